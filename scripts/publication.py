"""Writing a package whole or not at all.

All files are staged first, in a folder beside the package. Then a journal is written, in one rename; from that moment
the new package is the published one, and every file is moved to its place. A build that is killed before the journal
leaves the old package; one that is killed after it is finished by the next command, whichever it is
(`finish_interrupted`). A file that does not change is not touched.
"""

import json
import os
import shutil
from pathlib import Path

from scripts.problems import DataError

STAGE = ".data-staged"
JOURNAL = "journal.json"


def publish(root: Path, files: dict[str, bytes]) -> list[str]:
    """Write `files` (path in the package → bytes) below `root`; returns the paths that changed.

    Raises:
        DataError: a file cannot be written; nothing has been changed.

    """
    finish_interrupted(root)
    changed = [path for path, data in files.items() if not _holds(root / path, data)]
    if not changed:
        return []
    stage = root / STAGE
    try:
        for path in changed:
            _write_through(stage / path, files[path])
        _write_through(stage / "journal.new", json.dumps(changed).encode())
        os.replace(stage / "journal.new", stage / JOURNAL)
    except OSError as error:
        shutil.rmtree(stage, ignore_errors=True)
        raise DataError(
            f"{error.filename or stage}: cannot be written ({error.strerror}); nothing was changed; free the space"
            " or the rights and build again"
        ) from None
    finish_interrupted(root)
    return changed


def finish_interrupted(root: Path) -> None:
    """Finish a publication whose journal was written, drop one whose journal was not.

    Raises:
        DataError: a file cannot be moved to its place; the next command tries again.

    """
    stage = root / STAGE
    if not stage.is_dir():
        return
    try:
        if (stage / JOURNAL).is_file():
            for path in _journal(root):
                if (stage / path).is_file():
                    (root / path).parent.mkdir(parents=True, exist_ok=True)
                    os.replace(stage / path, root / path)
        shutil.rmtree(stage)
    except OSError as error:
        raise DataError(
            f"{error.filename}: cannot be put in its place ({error.strerror}); close what holds it open and run the"
            " command again"
        ) from None


def _journal(root: Path) -> list[str]:
    """The paths of the journal; all of them lie inside the package."""
    journal = root / STAGE / JOURNAL
    try:
        paths = json.loads(journal.read_bytes())
        ours = all((root / path).resolve().is_relative_to(root.resolve()) for path in paths)
    except (ValueError, TypeError):
        ours = False
    if not ours:
        raise DataError(f"{journal}: is no journal of ours; remove {journal.parent} and build the package again")
    return list(paths)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False


def _write_through(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
