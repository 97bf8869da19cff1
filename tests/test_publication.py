"""A package is published whole or not at all, whatever happens on the way."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.package import ROOT
from scripts.problems import DataError
from scripts.publication import JOURNAL, STAGE, finish_interrupted, publish
from tests import interrupting
from tests.specimen import snapshot

OLD = {"datapackage.json": b"old", "data/a.csv": b"1", "data/b.csv": b"same", "data/documents/d.txt": b"text"}
NEW = {"datapackage.json": b"new", "data/a.csv": b"22", "data/b.csv": b"same", "data/c.csv": b"3"}
AFTER = OLD | NEW


def lay(root: Path, files: dict[str, bytes]) -> Path:
    for path, data in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    return root


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return lay(tmp_path / "package", OLD)


def staged(root: Path, *, journal: bool) -> None:
    """A publication that was killed, before or after its journal was written."""
    changed = {path: data for path, data in NEW.items() if OLD.get(path) != data}
    lay(root / STAGE, changed)
    if journal:
        (root / STAGE / JOURNAL).write_text(json.dumps(list(changed)))


# -- the good case


def test_what_is_published_is_there_and_nothing_else_is_touched(root: Path):
    assert publish(root, NEW) == ["datapackage.json", "data/a.csv", "data/c.csv"]
    assert snapshot(root) == AFTER
    assert not (root / STAGE).exists()


def test_nothing_is_written_where_nothing_has_changed(root: Path):
    publish(root, NEW)
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    assert publish(root, NEW) == []
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before


def test_a_file_that_does_not_change_is_not_touched(root: Path):
    os.utime(root / "data" / "b.csv", ns=(1, 1))
    publish(root, NEW)
    assert (root / "data" / "b.csv").stat().st_mtime_ns == 1


# -- killed


def interrupted(tmp_path: Path, mode: str) -> list[tuple[Path, int, str]]:
    """The folders in which publishing went wrong at the first step, the second, …, with exit status and message."""
    lay(tmp_path / "old", OLD)
    lay(tmp_path / "new", NEW)
    command = [sys.executable, "-m", "tests.interrupting", tmp_path, mode]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    ended = json.loads(done.stdout)
    assert ended[-1][0] == interrupting.WHOLE
    assert len(ended) > 15, "there are many steps"
    return [(tmp_path / str(number), status, message) for number, (status, message) in enumerate(ended[:-1])]


def test_a_publication_killed_at_any_step_leaves_the_old_package_or_the_new_one(tmp_path: Path):
    seen = []
    for root, status, _ in interrupted(tmp_path, "kill"):
        assert status == interrupting.KILLED
        finish_interrupted(root)
        assert snapshot(root) in (OLD, AFTER), f"step {root.name}: half of each"
        assert not (root / STAGE).exists()
        seen.append("old" if snapshot(root) == OLD else "new")
    assert seen == sorted(seen, reverse=True), "old up to the journal, new from there"
    assert set(seen) == {"old", "new"}


def test_a_next_command_that_is_killed_too_leaves_the_old_package_or_the_new_one(tmp_path: Path):
    for root, _, _ in interrupted(tmp_path, "kill-again"):
        assert snapshot(root) in (OLD, AFTER)
        assert not (root / STAGE).exists()


@pytest.mark.parametrize(("journal", "expected"), [(False, OLD), (True, AFTER)], ids=["before", "after"])
def test_the_next_publication_clears_up_what_was_left(root: Path, journal, expected):
    staged(root, journal=journal)
    publish(root, {"data/a.csv": b"333"})
    assert snapshot(root) == expected | {"data/a.csv": b"333"}


def test_finishing_what_is_finished_does_nothing(root: Path):
    finish_interrupted(root)
    assert snapshot(root) == OLD


# -- cannot be written


def test_a_disk_that_is_full_at_any_step_gets_one_message_and_leaves_a_whole_package(tmp_path: Path):
    for root, status, message in interrupted(tmp_path, "fail"):
        if status == interrupting.UNHURT:  # a folder that could not be made was there already
            assert snapshot(root) == AFTER
            continue
        assert status == interrupting.TOLD, f"step {root.name}: {message}"
        assert "No space left on device" in message
        assert "\n" not in message
        if "nothing was changed" in message:
            assert snapshot(root) == OLD
            assert "free the space or the rights and build again" in message
        else:
            assert "run the command again" in message
            finish_interrupted(root)
            assert snapshot(root) == AFTER


def test_a_folder_that_cannot_be_written_gets_one_message_and_changes_nothing(root: Path):
    (root / STAGE).write_bytes(b"a file stands where the folder should")
    before = snapshot(root)
    with pytest.raises(DataError, match=r"cannot be written .*; nothing was changed; free the space or the rights"):
        publish(root, NEW)
    assert snapshot(root) == before


def test_a_file_that_cannot_be_put_in_its_place_is_put_there_by_the_next_command(root: Path):
    """A folder stands in the way, as a file that another program holds open does on Windows."""
    (root / "data" / "a.csv").unlink()
    lay(root, {"data/a.csv/in-the-way": b""})
    with pytest.raises(DataError, match=r"cannot be put in its place .*; close what holds it open and run the command"):
        publish(root, NEW)
    (root / "data" / "a.csv" / "in-the-way").unlink()
    (root / "data" / "a.csv").rmdir()
    finish_interrupted(root)
    assert snapshot(root) == AFTER


def test_a_journal_that_points_out_of_the_package_moves_nothing_there(root: Path):
    """A package may come from anywhere; to validate it must not write where it likes."""
    lay(root, {f"{STAGE}/{JOURNAL}": b'["../outside.txt"]', "outside.txt": b"bad"})
    with pytest.raises(DataError, match=STAGE):
        finish_interrupted(root)
    assert not (root.parent / "outside.txt").exists()


@pytest.mark.parametrize("journal", [b"{", b"5", b"[5]", b"\xff"], ids=["cut", "number", "numbers", "not UTF-8"])
def test_a_journal_that_cannot_be_read_gets_one_message(root: Path, journal):
    lay(root, {f"{STAGE}/{JOURNAL}": journal})
    with pytest.raises(DataError, match=STAGE):
        finish_interrupted(root)
