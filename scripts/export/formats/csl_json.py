"""CSL-JSON: the package, the documents and every record, for citation processors."""

from pathlib import Path

from scripts.export.formats import Exported, PackageFormat
from scripts.package.atomic_write import write_text
from scripts.package.bibliography import csl, references
from scripts.package.json_list import json_list


def _write(exported: Exported, path: Path) -> None:
    write_text(path, json_list(map(csl, references(exported.connection, exported.package.descriptor))))


FORMAT = PackageFormat(
    "csl.json",
    "CSL-JSON",
    "application/vnd.citationstyles.csl+json",
    "pandoc, Zotero, citation processors: package, documents, every claim",
    _write,
    order=5,
)
