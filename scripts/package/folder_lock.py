"""Lock on a folder: one process holds it at a time, and the system frees it when that process ends.

A process id in a file would not do: ids are used again, and another container counts its own.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

#: Seconds between two tries.
TURN = 0.05


@contextmanager
def held(folder: Path, patience: float = 0.0) -> Iterator[bool]:
    """Hold a folder; tells whether that is sure (it is not where the file system knows no locks).

    Raises:
        BlockingIOError: another holds it, and has not let go of it in so many seconds.

    """
    with ExitStack() as stack:
        try:
            descriptor = _opened(folder)
            stack.callback(os.close, descriptor)
            _take(descriptor, patience)
            sure = True
        except BlockingIOError:
            raise
        except OSError:
            sure = False
        yield sure


def _take(descriptor: int, patience: float) -> None:
    last = time.monotonic() + patience
    while True:
        try:
            return _lock(descriptor)
        except BlockingIOError:
            if time.monotonic() >= last:
                raise
        time.sleep(TURN)


if sys.platform == "win32":  # where a folder cannot be locked: a file beside it, which goes with its holder
    import msvcrt

    def _opened(folder: Path) -> int:
        return os.open(f"{folder}.lock", os.O_RDWR | os.O_CREAT | os.O_TEMPORARY | os.O_NOINHERIT)

    def _lock(descriptor: int) -> None:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(*error.args) from None

else:
    import fcntl

    def _opened(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
