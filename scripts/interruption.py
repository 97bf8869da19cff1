"""Ctrl-C: one line and status 130, whatever a command is doing.

Python's own way, an exception wherever it happens to be, is not enough. A library written in C makes an error of its
own of it, or ends the process with a page of its own (nanobind, while DuckDB is imported), or loses it (DuckDB, every
other time while it answers). So the signal is remembered: whatever comes of it is that interruption; and the process
is ended where nothing comes of it, or where there is nothing to clear away, as while a module is imported.
"""

import os
import signal
import sys
from contextlib import suppress
from threading import Timer
from types import FrameType, TracebackType

#: The exit status, as of a program that the signal has ended.
INTERRUPTED = 130
WORDS = "interrupted; what was published stays as it was"

#: How long a command may clear away what it has begun. What is left then, the next command clears away.
SECONDS = 1.0
SHOW_CURSOR = "\x1b[?25h"
IMPORTING = "<frozen importlib._bootstrap>"


class Interruption:
    """Within it Ctrl-C is told in a line; the second time it ends the process at once."""

    def __init__(self) -> None:
        self.noted = False
        self.end = Timer(SECONDS, _end)
        self.end.daemon = True

    def __enter__(self) -> None:
        self.before = signal.getsignal(signal.SIGINT)
        if self.before is not signal.SIG_IGN:  # as in a script that goes on in the background
            signal.signal(signal.SIGINT, self._note)

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> bool:
        self.end.cancel()
        interrupted = self.noted or kind is KeyboardInterrupt
        if interrupted:
            _tell()
        signal.signal(signal.SIGINT, self.before)
        return interrupted

    def _note(self, number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        self.noted = True
        if _imports(frame):
            _end()
        self.end.start()
        raise KeyboardInterrupt


def _imports(frame: FrameType | None) -> bool:
    while frame is not None and frame.f_code.co_filename != IMPORTING:
        frame = frame.f_back
    return frame is not None


def _tell() -> None:
    with suppress(OSError):
        print(WORDS, file=sys.stderr, flush=True)


def _end() -> None:
    _tell()
    if sys.stderr.isatty():
        print(SHOW_CURSOR, end="", file=sys.stderr, flush=True)  # which a bar of progress hides
    os._exit(INTERRUPTED)
