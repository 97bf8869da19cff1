"""Sentences with a word that claims something, and no row that does: a part of the check on the ledger.

"Killed" asks for a row of casualties, "expelled" for one of deportations, which prints the word; "accused" asks for an
act or a statement. Where a word is none of that ("the massacre" names an event), the coder overrules the reader with a
reason.
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
#: The tables of what happened to people.
TOLD = frozenset({"casualties", "deportations"})
#: The columns in which a row prints the words that tell what happened to people.
PRINTED = ("outcome_text", "movement_text", "count_text", "population")
REMEDY = "make a row of it, or overrule the reader with a reason: doc.overrule(…)"


def check_claim_words(judge: Judge, package: Package) -> None:
    """Every word of a sentence that claims something against the rows that rest on the sentence."""
    printed = _printed(package)
    resting: dict[str, dict[str, str]] = {}
    for row in package.tables["uses"]:
        words = resting.setdefault(row["passage_id"], {})
        table = row["table_name"]
        words[table] = f"{words.get(table, '')} {printed.get(row['record_id'], '')}"
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
                _check_word(judge.outcome, number, row, word, resting.get(key, {}), reasons.get(key, []))


def _printed(package: Package) -> dict[str, str]:
    """The words of each row of what happened to people that tell it."""
    return {
        row[schemas.primary_key(table)]: " ".join(row[column] for column in PRINTED if column in row)
        for table in TOLD
        for row in package.tables[table]
    }


def _overruled(package: Package) -> dict[str, list[str]]:
    """The words for which the reader is overruled, by the sentence that they stand in."""
    reasons: dict[str, list[str]] = {}
    for row in package.tables["evidence"]:
        if (row["table_name"], row["field"]) == ("passages", "disposition") and row["basis"] == "overruled":
            reasons.setdefault(row["record_id"], []).append(row["quote"])
    return reasons


def _check_word(
    outcome: Outcome, number: int, row: Cells, word: ClaimWord, resting: dict[str, str], reasons: list[str]
) -> None:
    # What is said may be a figure: a word of saying is answered by any claim.
    wanted = {*schemas.CLAIM_TABLES} if "statements" in word.tables else word.tables
    answering = [words for table, words in resting.items() if table in wanted]
    held = any(stands_in(word.word, words) for words in answering) if wanted <= TOLD else bool(answering)
    answered = held or any(stands_in(word.word, words) for words in reasons)
    outcome.count(HELD, answered)
    if not answered:
        tables = " or ".join(table for table in schemas.TABLES if table in word.tables)
        lacking = (
            f"of the rows of {tables} none prints it" if answering else f"no row of {tables} rests on the sentence"
        )
        problem = f"“{word.word}” claims something, and {lacking}"
        key = row["passage_id"]
        outcome.findings.append(
            Finding(outcome.check, "passages", number, key, "passage", row["passage"], problem, REMEDY)
        )
