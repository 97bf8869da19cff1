"""Formats of export, a file each: how it is called, what it is for, and how it is written.

A file here has a `FORMAT`: of the package as a whole or of each table. To add a format is to add a file.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

import schemas
from scripts.package.database import answered, count
from scripts.package.package import Package

if TYPE_CHECKING:
    import duckdb


@dataclass(frozen=True)
class Exported:
    """What is exported: a package, and its tables and views in DuckDB."""

    package: Package
    connection: "duckdb.DuckDBPyConnection"
    #: The file in which the tables and views are.
    database: Path

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """The rows of a table, ordered by its key: texts, whole numbers, days, and None for nothing."""
        return answered(self.connection, f"from {table} order by {', '.join(schemas.key_fields(table))}")

    def count(self, table: str) -> int:
        """How many rows a table or a view has."""
        return count(self.connection, table)

    def claims(self) -> Iterator[dict[str, Any]]:
        """The rows of the view `claims`, in its order."""
        return answered(self.connection, "from claims")


@dataclass(frozen=True)
class PackageFormat:
    """A format that holds the package in one file, named by it: `caucasus-claims.sqlite`."""

    extension: str
    label: str
    media_type: str
    #: What it is for, in a few words that follow “for”.
    purpose: str
    write: Callable[[Exported, Path], None]
    #: Where it stands among the formats: what most people want comes first.
    order: int


@dataclass(frozen=True)
class TableFormat:
    """A format with a file for each table: `casualties.parquet`."""

    extension: str
    label: str
    media_type: str
    #: What it is for, in a few words that follow “for”.
    purpose: str
    write: Callable[[Exported, str, Path], None]
    #: Where it stands among the formats: what most people want comes first.
    order: int


Format = PackageFormat | TableFormat


@cache
def all_formats() -> tuple[Format, ...]:
    """Every format in its order: first those that hold the package in one file."""
    found: list[Format] = [import_module(f"{__name__}.{module.name}").FORMAT for module in iter_modules(__path__)]
    return tuple(sorted(found, key=lambda each: (isinstance(each, TableFormat), each.order, each.extension)))


def package_formats() -> list[PackageFormat]:
    """The formats that hold the package in one file."""
    return [each for each in all_formats() if isinstance(each, PackageFormat)]


def table_formats() -> list[TableFormat]:
    """The formats with a file for each table."""
    return [each for each in all_formats() if isinstance(each, TableFormat)]
