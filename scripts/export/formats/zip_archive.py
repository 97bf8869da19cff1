"""The zip: the package and all that a stranger needs to read, cite and verify it (`scripts/export/release`)."""

import zipfile
from pathlib import Path

from scripts.export.formats import Exported, PackageFormat
from scripts.export.release.contents import contents

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a zip can hold
#: Bytes of a package of which a file could be larger than zips of the first kind can hold, which everything opens.
LARGE = 2**30


def _write(exported: Exported, path: Path) -> None:
    large = sum(resource["bytes"] for resource in exported.package.descriptor["resources"]) > LARGE
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, pieces in contents(exported.package, exported.connection):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            with archive.open(entry, "w", force_zip64=large) as file:
                for piece in pieces:
                    file.write(piece)


FORMAT = PackageFormat(
    "zip",
    "zip",
    "application/zip",
    "keeping: tables, documents, schemas, code book, read-me and verifiers",
    _write,
    order=0,
)
