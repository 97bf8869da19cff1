"""The zip: the package and all that a stranger needs to read, cite and verify it (`scripts/export/release`)."""

import zipfile
from pathlib import Path
from typing import IO, TYPE_CHECKING

from scripts.export.formats import Exported, PackageFormat
from scripts.package.package import Package

if TYPE_CHECKING:
    import duckdb

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a zip can hold
#: Bytes of a package of which a file could be larger than zips of the first kind can hold, which everything opens.
LARGE = 2**30


def archive(package: Package, connection: "duckdb.DuckDBPyConnection", file: Path | IO[bytes]) -> None:
    """Write the zip of a package whose tables and views a connection has."""
    from scripts.export.release.contents import contents  # and a reader of Markdown with it

    large = sum(resource["bytes"] for resource in package.descriptor["resources"]) > LARGE
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, pieces in contents(package, connection):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            with zipped.open(entry, "w", force_zip64=large) as packed:
                for piece in pieces:
                    packed.write(piece)


def _write(exported: Exported, path: Path) -> None:
    archive(exported.package, exported.connection, path)


FORMAT = PackageFormat(
    "zip",
    "zip",
    "application/zip",
    "keeping: tables, documents, schemas, code book, read-me and verifiers",
    _write,
    order=0,
)
