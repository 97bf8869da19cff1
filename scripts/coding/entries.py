"""The API that extraction modules call: places of a document, quotations in them, and what no row is made of.

Quotations are found as they are entered; what is wrong with an entry is kept as a problem, with the entry's identifier,
so that one build tells all of them.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Unpack

import schemas
from schemas.rows import Row, Span
from scripts.coding.entry_place import entry_place, nowhere, placed
from scripts.coding.open_cells import is_open, open_cells
from scripts.coding.quote import Quote, Shared, layered
from scripts.coding.record import Entry, Known, Record
from scripts.coding.registry import Source, Translation
from scripts.documents.document import Document
from scripts.documents.quotations import find_once
from scripts.errors import DataError


@dataclass(frozen=True)
class Aside:
    """A sentence (`passages`) or mentions (`mentions`) that no row uses, and why; `spans` are where the words stand."""

    table: str
    spans: tuple[Span, ...]
    kind: str | None
    disposition: str
    reason: str
    #: Why the reason stands although its reader reads another.
    overrule: str | None = None

    def inside(self, span: Span) -> bool:
        """Whether its words stand inside a sentence."""
        return any(span[0] <= start and end <= span[1] for start, end in self.spans)

    def around(self, span: Span) -> bool:
        """Whether its words hold a mention."""
        return any(start <= span[0] and span[1] <= end for start, end in self.spans)


@dataclass
class Coding:
    """The entries of one document, made in reading order."""

    document: Document
    source: Source
    known: Known
    records: list[Record] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    #: The sentences and mentions of which nothing is made, each with how telling it is.
    left: list[tuple[int, str]] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)
    overruled: list[tuple[Span, str]] = field(default_factory=list)
    #: Where in the module the record of an identifier is entered, and where entries are made, by what they begin with.
    places: dict[str, str] = field(default_factory=dict)
    #: Where the entries of the module begin, and where a cell of SOURCE stands, by its column.
    start: str = ""
    source_place: Callable[[str], str] = nowhere
    #: Where a cell stands that is being entered and is none of the entries': in SOURCE, in a registry.
    _elsewhere: Callable[[str], str] = nowhere
    _entered: list[tuple[int, str]] = field(default_factory=list)
    _place: Span | None = None
    _shared: Mapping[str, Any] = field(default_factory=dict)
    _quotes: list[Quote] = field(default_factory=list)

    def problem(self, what: str, place: str | None = None, column: str = "") -> None:
        """Keep what is wrong with an entry, with its place: of the cell or the entry that is being made, if none is."""
        place = entry_place() or self._elsewhere(column) if place is None else place
        self.problems.append(placed(place, what))

    @contextmanager
    def standing(self, elsewhere: Callable[[str], str]) -> Iterator[None]:
        """What is entered inside this block is none of the entries'; `elsewhere` tells where a cell of it stands."""
        self._elsewhere, before = elsewhere, self._elsewhere
        yield
        self._elsewhere = before

    def place_near(self, span: Span) -> str:
        """Where in the module entries are made of the words before `span`, or of the first of the document."""
        before = [entered for entered in self._entered if entered[0] <= span[0]]
        return max(before)[1] if before else min(self._entered, default=(0, self.start))[1]

    def _enter_at(self, start: int) -> None:
        if place := entry_place():
            self._entered.append((start, place))

    @contextmanager
    def at(self, locator: str, **shared: Unpack[Shared]) -> Iterator[None]:
        """Quotations inside this block are looked for in this place only: `VI ¶2`, `VI heading`, `¶2–3`, `VI`.

        What is `shared` holds for every row of the place, unless its quotation or the row itself says otherwise.
        """
        before = self._place, self._shared
        try:
            self._place = self.document.span_of(locator)
            self._enter_at(self._place[0])
        except DataError as error:
            self.problem(str(error))
        self._shared = shared
        yield
        self._place, self._shared = before

    def quote(self, words: str, *, translation: Translation = None, **shared: Unpack[Shared]) -> Quote:
        """A quotation of the document; its methods make the rows that rest on it. `translation`: what it is in English,
        where it is in another language, and who translated it.
        """
        place = self._place or (0, len(self.document.text))
        quote = Quote(
            words,
            self.source,
            layered(self._shared, shared),
            enter=lambda table, cells, notes, overruled: self.enter(table, words, cells, notes, place, overruled),
            enter_at=lambda table, span, cells: self.enter_span(table, span, cells, {}),
            problem=self.problem,
            translation=translation,
            place=entry_place(),
        )
        self._quotes.append(quote)
        return quote

    def idle_quotes(self) -> list[str]:
        """A problem for each quotation on which no row rests: what was meant to be entered is not."""
        return [
            placed(
                quote.place,
                f"{self.document.source_id}: no row rests on the quotation “{quote.words}”; enter one, or take it out",
            )
            for quote in self._quotes
            if not quote.rows
        ]

    def nothing_in(
        self, words: str, *, reason: str, disposition: str = "no_claim", overrule: str | None = None
    ) -> None:
        """The sentence that holds these words was read, and no row is made of it; `overrule` says why its reason stands
        although the reader of reasons reads another.
        """
        self._set_aside("passages", words, None, disposition, reason, overrule=overrule)

    def set_aside(
        self, words: str, *, kind: str, reason: str, everywhere: bool = False, overrule: str | None = None
    ) -> None:
        """The number, date or quotation in these words, which the scan finds, is used by no row; with `everywhere`
        wherever the words stand in the place that is being read.
        """
        self._set_aside("mentions", words, kind, "set_aside", reason, everywhere, overrule)

    def overrule(self, words: str, *, reason: str) -> None:
        """The reader of words that claim something takes these for such, and no row is made of them, for a reason."""
        place = self._place or (0, len(self.document.text))
        try:
            span = find_once(self.document, words, [place], possessive=True)
        except DataError as error:
            self.problem(f"passages: {error}")
            return
        self.overruled.append((span, reason))

    def _set_aside(
        self,
        table: str,
        words: str,
        kind: str | None,
        disposition: str,
        reason: str,
        everywhere: bool = False,
        overrule: str | None = None,
    ) -> None:
        place = self._place or (0, len(self.document.text))
        try:
            spans = self.document.occurrences(words, *place) if everywhere else []
            spans = spans or [find_once(self.document, words, [place], possessive=True, whole=False)]
        except DataError as error:
            self.problem(f"{table}: {error}")
            return
        self._enter_at(spans[0][0])
        if is_open(disposition) or is_open(reason):
            self.problem(f"{table} “{words}”: still to decide: reason, or make a row of it")
            return
        for column, code in (("kind", kind), ("disposition", disposition), ("reason", reason)):
            allowed = schemas.codes(table, column) if column in schemas.fields(table) else []
            if code is not None and code not in allowed:
                self.problem(f"{table} “{words}”, {column}: unknown code {code!r}; codes: {', '.join(allowed)}")
        self.asides.append(Aside(table, tuple(spans), kind, disposition, reason, overrule))

    def enter(
        self,
        table: str,
        quote: str,
        cells: Row,
        notes: Mapping[str, str],
        place: Span | None = None,
        overruled: Mapping[str, str] | None = None,
        external: Mapping[str, str] | None = None,
    ) -> Span | None:
        """Find the quotation in a place (that which is being read), and keep the record or the problem.

        `external`: where the cell of a column is known from, when no document prints it.
        """
        place = place or self._place or (0, len(self.document.text))
        try:
            span = find_once(self.document, quote, [place])
        except DataError as error:
            self.problem(f"{table} {cells[schemas.primary_key(table)]}, quote: {error}", column="quote")
            return None
        self._enter_at(span[0])
        self.enter_span(table, span, cells, notes, overruled, external)
        return span

    def enter_span(
        self,
        table: str,
        span: Span,
        cells: Row,
        notes: Mapping[str, str],
        overruled: Mapping[str, str] | None = None,
        external: Mapping[str, str] | None = None,
    ) -> None:
        """Find the words behind each stated cell of a record that rests on `span`."""
        if left := open_cells(cells):
            self.problem(f"{table} {self.document.source_id}: still to decide: {', '.join(left)}", column=left[0])
            cells = {name: None if is_open(cell) else cell for name, cell in cells.items()}
        entry = Entry(self.document, self.source, self.known, table, str(cells[schemas.primary_key(table)]), span)
        for column in schemas.fields(table):
            if column in cells:
                entry.fill(column, cells[column], notes.get(column), (external or {}).get(column))
        for column in sorted(notes.keys() - cells.keys()):
            if column in schemas.fields(table):
                entry.problem(column, "a note on a cell that is not entered but derived; put it on one that is entered")
            else:
                entry.problem(column, f"a note on an unknown field; the fields are {', '.join(schemas.fields(table))}")
        entry.overrule(overruled or {})
        record = entry.finished()
        self.records.append(record)
        self.places[record.id] = entry_place()
        for column, problem in entry.problems:
            self.problem(problem, column=column)
