"""A published package on disk: its descriptor, its tables and its documents, read as anyone would."""

import json
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import schemas
from scripts.documents.document import Document, read_document
from scripts.documents.lookalikes import most_alike, told_apart
from scripts.documents.plain_files import is_inside, read_plain
from scripts.errors import RENEW, DataError, UsageError, shortened, visible
from scripts.package.csv_tables import read_csv

#: What is installed has the published package beside it; in the repository it is the project itself.
INSTALLED = Path(__file__).parent / "published"
ROOT = INSTALLED if INSTALLED.exists() else Path(__file__).parents[2]

#: What a descriptor has to name for its readers to take it for a Data Package of version 2.
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


@dataclass(frozen=True)
class Package:
    """A package by the folder of its `datapackage.json`."""

    root: Path

    @property
    def descriptor_path(self) -> Path:
        """Where the descriptor lies."""
        return self.root / "datapackage.json"

    @cached_property
    def descriptor(self) -> dict[str, Any]:
        """The parsed descriptor.

        Raises:
            DataError: missing, not JSON, or without the tables of this package.

        """
        try:
            content = json.loads(read_plain(self.descriptor_path))
        except OSError as error:
            raise DataError(f"{self.descriptor_path}: cannot be read ({error.strerror}); {RENEW}") from None
        except (ValueError, RecursionError) as error:
            raise DataError(f"{self.descriptor_path}: is not JSON ({error}); {RENEW}") from None
        if isinstance(content, dict) and not isinstance(content.get("name", ""), str):
            content["name"] = ""
        resources = content.get("resources") if isinstance(content, dict) else None
        names = [r.get("name") for r in resources if isinstance(r, dict)] if isinstance(resources, list) else []
        missing = [table for table in schemas.TABLES if table not in names]
        if missing:
            told = _misspelt(missing[0], [name for name in names if isinstance(name, str)])
            raise DataError(f"{self.descriptor_path}: lists no resource {', '.join(missing)}{told}; {RENEW}")
        found: dict[str, Any] = content
        return found

    def path(self, table: str) -> Path:
        """The file of a table, as the descriptor has it.

        Raises:
            DataError: the descriptor gives no path inside the package.

        """
        resource = next(r for r in self.descriptor["resources"] if isinstance(r, dict) and r.get("name") == table)
        path = resource.get("path")
        if not isinstance(path, str) or not is_inside(self.root, path):
            raise DataError(
                f"{self.descriptor_path}: resource {table} has no path inside the package"
                f" ({shortened(repr(path))}); {RENEW}"
            )
        return self.root / path

    @cached_property
    def tables(self) -> dict[str, list[dict[str, str]]]:
        """All tables as strings; an empty cell is an empty string."""
        return {table: read_csv(self.path(table), table) for table in schemas.TABLES}

    def table(self, name: str) -> list[dict[str, str]]:
        """The rows of one table, as in `tables`; where these are not held already, no other table is read."""
        held = self.__dict__.get("tables")
        return held[name] if held else read_csv(self.path(name), name)

    @property
    def not_read_again(self) -> dict[str, int]:
        """By document how many of its cells no reader read again when the package was built, for want of one for its
        language; a document that is not here is read whole.
        """
        told = {resource["name"]: resource.get("notReadAgain") for resource in self.descriptor["resources"]}
        return {name.removeprefix("document-"): cells for name, cells in told.items() if isinstance(cells, int)}

    @cached_property
    def documents(self) -> dict[str, Document]:
        """The documents that `sources` lists, by identifier."""
        return {row["source_id"]: self.document(row) for row in self.table("sources")}

    def document(self, source: dict[str, str]) -> Document:
        """The document of a row of `sources`.

        Raises:
            DataError: it is not inside the package, not there, or not the one that was read.

        """
        path = self.root / source["path"]
        if not is_inside(self.root, source["path"]):
            raise DataError(f"{path}: has no place inside the package; {RENEW}")
        _, text = read_document(path, source["sha256"])
        return Document(source["source_id"], text, language=source["language"])


def _misspelt(name: str, names: list[str]) -> str:
    alike = most_alike(name, names)
    difference = told_apart(alike, name, ("it", "the name of the table")) if alike else ""
    return f" ({difference})" if difference else ""


def open_package(where: Path | None = None) -> Package:
    """The package in a folder, or that of a `datapackage.json`; without `where`, this project's own.

    Raises:
        UsageError: there is nothing at `where`.

    """
    path = where or ROOT
    if not os.path.exists(path):
        raise UsageError(
            f"{visible(str(path))}: there is no such file or folder; name the folder of a datapackage.json"
        )
    if path.is_dir():
        return Package(path)
    if path.name != "datapackage.json":
        raise UsageError(
            f"{visible(str(path))}: is no package; name a datapackage.json, or the folder or the zip of one"
        )
    return Package(path.parent)
