"""The zip: the package and all that a stranger needs to read, cite and verify it (`scripts/export/release`)."""

import zipfile
from pathlib import Path

from scripts.export.formats import Exported, PackageFormat
from scripts.export.release.contents import contents

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a zip can hold


def _write(exported: Exported, path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents(exported.package, exported.connection).items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)


FORMAT = PackageFormat(
    "zip",
    "zip",
    "application/zip",
    "keeping: tables, documents, schemas, code book, read-me and verifiers",
    _write,
    order=0,
)
