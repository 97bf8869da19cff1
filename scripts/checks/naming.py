"""Who and when a row tells of stands in its paragraph, or is meant by a word there: a part of the check on evidence.

What is quoted over several paragraphs is one. A note on the cell says why its words stand elsewhere. The publisher of a
document is named where he is named, and the date of an event or an occasion stands where this is told.
"""

from collections.abc import Mapping

import schemas
from schemas.rows import Cells, Span
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.documents.document import Document
from scripts.package.package import Package

NAMED, DATED = "actors have words in the paragraphs of their rows", "dates of rows alone have words in their paragraphs"
REMEDY = "cite the words of its paragraph that tell it, or say in a note why there are none"
#: Who says it stands right before a quotation or right behind it: within so many characters.
BESIDE = 80
#: What gives a row its date without words of its own.
GIVING = ("event_id", "occasion_id", "source_id", "responds_to")


def check_naming(judge: Judge, package: Package, documents: Mapping[str, Document], places: Places) -> None:
    """Every cell that names an actor by words of the document, and every date, against the paragraph of its row."""
    publishers = {row["source_id"]: row["publisher_id"] for row in package.tables["sources"]}
    dates = {row["event_id"]: row["date_edtf"] for row in package.tables["events"]}
    dates |= {row["source_id"]: row["date_edtf"] for row in package.tables["sources"]}
    dates |= {row["exchange_id"]: f"{row['date_edtf']}/.." for row in package.tables["diplomatic_exchanges"]}
    agreements = {row["agreement_id"]: row for row in package.tables["agreements"]}
    for table in schemas.TABLES:
        actors = [name for name in schemas.stated_fields(table) if schemas.fields(table)[name]["readAs"] == "actor"]
        for number, row in judge.linked_rows(table) if actors and table != "sources" else ():
            key = row[schemas.primary_key(table)]
            home = agreements.get(row["agreement_id"], {}) if table == "agreement_parties" else row
            quoted = places.of(home) if home else None
            if quoted is None:
                continue
            around = _around(quoted.paragraph, documents[home["source_id"]])
            owed = [name for name in actors if row[name] != publishers.get(home["source_id"])]
            if table != "events" and row.get("date_edtf") not in _given(row, dates):
                owed.append("date_edtf")
            for name in owed:
                spans = [one.span for one in places.cited(table, row) if one.field == name]
                if row.get(name) and spans and (table, key, name) not in places.noted:
                    there = any(around[0] <= start < around[1] for start, _ in spans)
                    counted, told = (DATED, "dates it") if name == "date_edtf" else (NAMED, "names him")
                    faults = [] if there else [f"no word of the paragraph {told}"]
                    judge.tell_fact(counted, table, number, row, name, faults, REMEDY)


def _given(row: Cells, dates: Mapping[str, str]) -> set[str | None]:
    """The dates of what a row tells of, of where it was said, of what prints it, and from when on it can answer."""
    return {dates.get(row.get(name, "")) for name in GIVING}


def _around(paragraph: Span, document: Document) -> Span:
    """A paragraph with the quotations that it has a part of, and what stands beside these."""
    parts = [span for span in document.quotations if span[0] < paragraph[1] and paragraph[0] < span[1]]
    return (
        min([paragraph[0], *(start - BESIDE for start, _ in parts)]),
        max([paragraph[1], *(end + BESIDE for _, end in parts)]),
    )
