"""What became of every sentence and of every number, date and quotation of the documents.

A sentence is *extracted* where a claim quotes it: for a statement the words stated, for any other claim its
quotation. A mention is *used* where words that hold it are cited for a cell; for a number or a date that is said in
passing inside a statement this is not enough, it needs a cell of its own. What is neither is set aside by the coder,
with a reason, or named as a problem.
"""

from dataclasses import dataclass
from typing import Any

import schemas
from schemas.whole_numbers import offset
from scripts.coding import Aside, Coding
from scripts.documents import Document, Paragraph
from scripts.reading.scan import INDEFINITE, Mention, scan
from scripts.reading.sentences import sentence_spans

Row = dict[str, Any]
Span = tuple[int, int]

#: The cells that account for a mention when it stands in the words cited for them. Other cells may be supported by
#: whole
#: clauses, in which a number or a date is only said in passing.
ACCOUNTING = {
    "number": frozenset({"count", "count_text", "qualifier", "name", "aliases", "role", "population"}),
    "date": frozenset({"date_edtf", "date_printed", "count_text", "name", "aliases", "population"}),
    "quotation": frozenset(
        {
            "statement",
            "name",
            "aliases",
            "role",
            "place",
            "population",
            "movement_text",
            "outcome_text",
            "measure",
            "count_text",
        }
    ),
}


@dataclass(frozen=True)
class Use:
    """Words of a document that a record rests on."""

    span: Span
    record_id: str
    field: str
    table: str

    def meets(self, span: Span) -> bool:
        """Whether it shares words with a span."""
        return self.span[0] < span[1] and span[0] < self.span[1]


def uses(tables: dict[str, list[Row]], source_id: str) -> list[Use]:
    """Every quotation and piece of evidence in a document."""
    found = []
    for table, rows in tables.items():
        columns = schemas.fields(table)
        if "quote_start" not in columns or "source_id" not in columns:
            continue
        for row in rows:
            span = _quoted(row) if row["source_id"] == source_id else None
            if span:
                if table != "evidence":
                    found.append(Use(span, row[schemas.primary_key(table)], "quote", table))
                elif row["basis"] != "coded":  # words that a coder only reasons about are not yet used
                    found.append(Use(span, row["record_id"], row["field"], row["table"]))
    return found


def _quoted(row: Row) -> Span | None:
    """Where the words of a row stand, or None where its offsets are no such thing: the evidence check tells those."""
    start, end = offset(str(row["quote_start"])), offset(str(row["quote_end"]))
    return None if start is None or end is None else (start, end)


def claims_of(span: Span, found: list[Use]) -> list[str]:
    """The claims that are made of a sentence."""
    stated = {use.record_id for use in found if use.table == "statements" and use.field == "statement"}
    return sorted(
        {
            use.record_id
            for use in found
            if use.table in schemas.CLAIM_TABLES
            and use.field == ("statement" if use.record_id in stated else "quote")
            and use.meets(span)
        }
    )


def supported_by(span: Span, found: list[Use]) -> list[str]:
    """The records that words of a sentence are cited for."""
    return sorted({use.record_id for use in found if use.meets(span) and use.field != "sections"})


def users_of(mention: Mention, found: list[Use]) -> list[str]:
    """The records that use a mention."""
    # The marks of a quotation need not be cited, and it may be cited in parts.
    inset = int(mention.kind == "quotation")
    span = (mention.start + inset, mention.end - inset)
    return sorted({use.record_id for use in found if use.field in ACCOUNTING[mention.kind] and use.meets(span)})


def sentences(document: Document) -> list[tuple[Paragraph, Span]]:
    """Every sentence of a document with its paragraph, in order."""
    return [
        (paragraph, span)
        for paragraph in document.paragraphs
        for span in sentence_spans(document.text, paragraph.start, paragraph.end)
    ]


def mentions(document: Document) -> list[Mention]:
    """Every number, date and quotation of a document."""
    return scan(document.text, [(paragraph.start, paragraph.end) for paragraph in document.paragraphs])


def passage_row(document: Document, paragraph: Paragraph, span: Span, found: list[Use]) -> Row:
    """A sentence with what rows make of it; `disposition` is None where none does."""
    claims = claims_of(span, found)
    cited = supported_by(span, found)
    row = {
        "passage_id": f"{document.source_id}.{span[0]}",
        "source_id": document.source_id,
        "section": paragraph.section or None,
        "paragraph": paragraph.number,
        "passage": document.slice(*span),
        "passage_start": span[0],
        "passage_end": span[1],
        "disposition": "extracted" if claims else None,
        "reason": None,
        "records": claims or None,
    }
    if not claims and cited:
        row |= {"disposition": "context", "reason": "introduces"}
    return row


def mention_row(document: Document, mention: Mention, found: list[Use]) -> Row:
    """A mention with the records that use it; `disposition` is None where none does."""
    users = users_of(mention, found)
    return {
        "mention_id": f"{document.source_id}.{mention.kind}.{mention.start}",
        "source_id": document.source_id,
        "kind": mention.kind,
        "mention": document.slice(mention.start, mention.end),
        "mention_start": mention.start,
        "mention_end": mention.end,
        "disposition": "used" if users else None,
        "reason": None,
        "records": users or None,
    }


def account(coding: Coding, tables: dict[str, list[Row]]) -> None:
    """Add every sentence and every mention of a document to the tables: used, set aside, or told as a problem."""
    document, found = coding.document, uses(tables, coding.source.id)
    furniture = {section.label: section.furniture for section in coding.source.sections}
    taken: set[Aside] = set()
    for paragraph, span in sentences(document):
        row = passage_row(document, paragraph, span, found)
        asides = [aside for aside in coding.asides if aside.table == "passages" and aside.inside(span)]
        taken |= _apply(row, asides)
        _apply_furniture(row, furniture.get(paragraph.section), paragraph.number == 0)
        tables["passages"].append(row)
    for mention in mentions(document):
        row, span = mention_row(document, mention, found), (mention.start, mention.end)
        asides = [aside for aside in coding.asides if aside.kind == mention.kind and aside.around(span)]
        taken |= _apply(row, asides)
        section = next(p.section for p in document.paragraphs if p.start < span[1] and span[0] < p.end)
        alone = any(p.start == span[0] and p.end == span[1] for p in document.paragraphs)
        _apply_furniture(row, furniture.get(section), False, alone=alone)
        tables["mentions"].append(row)
    coding.problems += [_idle(document, aside) for aside in coding.asides if aside not in taken]
    for table in ("passages", "mentions"):
        coding.problems += [
            _missed(document, table, row)
            for row in tables[table]
            if row["disposition"] is None and row["source_id"] == document.source_id
        ]


def _apply(row: Row, asides: list[Aside]) -> set[Aside]:
    """Set a row aside as the coder says, where no claim uses it; the entries that did something."""
    if not asides or row["disposition"] in ("extracted", "used"):
        return set()
    first = asides[0]
    row |= {"disposition": first.disposition, "reason": first.reason, "records": None}
    # One that says otherwise has done nothing, and is told as such.
    return {aside for aside in asides if (aside.disposition, aside.reason) == (first.disposition, first.reason)}


def _apply_furniture(row: Row, furniture: str | None, heading: bool, *, alone: bool = False) -> None:
    """What is not text, headings whose claim is told below, and words of time without a date need no entry of the
    coder.
    """
    if row["disposition"] is not None:
        return
    if row.get("kind") == "date" and INDEFINITE.fullmatch(row["mention"]):
        row |= {"disposition": "set_aside", "reason": "indefinite"}
    elif "mention" in row and furniture:
        page = furniture == "heading_copy" and row["mention"].isdigit() and alone
        row |= {"disposition": "set_aside", "reason": "page_number" if page else furniture}
    elif furniture == "masthead":
        row |= {"disposition": "heading", "reason": "masthead"}
    elif furniture == "heading_copy" and row["passage"].isdigit():
        row |= {"disposition": "furniture", "reason": "page_number"}
    elif furniture == "heading_copy":
        row |= {"disposition": "repeats", "reason": "heading_copy"}
    elif furniture:
        row |= {"disposition": "furniture", "reason": furniture}
    elif heading:
        row |= {"disposition": "heading", "reason": "restated"}


def _idle(document: Document, aside: Aside) -> str:
    words, place = document.slice(*aside.spans[0]), document.locator(*aside.spans[0])
    return (
        f"{aside.table} {document.source_id} {place}: “{words}” is set aside, but a row uses it, or nothing of this"
        " kind is found"
        " there; take the entry out"
    )


def _missed(document: Document, table: str, row: Row) -> str:
    what = table.removesuffix("s")
    span = (row[f"{what}_start"], row[f"{what}_end"])
    kind = f" ({row['kind']})" if "kind" in row else ""
    return (
        f"{table} {document.source_id} {document.locator(*span)}: no row uses “{row[what]}”{kind}; make a row of"
        " it, or set it aside"
        " with a reason"
    )
