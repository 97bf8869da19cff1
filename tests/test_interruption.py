"""Ctrl-C, as a terminal sends it: to the whole group, once, at any moment of any command."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.interruption import WORDS
from scripts.package.package import ROOT

#: The signal is sent as soon as the process does this, which an audit hook tells.
MOMENTS = {
    "a command is imported": 'event == "import" and arguments[0] == "scripts.cli"',
    "DuckDB is imported": 'event == "import" and arguments[0] == "_duckdb"',
    "a table is read": 'event == "open" and str(arguments[0]).endswith("events.csv")',
}
HOOK = """
import os, signal, sys
sent = []
def watch(event, arguments):
    if not sent and {when}:
        sent.append(1)
        os.killpg(0, signal.SIGINT)
sys.addaudithook(watch)
"""
ENDLESS = "select count(*) from range(1000000000000) as a where a.range % 7 = 8"


def told(*arguments: str, hooks: Path) -> tuple[int, str, str]:
    """What an interrupted command says: exit status, standard output, standard error."""
    with subprocess.Popen(
        [sys.executable, "-m", "scripts", *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(hooks)},
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()  # one that goes on
    return process.returncode, out, err


CASES = [(["query", ENDLESS], when) for when in MOMENTS] + [
    (["validate"], "a command is imported"),
    (["validate"], "a table is read"),
]


@pytest.mark.parametrize(("arguments", "when"), CASES, ids=lambda case: case if isinstance(case, str) else case[0])
def test_an_interrupted_command_says_so_in_one_line(tmp_path: Path, arguments, when):
    (tmp_path / "sitecustomize.py").write_text(HOOK.format(when=MOMENTS[when]))
    assert told(*arguments, hooks=tmp_path) == (130, "", f"{WORDS}\n")


#: A query that tells when it is being answered: by then this many threads work on it.
WORKING = """
import os, signal, threading, time
def strike():
    while "scripts.package.query" not in sys.modules or len(os.listdir("/proc/self/task")) < 4:
        time.sleep(0.01)
    time.sleep({seconds})
    os.killpg(0, signal.SIGINT)
threading.Thread(target=strike, daemon=True).start()
"""


@pytest.mark.parametrize("seconds", [0.5, 1.0, 2.0])
def test_a_query_that_is_being_answered_is_ended(tmp_path: Path, seconds):
    """DuckDB loses the signal every other time, and would go on."""
    (tmp_path / "sitecustomize.py").write_text("import sys\n" + WORKING.format(seconds=seconds))
    assert told("query", ENDLESS, hooks=tmp_path) == (130, "", f"{WORDS}\n")


def test_a_second_signal_ends_at_once_and_says_nothing_more():
    program = """if True:
        import os, signal, time
        from scripts.interruption import Interruption
        with Interruption():
            try:
                os.kill(os.getpid(), signal.SIGINT)
            finally:
                os.kill(os.getpid(), signal.SIGINT)
                time.sleep(60)
    """
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, timeout=30)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, b"", b"")


def test_what_is_begun_is_cleared_away_before_it_is_told(tmp_path: Path):
    program = f"""if True:
        import os, pathlib, signal
        from scripts.interruption import Interruption
        with Interruption():
            try:
                os.kill(os.getpid(), signal.SIGINT)
            except KeyboardInterrupt:
                pathlib.Path({str(tmp_path / "cleared")!r}).touch()
                raise RuntimeError("as a library makes of it") from None
    """
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, timeout=30)
    assert done.stderr.decode() == f"{WORDS}\n"
    assert (tmp_path / "cleared").exists()
