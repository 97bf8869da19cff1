"""Ctrl-C and kill -9 while a command writes: a process of its own, and a real signal."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.package.atomic_write import STAGE
from scripts.package.package import ROOT
from tests.specimen import snapshot

pytestmark = pytest.mark.slow

#: The command, in which a step sends the signal to its own process before it is taken.
COMMAND = """
import importlib, os, sys
from scripts.cli import main
_, number, module, step, *arguments = sys.argv
place = importlib.import_module(module)
take = getattr(place, step)
def with_signal(*given):
    os.kill(os.getpid(), int(number))
    return take(*given)
setattr(place, step, with_signal)
sys.exit(main(arguments))
"""
#: A step of each command at which files have been written and others have not.
STEPS = {
    "build": ["scripts.checks", "run_checks_on_changes", "build"],
    "export": ["scripts.export.formats.sqlite_database", "_describe", "export"],
}


def ended(number: int, step: list[str], *arguments: Path, temporary: Path) -> subprocess.CompletedProcess[bytes]:
    temporary.mkdir(exist_ok=True)
    command = [sys.executable, "-c", COMMAND, str(int(number)), *step, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=os.environ | {"TMPDIR": str(temporary)}, capture_output=True)


@pytest.mark.parametrize("command", STEPS)
def test_an_interrupted_command_says_so_in_a_line_and_leaves_nothing_behind(tmp_path: Path, command):
    out = [tmp_path / "new" / "out"] if command == "export" else []
    before = snapshot(ROOT / "data")
    done = ended(signal.SIGINT, STEPS[command], *out, temporary=tmp_path / "temporary")
    assert done.returncode == 130
    assert (done.stdout, done.stderr) == (b"", b"interrupted; what was published stays as it was\n")
    assert snapshot(ROOT / "data") == before
    assert not (ROOT / STAGE).exists()
    assert [path.name for path in tmp_path.rglob("*")] == ["temporary"]


def test_an_interrupted_export_leaves_what_was_in_the_folder_as_it_was(tmp_path: Path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "casualties.csv").write_bytes(b"old")
    before = snapshot(tmp_path / "out")
    ended(signal.SIGINT, STEPS["export"], tmp_path / "out", Path("--force"), temporary=tmp_path / "temporary")
    assert snapshot(tmp_path / "out") == before


def test_what_a_killed_build_leaves_is_deleted_by_the_next(tmp_path: Path):
    assert ended(signal.SIGKILL, STEPS["build"], temporary=tmp_path).returncode == -signal.SIGKILL
    assert len(list(tmp_path.iterdir())) == 1
    ended(signal.SIGINT, STEPS["build"], temporary=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_after_a_killed_export_the_next_is_whole(tmp_path: Path):
    done = ended(signal.SIGKILL, STEPS["export"], tmp_path / "out", temporary=tmp_path / "temporary")
    assert done.returncode == -signal.SIGKILL
    assert [path.name for path in (tmp_path / "out").iterdir()] == [STAGE]
    command = [sys.executable, "-m", "scripts", "export", tmp_path / "out"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    there = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert f"{len(there)} files in {tmp_path / 'out'} " in done.stdout.splitlines()[-1]
    assert {"casualties.csv", "caucasus-claims.zip"} < set(there)
    assert STAGE not in there
