"""The published package in DuckDB, opened once and asked through a cursor of its own at each call.

One connection shared by threads loses results in silence (duckdb/duckdb#13498); cursors do not.
"""

import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from scripts.package.package import Package, open_package

if TYPE_CHECKING:
    import duckdb

#: Names the folder of another package than this project's own.
VARIABLE = "CAUCASUS_CLAIMS_PACKAGE"

Row = dict[str, Any]

_loading = Lock()


def package() -> Package:
    """The package that is shown, as it is published now.

    Raises:
        DataError, UsageError: there is none, or it cannot be read.

    """
    return _package(*published())


def published() -> tuple[Path, int]:
    """The folder of the package, and a number that changes when it is published anew (0 where there is none)."""
    where = os.environ.get(VARIABLE)
    root = open_package(Path(where) if where else None).root
    descriptor = root / "datapackage.json"
    return root, descriptor.stat().st_mtime_ns if descriptor.exists() else 0


def version() -> str:
    """The package's title and version, as every picture and every row of a download carries it."""
    descriptor = package().descriptor
    return f"{descriptor['title']} {descriptor['version']}"


def rows(sql: str, parameters: dict[str, Any] | None = None) -> list[Row]:
    """The answer to one query, a dictionary for each row."""
    with _loading:
        connection = _connection(*published())
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters or {})
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def kept(sql: str, **parameters: str) -> Sequence[Row]:
    """The answer to one query of our own, kept for as long as the package is not published anew: not to be changed."""
    return _kept(sql, tuple(parameters.items()), *published())


@lru_cache(maxsize=200)
def _kept(sql: str, parameters: tuple[tuple[str, str], ...], *published: Any) -> Sequence[Row]:
    return tuple(rows(sql, dict(parameters)))


@lru_cache(maxsize=2)
def _package(root: Path, stamp: int) -> Package:
    return Package(root)


@lru_cache(maxsize=2)
def _connection(root: Path, stamp: int) -> "duckdb.DuckDBPyConnection":
    from scripts.package.database import load  # and DuckDB with it; the server need not wait for it to start

    connection = load(_package(root, stamp))
    connection.execute("set enable_external_access = false; set lock_configuration = true")
    return connection
