"""Sentences with a word that claims something, and no row that does: a part of the check on the ledger.

"Killed" asks for a row of casualties, "expelled" for one of deportations, "accused" for an act or a statement. Where a
word is none of that ("the massacre" names an event), the coder overrules the reader with a reason.
"""

import schemas
from schemas.rows import Cells
from scripts.checks.finding import Finding, Outcome
from scripts.checks.judge import Judge
from scripts.documents.quotations import stands_in
from scripts.package.package import Package
from scripts.reading import is_english
from scripts.reading.claim_words import ClaimWord, claim_words

HELD = "words that claim something have their row"
#: Sentences that are no text of the document.
NO_TEXT = frozenset({"heading", "furniture", "repeats"})
#: A word that only this table could answer tells of contacts, most of which are no acts of one towards another.
ONLY_ACTS = frozenset({"diplomatic_exchanges"})
REMEDY = "make a row of it, or overrule the reader with a reason: doc.overrule(…)"


def check_claim_words(judge: Judge, package: Package) -> None:
    """Every word of a sentence that claims something against the tables of the rows that rest on the sentence."""
    resting: dict[str, set[str]] = {}
    for row in package.tables["uses"]:
        resting.setdefault(row["passage_id"], set()).add(row["table_name"])
    untitled = {(row["source_id"], row["section"]) for row in package.tables["sections"] if not row["title"]}
    reasons = _overruled(package)
    for number, row in judge.rows("passages"):
        if row["disposition"] in NO_TEXT or (row["source_id"], row["section"]) in untitled:
            continue
        if not judge.reads(row, is_english):
            continue
        for word in claim_words(row["passage"]):
            if word.tables != ONLY_ACTS:
                key = row["passage_id"]
                _check_word(judge.outcome, number, row, word, resting.get(key, set()), reasons.get(key, []))


def _overruled(package: Package) -> dict[str, list[str]]:
    """The words for which the reader is overruled, by the sentence that they stand in."""
    reasons: dict[str, list[str]] = {}
    for row in package.tables["evidence"]:
        if (row["table_name"], row["field"]) == ("passages", "disposition") and row["basis"] == "overruled":
            reasons.setdefault(row["record_id"], []).append(row["quote"])
    return reasons


def _check_word(
    outcome: Outcome, number: int, row: Cells, word: ClaimWord, resting: set[str], reasons: list[str]
) -> None:
    # What is said may be a figure: a word of saying is answered by any claim.
    wanted = {*schemas.CLAIM_TABLES} if "statements" in word.tables else word.tables
    answered = bool(wanted & resting) or any(stands_in(word.word, words) for words in reasons)
    outcome.count(HELD, answered)
    if not answered:
        tables = " or ".join(table for table in schemas.TABLES if table in word.tables)
        problem = f"“{word.word}” claims something, and no row of {tables} rests on the sentence"
        key = row["passage_id"]
        outcome.findings.append(
            Finding(outcome.check, "passages", number, key, "passage", row["passage"], problem, REMEDY)
        )
