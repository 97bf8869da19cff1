"""The package in every format, for people who do not want to build anything: CSV, JSON, Parquet, SQLite, DuckDB and a
zip of all.

CSV, JSON, Parquet, SQLite and the zip are the same bytes for the same package; a DuckDB file is not, by its own nature.
"""

import json
import shutil
import sqlite3
import tempfile
import zipfile
from pathlib import Path

import duckdb

import schemas
from scripts.database import load
from scripts.package import Package
from scripts.problems import DataError, UsageError
from scripts.publication import finish_interrupted

SQLITE_TYPES = {"integer": "INTEGER"}
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a zip can hold


def export(package: Package, folder: Path) -> list[Path]:
    """Write every format into `folder`, which is made; returns the files.

    Raises:
        UsageError: the folder cannot be written.
        DataError: a table breaks a type or a key.

    """
    finish_interrupted(package.root)
    try:
        with tempfile.TemporaryDirectory(prefix="caucasus-claims-") as place:
            made = Path(place)
            _write_all(package, made)
            return _deliver(made, folder)
    except OSError as error:
        raise UsageError(
            f"{error.filename or folder}: cannot be written ({error.strerror}); name a folder that can be"
        ) from None


def _write_all(package: Package, made: Path) -> None:
    name = package.descriptor.get("name")
    if not name or Path(name).name != name:
        raise DataError(f"{package.descriptor_path}: has no name that a file could have; build the package again")
    inside = _package_files(package)
    connection = load(package, str(made / f"{name}.duckdb"))
    for table in schemas.TABLES:
        shutil.copyfile(package.path(table), made / f"{table}.csv")
        _write_parquet(connection, table, made / f"{table}.parquet")
        _write_json(connection, table, made / f"{table}.json")
    connection.close()
    _write_sqlite(package, made / f"{name}.sqlite")
    _write_zip(inside, made / f"{name}.zip")


def _deliver(made: Path, folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    return [Path(shutil.move(path, folder / path.name)) for path in sorted(made.iterdir())]


def _write_parquet(connection: duckdb.DuckDBPyConnection, table: str, path: Path) -> None:
    key = ", ".join(schemas.key_fields(table))
    target = str(path).replace("'", "''")
    connection.execute(f"copy (from {table} order by {key}) to '{target}' (format parquet, compression zstd)")


def _write_json(connection: duckdb.DuckDBPyConnection, table: str, path: Path) -> None:
    relation = connection.sql(f"from {table} order by {', '.join(schemas.key_fields(table))}")
    rows = [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]
    text = json.dumps(rows, ensure_ascii=False, indent=1, default=str)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def _write_sqlite(package: Package, path: Path) -> None:
    """Tables with their keys; written with the standard library, since DuckDB's SQLite extension has to be
    downloaded.
    """
    connection = sqlite3.connect(path)
    with connection:
        for table in schemas.TABLES:
            connection.execute(_sqlite_table(table))
            marks = ", ".join("?" * len(schemas.fields(table)))
            rows = [[row[name] or None for name in schemas.fields(table)] for row in package.tables[table]]
            connection.executemany(f"insert into {table} values ({marks})", rows)
    connection.execute("vacuum")
    connection.close()


def _sqlite_table(table: str) -> str:
    parts = [f'"{name}" {SQLITE_TYPES.get(field["type"], "TEXT")}' for name, field in schemas.fields(table).items()]
    parts.append(f"primary key ({', '.join(schemas.key_fields(table))})")
    for foreign in schemas.table_schema(table).get("foreignKeys", []):
        target = foreign["reference"]["resource"] or table
        parts.append(f"foreign key ({foreign['fields'][0]}) references {target} ({foreign['reference']['fields'][0]})")
    return f"create table {table} ({', '.join(parts)})"


def _package_files(package: Package) -> dict[str, bytes]:
    """The Data Package itself: descriptor, schemas, tables and documents, ready to be validated anywhere."""
    inside = ["datapackage.json"]
    for resource in package.descriptor["resources"]:
        inside += [resource["path"], *([resource["schema"]] if isinstance(resource.get("schema"), str) else [])]
    try:
        return {name: (package.root / name).read_bytes() for name in sorted(inside)}
    except OSError as error:
        raise DataError(f"{error.filename}: cannot be read ({error.strerror}); build the package again") from None


def _write_zip(inside: dict[str, bytes], path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in inside.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
