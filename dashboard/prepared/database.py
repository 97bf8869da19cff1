"""The database that every page asks: the package with the answers of its views, and the lists of pages.

A view is a table here, so that a page of its answer costs what a page of a table costs. What lists of pages need beside
that is in a schema of its own, `pages`: a table for each file in `lists/`, and the references of all that is cited.
"""

import re
import sqlite3
import sys
from collections.abc import Callable
from functools import lru_cache
from graphlib import TopologicalSorter
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import schemas
from dashboard import shown_package
from scripts.package import bibliography, database, kept_file
from scripts.package.package import Package

if TYPE_CHECKING:  # the server starts before DuckDB is there
    import duckdb

LISTS = Path(__file__).parent / "lists"
DASHBOARD = Path(__file__).parents[1]
#: The folders of the code that makes what is kept; and those of others that do.
CODE = (schemas.FOLDER, Path(database.__file__).parent, *(DASHBOARD / name for name in ("prepared", "queries", "text")))
OTHERS = (sys.version, sqlite3.sqlite_version, *(f"{name} {version(name)}" for name in ("duckdb", "anyascii")))
#: As it is when this process begins, and not as it may be later.
CODE_HASH = kept_file.content_of(
    sorted(path for folder in CODE for path in folder.rglob("*") if path.suffix in (".py", ".sql", ".json")), *OTHERS
)
#: Read by one version of DuckDB, often, and in parts.
FILE: database.Config = {"default_block_size": "65536"}

#: How it is opened, by all who open it: a query reaches nothing else, and DuckDB holds so much in memory at most.
CONFINED: database.Config = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "enable_external_access": "false",
    "lock_configuration": "true",
    "memory_limit": "512MB",
}


def file() -> Path | None:
    """The database of the package as it is published now; None where no file can be kept.

    Raises:
        DataError, UsageError: there is no package, or it cannot be read.

    """
    return kept("database", ".duckdb", lambda path: make(shown_package.package(), str(path)).close())


def opened() -> "duckdb.DuckDBPyConnection":
    """That database, to be asked and nothing else; in memory where no file can be kept."""
    path = file()
    if path:
        import duckdb

        return duckdb.connect(str(path), read_only=True, config=CONFINED)
    connection = make(shown_package.package(), ":memory:")
    connection.execute("set enable_external_access = false; set lock_configuration = true")
    return connection


def kept(kind: str, suffix: str, make: Callable[[Path], None], code: str = "") -> Path | None:
    """A file that is made of the package as it is published now, and by the `code` of that hash too; see
    `kept_file.kept`.
    """

    def made(path: Path) -> None:
        try:
            make(path)
        except (*database.write_errors(), sqlite3.OperationalError) as error:
            raise OSError(str(error)) from error

    content = _content(*shown_package.published())
    return kept_file.kept(kind, suffix, kept_file.content_of((), content, code) if code else content, made)


def make(package: Package, target: str) -> "duckdb.DuckDBPyConnection":
    """Load a package into a new file, or into memory, with the answers of views and the lists of pages."""
    connection = database.load(package, target, FILE, views="table")
    connection.execute("begin; create schema pages")
    for path in lists():
        connection.execute(f"create table pages.{path.stem} as {path.read_text(encoding='utf-8')}")
    connection.execute(f"create table pages.record_references as {bibliography.RECORDS}")
    connection.execute("commit")
    return connection


def lists() -> list[Path]:
    """The files of the lists, each behind those that it asks."""
    asked = {
        path: re.findall(r"pages\.(\w+)", path.read_text(encoding="utf-8")) for path in sorted(LISTS.glob("*.sql"))
    }
    order = TopologicalSorter({path: [LISTS / f"{name}.sql" for name in names] for path, names in asked.items()})
    return list(order.static_order())


@lru_cache(maxsize=2)
def _content(root: Path, stamp: int) -> str:
    """The hash of the package in a folder, and of the code."""
    package = shown_package.package_at(root, stamp)
    documents = (root / row["path"] for row in package.table("sources"))
    return kept_file.content_of((package.descriptor_path, *map(package.path, schemas.TABLES), *documents), CODE_HASH)
