"""Every format holds every row, and the same package gives the same bytes."""

import csv
import json
import os
import re
import sqlite3
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import duckdb
import pytest
from frictionless import validate

import schemas
from scripts.builder import codebook
from scripts.errors import DataError, UsageError
from scripts.package import atomic_write
from scripts.package import export as export_module
from scripts.package.atomic_write import PLAN, STAGE
from scripts.package.database import load, view_files
from scripts.package.export import export
from scripts.package.package import Package
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


def rows_of(connection: duckdb.DuckDBPyConnection) -> dict[str, list[str]]:
    """The rows of every table and view, in no order."""
    names = [*schemas.TABLES, *(view.stem for view in view_files())]
    return {name: sorted(map(repr, connection.execute(f"from {name}").fetchall())) for name in names}


def test_duckdb_has_every_row_of_every_table_and_view(exported: Path, built: Path):
    with duckdb.connect(str(exported / f"{NAME}.duckdb"), read_only=True) as connection:
        found = rows_of(connection)
    assert found == rows_of(load(Package(built)))
    assert all(found.values())


def test_the_duckdb_file_is_of_the_form_that_every_duckdb_since_1_1_reads_and_small(published: Package, tmp_path: Path):
    export(published, tmp_path)
    content = (tmp_path / f"{NAME}.duckdb").read_bytes()
    assert content[8:12] == b"DUCK"
    assert int.from_bytes(content[12:20], "little") == 64
    assert len(content) < 4_000_000


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
    export(published, tmp_path / "out")
    with duckdb.connect(str(tmp_path / "out" / f"{NAME}.duckdb"), read_only=True) as connection:
        expected = rows_of(connection)
    command = [python, "-c", ASK, tmp_path / "out" / f"{NAME}.duckdb", *expected]
    said = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    assert said.splitlines() == [line for name, lines in expected.items() for line in (name, *lines)]


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


# -- where there is something already


def lay(folder: Path) -> dict[str, bytes]:
    (folder / "sub").mkdir(parents=True)
    (folder / "casualties.csv").write_bytes(b"old")
    (folder / "notes.txt").write_bytes(b"mine")
    (folder / "sub" / "events.csv").write_bytes(b"mine too")
    return snapshot(folder)


def test_a_folder_that_is_not_empty_is_refused(built: Path, tmp_path: Path):
    before = lay(tmp_path)
    with pytest.raises(UsageError, match=r"is not empty \(casualties\.csv\); name a new folder, or .* --force"):
        export(Package(built), tmp_path)
    assert snapshot(tmp_path) == before


def test_files_of_the_same_names_are_replaced_where_that_is_wanted_and_no_others(built: Path, exported, tmp_path: Path):
    before = lay(tmp_path)
    export(Package(built), tmp_path, replace=True)
    after = snapshot(tmp_path)
    assert {path for path in after if path not in snapshot(exported)} == {"notes.txt", "sub/events.csv"}
    assert after["casualties.csv"] == (exported / "casualties.csv").read_bytes()
    assert (after["notes.txt"], after["sub/events.csv"]) == (before["notes.txt"], before["sub/events.csv"])


def test_a_link_is_replaced_and_what_it_leads_to_is_not_touched(built: Path, tmp_path: Path):
    before = lay(tmp_path / "mine")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "casualties.csv").symlink_to(tmp_path / "mine" / "casualties.csv")
    export(Package(built), tmp_path / "out", replace=True)
    assert snapshot(tmp_path / "mine") == before
    assert not (tmp_path / "out" / "casualties.csv").is_symlink()


def test_what_a_killed_export_has_left_is_no_hindrance(built: Path, tmp_path: Path):
    (tmp_path / STAGE).mkdir()
    (tmp_path / STAGE / PLAN).write_text('["casualties.csv"]')
    (tmp_path / STAGE / "casualties.csv").write_bytes(b"half of it")
    assert sorted(tmp_path.iterdir()) != sorted(export(Package(built), tmp_path)) == sorted(tmp_path.iterdir())


# -- what goes wrong


def in_the_way(tmp_path: Path) -> Path:
    lay(tmp_path / "out")
    (tmp_path / "out" / "events.json" / "sub").mkdir(parents=True)
    return tmp_path / "out"


def link_in_the_way(tmp_path: Path) -> Path:
    lay(tmp_path / "out")
    (tmp_path / "out" / "events.json").symlink_to(tmp_path)
    return tmp_path / "out"


def linked_nowhere(tmp_path: Path) -> Path:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    return tmp_path / "link"


def linked_in_a_circle(tmp_path: Path) -> Path:
    (tmp_path / "circle").symlink_to("circle")
    return tmp_path / "circle" / "out"


def a_file(tmp_path: Path) -> Path:
    (tmp_path / "file").write_bytes(b"mine")
    return tmp_path / "file"


def a_pipe(tmp_path: Path) -> Path:
    os.mkfifo(tmp_path / "pipe")
    return tmp_path / "pipe"


#: Places that nothing can be exported to, and what is said of each.
PLACES = {
    "a folder in the way of a file": (
        in_the_way,
        r"events\.json: cannot be written \(there is a folder of this name\)",
    ),
    "a link to a folder in the way": (link_in_the_way, r"events\.json: cannot be written \(there is a folder"),
    "a file": (a_file, r"file: cannot be written \(File exists\)"),
    "in a file": (
        lambda tmp_path: a_file(tmp_path) / "sub" / "out",
        r"file/sub/out: cannot be written \(Not a directory\)",
    ),
    "a pipe": (a_pipe, "pipe: cannot be written"),
    "a device": (lambda _: Path("/dev/null"), "/dev/null: cannot be written"),
    "in a device": (lambda _: Path("/dev/null/out"), "/dev/null/out: cannot be written"),
    "a link to nowhere": (linked_nowhere, "link: cannot be written"),
    "a link in a circle": (linked_in_a_circle, "circle/out: cannot be written"),
    "a long name": (lambda tmp_path: tmp_path / "new" / ("x" * 256), "x: cannot be written"),
    "a long path": (lambda tmp_path: tmp_path.joinpath("new", *["x" * 200] * 25), "x: cannot be written"),
    "a null byte": (
        lambda tmp_path: tmp_path / "new" / "a\0b",
        r"'.*a\\x00b': DuckDB writes to no path like this; name another folder",
    ),
    "no text": (
        lambda tmp_path: tmp_path / "new" / "\udcff",
        r"'.*\\udcff': DuckDB writes to no path like this; name another folder",
    ),
    "a question mark": (
        lambda tmp_path: tmp_path / "out?",
        r"out\?': DuckDB writes to no path like this; name another",
    ),
    "a half of a character": (
        lambda tmp_path: tmp_path / "\ud800" / ".." / "out",
        r"'.*\\ud800/\.\./out': DuckDB writes to no path like this",
    ),
}


@pytest.mark.parametrize(("place", "message"), PLACES.values(), ids=PLACES.keys())
def test_a_place_that_cannot_be_exported_to_gets_one_message_and_stays_as_it_was(
    built: Path, tmp_path: Path, place, message
):
    folder = place(tmp_path)
    before = sorted(tmp_path.rglob("*")), snapshot(tmp_path)
    with pytest.raises(UsageError, match=message) as told:
        export(Package(built), folder, replace=True)
    assert "\n" not in str(told.value)
    assert str(told.value).endswith("name another folder")
    assert (sorted(tmp_path.rglob("*")), snapshot(tmp_path)) == before


def full_for(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk be full when it comes to files of a kind."""
    write = atomic_write.write

    def fails(path: Path, data: bytes) -> None:
        if path.suffix == kind:
            path.write_bytes(data[:100])
            raise OSError(28, "No space left on device", str(path))
        write(path, data)

    def no_database(*_: object) -> None:
        raise duckdb.TransactionException('Failed to commit: Could not write file "x": No space left on device')

    def no_archive(*_: object) -> None:
        raise OSError(28, "No space left on device")

    def no_sqlite(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(export_module, "write", fails)
    if kind in (
        step := {
            ".duckdb": ("load", no_database),
            ".zip": ("_write_zip", no_archive),
            ".sqlite": ("_write_sqlite", no_sqlite),
        }
    ):
        monkeypatch.setattr(export_module, *step[kind])


@pytest.mark.parametrize("kind", [".csv", ".json", ".duckdb", ".sqlite", ".zip"])
def test_a_disk_that_is_full_gets_one_message_with_the_true_path_and_leaves_the_folder_as_it_was(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind
):
    full_for(kind, monkeypatch)
    with pytest.raises(UsageError) as told:
        export(Package(built), tmp_path / "new" / "out")
    assert re.fullmatch(
        rf"{tmp_path}/new/out/[\w-]+\{kind}: cannot be written \([\w ]+\); nothing was changed; free some space there, or name another folder",
        str(told.value),
    )
    assert list(tmp_path.iterdir()) == []
    before = lay(tmp_path / "old")
    with pytest.raises(UsageError):
        export(Package(built), tmp_path / "old", replace=True)
    assert snapshot(tmp_path / "old") == before


def test_a_table_that_breaks_a_key_is_not_exported(package_copy: Copy, tmp_path: Path):
    package_copy.change("casualties", "cas-heron-killed", event_id="nowhere")
    with pytest.raises(DataError, match="run python -m scripts validate"):
        export(Package(package_copy.root), tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["O'Brien", "-", "--force", " ", "a\nb", 'çıxış "ə" #1 %20', "...", "[a-z]*{1,2}"])
def test_a_folder_may_have_any_name_that_is_text(built: Path, tmp_path: Path, name):
    assert {path.parent.name for path in export(Package(built), tmp_path / name)} == {name}


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
