"""Metadata for Datasette: what it shows of each table and column, facets, and the questions of the views.

datasette caucasus-claims.sqlite --metadata caucasus-claims.datasette.json
"""

import json
from pathlib import Path

import schemas
from scripts.export.formats import Exported, PackageFormat
from scripts.package.atomic_write import write
from scripts.package.database import question, view_files
from scripts.package.linked_data import Node

FACETS = {"claims": ["table_name", "claimant", "voice", "event"], "statements": ["topic", "voice", "source_id"]}

#: Claims that have every word, each in marks, or FTS5 takes some for its own: a page is opened without any at first.
WITH_WORDS = """
    select record_id, claimant, footnote from claims_search
    where claims_search match ('"' || replace(replace(:words, '"', ''), ' ', '" "') || '"') order by rank
"""


def _write(exported: Exported, path: Path) -> None:
    descriptor = exported.package.descriptor
    licence = descriptor["licenses"][0]
    tables: Node = {table: _table(table) for table in schemas.TABLES}
    tables |= {view.stem: {"description": question(view)} for view in view_files()}
    for table, facets in FACETS.items():
        tables[table]["facets"] = facets
    metadata = {
        "title": f"{descriptor['title']} {descriptor['version']}",
        "description": descriptor["description"],
        "license": licence["title"],
        "license_url": licence["path"],
        "databases": {
            descriptor["name"]: {
                "tables": tables,
                "queries": {
                    "claims_with_these_words": {
                        "title": "Claims with these words",
                        "sql": WITH_WORDS,
                    }
                },
            }
        },
    }
    write(path, f"{json.dumps(metadata, ensure_ascii=False, indent=1)}\n".encode())


def _table(table: str) -> Node:
    schema = schemas.table_schema(table)
    return {
        "title": schema["title"],
        "description": schema["description"],
        "columns": {name: field["description"] for name, field in schemas.fields(table).items()},
    }


FORMAT = PackageFormat(
    "datasette.json",
    "Datasette metadata",
    "application/json",
    "Datasette, beside the SQLite file",
    _write,
    order=4,
)
