"""A published package on disk: its descriptor, its tables and its documents, read as anyone would."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import schemas
from scripts.documents import Document, read_document
from scripts.problems import DataError, UsageError
from scripts.tables import read_csv

ROOT = Path(__file__).parent.parent


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
            content = json.loads(self.descriptor_path.read_bytes())
        except OSError as error:
            raise DataError(
                f"{self.descriptor_path}: cannot be read ({error.strerror}); build the package: python -m scripts build"
            ) from None
        except ValueError as error:
            raise DataError(
                f"{self.descriptor_path}: is not JSON ({error}); build the package again: python -m scripts build"
            ) from None
        if isinstance(content, dict) and not isinstance(content.get("name", ""), str):
            content["name"] = ""
        resources = content.get("resources") if isinstance(content, dict) else None
        names = [r.get("name") for r in resources if isinstance(r, dict)] if isinstance(resources, list) else []
        missing = [table for table in schemas.TABLES if table not in names]
        if missing:
            raise DataError(
                f"{self.descriptor_path}: lists no resource {', '.join(missing)}; build the package again: python"
                " -m scripts build"
            )
        found: dict[str, Any] = content
        return found

    def path(self, table: str) -> Path:
        """The file of a table, as the descriptor has it.

        Raises:
            DataError: the descriptor gives no path inside the package.

        """
        resource = next(r for r in self.descriptor["resources"] if isinstance(r, dict) and r.get("name") == table)
        path = resource.get("path")
        if not isinstance(path, str) or not self._holds(path):
            raise DataError(
                f"{self.descriptor_path}: resource {table} has no path inside the package ({path!r}); build the"
                " package again"
            )
        return self.root / path

    def _holds(self, path: str) -> bool:
        """Whether a path lies inside the package."""
        return "\0" not in path and (self.root / path).resolve().is_relative_to(self.root.resolve())

    @cached_property
    def tables(self) -> dict[str, list[dict[str, str]]]:
        """All tables as strings; an empty cell is an empty string."""
        return {table: read_csv(self.path(table), table) for table in schemas.TABLES}

    @cached_property
    def documents(self) -> dict[str, Document]:
        """The documents that `sources` lists, by identifier."""
        return {row["source_id"]: self.document(row) for row in self.tables["sources"]}

    def document(self, source: dict[str, str]) -> Document:
        """The document of a row of `sources`.

        Raises:
            DataError: it is not there, or not the one that was read.

        """
        _, text = read_document(self.root / source["path"], source["sha256"])
        return Document(source["source_id"], text)


def open_package(where: Path | None = None) -> Package:
    """The package in a folder, or that of a `datapackage.json`; without `where`, this project's own.

    Raises:
        UsageError: there is nothing at `where`.

    """
    path = where or ROOT
    if not path.exists():
        raise UsageError(f"{path}: there is no such file or folder; name the folder of a datapackage.json")
    if path.is_dir():
        return Package(path)
    if path.name != "datapackage.json":
        raise UsageError(f"{path}: is no package; name a datapackage.json, or the folder of one")
    return Package(path.parent)
