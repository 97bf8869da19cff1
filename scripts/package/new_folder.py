"""A folder that one names for what is written: made where it is not there, and refused where something is in it."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from scripts.errors import UsageError
from scripts.package.atomic_write import STAGE


def named(text: str) -> Path:
    """The file or folder that an argument names; a variable that is not set names none."""
    if not text:
        raise argparse.ArgumentTypeError("is empty; name a file or a folder")
    return Path(text)


@contextmanager
def made(folder: Path) -> Iterator[None]:
    """Make a folder, and those that it is in; they go again where nothing comes of it."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True)
        yield
    except BaseException:
        for place in missing:
            with suppress(OSError):
                place.rmdir()
        raise


def refuse_what_is_there(folder: Path) -> None:
    """Let nobody lose what is in a folder.

    Raises:
        UsageError: something is in it.

    """
    there = sorted(path.name for path in folder.iterdir() if path.name != STAGE)
    if there:
        raise UsageError(
            f"{folder}: is not empty ({there[0]}); name a new folder, or have its files of the same names replaced with"
            " --force"
        )
