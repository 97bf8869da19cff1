"""SQLite: tables with types, keys and what must be filled, the answers of the views, and a full-text search.

Written with the standard library, since DuckDB's extension for it has to be downloaded. SQLite does not understand the
views' SQL: what they answer is stored, each as a table of the view's name.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import schemas
from scripts.export.formats import Exported, PackageFormat
from scripts.package.database import question, view_files

TYPES = {"integer": "INTEGER"}

#: Table or view → the columns in which words are searched for.
SEARCHED = {
    "claims": ("quote", "claimant", "footnote"),
    "passages": ("passage",),
    "statements": ("statement", "quote"),
}


def _write(exported: Exported, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma temp_store = memory")  # elsewhere there may be no place
        with connection:
            for table in schemas.TABLES:
                connection.execute(_create(table))
                _fill(connection, table, [tuple(row.values()) for row in exported.rows(table)])
            for view in view_files():
                _store(exported, connection, view)
            _describe(connection)
            for table, columns in SEARCHED.items():
                connection.execute(
                    f"create virtual table {table}_search using fts5({', '.join(columns)}, content={table})"
                )
                connection.execute(f"insert into {table}_search ({table}_search) values ('rebuild')")
        connection.execute("vacuum")


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
    connection.execute(f"create table {view.stem} ({', '.join(columns)})")
    _fill(connection, view.stem, answer.fetchall())


def _fill(connection: sqlite3.Connection, table: str, rows: list[tuple[object, ...]]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        values = ([cell if cell is None or isinstance(cell, int) else str(cell) for cell in row] for row in rows)
        connection.executemany(f"insert into {table} values ({marks})", values)


def _describe(connection: sqlite3.Connection) -> None:
    """SQLite has no comments: what the tables and columns hold is in two tables more."""
    connection.execute("create table described_tables (table_name text primary key, title text, description text)")
    connection.execute(
        "create table described_columns"
        " (table_name text, column_name text, title text, description text, primary key (table_name, column_name))"
    )
    told = [(t, schemas.table_schema(t)["title"], schemas.table_schema(t)["description"]) for t in schemas.TABLES]
    told += [(view.stem, "", f"{question(view)} (the answer of a view)") for view in view_files()]
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
