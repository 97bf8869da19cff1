"""BibTeX: the package, the documents and every record."""

from pathlib import Path

from scripts.export.formats import Exported, PackageFormat
from scripts.package.atomic_write import write_text
from scripts.package.bibliography import FORMATS, references


def _write(exported: Exported, path: Path) -> None:
    written = map(FORMATS["bib"].written, references(exported.connection, exported.package.descriptor))
    write_text(path, (text if number == 0 else f"\n{text}" for number, text in enumerate(written)))


FORMAT = PackageFormat(
    "bib",
    "BibTeX",
    "application/x-bibtex",
    "LaTeX and reference managers: package, documents, every claim",
    _write,
    order=5,
)
