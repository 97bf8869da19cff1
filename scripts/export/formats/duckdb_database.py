"""DuckDB: tables with types and keys, the views, and a comment on every table, view and column."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import schemas
from scripts.export.formats import Exported, PackageFormat
from scripts.package.atomic_write import copy
from scripts.package.database import question, view_files

if TYPE_CHECKING:
    import duckdb


def _write(exported: Exported, path: Path) -> None:
    copy(exported.database, path)


def describe(connection: "duckdb.DuckDBPyConnection") -> None:
    """Write what the schemas say into the comments of a database."""
    connection.execute(";\n".join(["begin", *_comments(), "commit"]))


def _comments() -> Iterator[str]:
    for table in schemas.TABLES:
        yield f"comment on table {table} is {_quoted(schemas.table_schema(table)['description'])}"
        for name, field in schemas.fields(table).items():
            yield f'comment on column {table}."{name}" is {_quoted(field["description"])}'
    yield "comment on view package is 'Which package is this, and which version of it?'"
    for view in view_files():
        yield f"comment on view {view.stem} is {_quoted(question(view))}"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


FORMAT = PackageFormat(
    "duckdb",
    "DuckDB",
    "application/octet-stream",
    "DuckDB 1.1 and later: tables, keys, views, comments",
    _write,
    order=2,
)
