"""A warm start: what the first reader would wait for is done while the server starts and the page is on its way."""

from contextlib import suppress
from importlib import import_module
from threading import Thread

from dashboard import queries
from scripts.problems import DataError, UsageError


def warm_in_background() -> Thread:
    """Begin to warm up; a reader who comes before it is done waits for what is left of it, and for nothing else."""
    thread = Thread(target=warm, name="warming", daemon=True)
    thread.start()
    return thread


def warm() -> None:
    """Load the package, and what draws and sends charts. Where there is no package the pages say so themselves."""
    with suppress(DataError, UsageError):
        rows = queries.casualties({})
        for needed in ("pandas", "pyarrow"):  # Streamlit imports them when the first chart is sent
            import_module(needed)
        import_module("dashboard.charts.casualties").draw(rows).to_dict()
