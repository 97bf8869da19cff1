"""Prints the seconds of a Streamlit script's thread, one line for each rerun.

python benchmarks/rerun_seconds.py SCRIPT RERUNS
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import streamlit.runtime.scriptrunner.script_runner as streamlits
from streamlit.testing.v1 import AppTest


def main(script: str, reruns: int) -> None:
    """Run a script once, and then so many times with a clock, each with another value of its filter."""
    run: Callable[..., Any] = streamlits.__dict__["exec_func_with_error_handling"]
    taken: list[float] = []

    def timed(*arguments: Any) -> Any:
        started = time.thread_time()
        try:
            return run(*arguments)
        finally:
            taken.append(time.thread_time() - started)

    streamlits.__dict__["exec_func_with_error_handling"] = timed
    page = AppTest.from_file(script, default_timeout=60).run()
    key = next(str(each.key) for each in page.multiselect if each.label == "How it is told")
    voices = page.multiselect(key=key).options
    for number in range(reruns):
        page.multiselect(key=key).set_value([voices[number % len(voices)]]).run()
    assert not page.exception
    print(*taken[1:], sep="\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
