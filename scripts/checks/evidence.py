"""Check 3: every quotation is where it says, and the words behind every stated cell give its value when they are read
again.

The readers see words only, never the coder's value; this module compares what they read with what was entered.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import schemas
from schemas.rows import Cells
from schemas.whole_numbers import whole_number
from scripts.checks.actors import check_actors, check_names
from scripts.checks.basis import check_basis
from scripts.checks.by_document import Selection
from scripts.checks.checked_before import Changed
from scripts.checks.edges import check_edges
from scripts.checks.finding import Finding, Outcome
from scripts.checks.identifiers import check_identifiers
from scripts.checks.judge import Judge
from scripts.checks.left_empty import check_left_empty
from scripts.checks.links import check_links
from scripts.checks.meaning import read_again
from scripts.checks.naming import check_naming
from scripts.checks.places import Places
from scripts.checks.scopes import check_scopes
from scripts.checks.sources import check_sources
from scripts.checks.spelling import check_spelling, check_twins
from scripts.checks.told_again import check_told_again
from scripts.checks.topics import check_topics
from scripts.documents.document import Document
from scripts.documents.lookalikes import told_apart
from scripts.documents.quotations import edge_fault, stands_in, widened, with_possessive
from scripts.errors import RENEW, DataError, shortened
from scripts.package.package import Package
from scripts.reading import find_figures, is_read, supports
from scripts.reading.names import Names

NAME = "evidence"


REMEDY = "enter what the words say, or cite the words that give this value"
OR_OVERRULE = "enter what the words say, cite the words that give this value, or overrule the reader with a reason"
#: Whose claim it is and who tells of it.
CLAIMANTS = ("asserted_by", "speaker_id", "reported_by")


@dataclass(frozen=True)
class Cell:
    """A stated cell with the words that were cited for it."""

    table: str
    row: int
    content: Cells
    field: str
    words: list[str]

    @property
    def value(self) -> str:
        """What was entered."""
        return self.content[self.field]


#: A part of the check.
Part = Callable[[Judge, Package, dict[str, Document], Places], None]


def check(package: Package, only: Selection | None = None) -> Outcome:
    """Quotations and evidence words against the documents; values, hedges, dates, names and printed words against the
    evidence. Of the rows of `only`, if it is given; what rows of several documents say of each other is always looked
    at.
    """
    return _checked(package, only, None, _check_documents, _check_across)


def check_changes(changed: Changed) -> Outcome:
    """The same of what has changed."""

    def alike(judge: Judge, *_: object) -> None:
        check_twins(judge, changed.package)

    return _checked(changed.part, changed.alone, changed.linked, _check_documents, _check_linked, alike)


def check_documents(package: Package, only: Selection) -> Outcome:
    """What goes by document, of the rows of `only`."""
    return _checked(package, only, None, _check_documents)


def check_across(package: Package) -> Outcome:
    """What rows of several documents say of each other."""
    return _checked(package, None, None, _check_across)


def _checked(package: Package, only: Selection | None, linked: Selection | None, *parts: Part) -> Outcome:
    """What some parts find; nothing more where a document is not the one that was read."""
    outcome = Outcome(NAME)
    documents: dict[str, Document] = {}
    for number, row in enumerate(package.tables["sources"], start=2):
        try:
            documents[row["source_id"]] = package.document(row)
        except DataError as error:
            problem, _, remedy = str(error).removeprefix(f"{package.root / row['path']}: ").partition("; ")
            outcome.findings.append(
                Finding(NAME, "sources", number, row["source_id"], "path", row["path"], problem, remedy)
            )
    if outcome.findings:
        return outcome
    judge, places = Judge(outcome, package, only, linked), Places(package, documents)
    for part in parts:
        part(judge, package, documents, places)
    judge.tell_overruled()
    return outcome


def _check_documents(judge: Judge, package: Package, documents: dict[str, Document], places: Places) -> None:
    outcome = judge.outcome
    _check_sizes(outcome, package, documents)
    for table in schemas.TABLES:
        if "quote_start" in schemas.fields(table):
            for number, row in judge.rows(table):
                _check_quotation(outcome, documents, table, number, row)
    for table, look in {"discrepancies": _check_sides, "names": _check_name}.items():
        for number, row in judge.rows(table):
            look(outcome, documents, number, row)
    _check_voices(judge, documents)
    readers = _readers(package)
    for cell in _stated_cells(judge, package):
        _read_again(judge, cell, readers)
    check_basis(judge, package, documents)
    read_again(judge, package, places, printed_names(package, short=True))
    check_left_empty(judge, places)
    check_told_again(judge, package, places)
    check_edges(judge, places)
    check_topics(judge, places)
    check_scopes(judge, package, places)
    check_actors(judge, package, places)
    check_names(judge, package, places)
    check_sources(judge, package, places)
    check_identifiers(judge, package, places)
    check_spelling(judge, package, documents)


def _check_across(judge: Judge, package: Package, documents: dict[str, Document], places: Places) -> None:
    """What compares rows of several documents."""
    _check_linked(judge, package, documents, places)
    check_twins(judge, package)


def _check_linked(judge: Judge, package: Package, documents: dict[str, Document], places: Places) -> None:
    """What rows say of rows of linked documents."""
    check_naming(judge, package, documents, places)
    check_links(judge, package, documents, places, printed_names(package, short=True))


def _check_sizes(outcome: Outcome, package: Package, documents: dict[str, Document]) -> None:
    """The bytes and the characters of a document are as many as its row says."""
    for number, row in enumerate(package.tables["sources"], start=2):
        counted = {
            "bytes": (package.root / row["path"]).stat().st_size,
            "characters": len(documents[row["source_id"]].text),
        }
        for field, size in counted.items():
            outcome.count("sizes of documents counted again", row[field] == str(size))
            if row[field] != str(size):
                problem, key = f"the document has {size}", row["source_id"]
                outcome.findings.append(Finding(NAME, "sources", number, key, field, row[field], problem, RENEW))


def _check_quotation(outcome: Outcome, documents: dict[str, Document], table: str, number: int, row: Cells) -> None:
    what = "pieces of evidence found" if table == "evidence" else "quotations found"
    problem = _quotation_fault(documents, row)
    outcome.count(what, problem is None)
    if problem:
        key = row[schemas.primary_key(table)]
        remedy = "quote the document's own words at their offsets"
        outcome.findings.append(Finding(NAME, table, number, key, "quote", row["quote"], problem, remedy))


def _check_sides(outcome: Outcome, documents: dict[str, Document], number: int, row: Cells) -> None:
    """Both passages of a discrepancy stand in their documents."""
    for side in ("a", "b"):
        if row[f"quote_{side}"]:
            passage = {
                "source_id": row[f"source_id_{side}"],
                "quote": row[f"quote_{side}"],
                "quote_start": row[f"quote_{side}_start"],
                "quote_end": row[f"quote_{side}_end"],
            }
            problem = _quotation_fault(documents, passage)
            outcome.count("passages of discrepancies found", problem is None)
            if problem:
                key, field, remedy = (
                    row["discrepancy_id"],
                    f"quote_{side}",
                    "quote the document's own words at their offsets",
                )
                outcome.findings.append(Finding(NAME, "discrepancies", number, key, field, row[field], problem, remedy))


def _quotation_fault(documents: dict[str, Document], row: Cells) -> str | None:
    document = documents.get(row["source_id"])
    if document is None:
        return f"the document {row['source_id']!r} is not there"
    start, end = whole_number(row["quote_start"]), whole_number(row["quote_end"])
    if start is None or end is None:
        return (
            f"the offsets {shortened(row['quote_start'])!r} and {shortened(row['quote_end'])!r} are not whole numbers"
        )
    if not 0 <= start < end <= len(document.text):
        return f"the offsets {start}–{end} are outside the document, which has {len(document.text)} characters"
    if document.slice(start, end) != row["quote"]:
        words = document.slice(start, end)
        difference = told_apart(words, row["quote"])
        return f"the document has other words at {start}–{end}: “{words[:80]}”{difference and f', {difference}'}"
    return edge_fault(document, start, end)


def _check_name(outcome: Outcome, documents: dict[str, Document], number: int, row: Cells) -> None:
    """A printed form of a name stands where it says, as whole words, a possessive ending apart."""
    document = documents.get(row["source_id"])
    start, end = whole_number(row["name_start"]), whole_number(row["name_end"])
    there = ""
    if document and start is not None and end is not None and 0 <= start < end <= len(document.text):
        whole = start, with_possessive(document.text, end)
        there = document.slice(start, end) if widened(document.text, *whole) == whole else ""
    outcome.count("printed names found", there == row["name"])
    if there != row["name"]:
        difference = told_apart(there, row["name"])
        problem = f"the document does not print this form there{difference and f': {difference}'}"
        remedy = "enter a form that is printed, and build the package again"
        outcome.findings.append(Finding(NAME, "names", number, row["name_id"], "name", row["name"], problem, remedy))


def _check_voices(judge: Judge, documents: dict[str, Document]) -> None:
    """A direct quotation has quotation marks around some of its words in the document."""
    remedy = "code it reported_speech, quote the words that stand in marks, or overrule the reader with a reason"
    for table in schemas.TABLES:
        for number, row in judge.rows(table) if "voice" in schemas.fields(table) else ():
            if row["voice"] == "direct_quote" and not _quotation_fault(documents, row):
                start, end = int(row["quote_start"]), int(row["quote_end"])
                marked = any(first < end and start < last for first, last in documents[row["source_id"]].quotations)
                faults = [] if marked else ["the document prints none of these words in quotation marks"]
                judge.tell("direct quotations in quotation marks", table, number, row, "voice", faults, remedy)


def _stated_cells(judge: Judge, package: Package) -> list[Cell]:
    """Every filled cell that its schema declares stated, with the words cited for it; not the publisher and his name
    where no document prints them, which are known from elsewhere.

    A claim of the publisher, or one that he reports, rests on the words that name him as the publisher of the document.
    """
    external = {
        (row["table_name"], row["record_id"], row["field"])
        for row in package.tables["evidence"]
        if row["basis"] == "external"
    }
    cited: dict[tuple[str, str, str], list[str]] = {}
    for row in package.tables["evidence"]:
        if row["basis"] in ("overruled", "external"):
            continue
        cited.setdefault((row["table_name"], row["record_id"], row["field"]), []).append(row["quote"])
    publishers = {row["source_id"]: row["publisher_id"] for row in package.tables["sources"]}
    cells = []
    for table in schemas.TABLES:
        key, stated = schemas.primary_key(table), schemas.stated_fields(table)
        for number, row in judge.rows(table):
            for field in stated:
                if row[field]:
                    place = table, row[key], field
                    words = cited.get(place, [])
                    if not words and field in CLAIMANTS and row[field] == publishers.get(row["source_id"]):
                        place = "sources", row["source_id"], "publisher_id"
                        words = cited.get(place, [])
                    if place in external:
                        continue
                    cells.append(Cell(table, number, row, field, words))
    return cells


#: What a reader says of a value, the words cited for it and their language: None where they give it, else what is
#: wrong.
Reader = Callable[[str, list[str], str], str | None]
#: A word that no phrase ends with.
_OPEN_END = re.compile(r"\b(?:the|an?|their|his|its|her|our|my|your|these|those|certain|and|or)\Z", re.IGNORECASE)
#: A verb with nobody who does it.
_BARE_VERB = re.compile(r"(?:also |then )?(?:[a-z]+ed|said|told|spoke|gave|made|held)\b")
#: What stands between words and the place for which they are cited.
JOINED = frozenset(["of", "for", "to", "from", "in", "at", "on", "by", "with", "near", "into"])
#: Readers that have to know the words of a language.
OF_A_LANGUAGE = ("number", "hedge", "date")
#: For each reader what it counts.
COUNTED = {
    "number": "figures read again",
    "hedge": "hedges read again",
    "date": "dates read again",
    "actor": "names read again",
    "words": "printed words found again",
}


def _read_again(judge: Judge, cell: Cell, readers: dict[str, Reader]) -> None:
    judge.outcome.count("stated cells have evidence", bool(cell.words))
    reads = schemas.fields(cell.table)[cell.field]["readAs"]
    if reads in OF_A_LANGUAGE and not judge.reads(cell.content, is_read):
        return
    problem = (
        readers[reads](cell.value, cell.words, judge.language(cell.content))
        if cell.words
        else "no words are cited for this cell"
    )
    faults, place = [problem] if problem else [], (cell.table, cell.row, cell.content, cell.field)
    if reads == "words":  # that words are printed is no matter of reading
        judge.tell_fact(COUNTED[reads], *place, faults, REMEDY)
    else:
        judge.tell(COUNTED[reads], *place, faults, OR_OVERRULE)


def printed_names(package: Package, *, short: bool = False) -> Names:
    """The printed forms of all actors, and their short names where our own words are read."""
    forms: dict[str, list[str]] = {}
    for row in package.tables["actors"] if short else []:
        forms[row["actor_id"]] = [row["short_name"]]
    for row in package.tables["names"]:
        forms.setdefault(row["actor_id"], []).append(row["name"])
    return Names(forms)


def _readers(package: Package) -> dict[str, Reader]:
    names = printed_names(package)

    def read_actor(value: str, words: list[str], _: str) -> str | None:
        named = {actor_id for part in words for actor_id in names.named(part)}
        if value in named:
            return _loose(value, words, names)
        return f"the words name {', '.join(sorted(named)) or 'nobody'}: {_quoted(words)}"

    return {
        "number": _read_number,
        "hedge": _read_hedge,
        "date": supports,
        "actor": read_actor,
        "words": _read_words,
    }


def _loose(value: str, words: list[str], names: Names) -> str | None:
    """What leaves open who is meant: another is named before him, or a verb stands without who does it."""
    found = [mentions for part in words if (mentions := names.mentions(part))]
    first = {mention.actor_id for mentions in found for mention in mentions if mention.start == mentions[0].start}
    if value not in first:
        return f"the words name {', '.join(sorted(first))} first: {_quoted(words)}"
    bare = [part for part in words if _BARE_VERB.match(part) and part.islower()]
    return f"the words tell what is done, and not by whom: {_quoted(bare)}" if bare else None


def _read_number(value: str, words: list[str], code: str) -> str | None:
    read = [figure.count for part in words for figure in find_figures(part, code)]
    return (
        None
        if [str(count) for count in read] == [value]
        else f"the words read {_listed(read, 'no number')}: {_quoted(words)}"
    )


def _read_hedge(value: str, words: list[str], code: str) -> str | None:
    """Words without any figure ("the victims") are vague."""
    read = [figure.qualifier for part in words for figure in find_figures(part, code)] or ["vague"]
    return None if read == [value] else f"the words read {_listed(read, 'no figure')}: {_quoted(words)}"


def _read_words(value: str, words: list[str], _: str) -> str | None:
    if open_end := _OPEN_END.search(value):
        return f"it ends with “{open_end[0]}”, before its noun"
    if any(stands_in(value, part) for part in words):
        if find_figures(value):
            return None  # how much of a figure is cited is read with its hedge
        # One word may need those before it to be found where it stands ("to leave for Armenia").
        longer = [part for part in words if len(part) > len(value) + 2 and not _needed(part, value)]
        return f"more is cited than its words: {_quoted(longer)}" if longer else None
    difference = told_apart(" ".join(words), value, ("the quotation", "the cell"))
    return f"“{value}” does not stand in {_quoted(words)}{difference and f', {difference}'}"


def _needed(part: str, value: str) -> bool:
    """Whether words are cited with those before them for their place only: these do not describe it ("to leave for
    Armenia").
    """
    before = part.removesuffix(value).split()
    return part.endswith(value) and " " not in value and bool(before) and before[-1].lower() in JOINED


def _listed(read: Sequence[object], nothing: str) -> str:
    return ", ".join(map(str, read)) or nothing


def _quoted(words: list[str]) -> str:
    return " + ".join(f"“{part}”" for part in words)
