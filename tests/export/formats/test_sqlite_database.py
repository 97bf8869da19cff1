"""The SQLite file, as Python's own sqlite3 opens it: rows, types, keys, answers of views, search, descriptions."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

import schemas
from scripts.export.export import export
from scripts.export.formats import sqlite_database
from scripts.package.database import load, view_files
from scripts.package.package import Package
from tests.export.conftest import NAME


@pytest.fixture
def database(exported: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"file:{exported / NAME}.sqlite?mode=ro", uri=True)) as connection:
        yield connection


def test_it_has_every_row_with_its_types(database: sqlite3.Connection, rows):
    kinds = {"integer": {int}}
    for table in schemas.TABLES:
        key = ", ".join(schemas.key_fields(table))
        found = database.execute(f"select * from {table} order by {key}").fetchall()
        texts = [["" if cell is None else str(cell) for cell in row] for row in found]
        assert texts == [list(row.values()) for row in rows[table]], table
        for cells, field in zip(zip(*found, strict=True), schemas.fields(table).values(), strict=False):
            assert {type(cell) for cell in cells} - {type(None)} <= kinds.get(field["type"], {str})


def test_it_holds_every_key_and_what_must_be_filled(database: sqlite3.Connection):
    assert database.execute("pragma foreign_key_check").fetchall() == []
    assert database.execute("pragma integrity_check").fetchall() == [("ok",)]
    for table in schemas.TABLES:
        declared = {row[3]: (row[2], row[4]) for row in database.execute(f"pragma foreign_key_list({table})")}
        assert declared == schemas.foreign_keys(table)
        filled = [row[1] for row in database.execute(f"pragma table_info({table})") if row[3]]
        assert filled == [n for n, f in schemas.fields(table).items() if f.get("constraints", {}).get("required")]


def test_each_view_answers_as_in_duckdb_and_few_are_stored(published: Package, tmp_path: Path):
    export(published, tmp_path, formats=[sqlite_database.FORMAT])
    database = sqlite3.connect(tmp_path / f"{NAME}.sqlite")
    kinds = dict(database.execute("select name, type from sqlite_master where type in ('table', 'view')"))
    stored = {view.stem for view in view_files() if kinds.pop(view.stem) == "table"}
    assert stored == set(sqlite_database.STORED)
    assert {name for name, kind in kinds.items() if kind == "view"} == {"package"}
    with closing(database), load(published) as connection:
        for view in ("package", *(view.stem for view in view_files())):
            asked = connection.sql(f"from {view}")
            found = database.execute(f"select * from {view}")
            assert [column[0] for column in found.description] == asked.columns
            assert as_text(found.fetchall()) == as_text(asked.fetchall()), view


def as_text(rows: Sequence[Sequence[object]]) -> list[list[str | None]]:
    return [[None if cell is None else str(cell) for cell in row] for row in rows]


def test_words_are_searched_for(database: sqlite3.Connection):
    sql = "select record_id from claims_search where claims_search match ?"
    assert ("cas-heron-survived",) in database.execute(sql, ["survivors"]).fetchall()
    assert database.execute(sql, ["nowhere"]).fetchall() == []
    made = "select count(*) from sqlite_master where sql like '%virtual table%using fts5%content=\"claims\"%'"
    assert database.execute(made).fetchone() == (1,), "Datasette finds no search of claims"


def test_every_table_and_column_is_described(database: sqlite3.Connection):
    described = {tuple(row) for row in database.execute("select table_name, column_name from described_columns")}
    assert described == {(table, name) for table in schemas.TABLES for name in schemas.fields(table)}
    tables = {row[0] for row in database.execute("select table_name from described_tables where description > ''")}
    assert tables == {*schemas.TABLES, *(view.stem for view in view_files())}
