"""The published package in DuckDB, opened once and asked through a cursor of its own at each call.

One connection shared by threads loses results in silence (duckdb/duckdb#13498); cursors do not.
"""

from collections.abc import Hashable, Iterator, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, overload

from dashboard.prepared import database
from dashboard.shown_package import published
from schemas.rows import Row

if TYPE_CHECKING:
    import duckdb

_loading = Lock()


def opened() -> "duckdb.DuckDBPyConnection":
    """The connection itself, to be asked through cursors of one's own."""
    with _loading:
        return _connection(*published())


def rows(sql: str, parameters: dict[str, Any] | None = None) -> list[Row]:
    """The answer to one query, a dictionary for each row."""
    with opened().cursor() as cursor:
        cursor.execute(sql, parameters or {})
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


class Answer(Sequence[Row]):
    """The answer to one query, of which as many rows are asked for as are read: all, or those of a page.

    `list` of it counts the rows before it reads them; `list(iter(…))` only reads them.
    """

    def __init__(self, sql: str, parameters: dict[str, Any] | None = None) -> None:
        self._sql, self._parameters = sql, parameters or {}

    @cached_property
    def _count(self) -> int:
        return int(rows(f"select count(*) as how_many from ({self._sql})", self._parameters)[0]["how_many"])

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, int):
            return self[place : place + 1][0] if place >= 0 else list(self)[place]
        start, stop, _ = place.indices(len(self))
        return rows(f"{self._sql} limit {max(0, stop - start)} offset {start}", self._parameters)

    def told(self, *columns: str) -> list[Row]:
        """Some columns of each row, in any order."""
        return rows(f"select {', '.join(columns)} from ({self._sql})", self._parameters)

    def __iter__(self) -> Iterator[Row]:
        return iter(rows(self._sql, self._parameters))


def kept(sql: str, **parameters: Hashable) -> Sequence[Row]:
    """The answer to one query of our own, kept for as long as the package is not published anew: not to be changed.

    Two hundred answers are kept, those that were asked for last: none of them should be long.
    """
    return _kept(sql, tuple(parameters.items()), *published())


@lru_cache(maxsize=200)
def _kept(sql: str, parameters: tuple[tuple[str, Hashable], ...], *published: Any) -> Sequence[Row]:
    return tuple(rows(sql, dict(parameters)))


@lru_cache(maxsize=2)
def _connection(root: Path, stamp: int) -> "duckdb.DuckDBPyConnection":
    return database.opened()
