"""Web Annotations: every quotation of a record as an annotation of its document (W3C Web Annotation Data Model).

A place is told twice: by the words with what stands around them (TextQuoteSelector) and by their offsets in code points
(TextPositionSelector). The words are the document's own, with its white space as it is.
"""

from pathlib import Path

from scripts.export.formats import Exported, PackageFormat
from scripts.package.atomic_write import write_text
from scripts.package.bibliography import RECORDS
from scripts.package.database import answered
from scripts.package.json_list import json_list
from scripts.package.linked_data import Node, iri

#: How many characters before and behind a quotation are told, to find it in a text that has changed.
AROUND = 32


def _write(exported: Exported, path: Path) -> None:
    descriptor = exported.package.descriptor
    paths = {row["source_id"]: row["path"] for row in exported.package.table("sources")}
    texts = {name: document.text for name, document in exported.package.documents.items()}
    rows = answered(exported.connection, f"{RECORDS} order by source_id, quote_start, table_name, record_id")
    items = (
        {
            "id": iri(descriptor, row["record_id"]),
            "type": "Annotation",
            "motivation": "describing",
            "body": {"type": "TextualBody", "value": row["footnote"], "format": "text/plain", "language": "en"},
            "target": {
                "source": paths[row["source_id"]],
                "selector": _selectors(texts[row["source_id"]], row["quote_start"], row["quote_end"]),
            },
        }
        for row in rows
    )
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": iri(descriptor, "annotations"),
        "type": "AnnotationPage",
    }
    write_text(path, json_list(items, page, "items"))


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
