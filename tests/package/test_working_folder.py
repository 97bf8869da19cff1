"""Nothing stays behind in the place for temporary files, and nothing of others is touched there."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from scripts.package import working_folder
from scripts.package.atomic_write import publish
from scripts.package.package import ROOT
from scripts.package.working_folder import WorkingFolder

#: A process that works in such a folder until it is ended.
WORK = """
import time
from scripts.package.working_folder import WorkingFolder
with WorkingFolder() as folder:
    (folder / "file").write_text("text")
    print(folder, flush=True)
    time.sleep(600)
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def other(place: Path):
    """Another process that works in a folder of its own, and that folder."""
    command = [sys.executable, "-c", WORK]
    with subprocess.Popen(
        command, cwd=ROOT, env=os.environ | {"TMPDIR": str(place)}, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        yield process, Path(process.stdout.readline().decode().rstrip("\n"))
        process.kill()


def test_a_folder_is_there_while_it_is_worked_in_and_no_longer(place: Path):
    with WorkingFolder() as folder:
        (folder / "file").write_bytes(b"")
        assert list(place.iterdir()) == [folder.parent]
    assert list(place.iterdir()) == []


def test_a_folder_goes_with_the_last_that_knows_it(place: Path):
    working = WorkingFolder()
    assert list(place.iterdir()) == [working.path.parent]
    del working
    assert list(place.iterdir()) == []


def test_what_is_written_there_may_be_published_there(place: Path):
    """It is held, and who publishes holds the folder that is published to."""
    with WorkingFolder() as folder:
        assert publish(folder, {"file": b"text"}) == ["file"]


def test_a_folder_of_a_process_that_was_killed_is_deleted_by_the_next(place: Path, other):
    process, folder = other
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert (folder / "file").exists()
    with WorkingFolder() as own:
        assert list(place.iterdir()) == [own.parent]


def test_a_folder_of_a_process_that_lives_is_not_touched(place: Path, other):
    _, folder = other
    with WorkingFolder():
        assert (folder / "file").exists()
    assert list(place.iterdir()) == [folder.parent]


def test_nothing_else_is_touched(place: Path, monkeypatch: pytest.MonkeyPatch):
    """What lies there under such a name may be a link, a file, a pipe, or another user's; other names are not looked at."""
    elsewhere = place / "elsewhere"
    for folder in (elsewhere, place / "caucasus-claims-1234", place / "caucasus-claims-other-user.held"):
        folder.mkdir()
        (folder / "file").write_bytes(b"")
    (place / "caucasus-claims-link.held").symlink_to(elsewhere)
    (place / "caucasus-claims-file.held").write_bytes(b"")
    os.mkfifo(place / "caucasus-claims-pipe.held")
    is_ours = working_folder._is_ours
    monkeypatch.setattr(working_folder, "_is_ours", lambda folder: "other-user" not in folder.name and is_ours(folder))
    before = sorted(place.rglob("*"))
    with WorkingFolder():
        pass
    assert sorted(place.rglob("*")) == before


def test_a_folder_that_another_takes_for_abandoned_before_it_is_held_is_not_worked_in(place: Path, monkeypatch):
    """It is made, and held a moment later."""
    make, taken = tempfile.mkdtemp, []

    def make_and_lose(**names: str) -> str:
        folder = make(**names)
        if not taken:
            taken.append(folder)
            os.rmdir(folder)
        return folder

    monkeypatch.setattr(tempfile, "mkdtemp", make_and_lose)
    with WorkingFolder() as folder:
        assert folder.exists()
        assert str(folder.parent) not in taken
