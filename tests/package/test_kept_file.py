"""A file is kept whole or not at all, for its content only, and is made by one process at a time."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from scripts.package import kept_file
from scripts.package.kept_file import kept
from scripts.package.package import ROOT
from tests.without_folders import without_folders

#: A process that is ended while it writes.
HALF = """
import time
from scripts.package.kept_file import kept
def make(path):
    path.write_text("half of")
    print("begun", flush=True)
    time.sleep(600)
kept("words", ".txt", "content", make)
"""

#: A process of a user without a home, which asks twice.
OWN = """
from scripts.package.kept_file import kept
def make(path):
    print("made")
    path.write_text("the whole")
for _ in range(2):
    print(kept("words", ".txt", "content", make).read_text())
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(kept_file.VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache" / "words"


def whole(path: Path) -> None:
    path.write_text("the whole")


def words(content: str = "content") -> str:
    path = kept("words", ".txt", content, whole)
    assert path
    return path.read_text()


def test_a_file_half_written_is_never_opened_and_the_next_one_makes_it_whole(folder: Path):
    command = [sys.executable, "-c", HALF]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout and process.stdout.readline()
        assert [path.is_dir() for path in folder.iterdir()] == [True], "it is made apart"
        process.send_signal(signal.SIGKILL)
    assert words() == "the whole"
    assert [path.name for path in folder.iterdir()] == ["content.txt"], "nothing is left of the half"


def test_what_fails_leaves_nothing_and_what_cannot_be_kept_is_none(folder: Path, monkeypatch):
    def fails(path: Path) -> None:
        path.write_text("half of")
        raise OSError("the disk is full")

    assert kept("words", ".txt", "content", fails) is None
    assert list(folder.iterdir()) == []
    without_folders(monkeypatch, folder)
    assert kept("words", ".txt", "content", whole) is None


def test_where_the_user_has_no_folder_a_process_keeps_its_own_until_it_ends(folder: Path):
    command = [sys.executable, "-c", OWN]
    environment = {"PATH": os.environ["PATH"], "HOME": "/dev/null", "TMPDIR": str(folder.parent.parent)}
    said = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout
    assert said == "made\nthe whole\nthe whole\n"
    assert list(folder.parent.parent.iterdir()) == [], "it is gone with its process"


def test_of_many_at_once_one_makes_it_and_all_have_it(folder: Path):
    made = []

    def make(path: Path) -> None:
        made.append(path)
        time.sleep(0.2)
        whole(path)

    with ThreadPoolExecutor(4) as pool:
        found = {*pool.map(lambda _: kept("words", ".txt", "content", make), range(4))}
    assert (found, len(made)) == ({folder / "content.txt"}, 1)


def test_one_kind_may_be_made_of_another_and_old_ones_go(folder: Path):
    assert kept("sums", ".txt", "content", lambda path: path.write_text(words())) == folder.parent / "sums/content.txt"
    for number in range(kept_file.KEPT + 2):
        words(str(number))
        os.utime(folder / f"{number}.txt", ns=(number, number))
    assert len(list(folder.iterdir())) == kept_file.KEPT
    assert (folder / f"{kept_file.KEPT + 1}.txt").exists()


def test_a_file_lies_with_what_else_is_kept_of_the_user_unless_it_is_told_where(monkeypatch, tmp_path: Path):
    monkeypatch.delenv(kept_file.VARIABLE)
    monkeypatch.setenv("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME", str(tmp_path))
    assert kept("words", ".txt", "content", whole) == tmp_path / "caucasus-claims" / "words" / "content.txt"
    assert (tmp_path / "caucasus-claims" / "words").stat().st_mode & 0o077 == 0 or os.name == "nt"
