"""Who is entered for a row is named in its paragraph, or meant by a word there ("he"): a part of the check on evidence.

What is quoted over several paragraphs is one. A note on the cell says why his words stand elsewhere. The publisher of a
document is named where he is named.
"""

from collections.abc import Mapping

import schemas
from schemas.rows import Span
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.documents.document import Document
from scripts.package.package import Package

NAMED = "actors have words in the paragraphs of their rows"
REMEDY = "cite the words of its paragraph that name him or stand for him, or say in a note why there are none"
#: Who says it stands right before a quotation or right behind it: within so many characters.
BESIDE = 80


def check_naming(judge: Judge, package: Package, documents: Mapping[str, Document], places: Places) -> None:
    """Every cell that names an actor by words of the document, against the paragraph of its row."""
    noted = {
        (row["table_name"], row["record_id"], row["field"])
        for row in package.tables["evidence"]
        if row["note"] and row["basis"] != "overruled"
    }
    publishers = {row["source_id"]: row["publisher_id"] for row in package.tables["sources"]}
    agreements = {row["agreement_id"]: row for row in package.tables["agreements"]}
    for table, rows in package.tables.items():
        fields = [name for name in schemas.stated_fields(table) if schemas.fields(table)[name]["readAs"] == "actor"]
        for number, row in enumerate(rows, start=2) if fields and table != "sources" else ():
            home = agreements.get(row["agreement_id"]) if table == "agreement_parties" else row
            quoted = places.of(home) if home else None
            cited = places.cited(table, row)
            for name in fields if home and quoted else ():
                spans = [one.span for one in cited if one.field == name]
                noted_here = (table, row[schemas.primary_key(table)], name) in noted
                if not home or not quoted or not spans or noted_here or row[name] == publishers.get(home["source_id"]):
                    continue
                first, last = _around(quoted.paragraph, documents[home["source_id"]])
                faults = (
                    [] if any(first <= start < last for start, _ in spans) else ["no word of the paragraph names him"]
                )
                judge.tell_fact(NAMED, table, number, row, name, faults, REMEDY)


def _around(paragraph: Span, document: Document) -> Span:
    """A paragraph with the quotations that it has a part of, and what stands beside these."""
    parts = [span for span in document.quotations if span[0] < paragraph[1] and paragraph[0] < span[1]]
    return (
        min([paragraph[0], *(start - BESIDE for start, _ in parts)]),
        max([paragraph[1], *(end + BESIDE for _, end in parts)]),
    )
