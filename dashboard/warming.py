"""A warm start: what the first reader would wait for is done while the server starts and the page is on its way."""

import gc
import sys
from contextlib import suppress
from importlib import import_module
from threading import Thread

from dashboard import compression, frontend, queries
from scripts.errors import DataError, UsageError

#: Seconds after which a busy thread lets another work. At Python's own 5 ms each of the hundred answers of a first
#: load, which need the thread of the server for a moment only, would wait its turn behind the warm-up or a script.
TURN = 0.0005


def warm_up() -> None:
    """Compress the files that every page loads, and begin to load the package.

    A reader who comes before it is loaded waits for what is left of that, and for nothing else.
    """
    sys.setswitchinterval(TURN)
    Thread(target=warm, name="warming up", daemon=True).start()
    compression.compress((*frontend.at_once(), *frontend.later()))


def warm() -> None:
    """Load the package.

    Nothing of what is loaded by then is garbage until the server ends, so the collector need not look at it when
    Streamlit has it look at everything after every run of a script, which took longer than the run.
    """
    package()
    gc.freeze()


def cool_down() -> None:
    """Let Python tear down what is loaded when the server ends: of what it may not, DuckDB would complain at length."""
    gc.unfreeze()


def package() -> None:
    """Load the package. Where there is none the pages say so themselves."""
    with suppress(DataError, UsageError):
        queries.casualties({})
    import_module("dashboard.figure")  # which loads Arrow; the server need not wait for it
