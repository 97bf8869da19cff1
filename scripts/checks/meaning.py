"""Coded cells and our own sentences, read again from the words of the documents: a part of the check on evidence.

The readers know the words, never the coder's value. Where one cannot tell it says nothing, and the cell counts as not
read; where the value is none of those that it reads, that is a finding, unless the coder overruled it with a reason.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import schemas
from schemas.rows import Cells, Span
from schemas.whole_numbers import offset
from scripts.checks.finding import Finding, Outcome
from scripts.documents.document import Document, collapsed
from scripts.documents.quotations import span_in
from scripts.package.package import Package
from scripts.reading.acts import event_modes, event_types
from scripts.reading.agreement_status import statuses
from scripts.reading.directions import directions
from scripts.reading.movements import movements
from scripts.reading.names import Names
from scripts.reading.outcomes import outcomes
from scripts.reading.summaries import act_faults, negation_faults, order_faults, unknown_words, word_faults
from scripts.reading.voices import voices

AGREE, READ = "coded cells agree with their reader", "coded cells could be read by one"
OVERRULED, OURS = "overruled readers have a reason", "sentences of ours fit the words they are about"
#: Words of ours about documents and passages, which no document needs to have.
ABOUT_PASSAGES = "one two both first last next other section paragraph passage nobody whether that counted"
ABOUT_ACTS = "text bulletin item page cannot counted"
_PREPOSITION = re.compile(r"^(?:from|to|into|out of|in)\s+", re.IGNORECASE)
OUR_REMEDY = "say it in the document's words, or overrule the reader with a reason"
REMEDY = "read the sentence again: correct the cell, or overrule the reader with a reason"


@dataclass(frozen=True)
class Quoted:
    """What a row rests on: its quotation, the sentences that it stands in, and their paragraphs."""

    text: str
    span: Span
    sentence: Span
    paragraph: Span

    def words(self, span: Span) -> str:
        """The words of a span, on one line."""
        return collapsed(self.text[slice(*span)])


#: The codes that the words of a row allow for a cell; empty where they cannot tell.
Reader = Callable[[Cells, Quoted], frozenset[str]]


def _voice(row: Cells, quoted: Quoted) -> frozenset[str]:
    """Of a statement the voice is that of the words stated."""
    span = span_in(quoted.text, row["statement"], quoted.span) if row.get("statement") else quoted.span
    return voices(quoted.text, *(span or quoted.span), quoted.sentence)


def _direction(place: str) -> Reader:
    def read(row: Cells, quoted: Quoted) -> frozenset[str]:
        """A place that is left is an origin, one that is gone to a destination."""
        # "From Sutland": the preposition is what the reader reads, and no part of the place.
        read = directions(quoted.words(quoted.sentence), _PREPOSITION.sub("", row[place]))
        return frozenset({row[place]}) if place in read else frozenset({*read})

    return read


READERS: Mapping[tuple[str, str], Reader] = {
    ("casualties", "outcome"): lambda row, _: outcomes(row["outcome_text"]),
    ("deportations", "movement"): lambda row, _: movements(row["movement_text"]),
    ("deportations", "origin"): _direction("origin"),
    ("deportations", "destination"): _direction("destination"),
    ("agreements", "status"): lambda _, quoted: statuses(quoted.words(quoted.sentence)),
    ("diplomatic_exchanges", "event_type"): lambda _, quoted: event_types(quoted.words(quoted.span)),
    ("diplomatic_exchanges", "event_mode"): lambda row, quoted: event_modes(
        quoted.words(quoted.span), row["event_type"]
    ),
    **{(table, "voice"): _voice for table in schemas.TABLES if "voice" in schemas.fields(table)},
}


def read_again(outcome: Outcome, package: Package, documents: Mapping[str, Document], names: Names) -> None:
    """Read every coded cell that has a reader, and every sentence of ours that is about a quotation."""
    judge, places = Judge(outcome, package), Places(package, documents)
    for table, rows in package.tables.items():
        readers = {column: reader for (of, column), reader in READERS.items() if of == table}
        coded = [name for name, field in schemas.fields(table).items() if field["support"] == "coded"][1:]
        for number, row in enumerate(rows, start=2):
            quoted = places.of(row) if readers else None
            read = {column: reader(row, quoted) for column, reader in readers.items() if quoted and row[column]}
            for column in coded if "quote_start" in row else []:
                if row[column]:
                    outcome.reaches(READ, bool(read.get(column)))
            for column, codes in read.items():
                faults = [] if row[column] in codes else [f"the words read {' or '.join(sorted(codes))}"]
                if codes:
                    judge.tell(AGREE, table, number, row, column, faults, REMEDY)
    _check_summaries(judge, package, places, names)
    _check_descriptions(judge, package, names)


def _check_summaries(judge: "Judge", package: Package, places: "Places", names: Names) -> None:
    """A summary names who acts and then towards whom, tells an act of its type, and adds nothing to the words."""
    called = {row["actor_id"]: f"{row['name']} {row['short_name']}" for row in package.tables["actors"]}
    for number, row in enumerate(package.tables["diplomatic_exchanges"], start=2):
        quoted = places.of(row)
        if quoted is None:
            continue
        # What nobody can be named for is the publisher's, whom no sentence needs to name.
        teller = called.get(row["asserted_by"], "") if row["voice"] in ("unclear", "document_voice") else ""
        summary, around = row["summary"], f"{places.around(row)} {ABOUT_ACTS} {teller}"
        faults = [
            *order_faults(summary, names, row["actor_id"], row["recipient_id"]),
            *act_faults(summary, row["event_type"]),
            *negation_faults(summary, row["quote"]),
            *word_faults(summary, row["quote"], around, names),
            *(
                f"“{word}” stands neither there nor among our words of reporting"
                for word in unknown_words(summary, around)
            ),
        ]
        judge.tell(OURS, "diplomatic_exchanges", number, row, "summary", faults, OUR_REMEDY)


def _check_descriptions(judge: "Judge", package: Package, names: Names) -> None:
    """The description of a discrepancy has its numbers, dates, names and quoted words from the two passages."""
    publishers = {row["source_id"]: row["publisher_id"] for row in package.tables["sources"]}
    called = {row["actor_id"]: f"{row['name']} {row['short_name']}" for row in package.tables["actors"]}
    for number, row in enumerate(package.tables["discrepancies"], start=2):
        sides = [side for side in "ab" if row[f"quote_{side}"]]
        passages = " ".join(row[f"quote_{side}"] for side in sides)
        there = [called.get(publishers.get(row[f"source_id_{side}"], ""), "") for side in sides]
        places = [row[f"locator_{side}"] for side in sides]
        about = " ".join([*there, *places, row["external_reference"], ABOUT_PASSAGES])
        # What is external is not in the passages: of it only the quoted words are.
        about += f" {row['description']}" if row["kind"] == "external" else ""
        faults = word_faults(row["description"], passages, about, names)
        judge.tell(OURS, "discrepancies", number, row, "description", faults, OUR_REMEDY)


class Judge:
    """Counts what the readers say of cells, and tells what is wrong with them, but where they are overruled."""

    def __init__(self, outcome: Outcome, package: Package) -> None:
        self._outcome = outcome
        self._overruled = {
            (row["table_name"], row["record_id"], row["field"])
            for row in package.tables["evidence"]
            if row["basis"] == "overruled"
        }

    def tell(
        self, counted: str, table: str, number: int, row: Cells, column: str, faults: list[str], remedy: str
    ) -> None:
        """A reader that is overruled and finds no fault is one, too."""
        key = row[schemas.primary_key(table)]
        if (table, key, column) in self._overruled:
            counted, remedy = OVERRULED, "take the overruling out"
            faults = [] if faults else ["the reader agrees, and is overruled all the same"]
        self._outcome.count(counted, not faults)
        for fault in faults:
            finding = Finding(self._outcome.check, table, number, key, column, row[column], fault, remedy)
            self._outcome.findings.append(finding)


class Places:
    """Where rows stand: their sentences and paragraphs, as the passages of the package have them."""

    def __init__(self, package: Package, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._cited: dict[str, list[str]] = {}
        for row in package.tables["evidence"]:
            if row["basis"] != "overruled":
                self._cited.setdefault(row["record_id"], []).append(row["quote"])
        self._passages: dict[str, list[tuple[Span, tuple[str, str]]]] = {}
        self._paragraphs: dict[tuple[str, str, str], list[Span]] = {}
        for row in package.tables["passages"]:
            start, end = offset(row["passage_start"]), offset(row["passage_end"])
            if start is not None and end is not None:
                place = row["section"], row["paragraph"]
                self._passages.setdefault(row["source_id"], []).append(((start, end), place))
                self._paragraphs.setdefault((row["source_id"], *place), []).append((start, end))

    def of(self, row: Cells) -> Quoted | None:
        """Where a row stands; None where its offsets are none, which the check on quotations tells."""
        start, end = offset(row["quote_start"]), offset(row["quote_end"])
        document = self._documents.get(row["source_id"])
        if document is None or start is None or end is None or not 0 <= start < end <= len(document.text):
            return None
        own = [each for each in self._passages.get(row["source_id"], []) if each[0][0] < end and start < each[0][1]]
        spans, places = [span for span, _ in own], {(row["source_id"], *place) for _, place in own}
        paragraphs = [span for place in places for span in self._paragraphs[place]]
        return Quoted(document.text, (start, end), _hull(spans, (start, end)), _hull(paragraphs, (start, end)))

    def around(self, row: Cells) -> str:
        """The paragraph of a row, and the words cited for its cells."""
        quoted, key = self.of(row), next(iter(row.values()))
        paragraph = quoted.words(quoted.paragraph) if quoted else ""
        return " ".join([paragraph, *self._cited.get(key, [])])


def _hull(spans: list[Span], own: Span) -> Span:
    return min((start for start, _ in spans), default=own[0]), max((end for _, end in spans), default=own[1])
