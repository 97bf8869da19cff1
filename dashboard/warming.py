"""A warm start: what the first reader would wait for is done while the server starts and the page is on its way."""

import gc
import sys
from contextlib import suppress
from importlib import import_module
from threading import Thread

from dashboard import compression, frontend, queries
from scripts.problems import DataError, UsageError

#: What draws and sends charts, which takes Python longest to load. Streamlit loads the first two with the first chart.
DRAWING = ("dashboard.charts",)

#: Seconds after which a busy thread lets another work. At Python's own 5 ms each of the hundred answers of a first
#: load, which need the thread of the server for a moment only, would wait its turn behind the warm-up or a script.
TURN = 0.0005


def warm_in_background() -> None:
    """Begin to warm up; a reader who comes before it is done waits for what is left of it, and for nothing else."""
    sys.setswitchinterval(TURN)
    for work in (warm, compress):
        Thread(target=work, name=f"warming: {work.__name__}", daemon=True).start()


def warm() -> None:
    """Load what draws charts and, beside it, the package.

    Of that nothing is garbage until the server ends, so the collector need not look at it: not while it is loaded, and
    not when Streamlit has it look at everything after every run of a script, which took three times as long as the run.
    """
    gc.disable()
    loading = Thread(target=package, name="warming: package", daemon=True)
    loading.start()
    try:
        ready()
        loading.join()
        gc.freeze()
    finally:
        gc.enable()


def package() -> None:
    """Load the package. Where there is none the pages say so themselves."""
    with suppress(DataError, UsageError):
        queries.casualties({})


def compress() -> None:
    """Compress the files that every page loads."""
    compression.compress((*frontend.at_once(), *frontend.later()))


def ready() -> None:
    """Load what draws charts, or wait until it is loaded.

    In this order, and whole: Altair looks whether pandas is there, and fails where another thread has loaded half of
    it.
    """
    for name in DRAWING:
        import_module(name)
    # Altair checks every part of a chart as it is made, and then the whole: the whole is enough, in half the time.
    import_module("altair.utils.schemapi").disable_debug_mode()
