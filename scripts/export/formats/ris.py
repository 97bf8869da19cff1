"""RIS: the package, the documents and every record, for reference managers."""

from pathlib import Path

from scripts.export.formats import Exported, PackageFormat
from scripts.package.atomic_write import write_text
from scripts.package.bibliography import FORMATS, references


def _write(exported: Exported, path: Path) -> None:
    told = references(exported.connection, exported.package.descriptor)
    write_text(path, map(FORMATS["ris"].written, told))


FORMAT = PackageFormat(
    "ris",
    "RIS",
    "application/x-research-info-systems",
    "Zotero, EndNote, Citavi: package, documents, every claim",
    _write,
    order=5,
)
