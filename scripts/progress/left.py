"""What is left to do in the extraction of documents: what is wrong with entries, what the checks find in the rows that
are entered, and the sentences and mentions of which nothing is made yet, most telling first.
"""

import csv
import io
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import schemas
from schemas.rows import Row
from scripts.builder.all_tables import Extraction, extraction
from scripts.builder.entry_lines import registry_place
from scripts.checks import evidence, ledger, with_pandera
from scripts.checks.finding import Finding, Outcome
from scripts.package.csv_tables import to_csv
from scripts.package.package import Package

#: The tables whose rows a document introduces for all, and those whose rows are shared by all documents.
REGISTERED = ("actors", "events")
SHARED = ("sources", *REGISTERED, "names", "sections", "codes", "withdrawn")


@dataclass(frozen=True)
class Count:
    """Of a section of a document: how many sentences and mentions it has, and of how many nothing is made."""

    source_id: str
    section: str
    sentences: int
    sentences_left: int
    mentions: int
    mentions_left: int

    def __str__(self) -> str:
        place = f"{self.source_id} {self.section}".strip()
        return (
            f"{place}: {self.sentences_left} of {self.sentences} sentences and {self.mentions_left} of {self.mentions}"
            " numbers, dates and quotations left"
        )


@dataclass(frozen=True)
class Progress:
    """How far each section is, and everything that is left to do, a line each: `file:line:column: what`."""

    counts: list[Count]
    todo: list[str]
    #: By document how many cells no reader reads, for want of one for its language.
    unread: Mapping[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        done = f"{len(self.todo)} things to do" if self.todo else "nothing is left to do: python -m scripts build"
        unread = [f"not read again: {cells} cells of {source}" for source, cells in sorted(self.unread.items())]
        return "\n".join([*map(str, self.counts), *unread, *self.todo, done])


def progress(root: Path, only: Collection[str] = ()) -> Progress:
    """What is left in the documents that are named by `only`, or in all that are not finished.

    Raises:
        DataError: a document cannot be read, or a module cannot be run.

    """
    found = extraction(root / "data" / "documents", only)
    shown = only or {source_id for source_id, coding in found.codings.items() if coding.problems or coding.left}
    counts = [count for source_id in found.codings for count in _counts(found, source_id) if source_id in shown]
    outcomes = _outcomes(root, found, only or [*found.codings])
    unread = sum((Counter(outcome.unread) for outcome in outcomes), Counter[str]())
    shown_unread = {source: cells for source, cells in unread.items() if source in shown}
    return Progress(counts, [*found.problems, *_found_in_rows(found, outcomes), *found.left], shown_unread)


def _counts(found: Extraction, source_id: str) -> Iterator[Count]:
    """By section, in the order of the document."""
    document = found.codings[source_id].document
    passages = [row for row in found.tables["passages"] if row["source_id"] == source_id]
    mentions = [row for row in found.tables["mentions"] if row["source_id"] == source_id]
    section_of = {id(row): document.paragraph_at(row["mention_start"]).section for row in mentions}
    sentences = Counter(row["section"] or "" for row in passages)
    sentences_left = Counter(row["section"] or "" for row in passages if row["disposition"] is None)
    all_mentions = Counter(section_of.values())
    mentions_left = Counter(section_of[id(row)] for row in mentions if row["disposition"] is None)
    for section in sentences:
        yield Count(
            source_id,
            section,
            sentences[section],
            sentences_left[section],
            all_mentions[section],
            mentions_left[section],
        )


def _outcomes(root: Path, found: Extraction, documents: Collection[str]) -> list[Outcome]:
    """What the checks say of the rows that could be entered."""
    package = Package(root)
    vars(package)["tables"] = {table: _as_published(table, rows, documents) for table, rows in found.tables.items()}
    return [evidence.check(package), with_pandera.check_rows(package), ledger.check_words(package)]


def _found_in_rows(found: Extraction, outcomes: Collection[Outcome]) -> list[str]:
    """What they find, with the place of the entries; whom another document introduces is judged with its rows."""
    origins = {
        (table, row[schemas.primary_key(table)]): row["source_id"]
        for table in REGISTERED
        for row in found.tables[table]
    }
    places = {key: place for coding in found.codings.values() for key, place in coding.places.items()}
    told = [
        _told(found, finding, places)
        for outcome in outcomes
        for finding in outcome.findings
        if finding.table not in REGISTERED or origins[finding.table, finding.record_id] in found.codings
    ]
    wrong = [":".join(problem.split(":")[:3]) for problem in found.problems]  # whose rows are not yet to be judged
    return sorted(
        {line for line in told if line and not line.startswith(tuple(f"{place}:" for place in wrong))}, key=_in_order
    )


def _as_published(table: str, rows: list[Row], documents: Collection[str]) -> list[dict[str, str]]:
    """The rows of these documents, and those that all share, every cell a string."""
    kept = [row for row in rows if table in SHARED or _document_of(row) in (None, *documents) or _is_shared(row)]
    # Of what is left nothing is made yet, and there is nothing to check.
    kept = [row for row in kept if row.get("disposition", "") is not None]
    kept.sort(key=lambda row: [str(row[key]) for key in schemas.key_fields(table)])
    return [*csv.DictReader(io.StringIO(to_csv(table, kept).decode("utf-8"), newline=""))]


def _document_of(row: Row) -> str | None:
    """The document that a row is of; None for one that only points at other rows."""
    told = row.get("source_id") or row.get("source_id_a") or (row.get("passage_id") or "").split(".")[0]
    return told or None


def _is_shared(row: Row) -> bool:
    """Whether a row of evidence is for a row that all share."""
    return row.get("table_name") in SHARED and "evidence_id" in row


def _told(found: Extraction, finding: Finding, places: dict[str, str]) -> str | None:
    """A finding with the place of its entry; None where it is of nothing that these modules enter."""
    record = finding.record_id or ""
    if finding.table == "evidence":
        record = record.rsplit(".", 2)[0]
    place = places.get(record)
    if not place and finding.table in ("passages", "mentions"):
        place = _place_of_passage(found, finding, record)
    if not place and finding.table in ("actors", "events"):
        place = registry_place(finding.table, record, finding.field or "")
    if not place and finding.table == "sources" and record in found.codings:
        place = found.codings[record].source_place(finding.field or "")
    if not place:
        return None
    cell = f", {finding.field}" if finding.field else ""
    value = f" ({finding.value})" if finding.value and len(finding.value) < 80 else ""
    return f"{place}: {finding.table} {finding.record_id}{cell}: {finding.problem}{value}; {finding.remedy}"


def _place_of_passage(found: Extraction, finding: Finding, record: str) -> str | None:
    """Where in the module entries are made of a sentence or of what stands in it."""
    source_id, start = record.split(".")[0], record.split(".")[-1]
    coding = found.codings.get(source_id)
    return coding.place_near((int(start), int(start))) if coding and start.isdigit() else None


def _in_order(line: str) -> tuple[str, int, int, str]:
    """Lines in the order of the module."""
    file, row, column, rest = line.split(":", 3)
    return file, int(row), int(column), rest
