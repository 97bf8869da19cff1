"""A package that comes as a zip is read as it is, and an archive that is not one is told in one message."""

import io
import os
import shutil
import stat
import zipfile
from pathlib import Path

import pytest

from scripts.cli import main
from scripts.export.export import export
from scripts.export.formats import package_formats
from scripts.package.package import Package
from scripts.package.zip_file import MOST_FILES
from tests.specimen import COAST, Copy, snapshot


@pytest.fixture
def archive(built: Path, tmp_path: Path) -> Path:
    export(Package(built), tmp_path / "out", formats=[e for e in package_formats() if e.extension == "zip"])
    (path,) = (tmp_path / "out").glob("*.zip")
    return Path(shutil.move(path, tmp_path / "package.zip"))


@pytest.fixture
def validated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Status and words of `validate`; nothing is left in the temporary folder."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))

    def run(path: Path) -> tuple[int, str]:
        status = main(["validate", str(path)])
        captured = capsys.readouterr()
        assert list(place.iterdir()) == []
        assert str(place) not in captured.out
        assert len(captured.err.splitlines()) <= 1
        return status, captured.out + captured.err

    return run


def packed(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(zipfile.ZipInfo(name), data)
    return path


def test_the_zip_of_an_export_is_validated_as_it_is(archive: Path, validated):
    before = archive.read_bytes()
    status, said = validated(archive)
    assert (status, said.splitlines()[-1]) == (0, "all checks passed")
    assert archive.read_bytes() == before


def test_a_zip_by_another_name_is_one(archive: Path, validated):
    assert validated(archive.rename(archive.with_suffix(".bin")))[0] == 0


def test_a_fault_in_a_zip_is_told_by_its_place_there(package_copy: Copy, tmp_path: Path, validated):
    files = snapshot(package_copy.root)
    spoilt = packed(tmp_path / "a.zip", files | {"data/events.csv": b"x\n"})
    status, said = validated(spoilt)
    assert (status, said.count("\n")) == (1, 1)
    assert said.startswith(f"{spoilt}/data/events.csv: missing column event_id")
    gone = packed(tmp_path / "b.zip", {name: data for name, data in files.items() if COAST not in name})
    assert f"sources.csv:2 {COAST} path: cannot be read (No such file or directory)" in validated(gone)[1]


def whole(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as package:
        return {name: package.read(name) for name in package.namelist()}


OUTSIDE = ["../x", "data/../../x", "/tmp/x", "..\\x", "C:\\x", "c:x", "\\x", "data/.."]


@pytest.mark.parametrize("name", OUTSIDE)
def test_an_entry_that_leads_out_is_refused_and_nothing_is_unpacked(archive: Path, tmp_path: Path, validated, name):
    evil = packed(tmp_path / "evil.zip", whole(archive) | {name: b"x"})
    before = snapshot(tmp_path)
    status, said = validated(evil)
    assert status == 1
    assert "leads out of it; do not trust it" in said
    assert snapshot(tmp_path) == before


def test_a_link_in_a_zip_leads_nowhere(archive: Path, tmp_path: Path, validated):
    (tmp_path / "secret").write_text("Nobody is to read this.\n")
    with zipfile.ZipFile(tmp_path / "link.zip", "w") as made:
        for name, data in whole(archive).items():
            entry = zipfile.ZipInfo(name)
            if COAST in name:
                entry.external_attr, data = (stat.S_IFLNK | 0o777) << 16, os.fsencode(tmp_path / "secret")
            made.writestr(entry, data)
    status, said = validated(tmp_path / "link.zip")
    assert status == 1
    assert "has changed" in said
    assert "Nobody" not in said


def test_a_zip_that_would_fill_the_disk_is_refused(archive: Path, tmp_path: Path, validated, monkeypatch):
    monkeypatch.setattr("scripts.package.zip_file.MOST_BYTES", 100_000)
    bomb = packed(tmp_path / "bomb.zip", whole(archive) | {"zeros": b"\0" * 100_000})
    many = packed(tmp_path / "many.zip", {"datapackage.json": b"{}"} | {f"{n}": b"" for n in range(MOST_FILES)})
    for path in (bomb, many):
        assert validated(path) == (1, f"{path}: unpacks to more than a package holds; do not trust it\n")


def test_an_encrypted_zip_is_told(archive: Path, validated):
    data = bytearray(archive.read_bytes())
    for at in (data.index(b"PK\x03\x04") + 6, data.index(b"PK\x01\x02") + 8):
        data[at] |= 1
    archive.write_bytes(data)
    assert validated(archive) == (1, f"{archive}: is encrypted; unzip it with its password and name the folder\n")


def test_a_zip_of_a_folder_is_told(archive: Path, tmp_path: Path, validated):
    path = packed(tmp_path / "folder.zip", {f"package/{name}": data for name, data in whole(archive).items()})
    status, said = validated(path)
    assert status == 1
    assert said == f"{path}: has no datapackage.json at its top; zip the files, not the folder\n"


def test_a_zip_that_is_damaged_anywhere_gets_one_message(archive: Path, tmp_path: Path, validated):
    data = archive.read_bytes()
    damaged = {
        "empty": b"",
        "no zip": b"no zip",
        "cut in the middle": data[: len(data) // 2],
        "cut at the end": data[:-10],
        "another method": data.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00\x08", b"PK\x01\x02\x14\x03\x14\x00\x00\x00\x63"),
        "a directory in front of it": data[:-8] + bytes([data[-8], data[-7], data[-6] ^ 0xFF]) + data[-5:],
        "bytes changed": data[:200] + bytes(255 - byte for byte in data[200:260]) + data[260:],
    }  # fmt: skip
    for what, content in damaged.items():
        path = tmp_path / "damaged.zip"
        path.write_bytes(content)
        status, said = validated(path)
        assert (status, said.count("\n")) == (1, 1), what
        assert said.startswith(f"{path}: cannot be unpacked ("), what


def test_two_entries_that_cannot_stand_together_are_told(archive: Path, tmp_path: Path, validated):
    """A file and a folder of one name, and a name that no file system takes."""
    for name in ("datapackage.json/x", "x" * 300):
        path = packed(tmp_path / "odd.zip", whole(archive) | {name: b"x"})
        status, said = validated(path)
        assert (status, said.count("\n")) == (2, 1)
        assert said.startswith(f"{path}: cannot be unpacked into ")


def test_what_is_neither_zip_nor_package_is_told(tmp_path: Path, validated):
    (tmp_path / "x.tar").write_bytes(io.BytesIO(b"x").getvalue())
    assert validated(tmp_path / "x.tar")[1].endswith("name a datapackage.json, or the folder or the zip of one\n")


def test_advice_for_a_package_that_is_not_whole_fits_whoever_has_it(package_copy: Copy, capsys):
    """Who has got a copy has nothing to build."""
    package_copy.path("events").unlink()
    assert main(["validate", str(package_copy.root)]) == 1
    assert (
        "; get a whole copy of the package, or build the package again: python -m scripts build"
        in capsys.readouterr().err
    )
