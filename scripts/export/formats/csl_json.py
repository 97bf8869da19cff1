"""CSL-JSON: the package, the documents and every record, for citation processors."""

import json
from pathlib import Path

from scripts.export.formats import Exported, PackageFormat
from scripts.package.atomic_write import write
from scripts.package.bibliography import csl, references


def _write(exported: Exported, path: Path) -> None:
    items = [csl(each) for each in references(exported.connection, exported.package.descriptor)]
    write(path, f"{json.dumps(items, ensure_ascii=False, indent=1)}\n".encode())


FORMAT = PackageFormat(
    "csl.json",
    "CSL-JSON",
    "application/vnd.citationstyles.csl+json",
    "pandoc, Zotero, citation processors: package, documents, every claim",
    _write,
    order=5,
)
