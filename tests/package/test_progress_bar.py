"""A bar is drawn in a terminal while work takes long, and nowhere else."""

import io
import sys

import pytest

from scripts.package import progress_bar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "seconds", "drawn"), [(Terminal(), -1.0, True), (Terminal(), 60.0, False), (io.StringIO(), -1.0, False)]
)
def test_a_bar_is_drawn_in_a_terminal_only_and_only_when_the_work_takes_long(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, seconds: float, drawn: bool
):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(progress_bar, "SECONDS", seconds)
    with progress_bar.progress_bar(2) as before:
        before("zip")
        before("SQLite")
    told = stream.getvalue()
    assert [word in told for word in ("zip", "0/2", "SQLite", "1/2", "━")] == [drawn] * 5
    assert told.endswith("\x1b[2K") == drawn, "it goes when the work is done"
    if not drawn:
        assert told.replace("\x1b[?25h", "") == ""
