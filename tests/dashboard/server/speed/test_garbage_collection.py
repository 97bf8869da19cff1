"""What is loaded at the start is left alone by the collector."""

import gc
import inspect

from streamlit.runtime.scriptrunner import script_runner

from dashboard.server.speed import garbage_collection


def test_what_is_loaded_is_frozen_until_the_server_ends():
    try:
        garbage_collection.freeze()
        assert gc.get_freeze_count() > 10_000
    finally:
        garbage_collection.thaw()
    assert gc.get_freeze_count() == 0


def test_streamlit_still_collects_garbage_after_every_run():
    """Where it does no more, the device can go."""
    assert "gc.collect(" in inspect.getsource(script_runner)
