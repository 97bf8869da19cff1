"""What can be downloaded: the formats of the package and of a table, and the pages that say how to read them."""

from pathlib import Path

from dashboard import shown_package
from scripts.export.formats import package_formats, table_formats
from scripts.package.package import ROOT

#: Extension → format. The whole package:
WHOLE = {form.extension: form for form in package_formats()}
#: A table:
EACH = {form.extension: form for form in table_formats()}
#: How to read it all.
PAGES = {
    "how-to-read": "How to read this data",
    "codebook": "Code book",
    "coding-guide": "Coding guide",
    "mutations": "Planted faults, and which of them are found",
}


def documentation(name: str) -> Path | None:
    """Where a page lies: beside the package that is shown, or else in this project."""
    places = (root / "docs" / f"{name}.md" for root in (shown_package.package().root, ROOT))
    return next((place for place in places if place.exists()), None)
