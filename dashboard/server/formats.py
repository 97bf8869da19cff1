"""What can be downloaded: the formats of the package and of a table, and the pages that say how to read them."""

from pathlib import Path

from dashboard import shown_package
from scripts.package.package import ROOT

#: Format → how it is called, its type, and what it is for. The whole package:
WHOLE = {
    "zip": (
        "zip",
        "application/zip",
        "tables, schemas, documents and descriptor; validates anywhere with Frictionless",
    ),
    "sqlite": ("SQLite", "application/vnd.sqlite3", "all tables with their keys in one file"),
    "duckdb": ("DuckDB", "application/octet-stream", "all tables with their types and keys, and the saved views"),
}
#: A table:
EACH = {
    "csv": ("CSV", "text/csv"),
    "json": ("JSON", "application/json"),
    "parquet": ("Parquet", "application/vnd.apache.parquet"),
}
#: How to read it all.
PAGES = {
    "how-to-read": "How to read this data",
    "codebook": "Code book",
    "coding-guide": "Coding guide",
}


def documentation(name: str) -> Path | None:
    """Where a page lies: beside the package that is shown, or else in this project."""
    places = (root / "docs" / f"{name}.md" for root in (shown_package.package().root, ROOT))
    return next((place for place in places if place.exists()), None)
