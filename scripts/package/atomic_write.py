"""Writing files whole or not at all: the package, and what is exported.

All files are staged first, each in a folder beside its place, and so on the same file system; files that are not known
before they are made, in one folder for all. Then a journal is written, in one rename; from that moment the new files
are the published ones, and each is moved to its place. What is killed before the journal leaves the old files; what is
killed after it is finished by the next command, whichever it is (`finish_interrupted`). One process writes at a time. A
file that does not change is not touched; one that does keeps its rights.
"""

import errno
import json
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from scripts.errors import DataError
from scripts.package.folder_lock import held

STAGE = ".data-staged"
JOURNAL = "journal.json"
#: What will be staged; with the last file it becomes the journal.
PLAN = "journal.new"
#: Names that nobody has asked for, and that messages leave out.
OURS = (STAGE, JOURNAL, PLAN)
#: Seconds that one process waits for another to have written its files.
PATIENCE = 60.0

NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
IN_THE_WAY = (errno.EEXIST, errno.EISDIR, errno.ENOTDIR, errno.ELOOP)
NO_RIGHTS = (errno.EACCES, errno.EPERM, errno.EROFS)


def publish(root: Path, files: dict[str, bytes]) -> list[str]:
    """Write `files` (path in the package → bytes) below `root`; returns the paths that changed.

    Raises:
        DataError: a file cannot be written.

    """
    try:
        with alone(root):
            _refuse_links_out(root, files)
            changed = [path for path, data in files.items() if not _holds(root, path, data)]
            if changed:
                with staged(root, changed) as places:
                    for path, place in places.items():
                        write(place, files[path])
    except OSError as error:
        raise DataError(f"{unwritten(root, error)} and build again") from None
    return changed


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Write below `root` as the only one, after what was interrupted there is finished.

    Raises:
        DataError: another process writes there, and does not end.

    """
    with ExitStack() as stack:
        try:
            stack.enter_context(held(Path(os.path.realpath(root)), PATIENCE))
        except BlockingIOError:
            raise DataError(
                f"{root}: another command is writing there and does not end; wait for it, or end it, and run this one"
                " again"
            ) from None
        _finish(root)
        yield


@contextmanager
def staged(root: Path, paths: Iterable[str]) -> Iterator[dict[str, Path]]:
    """Where to write each of the files. All are put in their places after that, and none if it fails.

    Raises:
        OSError: a file cannot be written, or not be put in its place.

    """
    places = {path: _beside(root / path) for path in paths}
    with _all_or_none(root, places):
        _stage(root, places)
        yield places


@contextmanager
def staged_as_made(root: Path) -> Iterator[Callable[[str], Path]]:
    """The same of files that are not known before they are made: gives where to write each.

    Raises:
        OSError: as `staged`.

    """
    places: dict[str, Path] = {}

    def place(path: str) -> Path:
        _refuse_a_folder(root / path)
        places[path] = root / STAGE / path
        return places[path]

    with _all_or_none(root, places):
        _make_folder(root / STAGE)
        yield place
        _plan_for(root, places)


@contextmanager
def _all_or_none(root: Path, places: dict[str, Path]) -> Iterator[None]:
    """Put files in their places that are staged and planned; none if staging them fails."""
    try:
        yield
        for path, place in places.items():
            _settle(place, root / path)
        os.replace(root / STAGE / PLAN, root / STAGE / JOURNAL)
    except BaseException:
        with suppress(OSError):
            _clear(root, places)
        raise
    try:
        _finish(root)
    except KeyboardInterrupt:
        _finish(root)
        raise
    except OSError:
        if _unplaced(root):
            raise
        # All is in its place; the next command clears up.


def finish_interrupted(root: Path) -> None:
    """Finish a publication whose journal was written, drop one whose journal was not.

    Raises:
        DataError: a file cannot be moved to its place; the next command tries again.

    """
    if not os.path.lexists(root / STAGE):
        return
    try:
        with alone(root):
            pass
    except OSError as error:
        if _unplaced(root):
            raise DataError(f"{unwritten(root, error)} and run the command again") from None
        # What is published is whole; the next command that may do so clears up.


def write(path: Path, data: bytes) -> None:
    """Write a file and the folders that it is in; an error says which file, as it does not when the disk is full."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        error.filename = error.filename or str(path)
        raise


def copy(source: Path, path: Path) -> None:
    """Write a file that is like another; errors are those of `write`."""
    try:
        shutil.copyfile(source, path)
    except OSError as error:
        error.filename = error.filename2 or str(path)
        raise


def write_text(path: Path, pieces: Iterable[str]) -> None:
    """Write a text piece by piece; errors are those of `write`."""
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            file.writelines(pieces)
    except OSError as error:
        error.filename = error.filename or str(path)
        raise


def unwritten(root: Path, error: OSError) -> str:
    """What could not be written, why, what became of it, and what helps; a sentence to go on with “and …”."""
    named = Path(error.filename2 or error.filename or root)
    path = Path(*(part for part in named.parts if part not in OURS or error.errno in IN_THE_WAY))
    if _unplaced(root):
        what = f"has not been put in its place yet, and cannot be now ({error.strerror})"
    else:
        what = f"cannot be written ({error.strerror}); nothing was changed"
    return f"{path}: {what}; {_remedy(error.errno, path if os.path.isdir(path) else path.parent)}"


def _remedy(reason: int | None, folder: Path) -> str:
    if reason in NO_SPACE:
        return "free some space there"
    if reason in IN_THE_WAY:
        return "clear the way"
    if reason not in NO_RIGHTS:
        return "see to that"
    return "close what holds it open" if os.access(folder, os.W_OK) else "get the right to write there"


def _beside(target: Path) -> Path:
    """Where a file is staged."""
    return target.parent / STAGE / target.name


def _stage(root: Path, places: dict[str, Path]) -> None:
    """Make the folders for what will be staged; what they are is known before the first is made."""
    for path in places:
        _refuse_a_folder(root / path)
    _make_folder(root / STAGE)
    _plan_for(root, places)
    for place in places.values():
        _make_folder(place.parent)


def _refuse_a_folder(target: Path) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "there is a folder of this name", str(target))


def _plan_for(root: Path, places: Iterable[str]) -> None:
    write(root / STAGE / PLAN, json.dumps(list(places)).encode())
    _sync(root / STAGE / PLAN)


def _make_folder(path: Path) -> None:
    path.mkdir(parents=True, exist_ok=True)
    if not _is_folder(path):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path))


def _settle(place: Path, target: Path) -> None:
    """See that a file has reached the disk, with the rights of the one whose place it takes."""
    _sync(place)
    if target.is_file() and not target.is_symlink():
        rights = stat.S_IMODE(target.stat().st_mode)
        if rights != stat.S_IMODE(place.stat().st_mode):
            place.chmod(rights)


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _finish(root: Path) -> None:
    stage = root / STAGE
    if not _is_folder(stage):
        return
    if (stage / JOURNAL).is_file():
        paths = _journal(root)
        for path in paths:
            for place in _places(root, path):
                if place.is_file():
                    _move(place, root / path)
    else:
        paths = _plan(root)
    _clear(root, paths)


def _places(root: Path, path: str) -> tuple[Path, Path]:
    """Where a file may be staged: beside its place, or, where it was not known beforehand, in one folder for all."""
    return _beside(root / path), root / STAGE / path


def _move(place: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.replace(place, target)
    except OSError as error:
        if error.errno not in (errno.EXDEV, errno.EBUSY):
            raise
        # On another file system, or mounted itself. Until it is copied, it is staged.
        if target.is_symlink():
            target.unlink()
        write(target, place.read_bytes())
        _sync(target)
        place.unlink()


def _clear(root: Path, paths: Iterable[str]) -> None:
    """Delete what was staged, and folders in which no file has come; what is left of it, if this is killed, is no
    publication any more.
    """
    stage = root / STAGE
    if (stage / JOURNAL).exists():
        os.replace(stage / JOURNAL, stage / PLAN)
    for folder in {_beside(root / path).parent for path in paths} - {stage}:
        if _is_folder(folder):
            shutil.rmtree(folder)
            _delete_empty(folder.parent, root)
    if _is_folder(stage):
        shutil.rmtree(stage)


def _delete_empty(folder: Path, root: Path) -> None:
    with suppress(OSError):
        while folder != root:
            folder.rmdir()
            folder = folder.parent


def _is_folder(path: Path) -> bool:
    """What else stands there is none of ours: a link leads elsewhere, a pipe would be waited for."""
    return path.is_dir() and not path.is_symlink()


def _unplaced(root: Path) -> bool:
    """Whether files are published that are not in their places."""
    try:
        return (root / STAGE / JOURNAL).is_file() and any(
            place.is_file() for path in _journal(root) for place in _places(root, path)
        )
    except OSError:
        return os.path.lexists(root / STAGE)


def _journal(root: Path) -> list[str]:
    """The paths of the journal; all of them lie inside the package."""
    journal = root / STAGE / JOURNAL
    paths = _listed(journal)
    if paths is None:
        raise DataError(f"{journal}: is no journal of ours; remove {journal.parent} and build the package again")
    _refuse_links_out(root, paths)
    return paths


def _plan(root: Path) -> list[str]:
    """The paths of the plan; none where it was not written to the end, for then nothing was staged yet."""
    paths = _listed(root / STAGE / PLAN) or []
    _refuse_links_out(root, paths)
    return paths


def _listed(file: Path) -> list[str] | None:
    """The paths in a file of ours."""
    try:
        paths = json.loads(file.read_bytes()) if file.is_file() else None
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(paths, list) or not all(isinstance(path, str) and _leads_down(Path(path)) for path in paths):
        return None
    return paths


def _leads_down(path: Path) -> bool:
    name = str(path).encode("utf-8", "replace").decode("utf-8")
    return name == str(path) != "." and not path.is_absolute() and ".." not in path.parts and "\0" not in name


def _refuse_links_out(root: Path, paths: Iterable[str]) -> None:
    """A package may come from anywhere, and its links may lead anywhere: nothing is written there."""
    for path in paths:
        for place in _places(root, path):
            for folder in reversed(place.parents):
                if folder.is_relative_to(root) and not _is_inside(root, folder):
                    raise DataError(
                        f"{folder}: leads out of the package, to {os.path.realpath(folder)}, where nothing of it is"
                        " read or written; put the folder itself in the place of the link, or mount it there"
                    )


def _is_inside(root: Path, folder: Path) -> bool:
    return Path(os.path.realpath(folder)).is_relative_to(os.path.realpath(root))


def _holds(root: Path, path: str, data: bytes) -> bool:
    """Whether a file of the package has these bytes; a link out of it is none."""
    try:
        return (root / path).is_file() and _is_inside(root, root / path) and (root / path).read_bytes() == data
    except OSError:
        return False
