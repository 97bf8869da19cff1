"""What became of every sentence and of every number, date and quotation of the documents.

A sentence is *extracted* where a claim quotes it: for a statement the words stated, for any other claim its
quotation. A mention is *used* where words that hold it are cited for a cell; for a number or a date that is said in
passing inside a statement this is not enough, it needs a cell of its own. What is neither is set aside by the coder,
with a reason, or named as a problem.
"""

import json

from schemas.rows import Row, Span
from scripts.coding.entries import Aside, Coding
from scripts.coding.entry_place import placed
from scripts.documents.document import Document, Paragraph
from scripts.documents.quotations import pointing_at
from scripts.package.usage import Uses, claims_of, supported_by, use_rows, users_of
from scripts.reading import find_figures
from scripts.reading.claim_words import claim_words
from scripts.reading.scan import INDEFINITE, Mention, scan
from scripts.reading.sentences import sentence_spans


def sentences(document: Document) -> list[tuple[Paragraph, Span]]:
    """Every sentence of a document with its paragraph, in order."""
    return [
        (paragraph, span)
        for paragraph in document.paragraphs
        for span in sentence_spans(document.text, paragraph.start, paragraph.end, document.language)
    ]


def mentions(document: Document) -> list[Mention]:
    """Every number, date and quotation of a document."""
    return scan(
        document.text, [(paragraph.start, paragraph.end) for paragraph in document.paragraphs], document.language
    )


def passage_row(document: Document, paragraph: Paragraph, span: Span, found: Uses) -> Row:
    """A sentence; `disposition` is None where no row makes anything of it."""
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
    }
    if not claims and cited:
        row |= {"disposition": "context", "reason": "introduces"}
    return row


def mention_row(document: Document, mention: Mention, found: Uses) -> Row:
    """A mention; `disposition` is None where no record uses it."""
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
    }


def overruled_rows(coding: Coding, passage: Row) -> list[Row]:
    """The evidence for each word of a sentence that claims something by the reader, and nothing by the coder."""
    inside = [
        (span, reason)
        for span, reason in coding.overruled
        if passage["passage_start"] <= span[0] and span[1] <= passage["passage_end"]
    ]
    return [
        _overruled(coding.document, "passages", passage["passage_id"], "disposition", number, span, reason)
        for number, (span, reason) in enumerate(inside, start=1)
    ]


def _overruled(document: Document, table: str, key: str, field: str, number: int, span: Span, reason: str) -> Row:
    """The evidence for a cell whose reader is overruled."""
    return {
        "evidence_id": f"{key}.{field}.{number}",
        "table_name": table,
        "record_id": key,
        "field": field,
        "basis": "overruled",
        "source_id": document.source_id,
        "quote": document.slice(*span),
        "quote_start": span[0],
        "quote_end": span[1],
        "note": reason,
    }


def _overruled_reasons(document: Document, table: str, row: Row, span: Span, asides: set[Aside]) -> list[Row]:
    """The evidence for why something is set aside, where the reader of such reasons is overruled."""
    reasons = sorted({aside.overrule for aside in asides if aside.overrule})
    key = row[f"{table.removesuffix('s')}_id"]
    return [_overruled(document, table, key, "reason", number, span, why) for number, why in enumerate(reasons, 1)]


def account(coding: Coding, tables: dict[str, list[Row]], found: Uses) -> None:
    """Add every sentence and every mention of a document to its tables: used, set aside, or told as a problem."""
    document = coding.document
    furniture = {section.label: section.furniture for section in coding.source.sections}
    taken: set[Aside] = set()
    for paragraph, span in sentences(document):
        row = passage_row(document, paragraph, span, found)
        asides = [aside for aside in coding.asides if aside.table == "passages" and aside.inside(span)]
        applied = _apply(row, asides)
        taken |= applied
        tables["evidence"] += _overruled_reasons(document, "passages", row, span, applied)
        _apply_furniture(row, furniture.get(paragraph.section), paragraph.number == 0)
        tables["passages"].append(row)
        tables["evidence"] += overruled_rows(coding, row)
        tables["uses"] += use_rows("passage_id", row["passage_id"], claims_of(span, found))
    for mention in mentions(document):
        row, span = mention_row(document, mention, found), (mention.start, mention.end)
        asides = [aside for aside in coding.asides if aside.kind == mention.kind and aside.around(span)]
        applied = _apply(row, asides)
        taken |= applied
        tables["evidence"] += _overruled_reasons(document, "mentions", row, span, applied)
        section = next(p.section for p in document.paragraphs if p.start < span[1] and span[0] < p.end)
        alone = any(p.start == span[0] and p.end == span[1] for p in document.paragraphs)
        _apply_furniture(row, furniture.get(section), False, alone=alone)
        tables["mentions"].append(row)
        tables["uses"] += use_rows("mention_id", row["mention_id"], users_of(mention, found))
    for aside in coding.asides:
        if aside not in taken:
            coding.problem(_idle(document, aside), coding.place_near(aside.spans[0]))
    for table in ("passages", "mentions"):
        for row in tables[table]:
            if row["disposition"] is None:
                what = table.removesuffix("s")
                span = row[f"{what}_start"], row[f"{what}_end"]
                place = coding.place_near(span)
                told = _missed(document, table, row, span)
                coding.left.append((_telling(row[what], document.language), placed(place, told)))


def _apply(row: Row, asides: list[Aside]) -> set[Aside]:
    """Set a row aside as the coder says, where no claim uses it; the entries that did something."""
    if not asides or row["disposition"] in ("extracted", "used"):
        return set()
    first = asides[0]
    row |= {"disposition": first.disposition, "reason": first.reason}
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


def _telling(words: str, language: str) -> int:
    """How much words are likely to claim: so many words that claim something, and figures."""
    return len(claim_words(words)) + len(find_figures(words, language))


def _idle(document: Document, aside: Aside) -> str:
    words, place = document.slice(*aside.spans[0]), document.locator(*aside.spans[0])
    return (
        f"{aside.table} {document.source_id} {place}: “{words}” is set aside, but a row uses it, or nothing of this"
        " kind is found there; take the entry out"
    )


def _missed(document: Document, table: str, row: Row, span: Span) -> str:
    what = table.removesuffix("s")
    kind = f" ({row['kind']})" if "kind" in row else ""
    return (
        f"{table} {document.source_id} {document.locator(*span)}: no row uses “{row[what]}”{kind}; make a row of"
        f" it, or set it aside with a reason{_how(document, row, span)}"
    )


def _how(document: Document, row: Row, span: Span) -> str:
    """How a mention is set aside whose own words stand more than once in its paragraph."""
    paragraph = next(p for p in document.paragraphs if p.start <= span[0] < p.end)
    words = pointing_at(document, span, (paragraph.start, paragraph.end))
    if "kind" not in row or words == row["mention"]:
        return ""
    return f": doc.set_aside({json.dumps(words, ensure_ascii=False)}, kind={row['kind']!r}, …)"
