"""Pages of rows of any table or view, for programs: filtered by column, ordered, so many at a time."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import schemas
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
    fits = " and ".join(f"""coalesce("{column}"::varchar, '') in (select unnest(${column}))""" for column in filters)
    asked = {column: list(values) for column, values in filters.items()}
    kept = f"from {name} where {fits or 'true'}"
    (found,) = connection.rows(f"select count(*) as total {kept}", asked)
    pages = max(1, -(-found["total"] // size))
    own = ", ".join(schemas.key_fields(name)) if name in schemas.TABLES else "rowid"
    by = f'"{order.removeprefix("-")}" {"desc" if order.startswith("-") else "asc"} nulls last, ' if order else ""
    some = connection.rows(f"{kept} order by {by}{own} limit {size} offset {(page - 1) * size}", asked)
    return Page(some, found["total"], page, pages, size)
