"""A package is published whole or not at all, whatever happens on the way."""

import errno
import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from scripts.errors import DataError
from scripts.package.atomic_write import JOURNAL, PLAN, STAGE, finish_interrupted, publish, staged_as_made, write
from scripts.package.package import ROOT
from tests import interrupting
from tests.specimen import snapshot

pytestmark = pytest.mark.slow

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


CHANGED = {path: data for path, data in NEW.items() if OLD.get(path) != data}


def staged(root: Path, *, journal: bool) -> None:
    """A publication that was killed, before or after its journal was written."""
    for path, data in CHANGED.items():
        lay((root / path).parent / STAGE, {Path(path).name: data})
    (root / STAGE / (JOURNAL if journal else PLAN)).write_text(json.dumps(list(CHANGED)))


def staged_by_0_1(root: Path) -> None:
    """A publication of version 0.1 that was killed after its journal was written: all in the folder of the package."""
    lay(root / STAGE, CHANGED | {JOURNAL: json.dumps(list(CHANGED)).encode()})


def stages(root: Path) -> list[Path]:
    return list(root.rglob(STAGE))


def publish_as_made(root: Path, files: Iterable[tuple[str, bytes]]) -> None:
    with staged_as_made(root) as place:
        for path, data in files:
            write(place(path), data)


# -- the good case


def test_what_is_published_is_there_and_nothing_else_is_touched(root: Path):
    assert publish(root, NEW) == ["datapackage.json", "data/a.csv", "data/c.csv"]
    assert snapshot(root) == AFTER
    assert not stages(root)


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


def interrupted(tmp_path: Path, *how: str) -> list[tuple[Path, int, str]]:
    """The folders in which publishing went wrong at the first step, the second, …, with exit status and message."""
    lay(tmp_path / "old", OLD)
    lay(tmp_path / "new", NEW)
    command = [sys.executable, "-m", "tests.interrupting", tmp_path, *how]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    ended = json.loads(done.stdout)
    assert ended[-1][0] == interrupting.WHOLE
    assert len(ended) > 15, "there are many steps"
    return [(tmp_path / str(number), status, message) for number, (status, message) in enumerate(ended[:-1])]


@pytest.mark.parametrize("mounted", [(), ("data",)], ids=["one file system", "data on another"])
def test_a_publication_killed_at_any_step_leaves_the_old_package_or_the_new_one(tmp_path: Path, mounted):
    seen = []
    for root, status, _ in interrupted(tmp_path, "kill", *mounted):
        assert status == interrupting.KILLED
        finish_interrupted(root)
        assert snapshot(root) in (OLD, AFTER), f"step {root.name}: half of each"
        assert not stages(root)
        seen.append("old" if snapshot(root) == OLD else "new")
    assert seen == sorted(seen, reverse=True), "old up to the journal, new from there"
    assert set(seen) == {"old", "new"}


def test_a_next_command_that_is_killed_too_leaves_the_old_package_or_the_new_one(tmp_path: Path):
    for root, _, _ in interrupted(tmp_path, "kill-again"):
        assert snapshot(root) in (OLD, AFTER)
        assert not stages(root)


def test_a_publication_interrupted_at_any_step_leaves_the_old_package_or_the_new_one_and_nothing_else(tmp_path: Path):
    """As by Ctrl-C; no next command is needed."""
    ends = interrupted(tmp_path, "interrupt")
    assert {status for _, status, _ in ends} == {interrupting.INTERRUPTED}
    assert [root.name for root, _, _ in ends if snapshot(root) not in (OLD, AFTER)] == []


@pytest.mark.parametrize(("journal", "expected"), [(False, OLD), (True, AFTER)], ids=["before", "after"])
def test_the_next_publication_clears_up_what_was_left(root: Path, journal, expected):
    staged(root, journal=journal)
    publish(root, {"data/a.csv": b"333"})
    assert snapshot(root) == expected | {"data/a.csv": b"333"}


def test_finishing_what_is_finished_does_nothing(root: Path):
    finish_interrupted(root)
    assert snapshot(root) == OLD


def test_what_is_published_as_it_is_made_is_there_whole_or_not_at_all(root: Path):
    def interrupted_before_the_last() -> Iterator[tuple[str, bytes]]:
        yield from list(NEW.items())[:-1]
        assert snapshot(root) != OLD, "something is staged"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        publish_as_made(root, interrupted_before_the_last())
    assert snapshot(root) == OLD
    with pytest.raises(IsADirectoryError):
        publish_as_made(root, [*NEW.items(), ("data/documents", b"")])
    assert snapshot(root) == OLD
    lay(root / STAGE, {"data/a.csv": b"of one that was killed"})
    publish(root, {})
    assert snapshot(root) == OLD
    publish_as_made(root, NEW.items())
    assert snapshot(root) == AFTER
    assert not stages(root)


# -- cannot be written


def test_a_disk_that_is_full_at_any_step_gets_one_message_and_leaves_a_whole_package(tmp_path: Path):
    for root, status, message in interrupted(tmp_path, "fail"):
        if status == interrupting.UNHURT:  # a folder was there already, or what was staged could not be deleted
            finish_interrupted(root)
            assert snapshot(root) == AFTER
            continue
        assert status == interrupting.TOLD, f"step {root.name}: {message}"
        assert "No space left on device" in message
        assert "\n" not in message
        if "nothing was changed" in message:
            assert snapshot(root) == OLD
            assert message.endswith("; free some space there and build again")
        else:
            assert message.endswith("; free some space there and build again")
            finish_interrupted(root)
            assert snapshot(root) == AFTER


@pytest.mark.parametrize("first", [PLAN, "new.csv"])
def test_a_disk_that_is_full_at_first_leaves_no_folder_and_names_none_of_ours(tmp_path: Path, monkeypatch, first):
    written = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.name == first:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        return written(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(DataError) as told:
        publish(tmp_path, {"a/b/new.csv": b"new"})
    assert [name for name in (STAGE, PLAN, JOURNAL) if name in str(told.value)] == []
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_way_of_a_file_gets_one_message_and_changes_nothing(root: Path):
    (root / "data" / "a.csv").unlink()
    lay(root, {"data/a.csv/in-the-way": b""})
    before = snapshot(root)
    with pytest.raises(
        DataError, match=r"data/a\.csv: cannot be written \(there is a folder .*; clear the way and build"
    ):
        publish(root, NEW)
    assert snapshot(root) == before


def test_a_file_that_cannot_be_put_in_its_place_is_put_there_by_the_next_command(root: Path, monkeypatch):
    """As where another program holds it open, on Windows."""
    with monkeypatch.context() as patched:
        patched.setattr("os.replace", refused(os.replace, "a.csv", errno.EACCES))
        with pytest.raises(
            DataError, match=r"data/a\.csv: has not been .*\(Permission denied\); close what holds it open"
        ):
            publish(root, NEW)
    finish_interrupted(root)
    assert snapshot(root) == AFTER


def refused(move, name: str, reason: int):
    """Moving files, but not onto this one."""

    def replace(source: Path, target: Path) -> None:
        if target.name == name:
            raise OSError(reason, os.strerror(reason), str(source), None, str(target))
        move(source, target)

    return replace


# -- a package that cannot be written by who reads it


def make_read_only(monkeypatch: pytest.MonkeyPatch) -> None:
    def no(path: Path, *_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(path))

    for step in ("os.replace", "os.mkdir", "os.unlink", "os.rmdir"):
        monkeypatch.setattr(step, no)
    monkeypatch.setattr("os.access", lambda *_: False)


def test_what_cannot_be_finished_where_nothing_can_be_written_says_what_helps(root: Path, monkeypatch):
    staged(root, journal=True)
    with monkeypatch.context() as patched:
        make_read_only(patched)
        with pytest.raises(DataError) as told:
            finish_interrupted(root)
    assert str(told.value) == (
        f"{root / 'datapackage.json'}: has not been put in its place yet, and cannot be now (Read-only file system); get"
        " the right to write there and run the command again"
    )


@pytest.mark.parametrize("journal", [False, True], ids=["nothing published", "all in its place"])
def test_a_package_that_is_whole_can_be_read_where_nothing_can_be_cleared_up(root: Path, journal, monkeypatch):
    staged(root, journal=journal)
    if journal:
        for path in CHANGED:
            os.replace((root / path).parent / STAGE / Path(path).name, root / path)
    with monkeypatch.context() as patched:
        make_read_only(patched)
        finish_interrupted(root)


# -- mounts and links


@pytest.fixture
def mounted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.replace", os.replace)
    interrupting.mount("data")


@pytest.mark.usefixtures("mounted")
def test_a_folder_on_another_file_system_is_published_to(root: Path):
    publish(root, NEW)
    assert snapshot(root) == AFTER


@pytest.mark.usefixtures("mounted")
def test_what_version_0_1_could_not_put_on_another_file_system_is_put_there_now(root: Path):
    """It had written its journal, and every command ended there."""
    staged_by_0_1(root)
    finish_interrupted(root)
    assert snapshot(root) == AFTER


def test_a_file_that_is_mounted_itself_is_written_where_it_is(root: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("os.replace", refused(os.replace, "a.csv", errno.EBUSY))
    publish(root, NEW)
    assert snapshot(root) == AFTER


def moved_out(root: Path, path: str) -> Path:
    """A folder or a file of the package that lies elsewhere, with a link in its place."""
    elsewhere = root.parent / "elsewhere"
    (root / path).rename(elsewhere)
    (root / path).symlink_to(elsewhere)
    return elsewhere


@pytest.mark.parametrize("left", [lambda _: None, staged_by_0_1], ids=["at first", "after version 0.1"])
def test_a_folder_that_is_a_link_out_of_the_package_is_refused_with_what_helps(root: Path, left):
    """A package may come from anywhere, and its links may lead anywhere."""
    elsewhere = moved_out(root, "data")
    left(root)
    before, there = snapshot(root), snapshot(elsewhere)
    with pytest.raises(DataError) as told:
        publish(root, NEW)
    assert str(told.value) == (
        f"{root / 'data'}: leads out of the package, to {elsewhere}, where nothing of it is read or written; put the"
        " folder itself in the place of the link, or mount it there"
    )
    assert (snapshot(root), snapshot(elsewhere)) == (before, there)
    (root / "data").unlink()
    elsewhere.rename(root / "data")
    publish(root, NEW)
    assert snapshot(root) == AFTER


def test_a_file_that_is_a_link_out_of_the_package_becomes_a_file_of_the_package(root: Path):
    elsewhere = moved_out(root, "data/b.csv")
    publish(root, NEW)
    assert snapshot(root) == AFTER
    assert not (root / "data" / "b.csv").is_symlink()
    assert elsewhere.read_bytes() == OLD["data/b.csv"]


def test_links_within_the_package_and_to_it_are_followed(root: Path):
    (root / "data").rename(root / "store")
    (root / "data").symlink_to("store")
    (root.parent / "link").symlink_to(root)
    publish(root.parent / "link", NEW)
    assert {path: (root / path).read_bytes() for path in AFTER} == AFTER
    assert (root / "data").is_symlink()
    assert not stages(root)


# -- rights


def test_a_file_keeps_its_rights_and_a_new_one_has_those_that_are_usual(root: Path):
    for path, rights in {"data/a.csv": 0o664, "datapackage.json": 0o444}.items():
        (root / path).chmod(rights)
    usual = os.umask(0o027)
    try:
        publish(root, NEW)
    finally:
        os.umask(usual)
    rights = {path: stat.S_IMODE((root / path).stat().st_mode) for path in CHANGED}
    assert rights == {"data/a.csv": 0o664, "datapackage.json": 0o444, "data/c.csv": 0o640}


# -- two at once

AGAIN_AND_AGAIN = """
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from scripts.package.atomic_write import publish
for number in range(30):
    publish(Path(sys.argv[1]), {f"data/{name}.csv": f"{sys.argv[2]} {number}".encode() for name in "abcdef"})
"""


def test_of_two_that_publish_at_once_each_publishes_whole(root: Path):
    command = [sys.executable, "-c", AGAIN_AND_AGAIN, root]
    both = [subprocess.Popen([*command, name], cwd=ROOT, stderr=subprocess.PIPE) for name in ("one", "other")]
    assert [(process.communicate()[1], process.returncode) for process in both] == [(b"", 0), (b"", 0)]
    assert len({(root / "data" / f"{name}.csv").read_bytes() for name in "abcdef"}) == 1
    assert not stages(root)


HOLD = """
import sys, time
from pathlib import Path
from scripts.package.atomic_write import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(600)
"""


def test_who_waits_too_long_for_another_is_told_so_and_a_killed_one_is_not_waited_for(root: Path, monkeypatch):
    monkeypatch.setattr("scripts.package.atomic_write.PATIENCE", 0)
    with subprocess.Popen([sys.executable, "-c", HOLD, root], cwd=ROOT, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(DataError, match=r"package: another command is writing there .*; wait for it, or end it"):
            publish(root, NEW)
        assert snapshot(root) == OLD
        other.kill()
    publish(root, NEW)
    assert snapshot(root) == AFTER


# -- a journal that is none of ours


def test_a_journal_that_points_out_of_the_package_moves_nothing_there(root: Path):
    """A package may come from anywhere; to validate it must not write where it likes."""
    lay(root, {f"{STAGE}/{JOURNAL}": b'["../outside.txt"]', "outside.txt": b"bad"})
    with pytest.raises(DataError, match=STAGE):
        finish_interrupted(root)
    assert not (root.parent / "outside.txt").exists()


JOURNALS = {
    "cut": b"{",
    "number": b"5",
    "numbers": b"[5]",
    "not UTF-8": b"\xff",
    "deep": b"[" * 100_000,
    "null byte": b'["a\\u0000b"]',
    "half a character": b'["\\ud800"]',
    "the folder itself": b'["."]',
    "no name": b'[""]',
}


@pytest.mark.parametrize("journal", JOURNALS.values(), ids=JOURNALS.keys())
def test_a_journal_that_cannot_be_read_gets_one_message(root: Path, journal):
    lay(root, {f"{STAGE}/{JOURNAL}": journal})
    with pytest.raises(DataError, match=STAGE):
        finish_interrupted(root)


@pytest.mark.parametrize("name", ["data/a.csv", f"{STAGE}/{PLAN}"], ids=["a table", "what was staged"])
def test_a_pipe_is_not_waited_for(root: Path, name):
    (root / STAGE).mkdir()
    (root / name).unlink(missing_ok=True)
    os.mkfifo(root / name)
    publish(root, NEW)
    assert snapshot(root) == AFTER


@pytest.mark.parametrize("where", [STAGE, f"data/{STAGE}"])
@pytest.mark.parametrize(
    "make",
    [os.mkfifo, Path.touch, lambda path: path.symlink_to("."), lambda path: path.symlink_to("nowhere")],
    ids=["pipe", "file", "link", "link to nowhere"],
)
def test_what_stands_where_files_are_staged_gets_one_message_that_names_it_and_stays(root: Path, where, make):
    make(root / where)
    before = sorted(root.rglob("*"))
    with pytest.raises(
        DataError, match=rf"{where}: cannot be written \(.*\); nothing was changed; clear the way and build"
    ):
        publish(root, NEW)
    assert sorted(root.rglob("*")) == before
    assert {path: (root / path).read_bytes() for path in OLD} == OLD
