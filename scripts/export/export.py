"""The package in every format, for people who do not want to build anything (`scripts/export/formats`, a file each).

For the same package the same bytes come out, of a DuckDB file apart, by its own nature.
"""

import errno
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import schemas
from scripts.errors import RENEW, DataError, UsageError
from scripts.export.formats import Exported, Format, PackageFormat, all_formats
from scripts.export.formats.duckdb_database import describe
from scripts.package.atomic_write import STAGE, alone, finish_interrupted, staged, unwritten
from scripts.package.database import load, opened, write_errors
from scripts.package.new_folder import made, refuse_what_is_there
from scripts.package.package import Package

#: What every descriptor has, and the formats tell.
TOLD = ("name", "title", "version", "created", "description", "licenses", "contributors")
#: The file, among those that are staged, from which all are made, and the memory that this may take.
LOADED, MEMORY = "loaded.duckdb", "200MB"


@dataclass(frozen=True)
class Written:
    """A format that was written: its files, their bytes together, and the seconds that it took."""

    label: str
    files: list[Path]
    size: int
    seconds: float


def export(
    package: Package,
    folder: Path,
    *,
    formats: Sequence[Format] | None = None,
    replace: bool = False,
    before: Callable[[str], None] = lambda _: None,
) -> list[Written]:
    """Write every format, or those of `formats`, into `folder`, which is made, all or none.

    A folder in which there is something already is refused; with `replace` the files of these names are replaced, and
    no others are touched. `before` is called with the label of each format before it is written.

    Raises:
        UsageError: the folder cannot be written, or something is in it.
        DataError: a table breaks a type or a key.

    """
    finish_interrupted(package.root)
    _refuse_gaps(package)
    wanted = {form: _file_names(package, form) for form in formats or all_formats()}
    try:
        _refuse_odd_names(folder)
        with made(folder), alone(folder):
            if not replace:
                refuse_what_is_there(folder)
            names = [name for names in wanted.values() for name in names]
            with staged(folder, names) as places, _loaded(package, folder) as exported:
                written = [
                    _write(exported, form, folder, {name: places[name] for name in names}, before)
                    for form, names in wanted.items()
                ]
    except OSError as error:
        raise UsageError(f"{unwritten(folder, error)}, or name another folder") from None
    return written


@contextmanager
def _loaded(package: Package, folder: Path) -> Iterator[Exported]:
    """The package in a database that all formats are written from: in a file, as it may be larger than memory. Nobody
    has asked for that file, so where it cannot be written, the folder is named.
    """
    path = folder / STAGE / LOADED
    with _writing(folder), closing(load(package, str(path))) as connection:
        describe(connection)
        connection.execute("checkpoint")  # closing does so too, and says nothing where the disk is full
    with closing(opened(path, MEMORY)) as connection:
        yield Exported(package, connection, path)


def _file_names(package: Package, form: Format) -> list[str]:
    if isinstance(form, PackageFormat):
        return [f"{_name(package)}.{form.extension}"]
    return [f"{table}.{form.extension}" for table in schemas.TABLES]


def _write(
    exported: Exported,
    form: Format,
    folder: Path,
    places: dict[str, Path],
    before: Callable[[str], None],
) -> Written:
    before(form.label)
    started = time.monotonic()
    if isinstance(form, PackageFormat):
        for path in places.values():
            with _writing(path):
                form.write(exported, path)
    else:
        for table, path in zip(schemas.TABLES, places.values(), strict=True):
            with _writing(path):
                form.write(exported, table, path)
    size = sum(path.stat().st_size for path in places.values())
    return Written(form.label, [folder / name for name in places], size, time.monotonic() - started)


def _name(package: Package) -> str:
    """The name of the package, which its files take."""
    name: str = package.descriptor["name"]
    if not name or Path(name).name != name:
        raise DataError(f"{package.descriptor_path}: has no name that a file could have; {RENEW}")
    return name


def _refuse_gaps(package: Package) -> None:
    """What the formats tell of a package is in its descriptor."""
    lacking = [what for what in TOLD if not package.descriptor.get(what)]
    if lacking:
        raise DataError(f"{package.descriptor_path}: has no {', '.join(lacking)}; {RENEW}")


def _refuse_odd_names(folder: Path) -> None:
    """The system takes any bytes in a name; DuckDB takes text only, and a question mark for the end of it."""
    where = str(Path.cwd() / folder)
    if "\0" in where or "?" in where.encode("utf-8", "replace").decode("utf-8"):
        raise UsageError(f"{str(folder)!a}: DuckDB writes to no path like this; name another folder")


@contextmanager
def _writing(path: Path) -> Iterator[Path]:
    """Write a file; that it cannot be is told in one way, whoever writes it."""
    try:
        yield path
    except (*write_errors(), sqlite3.OperationalError) as error:
        told = str(error).splitlines()[0].rpartition(": ")[2]
        reason = errno.ENOSPC if "full" in told or "space" in told else errno.EIO
        raise OSError(reason, told, str(path)) from None
    except OSError as error:
        error.filename = error.filename or str(path)
        raise
