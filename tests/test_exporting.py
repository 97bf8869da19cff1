"""Every format holds every row, and the same package gives the same bytes."""

import csv
import json
import sqlite3
import tempfile
import zipfile
from pathlib import Path

import duckdb
import pytest
from frictionless import validate

import schemas
from scripts import codebook
from scripts.exporting import export
from scripts.package import Package
from scripts.problems import DataError, UsageError
from tests.specimen import Copy, snapshot

NAME = "caucasus-claims"
#: What the descriptor, the table `codes` and the site are made from; no part of the package.
OURS_ALONE = ("schemas/package.json", "schemas/warnings.json", codebook.PATH)


@pytest.fixture(scope="module")
def exported(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export") / "made" / "on demand"
    written = export(Package(built), folder)
    assert sorted(written) == sorted(folder.iterdir())
    return folder


@pytest.fixture(scope="module")
def rows(built: Path) -> dict[str, list[dict[str, str]]]:
    return Package(built).tables


def test_every_format_is_written(exported: Path):
    assert {path.name for path in exported.iterdir()} == {
        *(f"{table}.{form}" for table in schemas.TABLES for form in ("csv", "json", "parquet")),
        *(f"{NAME}.{form}" for form in ("duckdb", "sqlite", "zip")),
    }


@pytest.mark.parametrize("table", schemas.TABLES)
def test_csv_is_the_published_file(exported: Path, built: Path, table):
    assert (exported / f"{table}.csv").read_bytes() == (built / "data" / f"{table}.csv").read_bytes()


@pytest.mark.parametrize("table", schemas.TABLES)
def test_json_has_every_row_with_its_types(exported: Path, rows, table):
    records = json.loads((exported / f"{table}.json").read_bytes())
    assert [as_strings(table, record) for record in records] == rows[table]
    for record in records:
        for name, field in schemas.fields(table).items():
            kinds = {"integer": int, "list": list}
            assert record[name] is None or isinstance(record[name], kinds.get(field["type"], str))


def as_strings(table: str, record: dict) -> dict[str, str]:
    return {
        name: "" if value is None else field["delimiter"].join(value) if isinstance(value, list) else str(value)
        for (name, field), value in zip(schemas.fields(table).items(), record.values(), strict=True)
    }


@pytest.mark.parametrize("table", schemas.TABLES)
def test_parquet_has_every_row_with_its_types(exported: Path, rows, table):
    relation = duckdb.connect().sql(f"from '{exported / table}.parquet'")
    assert list(relation.columns) == list(schemas.fields(table))
    kinds = {"string": "VARCHAR", "integer": "BIGINT", "date": "DATE", "list": "VARCHAR[]"}
    assert [str(kind) for kind in relation.types] == [kinds[field["type"]] for field in schemas.fields(table).values()]
    records = [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]
    assert [as_strings(table, record) for record in records] == rows[table]


@pytest.mark.parametrize("table", schemas.TABLES)
def test_sqlite_has_every_row_with_its_types(exported: Path, rows, table):
    with sqlite3.connect(exported / f"{NAME}.sqlite") as connection:
        connection.row_factory = sqlite3.Row
        found = connection.execute(f"select * from {table} order by {', '.join(schemas.key_fields(table))}").fetchall()
    records = [dict(row) for row in found]
    assert [as_strings(table, record) for record in records] == rows[table]
    for name, field in schemas.fields(table).items():
        kind = int if field["type"] == "integer" else str
        assert all(record[name] is None or isinstance(record[name], kind) for record in records)


def test_sqlite_holds_every_key(exported: Path):
    with sqlite3.connect(exported / f"{NAME}.sqlite") as connection:
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        for table in schemas.TABLES:
            declared = {row[3]: row[2] for row in connection.execute(f"pragma foreign_key_list({table})")}
            assert declared == {
                foreign["fields"][0]: foreign["reference"]["resource"] or table
                for foreign in schemas.table_schema(table).get("foreignKeys", [])
            }


def test_duckdb_has_every_row_and_view(exported: Path, rows):
    with duckdb.connect(str(exported / f"{NAME}.duckdb"), read_only=True) as connection:
        for table in schemas.TABLES:
            assert connection.execute(f"select count(*) from {table}").fetchall() == [(len(rows[table]),)]
        assert connection.execute("from claims").fetchall()


def test_the_zip_is_the_package_and_valid_where_it_is_unpacked(exported: Path, built: Path, tmp_path: Path):
    with zipfile.ZipFile(exported / f"{NAME}.zip") as archive:
        archive.extractall(tmp_path)
    report = validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["message"])
    assert len(report.tasks) == len(schemas.TABLES) + 2
    unpacked = snapshot(tmp_path)
    assert unpacked == {path: data for path, data in snapshot(built).items() if path not in OURS_ALONE}


def test_the_same_package_gives_the_same_bytes(exported: Path, built: Path, tmp_path: Path, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    export(Package(built), tmp_path / "again")
    again = snapshot(tmp_path / "again")
    assert {path: data for path, data in snapshot(exported).items() if path != f"{NAME}.duckdb"} == {
        path: data for path, data in again.items() if path != f"{NAME}.duckdb"
    }


def test_what_was_exported_before_is_written_over(built: Path, tmp_path: Path):
    (tmp_path / "casualties.csv").write_bytes(b"old")
    (tmp_path / "notes.txt").write_bytes(b"mine")
    export(Package(built), tmp_path)
    assert (tmp_path / "casualties.csv").read_bytes() == (built / "data" / "casualties.csv").read_bytes()
    assert (tmp_path / "notes.txt").read_bytes() == b"mine"


def test_awkward_cells_are_in_every_format(package_copy: Copy, tmp_path: Path):
    text = 'NA, "a",\n=1+1 é'
    package_copy.change("events", "heron-sinking", name=text)
    export(Package(package_copy.root), tmp_path / "out")
    sql = "select name from {} where event_id = 'heron-sinking'"
    with sqlite3.connect(tmp_path / "out" / f"{NAME}.sqlite") as connection:
        assert connection.execute(sql.format("events")).fetchall() == [(text,)]
    assert duckdb.connect().sql(sql.format(f"'{tmp_path / 'out' / 'events.parquet'}'")).fetchall() == [(text,)]
    assert text in {row["name"] for row in json.loads((tmp_path / "out" / "events.json").read_bytes())}
    with (tmp_path / "out" / "events.csv").open(newline="", encoding="utf-8") as file:
        assert text in {row["name"] for row in csv.DictReader(file)}


# -- what goes wrong


def test_a_folder_that_cannot_be_made_gets_one_message(built: Path, tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UsageError, match=r"file: cannot be written \(.*\); name a folder that can be"):
        export(Package(built), tmp_path / "file")


def test_a_table_that_breaks_a_key_is_not_exported(package_copy: Copy, tmp_path: Path):
    package_copy.change("casualties", "cas-heron-killed", event_id="nowhere")
    with pytest.raises(DataError, match="run python -m scripts validate"):
        export(Package(package_copy.root), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_temporary_folder_with_an_apostrophe_is_no_hindrance(built: Path, tmp_path: Path, monkeypatch):
    (tmp_path / "O'Brien").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "O'Brien"))
    assert export(Package(built), tmp_path / "out")


def test_a_descriptor_without_a_name_gets_one_message(package_copy: Copy, tmp_path: Path):
    with package_copy.edit_descriptor() as descriptor:
        del descriptor["name"]
    with pytest.raises(DataError, match=r"datapackage\.json: .*name"):
        export(Package(package_copy.root), tmp_path / "out")


def test_a_document_that_is_missing_gets_a_message_that_names_it(package_copy: Copy, tmp_path: Path):
    """The data is wrong, not the folder to export to."""
    (package_copy.root / "data" / "documents" / "coast-post-march-5.txt").unlink()
    with pytest.raises(DataError, match=r"coast-post-march-5\.txt"):
        export(Package(package_copy.root), tmp_path / "out")
