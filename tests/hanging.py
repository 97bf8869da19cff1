"""What waits for ever fails, so that a test of it ends."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 60  # far more than anything needs


@contextmanager
def in_time() -> Iterator[None]:
    """Break off what has not ended by then."""

    def waited(_: int, __: FrameType | None) -> None:
        raise TimeoutError("it waits for ever")

    before = signal.signal(signal.SIGALRM, waited)
    signal.setitimer(signal.ITIMER_REAL, SECONDS, 1)  # again and again: there are those who catch everything
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
