"""Web Annotations: every quotation of a record as an annotation of its document (W3C Web Annotation Data Model).

A place is told twice: by the words with what stands around them (TextQuoteSelector) and by their offsets in code points
(TextPositionSelector). The words are the document's own, with its white space as it is.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from schemas.rows import Row
from scripts.export.formats import Exported, PackageFormat
from scripts.package.atomic_write import write_text
from scripts.package.bibliography import RECORDS
from scripts.package.database import answered
from scripts.package.json_list import json_list
from scripts.package.linked_data import Node, iri
from scripts.package.package import Package

#: How many characters before and behind a quotation are told, to find it in a text that has changed.
AROUND = 32


def _write(exported: Exported, path: Path) -> None:
    descriptor = exported.package.descriptor
    paths = {row["source_id"]: row["path"] for row in exported.package.table("sources")}
    rows = answered(exported.connection, f"{RECORDS} order by source_id, quote_start, table_name, record_id")
    items = (
        {
            "id": iri(descriptor, row["record_id"]),
            "type": "Annotation",
            "motivation": "describing",
            "body": {"type": "TextualBody", "value": row["footnote"], "format": "text/plain", "language": "en"},
            "target": {
                "source": paths[row["source_id"]],
                "selector": _selectors(text, row["quote_start"], row["quote_end"]),
            },
        }
        for row, text in _with_texts(exported.package, rows)
    )
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": iri(descriptor, "annotations"),
        "type": "AnnotationPage",
    }
    write_text(path, json_list(items, page, "items"))


def _with_texts(package: Package, rows: Iterable[Row]) -> Iterator[tuple[Row, str]]:
    """Each row with the text of its document, one of which is held at a time; rows of a document stand together."""
    sources = {source["source_id"]: source for source in package.table("sources")}
    for source_id, own in groupby(rows, key=lambda row: row["source_id"]):
        text = package.document(sources[source_id]).text
        yield from ((row, text) for row in own)


def _selectors(text: str, start: int, end: int) -> list[Node]:
    return [
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(0, start - AROUND) : start],
            "suffix": text[end : end + AROUND],
        },
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]


FORMAT = PackageFormat(
    "annotations.jsonld",
    "Web Annotations",
    "application/ld+json",
    "annotation tools: every quotation at its place in its document",
    _write,
    order=6,
)
