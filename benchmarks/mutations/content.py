"""A package in memory: its tables, its texts and where their paragraphs are, to be changed and written again."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import schemas
from schemas.rows import Cells, Span
from schemas.whole_numbers import offset
from scripts.builder.descriptor import descriptor, package_metadata
from scripts.checks.evidence import printed_names
from scripts.documents.document import Document, Paragraph
from scripts.package.csv_tables import to_csv
from scripts.package.package import Package
from scripts.reading.names import Names


@dataclass
class Content:
    """All rows of a package as strings, and its documents by their `source_id`."""

    tables: dict[str, list[Cells]]
    documents: dict[str, Document]
    names: Names

    def copy(self) -> "Content":
        """One whose rows may be changed."""
        tables = {table: [dict(row) for row in rows] for table, rows in self.tables.items()}
        return Content(tables, dict(self.documents), self.names)

    def order(self) -> None:
        """Put the rows of every table in the order in which they are published."""
        for table, rows in self.tables.items():
            rows.sort(key=itemgetter(*schemas.key_fields(table)))

    def find(self, table: str, key: str) -> Cells | None:
        """The row of a table with this key."""
        column = schemas.primary_key(table)
        return next((row for row in self.tables.get(table, []) if row[column] == key), None)

    def place(self, table: str, row: Cells, column: str = "quote") -> tuple[Document, Span] | None:
        """Where the words of a row stand: of a source its whole document, of a party where its agreement is quoted."""
        if table == "agreement_parties":
            agreement = self.find("agreements", row["agreement_id"])
            return self.place("agreements", agreement) if agreement else None
        side = column.removeprefix("quote") if column.startswith("quote_") else ""
        document = self.documents.get(row.get(f"source_id{side}", ""))
        if document is None:
            return None
        if table == "sources":
            return document, (0, len(document.text))
        start, end = offset(row.get(f"{column}_start", "")), offset(row.get(f"{column}_end", ""))
        if start is None or end is None or not start < end <= len(document.text):
            return None
        return document, (start, end)

    def cited(self, table: str, key: str, field: str | None = None) -> Iterator[Cells]:
        """The evidence for a row, or for one of its cells."""
        return (
            row
            for row in self.tables["evidence"]
            if (row["table_name"], row["record_id"]) == (table, key) and field in (None, row["field"])
        )


def read_content(package: Package) -> Content:
    """The content of a package, each document with the paragraphs that its passages tell."""
    documents = {
        name: document.with_paragraphs(_paragraphs(package.tables["passages"], name))
        for name, document in package.documents.items()
    }
    return Content(package.tables, documents, printed_names(package))


def _paragraphs(passages: list[Cells], source_id: str) -> list[Paragraph]:
    rows = sorted((row for row in passages if row["source_id"] == source_id), key=lambda row: int(row["passage_start"]))
    found = []
    for (section, number), group in groupby(rows, lambda row: (row["section"], row["paragraph"])):
        inside = list(group)
        found.append(Paragraph(section, int(number), int(inside[0]["passage_start"]), int(inside[-1]["passage_end"])))
    return found


class Workbench:
    """A copy of a package on disk, in which one fault at a time is planted and taken out again."""

    def __init__(self, published: Path, root: Path) -> None:
        self.root = root
        for part in ("data", "schemas"):
            shutil.copytree(published / part, root / part, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
        shutil.copy(published / "datapackage.json", root)
        self.package = Package(root)
        self.content = read_content(self.package)

    def plant(self, spoilt: Content, *, consistent: bool) -> dict[Path, bytes]:
        """Write what differs, and the descriptor to go with it; the bytes that were there before, by their files."""
        files = {
            self.root / f"data/{table}.csv": to_csv(table, rows)
            for table, rows in spoilt.tables.items()
            if rows != self.content.tables[table]
        }
        for row in self.content.tables["sources"]:
            document = spoilt.documents.get(row["source_id"])
            if document and document.text != self.content.documents[row["source_id"]].text:
                files[self.root / row["path"]] = document.text.encode()
        before = {path: path.read_bytes() for path in [*files, self.package.descriptor_path]}
        for path, data in files.items():
            path.write_bytes(data)
        made = self._built(spoilt) if consistent else self._repaired(files)
        self.package.descriptor_path.write_bytes(made)
        return before

    def _repaired(self, files: dict[Path, bytes]) -> bytes:
        """The descriptor with the sizes and hashes of these files."""
        content = json.loads(self.package.descriptor_path.read_bytes())
        for resource in content["resources"]:
            data = files.get(self.root / resource["path"])
            if data is not None:
                resource |= {"bytes": len(data), "hash": f"sha256:{hashlib.sha256(data).hexdigest()}"}
        return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()

    def _built(self, spoilt: Content) -> bytes:
        """The descriptor that a build makes of these tables."""
        csv_files = {table: to_csv(table, rows) for table, rows in spoilt.tables.items()}
        sources = [row | {"bytes": offset(row["bytes"])} for row in spoilt.tables["sources"]]
        return descriptor(package_metadata(sources, spoilt.tables["actors"]), csv_files, sources)
