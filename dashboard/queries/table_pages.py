"""Pages of rows of any table or view, for programs: filtered by column, ordered, so many at a time."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import schemas
from dashboard import shown_package
from dashboard.queries import connection
from schemas.rows import Row
from scripts.package.database import view_files

#: How many rows a page has, where nothing else is asked for, and at most.
SIZE, MOST = 100, 1000


class Page(NamedTuple):
    """Some rows, in order, of all that fit."""

    rows: Sequence[Row]
    total: int
    page: int
    pages: int
    size: int


def views() -> dict[str, str]:
    """View → the question that it answers, which is its first comment."""
    return {path.stem: path.read_text(encoding="utf-8").splitlines()[0].removeprefix("-- ") for path in view_files()}


def columns(name: str) -> list[str]:
    """The columns of a table or a view, in order."""
    return [row["column_name"] for row in connection.kept(f"describe {name}")]


def rows(name: str, filters: Mapping[str, Sequence[str]], order: str = "", page: int = 1, size: int = SIZE) -> Page:
    """The rows of the table or view `name` that have, in each column of `filters`, one of its values.

    A value is compared as it is written in the CSV; an empty one stands for an empty cell. `order` is a column, with a
    minus before it from the last to the first; without it, tables are in the order of their keys and views in their
    own. `name` and all columns have to be known: see `columns`.
    """
    found = [row for row in _all(name, *shown_package.published()) if _fits(row, filters)]
    if order:
        column, last_first = order.removeprefix("-"), order.startswith("-")
        empty = [row for row in found if row[column] is None]
        filled = [row for row in found if row[column] is not None]
        found = sorted(filled, key=lambda row: row[column], reverse=last_first) + empty
    pages = max(1, -(-len(found) // size))
    return Page(found[(page - 1) * size : page * size], len(found), page, pages, size)


@lru_cache(maxsize=80)
def _all(name: str, *published: Any) -> Sequence[Row]:
    """All rows of a table or view, asked for once."""
    key = f" order by {', '.join(schemas.key_fields(name))}" if name in schemas.TABLES else ""
    return tuple(connection.rows(f"from {name}{key}"))


def _fits(row: Row, filters: Mapping[str, Sequence[str]]) -> bool:
    return all(_text(row[column]) in values for column, values in filters.items())


def _text(cell: Any) -> str:
    return "" if cell is None else str(cell)
