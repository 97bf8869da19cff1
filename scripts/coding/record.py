"""Records: a row of a table and the evidence for its cells, and how one is made of what a coder enters."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import schemas
from schemas import edtf
from schemas.rows import Row, Span
from scripts.coding.registry import Source
from scripts.documents.document import Document
from scripts.documents.quotations import find_once, widened
from scripts.errors import DataError
from scripts.reading.names import Names


@dataclass
class Record:
    """A row and the evidence rows behind it."""

    table: str
    row: Row
    evidence: list[Row]

    @property
    def id(self) -> str:
        """The record's key."""
        return str(self.row[schemas.primary_key(self.table)])


@dataclass
class Known:
    """What an entry may refer to: actors with their printed forms, events."""

    names: Names
    actors: frozenset[str]
    events: frozenset[str]


class Entry:
    """One record in the making: the words of `span`, and behind each of its stated cells the words that give it."""

    def __init__(self, document: Document, source: Source, known: Known, table: str, name: str, span: Span) -> None:
        self.document, self.source, self.known = document, source, known
        self.table, self.name, self.span = table, name, span
        self.row: Row = dict.fromkeys(schemas.fields(table))
        self.evidence: list[Row] = []
        self.notes: dict[str, str | None] = {}
        #: What is wrong, by column.
        self.problems: list[tuple[str, str]] = []

    def problem(self, column: str, what: str) -> None:
        """Keep what is wrong with a cell."""
        self.problems.append((column, f"{self.table} {self.name}, {column}: {what}"))

    def fill(self, column: str, cell: Any, note: str | None, external: str | None = None) -> None:
        """Enter one cell; a stated one with the words that give it, or with where it is known from (`external`)."""
        self.notes[column] = note
        value, words = (cell[0], list(cell[1:])) if isinstance(cell, tuple) else (cell, [])
        self.row[column] = value
        if value is None:
            if note:  # why the cell is empty
                self._cite(column, self.document, self.span, note, basis="left_empty")
            return
        if isinstance(value, str) and len(value.splitlines()) > 1:
            self.problem(column, "holds a line break; write it as one line")
        self._refer(column, value)
        reader = schemas.fields(self.table)[column].get("readAs")
        try:
            if external:
                span = self._find(self.source.title) if self.table == "sources" else self.span
                self._cite(column, self.document, span, external, basis="external")
                return
            cited = self._support(column, value, words, reader)
            if note and reader == "actor" and not cited:  # the publisher: a note needs words to stand with
                cited = [(self.document, self._find(part)) for part in self.source.publisher[1:]]
            for document, span in cited:
                self._cite(column, document, span, note)
        except DataError as error:
            self.problem(column, str(error))
        if reader is None and note:
            self._cite(column, self.document, self.span, note, basis="coded")

    def _support(self, column: str, value: Any, words: list[str], reader: str | None) -> list[tuple[Document, Span]]:
        """The spans that give a stated cell; none for a cell that is not stated."""
        if reader is None:
            if words:
                raise DataError("is not a stated field and takes a value alone; say why in notes={…}")
            return []
        if words:
            return [(self.document, self._find(part)) for part in words]
        if reader == "actor":
            return self._find_name(value)
        if reader == "date":
            return [(self.document, self.span)]
        if reader in ("number", "hedge"):
            return []  # their words are those of count_text, cited when the row is finished
        return [(self.document, self._find(value))]

    def _find(self, words: str) -> Span:
        """Words behind a cell: looked for in the quotation, its paragraphs, its section, the document."""
        return find_once(self.document, words, [self.span, *self._around()], possessive=True)

    def _around(self) -> list[Span]:
        paragraphs = [p for p in self.document.paragraphs if p.start < self.span[1] and self.span[0] < p.end]
        section = [p for p in self.document.paragraphs if p.section == paragraphs[0].section]
        return [
            (paragraphs[0].start, paragraphs[-1].end),
            (section[0].start, section[-1].end),
            (0, len(self.document.text)),
        ]

    def _find_name(self, actor_id: str) -> list[tuple[Document, Span]]:
        """Where the quotation names the actor; the publisher of the document needs no words, as its source names it."""
        start, end = self.span
        for mention in self.known.names.mentions(self.document.text[start:end]):
            if mention.actor_id == actor_id:
                return [(self.document, widened(self.document.text, start + mention.start, start + mention.end))]
        if actor_id == self.source.publisher[0]:
            return []
        raise DataError(
            f"the quotation does not name {actor_id!r}; enter ({actor_id!r}, “words that name it”), or add the"
            " printed form to its aliases in the registry"
        )

    def _refer(self, column: str, value: Any) -> None:
        """A cell that points at a code, an actor or an event points at one that is there."""
        allowed: Mapping[str, Any] | frozenset[str] | list[str] = schemas.codes(self.table, column)
        kind = "code"
        target, _ = schemas.foreign_keys(self.table).get(column, ("", ""))
        if target in ("actors", "events"):
            allowed = self.known.actors if target == "actors" else self.known.events
            kind = target.removesuffix("s")
        if allowed and value not in allowed:
            near = get_close_matches(str(value), list(allowed), n=3)
            hint = f"; did you mean {' or '.join(near)}?" if near else f"; {kind}s: {', '.join(sorted(allowed)[:40])}"
            self.problem(column, f"unknown {kind} {value!r}{hint}")

    def _cite(
        self, column: str, document: Document, span: Span, note: str | None = None, basis: str | None = None
    ) -> None:
        number = 1 + sum(cited["field"] == column for cited in self.evidence)
        inside = document is self.document and self.span[0] <= span[0] and span[1] <= self.span[1]
        self.evidence.append(
            {
                "evidence_id": f"{self.name}.{column}.{number}",
                "table_name": self.table,
                "record_id": self.name,
                "field": column,
                "basis": basis or ("stated" if inside else "context"),
                "source_id": document.source_id,
                "quote": document.slice(*span),
                "quote_start": span[0],
                "quote_end": span[1],
                "note": note if number == 1 or basis == "overruled" else None,
            }
        )

    def overrule(self, reasons: Mapping[str, str]) -> None:
        """Keep why a cell stands although an independent reader reads something else in the words."""
        for column, reason in reasons.items():
            if self.row.get(column) is None:
                self.problem(column, "a reader is overruled on a cell that is not filled; take it out")
            else:
                self._cite(column, self.document, self.span, reason, basis="overruled")

    def finished(self) -> Record:
        """The record, with its derived cells."""
        self._cite_figure()
        self._derive_date()
        self.row |= {
            "source_id": self.document.source_id,
            "locator": self.document.locator(*self.span),
            "quote": self.document.slice(*self.span),
            "quote_start": self.span[0],
            "quote_end": self.span[1],
        }
        self.row = {column: self.row[column] for column in schemas.fields(self.table)}
        return Record(self.table, self.row, self.evidence)

    def _cite_figure(self) -> None:
        """The words of `count_text` give the count and its qualifier."""
        printed = [cited for cited in self.evidence if cited["field"] == "count_text"]
        for column in ("count", "qualifier"):
            if self.row.get(column) is not None:
                for cited in printed:
                    span = cited["quote_start"], cited["quote_end"]
                    self._cite(column, self.document, span, self.notes[column])
                if not printed:
                    self.problem(column, "a figure needs the words that give it: count_text=…")

    def _derive_date(self) -> None:
        if "date_edtf" not in self.row:
            return
        cited = [e for e in self.evidence if e["field"] == "date_edtf"]
        if self.row["date_edtf"] is None:
            self.row["date_basis"] = "undated"
            return
        if self.row["date_basis"] is None:
            self.row["date_basis"] = "stated" if all(e["basis"] == "stated" for e in cited) else "context"
        if self.row["date_basis"] == "derived":
            for evidence in cited:
                evidence["basis"] = "derived"
        try:
            self.row["date_start"], self.row["date_end"] = edtf.bounds(self.row["date_edtf"])
        except ValueError as error:
            self.problem("date_edtf", str(error))
