"""Temporary folders: deleted when the work ends; those of a process that was killed, by the next one."""

import os
import shutil
import tempfile
import weakref
from contextlib import ExitStack, suppress
from pathlib import Path

from scripts.package.folder_lock import held

#: Folders of this name are held by their owners while these live, so that one which nobody holds can be deleted.
PREFIX, SUFFIX = "caucasus-claims-", ".held"


class WorkingFolder:
    """A new folder in the place for temporary files: `path`, deleted after `with`, or with the last that knows it."""

    def __init__(self) -> None:
        _delete_abandoned()
        with ExitStack() as stack:
            self.path = _made(stack)
            self.close = weakref.finalize(self, stack.pop_all().close)

    def __enter__(self) -> Path:
        """The folder itself."""
        return self.path

    def __exit__(self, *_: object) -> None:
        """Delete it."""
        self.close()


def _made(stack: ExitStack) -> Path:
    """A new folder inside of one that is held, and deleted by what is on the stack."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, suffix=SUFFIX))
        with suppress(BlockingIOError):
            stack.enter_context(held(folder))
            stack.callback(shutil.rmtree, folder, ignore_errors=True)
            if folder.exists():
                inner = folder / "inside"  # what is written there may be held by its writer
                inner.mkdir()
                return inner
        # Another process took it for abandoned before we held it.


def _delete_abandoned() -> None:
    """Delete the folders of processes that were killed; of this user only."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*{SUFFIX}"):
        with suppress(OSError), ExitStack() as stack:
            if _is_ours(folder) and stack.enter_context(held(folder)):
                shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    return not hasattr(os, "getuid") or folder.lstat().st_uid == os.getuid()
