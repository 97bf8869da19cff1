"""The reasons for which numbers, dates and sentences are set aside, read again: a part of the check on the ledger."""

import re
from collections.abc import Sequence

from schemas.rows import Cells, Span
from schemas.spans import Spans
from schemas.whole_numbers import offset
from scripts.checks.judge import Judge
from scripts.documents.document import Document
from scripts.package.package import Package
from scripts.reading.claim_words import counts_people
from scripts.reading.set_aside import date_reasons, number_reasons, sentence_reasons

AGREE = "reasons for setting aside agree with their reader"
#: Reasons that say of a number that it claims nothing.
NO_FIGURE = ("no_claim", "background", "indefinite", "figure_of_speech")
COUNTS_PEOPLE = "says that nothing is claimed, and a word for people stands behind the number"
REMEDY = "take the reason that the words tell: doc.set_aside(…, reason=…), or overrule the reader: overrule=…"


def check_reasons(judge: Judge, package: Package, documents: dict[str, Document]) -> None:
    """Every reason against the words that are set aside."""
    titles = {" ".join(row["title"].split()) for row in package.tables["sections"] if row["title"]}
    placed: dict[str, list[tuple[Span, Cells]]] = {}
    for number, row in judge.rows("passages"):
        start, end = offset(row["passage_start"]), offset(row["passage_end"])
        if start is not None and end is not None:
            placed.setdefault(row["source_id"], []).append(((start, end), row))
        if row["reason"]:
            _tell(judge, "passages", number, row, _of_sentence(row, titles))
    passages = {source_id: Spans(each) for source_id, each in placed.items()}
    for number, row in judge.rows("mentions"):
        start, end = offset(row["mention_start"]), offset(row["mention_end"])
        document = documents.get(row["source_id"])
        if row["reason"] and document and start is not None and end is not None:
            there = passages.get(row["source_id"])
            home = next(iter(there.meeting((start, start + 1))), None) if there else None
            codes = _of_mention(row, home, document.text, start, end)
            of_people = row["kind"] == "number" and row["reason"] in NO_FIGURE and counts_people(document.text[end:])
            _tell(judge, "mentions", number, row, codes, [COUNTS_PEOPLE] if of_people else [])


def _of_sentence(row: Cells, titles: set[str]) -> frozenset[str]:
    if row["disposition"] == "furniture":
        return frozenset({"page_number" if row["passage"].strip().isdigit() else "site_furniture"})
    if row["disposition"] == "heading":
        return frozenset({"restated" if row["passage"] in titles else "masthead"})
    if row["disposition"] == "no_claim":
        return sentence_reasons(row["passage"])
    return frozenset()


def _of_mention(row: Cells, home: Cells | None, text: str, start: int, end: int) -> frozenset[str]:
    if home and home["disposition"] == "furniture":
        return frozenset({"page_number" if home["passage"].strip().isdigit() else "site_furniture"})
    if home and home["disposition"] == "repeats":
        return frozenset({"heading_copy", "restated"})
    if row["kind"] == "quotation":
        return frozenset({"term_in_marks", "restated", "part_of_name"})
    if row["kind"] == "date":
        return date_reasons(row["mention"])
    before, behind = (re.sub(r"\s", " ", part) for part in (text[max(0, start - 80) : start], text[end : end + 40]))
    # In a sentence that makes claims a number belongs to one of them, or is told why it does not.
    claiming = {"no_claim"} if home and home["disposition"] == "extracted" else frozenset[str]()
    return number_reasons(row["mention"], before, behind) - claiming


def _tell(judge: Judge, table: str, number: int, row: Cells, codes: frozenset[str], faults: Sequence[str] = ()) -> None:
    if codes or faults:
        told = [] if row["reason"] in codes else [f"the words tell {' or '.join(sorted(codes))}"]
        judge.tell_meaning(AGREE, table, number, row, "reason", [*faults] or told, REMEDY)
