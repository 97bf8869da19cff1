"""SQLite: tables with types, keys and what must be filled, the views, and a full-text search.

Written with the standard library, since DuckDB's extension for it has to be downloaded. The views are in SQL that both
understand; of those in `STORED` the answer is stored as a table of the view's name.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import schemas
from scripts.export.formats import Exported, PackageFormat
from scripts.package.database import answered, package_query, question, view_files

TYPES = {"integer": "INTEGER"}

#: Views that join texts in an order or answer with lists, which SQLite before 3.44 cannot; and that of all claims, of
#: which Datasette asks as often as it has columns. View → its key, if it has one.
STORED = {"evidence_by_cell": "", "figures_side_by_side": "", "claims": "record_id"}
#: Table → the columns in which words are searched for.
SEARCHED = {
    "passages": ("passage",),
    "statements": ("statement", "quote"),
    "claims": ("record_id", "quote", "claimant", "footnote"),
}


def _write(exported: Exported, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma journal_mode = off")  # what fails is thrown away as a whole
        with connection:
            for table in schemas.TABLES:
                connection.execute(_create(table))
                _fill(connection, table, exported.rows(table))
            connection.execute(f"create view package as {package_query(exported.package)}")
            for view in view_files():
                if view.stem in STORED:
                    _store(exported, connection, view)
                else:
                    connection.execute(f"create view {view.stem} as {view.read_text(encoding='utf-8')}")
            _describe(connection)
            _index(connection)


def _create(table: str) -> str:
    parts = [_column(field) for field in schemas.fields(table).values()]
    parts.append(f"primary key ({', '.join(schemas.key_fields(table))})")
    for column, (target, key) in schemas.foreign_keys(table).items():
        parts.append(f"foreign key ({column}) references {target} ({key})")
    return f"create table {table} (\n  " + ",\n  ".join(parts) + "\n)"


def _column(field: schemas.Field) -> str:
    required = " not null" if field.get("constraints", {}).get("required") else ""
    return f'"{field["name"]}" {TYPES.get(field["type"], "TEXT")}{required}'


def _store(exported: Exported, connection: sqlite3.Connection, view: Path) -> None:
    answer = exported.connection.sql(f"from {view.stem}")
    columns = [
        f'"{name}"' + (" INTEGER" if str(kind) in ("BIGINT", "BOOLEAN") else " TEXT")
        for name, kind in zip(answer.columns, answer.types, strict=True)
    ]
    keys = [f"primary key ({STORED[view.stem]})"] if STORED[view.stem] else []
    connection.execute(f"create table {view.stem} ({', '.join([*columns, *keys])})")
    _fill(connection, view.stem, answered(exported.connection, f"from {view.stem}"))


def _index(connection: sqlite3.Connection) -> None:
    """Indices of what points at other rows, and the full-text search."""
    for table in schemas.TABLES:
        for column in schemas.foreign_keys(table):
            connection.execute(f"create index {table}_by_{column} on {table} ({column})")
    for table, columns in SEARCHED.items():
        # Datasette takes a search for that of a table by these very marks around its name.
        connection.execute(f'create virtual table {table}_search using fts5({", ".join(columns)}, content="{table}")')
        connection.execute(f"insert into {table}_search ({table}_search) values ('rebuild')")


def _fill(connection: sqlite3.Connection, table: str, rows: Iterable[dict[str, Any]]) -> None:
    (columns,) = connection.execute(f"select count(*) from pragma_table_info('{table}')").fetchone()
    values = ([cell if cell is None or isinstance(cell, int) else str(cell) for cell in row.values()] for row in rows)
    connection.executemany(f"insert into {table} values ({', '.join('?' * columns)})", values)


def _describe(connection: sqlite3.Connection) -> None:
    """SQLite has no comments: what the tables and columns hold is in two tables more."""
    connection.execute("create table described_tables (table_name text primary key, title text, description text)")
    connection.execute(
        "create table described_columns"
        " (table_name text, column_name text, title text, description text, primary key (table_name, column_name))"
    )
    told = [(t, schemas.table_schema(t)["title"], schemas.table_schema(t)["description"]) for t in schemas.TABLES]
    told += [
        (view.stem, "", f"{question(view)} ({'the stored answer of a view' if view.stem in STORED else 'a view'})")
        for view in view_files()
    ]
    connection.executemany("insert into described_tables values (?, ?, ?)", told)
    columns = [
        (table, name, field["title"], field["description"])
        for table in schemas.TABLES
        for name, field in schemas.fields(table).items()
    ]
    connection.executemany("insert into described_columns values (?, ?, ?, ?)", columns)


FORMAT = PackageFormat(
    "sqlite",
    "SQLite",
    "application/vnd.sqlite3",
    "SQLite and Datasette: tables, keys, views, full-text search",
    _write,
    order=3,
)
