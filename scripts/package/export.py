"""The package in every format, for people who do not want to build anything: CSV, JSON, Parquet, SQLite, DuckDB and a
zip of all.

CSV, JSON, Parquet, SQLite and the zip are the same bytes for the same package; a DuckDB file is not, by its own nature.
"""

import errno
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import duckdb

import schemas
from scripts.errors import RENEW, DataError, UsageError
from scripts.package.atomic_write import STAGE, alone, finish_interrupted, staged, unwritten, write
from scripts.package.database import UNWRITTEN, load
from scripts.package.package import Package

SQLITE_TYPES = {"integer": "INTEGER"}
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a zip can hold


def export(package: Package, folder: Path, *, replace: bool = False) -> list[Path]:
    """Write every format into `folder`, which is made, all or none; returns the files.

    A folder in which there is something already is refused; with `replace` the files of these names are replaced, and
    no others are touched.

    Raises:
        UsageError: the folder cannot be written, or something is in it.
        DataError: a table breaks a type or a key.

    """
    finish_interrupted(package.root)
    name = _name(package)
    wanted = sorted(
        [f"{name}.{form}" for form in ("duckdb", "sqlite", "zip")]
        + [f"{table}.{form}" for table in schemas.TABLES for form in ("csv", "json", "parquet")]
    )
    try:
        _refuse_odd_names(folder)
        with _made(folder), alone(folder):
            if not replace:
                _refuse_what_is_there(folder)
            with staged(folder, wanted) as places:
                _write_all(package, name, places)
    except OSError as error:
        raise UsageError(f"{unwritten(folder, error)}, or name another folder") from None
    return [folder / file for file in wanted]


def _name(package: Package) -> str:
    """The name of the package, which its files take."""
    name: str = package.descriptor.get("name") or ""
    if not name or Path(name).name != name:
        raise DataError(f"{package.descriptor_path}: has no name that a file could have; {RENEW}")
    return name


def _refuse_odd_names(folder: Path) -> None:
    """The system takes any bytes in a name; DuckDB takes text only, and a question mark for the end of it."""
    where = str(Path.cwd() / folder)
    if "\0" in where or "?" in where.encode("utf-8", "replace").decode("utf-8"):
        raise UsageError(f"{str(folder)!a}: DuckDB writes to no path like this; name another folder")


@contextmanager
def _made(folder: Path) -> Iterator[None]:
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


def _refuse_what_is_there(folder: Path) -> None:
    there = sorted(path.name for path in folder.iterdir() if path.name != STAGE)
    if there:
        raise UsageError(
            f"{folder}: is not empty ({there[0]}); name a new folder, or have its files of the same names replaced with"
            " --force"
        )


def _write_all(package: Package, name: str, places: dict[str, Path]) -> None:
    inside = _package_files(package)
    with _writing(places[f"{name}.duckdb"]) as path, closing(load(package, str(path))) as connection:
        connection.execute("checkpoint")  # closing does so too, and says nothing where the disk is full
        for table in schemas.TABLES:
            write(places[f"{table}.csv"], package.path(table).read_bytes())
            _write_parquet(connection, table, places[f"{table}.parquet"])
            _write_json(connection, table, places[f"{table}.json"])
    with _writing(places[f"{name}.sqlite"]) as path:
        _write_sqlite(package, path)
    with _writing(places[f"{name}.zip"]) as path:
        _write_zip(inside, path)


@contextmanager
def _writing(path: Path) -> Iterator[Path]:
    """Write a file; that it cannot be is told in one way, whoever writes it."""
    try:
        yield path
    except (*UNWRITTEN, sqlite3.OperationalError) as error:
        told = str(error).splitlines()[0].rpartition(": ")[2]
        reason = errno.ENOSPC if "full" in told or "space" in told else errno.EIO
        raise OSError(reason, told, str(path)) from None
    except OSError as error:
        error.filename = error.filename or str(path)
        raise


def _write_parquet(connection: duckdb.DuckDBPyConnection, table: str, path: Path) -> None:
    key = ", ".join(schemas.key_fields(table))
    target = str(path).replace("'", "''")
    connection.execute(f"copy (from {table} order by {key}) to '{target}' (format parquet, compression zstd)")


def _write_json(connection: duckdb.DuckDBPyConnection, table: str, path: Path) -> None:
    relation = connection.sql(f"from {table} order by {', '.join(schemas.key_fields(table))}")
    rows = [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]
    text = json.dumps(rows, ensure_ascii=False, indent=1, default=str)
    write(path, f"{text}\n".encode())


def _write_sqlite(package: Package, path: Path) -> None:
    """Tables with their keys; written with the standard library, since DuckDB's SQLite extension has to be
    downloaded.
    """
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma temp_store = memory")  # elsewhere there may be no place
        with connection:
            for table in schemas.TABLES:
                connection.execute(_sqlite_table(table))
                marks = ", ".join("?" * len(schemas.fields(table)))
                rows = [[row[name] or None for name in schemas.fields(table)] for row in package.tables[table]]
                connection.executemany(f"insert into {table} values ({marks})", rows)
        connection.execute("vacuum")


def _sqlite_table(table: str) -> str:
    parts = [f'"{name}" {SQLITE_TYPES.get(field["type"], "TEXT")}' for name, field in schemas.fields(table).items()]
    parts.append(f"primary key ({', '.join(schemas.key_fields(table))})")
    for column, (target, key) in schemas.foreign_keys(table).items():
        parts.append(f"foreign key ({column}) references {target} ({key})")
    return f"create table {table} ({', '.join(parts)})"


def _package_files(package: Package) -> dict[str, bytes]:
    """The Data Package itself: descriptor, schemas, tables and documents, ready to be validated anywhere."""
    inside = ["datapackage.json"]
    for resource in package.descriptor["resources"]:
        inside += [resource["path"], *([resource["schema"]] if isinstance(resource.get("schema"), str) else [])]
    try:
        return {name: (package.root / name).read_bytes() for name in sorted(inside)}
    except OSError as error:
        raise DataError(f"{error.filename}: cannot be read ({error.strerror}); {RENEW}") from None


def _write_zip(inside: dict[str, bytes], path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in inside.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
