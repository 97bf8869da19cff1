"""Warm start: what the first reader would wait for is done while the server starts."""

from collections.abc import Callable
from threading import Thread

from dashboard.server.speed import no_delay, precompressed, streamlit_files


def warm_up(load: Callable[[], object]) -> None:
    """Begin to load the package, and compress the files that every page loads.

    A reader who comes before it is loaded waits for what is left of that, and for nothing else.
    """
    no_delay.send_at_once()
    Thread(target=load, name="warming up", daemon=True).start()
    precompressed.compress(streamlit_files.at_once())
