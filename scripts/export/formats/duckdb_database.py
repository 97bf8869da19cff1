"""DuckDB: tables with types and keys, the views, and a comment on every table, view and column."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import schemas
from scripts.export.formats import Exported, PackageFormat
from scripts.package.database import load, question, view_files


def _write(exported: Exported, path: Path) -> None:
    with closing(load(exported.package, str(path))) as connection:
        connection.execute(";\n".join(["begin", *_comments(), "commit"]))
        connection.execute("checkpoint")  # closing does so too, and says nothing where the disk is full


def _comments() -> Iterator[str]:
    for table in schemas.TABLES:
        yield f"comment on table {table} is {_quoted(schemas.table_schema(table)['description'])}"
        for name, field in schemas.fields(table).items():
            yield f'comment on column {table}."{name}" is {_quoted(field["description"])}'
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
