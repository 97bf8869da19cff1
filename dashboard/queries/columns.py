"""What the columns of tables hold, each asked for once: by them rows are found and counted without a query.

DuckDB takes some milliseconds for any query, however little it asks, and a page with filters would ask a dozen at each
choice.
"""

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from dashboard.queries import connection
from dashboard.shown_package import published

#: Column → the values to keep.
Kept = tuple[tuple[str, tuple[Any, ...]], ...]


def column(table: str, name: str) -> Sequence[Any]:
    """What a column holds, from the first row of the table to the last: not to be changed."""
    return _column(table, name, *published())


def fitting(table: str, kept: Kept) -> Sequence[int]:
    """The places of the rows that have, in each column that is named, one of the values to keep."""
    return _fitting(table, kept, *published())


def counts(table: str, name: str, kept: Kept) -> Mapping[Any, int]:
    """How many of the rows that fit have each value of a column, the most frequent first: not to be changed."""
    return _counts(table, name, kept, *published())


@lru_cache(maxsize=200)
def _column(table: str, name: str, *published: Any) -> Sequence[Any]:
    held: dict[Any, Any] = {}  # what many rows hold is in memory once
    rows = connection.rows(f'select "{name}" as value from {table} order by rowid')
    return [held.setdefault(row["value"], row["value"]) for row in rows]


@lru_cache(maxsize=400)
def _fitting(table: str, kept: Kept, *published: Any) -> Sequence[int]:
    if not kept:
        return range(len(column(table, "rowid")))
    *others, (name, values) = kept
    held, wanted = column(table, name), set(values)
    return array("L", (place for place in fitting(table, tuple(others)) if held[place] in wanted))


@lru_cache(maxsize=400)
def _counts(table: str, name: str, kept: Kept, *published: Any) -> Mapping[Any, int]:
    held = column(table, name)
    found = Counter(held[place] for place in fitting(table, kept))
    del found[None]
    return dict(sorted(found.items(), key=lambda each: (-each[1], each[0])))
