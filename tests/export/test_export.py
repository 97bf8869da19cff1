"""All formats are written, or none, and nothing else in the folder is touched."""

import errno
import os
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from xlsxwriter.exceptions import FileCreateError

import schemas
from scripts.errors import DataError, UsageError
from scripts.export.export import Written, export
from scripts.export.formats import all_formats, package_formats, table_formats
from scripts.package.atomic_write import PLAN, STAGE
from scripts.package.package import Package
from tests.export.conftest import NAME
from tests.specimen import Copy, snapshot

#: Formats whose files are not the same bytes twice.
NOT_THE_SAME = (f"{NAME}.duckdb",)


#: Two that are quickly written, for what is the same with every format: one of DuckDB's own, one of ours.
FEW = [each for each in all_formats() if each.extension in ("duckdb", "csv")]


def test_every_format_is_written_and_told_with_its_size(built: Path, tmp_path: Path):
    labels: list[str] = []
    written = export(Package(built), tmp_path / "made" / "on demand", before=labels.append)
    there = sorted((tmp_path / "made" / "on demand").iterdir())
    assert {path.name for path in there} == {
        *(f"{table}.{form.extension}" for table in schemas.TABLES for form in table_formats()),
        *(f"{NAME}.{form.extension}" for form in package_formats()),
    }
    assert files_of(written) == there
    assert [each.label for each in written] == labels
    assert [each.size for each in written] == [sum(path.stat().st_size for path in each.files) for each in written]


def test_the_same_package_gives_the_same_bytes(exported: Path, built: Path, tmp_path: Path, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    export(Package(built), tmp_path / "again")
    first, again = snapshot(exported), snapshot(tmp_path / "again")
    assert [name for name in first if again[name] != first[name] and name not in NOT_THE_SAME] == []


def files_of(written: list[Written]) -> list[Path]:
    return sorted(path for each in written for path in each.files)


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
    export(Package(built), tmp_path, formats=FEW, replace=True)
    after = snapshot(tmp_path)
    assert {path for path in after if path not in snapshot(exported)} == {"notes.txt", "sub/events.csv"}
    assert after["casualties.csv"] == (exported / "casualties.csv").read_bytes()
    assert (after["notes.txt"], after["sub/events.csv"]) == (before["notes.txt"], before["sub/events.csv"])


def test_a_link_is_replaced_and_what_it_leads_to_is_not_touched(built: Path, tmp_path: Path):
    before = lay(tmp_path / "mine")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "casualties.csv").symlink_to(tmp_path / "mine" / "casualties.csv")
    export(Package(built), tmp_path / "out", formats=FEW, replace=True)
    assert snapshot(tmp_path / "mine") == before
    assert not (tmp_path / "out" / "casualties.csv").is_symlink()


def test_what_a_killed_export_has_left_is_no_hindrance(built: Path, tmp_path: Path):
    (tmp_path / STAGE).mkdir()
    (tmp_path / STAGE / PLAN).write_text('["casualties.csv"]')
    (tmp_path / STAGE / "casualties.csv").write_bytes(b"half of it")
    assert (
        sorted(tmp_path.iterdir())
        != files_of(export(Package(built), tmp_path, formats=FEW))
        == sorted(tmp_path.iterdir())
    )


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


def no_space(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def no_space_for_duckdb(*_: object) -> None:
    raise duckdb.TransactionException('Failed to commit: Could not write file "x": No space left on device')


def no_space_for_sqlite(*_: object) -> None:
    raise sqlite3.OperationalError("database or disk is full")


def no_space_for_excel(*_: object, **__: object) -> None:
    raise FileCreateError(OSError(errno.ENOSPC, "No space left on device"))


#: How the disk is full for each format: what fails, and how. That of DuckDB is loaded first, which nobody has asked for:
#: the folder is named.
FULL: dict[str, tuple[str, Callable[..., None]]] = {
    "csv": ("scripts.export.formats.csv_files.copy", no_space),
    "parquet": ("pyarrow.parquet.ParquetWriter", no_space),
    "duckdb": ("scripts.export.export.load", no_space_for_duckdb),
    "sqlite": ("scripts.export.formats.sqlite_database._fill", no_space_for_sqlite),
    "xlsx": ("xlsxwriter.Workbook.close", no_space_for_excel),
    "zip": ("scripts.export.release.contents.contents", no_space),
}


@pytest.mark.parametrize("kind", FULL)
def test_a_disk_that_is_full_gets_one_message_with_the_true_path_and_leaves_the_folder_as_it_was(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind
):
    what, fails = FULL[kind]
    monkeypatch.setattr(what, fails)
    formats = [*(each for each in FEW if each.extension != kind), *(e for e in all_formats() if e.extension == kind)]
    with pytest.raises(UsageError) as told:
        export(Package(built), tmp_path / "new" / "out", formats=formats)
    name = "" if kind == "duckdb" else rf"/[\w-]+\.{kind}"
    assert re.fullmatch(
        rf"{tmp_path}/new/out{name}: cannot be written \([\w ]+\); nothing was changed; free some space there, or name another folder",
        str(told.value),
    )
    assert list(tmp_path.iterdir()) == []
    before = lay(tmp_path / "old")
    with pytest.raises(UsageError):
        export(Package(built), tmp_path / "old", formats=formats, replace=True)
    assert snapshot(tmp_path / "old") == before


def test_a_table_that_breaks_a_key_is_not_exported(package_copy: Copy, tmp_path: Path):
    package_copy.change("casualties", "cas-heron-killed", event_id="nowhere")
    with pytest.raises(DataError, match="run python -m scripts validate"):
        export(Package(package_copy.root), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_may_have_any_name_that_is_text(built: Path, tmp_path: Path):
    for name in ("O'Brien", "-", "--force", " ", "a\nb", 'çıxış "ə" #1 %20', "...", "[a-z]*{1,2}"):
        assert {path.parent.name for path in files_of(export(Package(built), tmp_path / name, formats=FEW))} == {name}


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
