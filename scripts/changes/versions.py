"""A version of a package as anyone has it: a folder, a zip or a git revision, with whatever tables it had then."""

import csv
import io
import json
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.errors import DataError, UsageError
from scripts.package.package import ROOT

Rows = dict[str, dict[str, str]]


@dataclass(frozen=True)
class Table:
    """A table of a version: its fields by name, the names of its key, and its rows by key (`a | b` of two cells)."""

    fields: dict[str, dict[str, Any]]
    key: list[str]
    pointing: dict[str, str]
    """Column → the table at which it points."""
    rows: Rows


@dataclass(frozen=True)
class Version:
    """A package as it was."""

    name: str
    version: str
    tables: dict[str, Table]


def read_version(where: str) -> Version:
    """The package in a folder, a zip or a git revision of this project.

    Raises:
        UsageError: there is no such thing.
        DataError: what is there is no package, or is damaged.

    """
    with ExitStack() as stack:
        read = _reader(where, stack)
        try:
            descriptor = json.loads(read("datapackage.json"))
            tables = {
                resource["name"]: _table(read, resource)
                for resource in descriptor["resources"]
                if resource.get("schema")
            }
        except (OSError, KeyError, zipfile.BadZipFile, subprocess.CalledProcessError) as error:
            raise DataError(f"{where}: is no whole package ({_reason(error)}); name another copy of it") from None
        except (ValueError, TypeError, csv.Error) as error:
            raise DataError(f"{where}: cannot be read ({error}); name another copy of it") from None
    return Version(descriptor.get("name", ""), str(descriptor.get("version", "")), tables)


def _reader(where: str, stack: ExitStack) -> Callable[[str], bytes]:
    """How a file of the package is read."""
    path = Path(where)
    if path.is_dir():
        return lambda name: (path / name).read_bytes()
    if path.is_file() and zipfile.is_zipfile(path):
        return stack.enter_context(zipfile.ZipFile(path)).read
    git = shutil.which("git")
    if path.exists() or git is None or not _is_revision(git, where):
        raise UsageError(f"{where!r}: is no folder, zip or git revision; name one of these")
    return lambda name: _git(git, "show", f"{where}:{name}")


def _is_revision(git: str, name: str) -> bool:
    try:
        return bool(_git(git, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}"))
    except (subprocess.CalledProcessError, ValueError):
        return False


def _git(git: str, *arguments: str) -> bytes:
    return subprocess.run([git, "-C", str(ROOT), *arguments], check=True, capture_output=True).stdout


def _table(read: Callable[[str], bytes], resource: dict[str, Any]) -> Table:
    schema = resource["schema"] if isinstance(resource["schema"], dict) else json.loads(read(resource["schema"]))
    key = schema.get("primaryKey", [])
    key = [key] if isinstance(key, str) else key
    text = read(resource["path"]).decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), restval=""))
    pointing = {
        foreign["fields"][0]: foreign["reference"].get("resource") or resource["name"]
        for foreign in schema.get("foreignKeys", [])
        if isinstance(foreign["fields"], list)
    }
    fields = {field["name"]: field for field in schema["fields"]}
    return Table(fields, key, pointing, {" | ".join(row[name] for name in key): row for row in rows})


def _reason(error: Exception) -> str:
    if isinstance(error, subprocess.CalledProcessError):
        return str(error.stderr.decode("utf-8", "replace")).strip()
    return f"{error.strerror}: {error.filename}" if isinstance(error, OSError) else str(error.args[0])
