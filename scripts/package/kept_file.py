"""Files that are made once and kept for whoever needs the same again: named by the hash of all that they are made of.

They lie in the cache folder of the user (`$XDG_CACHE_HOME`, or `~/.cache`; `%LOCALAPPDATA%` on Windows), or in the one
that `CAUCASUS_CLAIMS_CACHE` names. Not in the folder of the package: that may be installed where nobody can write, a
build writes it as a whole or not at all, and what is in it is published. So every process of a user finds the file that
the first one made, and in a container it is made when the image is built, or lies on a volume that replicas share.
Where that folder cannot be written, as by a user without a home, each process keeps its own among its temporary files.

A file is there whole or not at all: it is made in a folder beside its place, by one process at a time, and moved.
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.package.folder_lock import held
from scripts.package.working_folder import WorkingFolder

#: Names the folder where files are kept.
VARIABLE = "CAUCASUS_CLAIMS_CACHE"
#: Of each kind so many files are kept, those that were made last: of this version, and of those before it.
KEPT = 3
#: So many seconds one waits for another who makes one.
PATIENCE = 600.0
#: What a folder is called in which a file is being made.
MAKING = ".making-"


def kept(kind: str, suffix: str, content: str, make: Callable[[Path], None]) -> Path | None:
    """The file of some kind ("database") that is made of a `content`, which is a hash; `make` writes it where it is not
    there yet. None where no folder at all can be written, or another process makes one for longer than `PATIENCE`.
    """
    for folder in (_of_the_user, _of_this_process):
        with suppress(OSError, RuntimeError):  # the second where a user has no home
            # Each kind is locked alone: one may be made of another.
            return _kept_in(folder() / kind, f"{content}{suffix}", make)
    return None


def content_of(paths: Iterable[Path], *more: str) -> str:
    """The hash of what is in some files, in this order, and of some words; a file that is not there holds nothing."""
    whole = hashlib.sha256("\n".join(more).encode())
    for path in paths:
        with suppress(FileNotFoundError), path.open("rb") as file:
            whole.update(hashlib.file_digest(file, "sha256").digest())
    return whole.hexdigest()[:32]


def _kept_in(folder: Path, name: str, make: Callable[[Path], None]) -> Path:
    path = folder / name
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with held(folder, PATIENCE) as alone:
        if not path.exists():
            _make(path, make, alone=alone)
    return path


def _make(path: Path, make: Callable[[Path], None], *, alone: bool) -> None:
    if alone:
        for left in path.parent.glob(f"{MAKING}*"):  # by a process that was killed
            shutil.rmtree(left, ignore_errors=True)
    with TemporaryDirectory(dir=path.parent, prefix=MAKING) as folder:
        made = Path(folder) / path.name
        make(made)
        made.chmod(0o400)
        made.replace(path)
    there = (each for each in path.parent.iterdir() if each.is_file())
    for old in sorted(there, key=lambda each: each.stat().st_mtime_ns, reverse=True)[KEPT:]:
        with suppress(OSError):  # Windows lets nobody delete what is open
            old.unlink()


def _of_the_user() -> Path:
    if named := os.environ.get(VARIABLE):
        return Path(named)
    of_user = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME")
    return (Path(of_user) if of_user else Path.home() / ".cache") / "caucasus-claims"


def _of_this_process() -> Path:
    return temporary().path


@cache
def temporary() -> WorkingFolder:
    """The folder of this process, deleted when it ends."""
    return WorkingFolder()
