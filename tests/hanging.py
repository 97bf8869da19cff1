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
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
