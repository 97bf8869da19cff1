"""Reads plain files only; anything else is left unopened.

A named pipe waits for ever for somebody to write into it, a device may never end.
"""

import errno
import os
import stat
from pathlib import Path


def read_plain(path: Path) -> bytes:
    """The bytes of a plain file, or of one that a link leads to.

    Raises:
        OSError: it is not there, it is no plain file, or it may not be read; `strerror` says which.

    """
    check_plain(path)
    return path.read_bytes()


def check_plain(path: Path) -> None:
    """Refuse, without opening it, what is no plain file.

    Raises:
        OSError: as `read_plain`.

    """
    try:
        mode = path.stat().st_mode
    except ValueError as error:  # no file system knows such a name: it holds a NUL, or half of a character
        raise OSError(errno.EINVAL, str(error), str(path)) from None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "it is no plain file", str(path))


def is_inside(folder: Path, path: str) -> bool:
    """Whether a path leads into a folder, links followed."""
    try:
        return bool(path) and (folder / path).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # too long, links in a circle, no name at all
        return False
