"""BibTeX: the package, the documents and every record."""

from pathlib import Path

from scripts.export.formats import Exported, PackageFormat
from scripts.package.atomic_write import write
from scripts.package.bibliography import FORMATS, references


def _write(exported: Exported, path: Path) -> None:
    told = references(exported.connection, exported.package.descriptor)
    write(path, "\n".join(map(FORMATS["bib"].written, told)).encode())


FORMAT = PackageFormat(
    "bib",
    "BibTeX",
    "application/x-bibtex",
    "LaTeX and reference managers: package, documents, every claim",
    _write,
    order=5,
)
