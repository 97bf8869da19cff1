"""The DuckDB file, as every DuckDB since 1.1 opens it: rows, views, comments."""

import os
import subprocess
import sys
import venv
from pathlib import Path

import duckdb
import pytest

import schemas
from scripts.export.export import export
from scripts.export.formats import package_formats
from scripts.package.database import load, question, view_files
from scripts.package.package import Package
from tests.export.conftest import NAME
from tests.specimen import FILLED

ALONE = [each for each in package_formats() if each.extension == "duckdb"]


def rows_of(connection: duckdb.DuckDBPyConnection) -> dict[str, list[str]]:
    """The rows of every table and view, in no order."""
    names = [*schemas.TABLES, *(view.stem for view in view_files())]
    return {name: sorted(map(repr, connection.execute(f"from {name}").fetchall())) for name in names}


def test_duckdb_has_every_row_of_every_table_and_view(exported: Path, built: Path):
    with duckdb.connect(str(exported / f"{NAME}.duckdb"), read_only=True) as connection:
        found = rows_of(connection)
    assert found == rows_of(load(Package(built)))
    assert {table for table, rows in found.items() if not rows} == {*schemas.TABLES} - {*FILLED}


def test_the_duckdb_file_is_of_the_form_that_every_duckdb_since_1_1_reads_and_small(published: Package, tmp_path: Path):
    export(published, tmp_path, formats=ALONE)
    content = (tmp_path / f"{NAME}.duckdb").read_bytes()
    assert content[8:12] == b"DUCK"
    assert int.from_bytes(content[12:20], "little") == 64
    assert len(content) < 5_000_000


#: The oldest DuckDB that can be installed here.
OLDEST = "1.1.3" if sys.version_info < (3, 14) else "1.4.1"
ASK = f"""
import duckdb, sys
from pathlib import Path
assert duckdb.__version__ == "{OLDEST}"
connection = duckdb.connect(sys.argv[1], read_only=True)
for name in sys.argv[2:]:
    rows = connection.execute(f"from {{name}}").fetchall()
    print(name, *sorted(map(repr, rows)), sep="\\n")
"""


@pytest.mark.slow
def test_the_oldest_duckdb_that_installs_gives_the_same_rows_of_every_table_and_view(
    published: Package, tmp_path: Path
):
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--only-binary=:all:", f"duckdb=={OLDEST}"], check=True)
    export(published, tmp_path / "out", formats=ALONE)
    with duckdb.connect(str(tmp_path / "out" / f"{NAME}.duckdb"), read_only=True) as connection:
        expected = rows_of(connection)
    command = [python, "-c", ASK, tmp_path / "out" / f"{NAME}.duckdb", *expected]
    said = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    assert said.splitlines() == [line for name, lines in expected.items() for line in (name, *lines)]


def test_every_table_view_and_column_has_a_comment(exported: Path):
    with duckdb.connect(str(exported / f"{NAME}.duckdb"), read_only=True) as connection:
        tables = dict(connection.execute("select table_name, comment from duckdb_tables()").fetchall())
        views = dict(connection.execute("select view_name, comment from duckdb_views() where not internal").fetchall())
        columns = connection.execute("select table_name, column_name, comment from duckdb_columns()").fetchall()
    assert tables == {table: schemas.table_schema(table)["description"] for table in schemas.TABLES}
    assert {view.stem: question(view) for view in view_files()}.items() <= views.items()
    assert None not in views.values()
    assert {(table, name): told for table, name, told in columns if table in tables} == {
        (table, name): field["description"] for table in tables for name, field in schemas.fields(table).items()
    }
