"""A package that came as a zip, laid out in a folder of its own for as long as it is looked at."""

import errno
import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.documents.plain_files import check_plain
from scripts.errors import DataError, UsageError
from scripts.package.package import Package, open_package
from scripts.package.working_folder import WorkingFolder

#: More than this no package of ours holds, by far: what unpacks to more was made to fill a disk.
MOST_BYTES, MOST_FILES = 2**30, 10_000

#: What Python says of an archive that is damaged, or packed in a way that it does not know.
DAMAGED = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, RuntimeError, ValueError)


@contextmanager
def opened(where: Path | None) -> Iterator[Package]:
    """The package in a folder, of a `datapackage.json` or in a zip.

    Raises:
        UsageError: there is no such thing at `where`.
        DataError: the zip cannot be unpacked, or what was raised of its files, told by their places in the zip.

    """
    if where is None or not _is_zip(where):
        yield open_package(where)
        return
    with WorkingFolder() as folder:
        _unpack(where, folder)
        try:
            yield Package(folder)
        except DataError as error:
            raise DataError(str(error).replace(str(folder), str(where))) from None


def _is_zip(path: Path) -> bool:
    try:
        check_plain(path)
        return path.name != "datapackage.json" and (path.suffix.lower() == ".zip" or zipfile.is_zipfile(path))
    except OSError:
        return False


def _unpack(archive: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(archive) as package:
            _look_through(archive, package.infolist())
            package.extractall(folder)
    except DAMAGED as error:
        raise DataError(f"{archive}: cannot be unpacked ({error}); get a whole copy of it") from None
    except OSError as error:
        if error.errno == errno.EINVAL:  # a directory that points in front of the file
            raise DataError(f"{archive}: cannot be unpacked (its directory is wrong); get a whole copy of it") from None
        raise UsageError(
            f"{archive}: cannot be unpacked into {folder.parent} ({error.strerror or error}); make room there, or unzip"
            " it yourself and name the folder"
        ) from None


def _look_through(archive: Path, entries: list[zipfile.ZipInfo]) -> None:
    """Refuse what is no package of ours, before anything is unpacked."""
    names = [entry.filename for entry in entries]
    if outside := next((name for name in names if _leads_out(name)), None):
        raise DataError(f"{archive}: holds {outside!r}, which leads out of it; do not trust it")
    if any(entry.flag_bits & 1 for entry in entries):
        raise DataError(f"{archive}: is encrypted; unzip it with its password and name the folder")
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise DataError(f"{archive}: unpacks to more than a package holds; do not trust it")
    if "datapackage.json" not in names:
        raise DataError(f"{archive}: has no datapackage.json at its top; zip the files, not the folder")


def _leads_out(name: str) -> bool:
    return ".." in re.split(r"[/\\]", name) or bool(re.match(r"[/\\]|[A-Za-z]:", name)) or "\0" in name
