"""Bar of progress, in a terminal, of work that takes longer than a second; elsewhere, and afterwards, there is none."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

#: What takes no longer needs no bar.
SECONDS = 1.0


@contextmanager
def progress_bar(steps: int) -> Iterator[Callable[[str], None]]:
    """What to call before each of so many steps, with its name."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    task = bar.add_task("", total=steps)
    begun: list[str] = []
    started = time.monotonic()

    def before(step: str) -> None:
        bar.update(task, completed=len(begun), description=step)
        begun.append(step)
        if time.monotonic() - started > SECONDS:
            bar.start()

    try:
        yield before
    finally:
        bar.stop()
