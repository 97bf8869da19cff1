"""The coder's hand: what an extraction module calls.

Quotations are found as they are entered; what is wrong with an entry is kept as a problem, with the entry's identifier,
so that one build tells all of them.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

import schemas
from schemas import hedges
from scripts.coding.record import Cells, Entry, Known, Record
from scripts.coding.registry import Source, Stated
from scripts.documents.document import Document
from scripts.documents.quotations import Span, find_once
from scripts.errors import DataError

PLOVER = {
    category["value"]: category for category in schemas.fields("diplomatic_exchanges")["event_type"]["categories"]
}


@dataclass(frozen=True)
class Aside:
    """A sentence (`passages`) or mentions (`mentions`) that no row uses, and why; `spans` are where the words stand."""

    table: str
    spans: tuple[Span, ...]
    kind: str | None
    disposition: str
    reason: str

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
    asides: list[Aside] = field(default_factory=list)
    _place: Span | None = None

    @contextmanager
    def at(self, locator: str) -> Iterator[None]:
        """Quotations inside this block are looked for in this place only: `VI ¶2`, `VI heading`, `¶2–3`, `VI`."""
        before = self._place
        try:
            self._place = self.document.span_of(locator)
        except DataError as error:
            self.problems.append(str(error))
        yield
        self._place = before

    def casualty(
        self,
        quote: str,
        *,
        id: str,
        event: str,
        outcome: str,
        outcome_text: Stated,
        qualifier: str,
        count_text: Stated,
        count: int | None = None,
        population: Stated = None,
        alleged_perpetrator: Stated = None,
        count_scope: str | None = None,
        subset_of: str | None = None,
        restates: str | None = None,
        date: Stated = None,
        date_basis: str | None = None,
        asserted_by: Stated = None,
        voice: str = "document_voice",
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """A claimed number, or vague mention, of people killed, injured, missing, surviving, aboard, or victims."""
        cells: Cells = {
            "casualty_id": id,
            "event_id": event,
            "outcome": outcome,
            "outcome_text": outcome_text,
            "population": population,
            "alleged_perpetrator_id": alleged_perpetrator,
            "count_scope": count_scope,
            "subset_of": subset_of,
            "restates": restates,
            **_figure(count, qualifier, count_text),
            **_date(date, date_basis),
        }
        self._enter("casualties", quote, cells, asserted_by, voice, notes)

    def deportation(
        self,
        quote: str,
        *,
        id: str,
        event: str,
        movement: str,
        movement_text: Stated,
        population: Stated = None,
        origin: Stated = None,
        destination: Stated = None,
        alleged_perpetrator: Stated = None,
        count: int | None = None,
        qualifier: str | None = None,
        count_text: Stated = None,
        count_scope: str | None = None,
        subset_of: str | None = None,
        restates: str | None = None,
        date: Stated = None,
        date_basis: str | None = None,
        asserted_by: Stated = None,
        voice: str = "document_voice",
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """A claimed movement of people, counted or not."""
        cells: Cells = {
            "deportation_id": id,
            "event_id": event,
            "movement": movement,
            "movement_text": movement_text,
            "population": population,
            "origin": origin,
            "destination": destination,
            "alleged_perpetrator_id": alleged_perpetrator,
            "count_scope": count_scope,
            "subset_of": subset_of,
            "restates": restates,
            **_figure(count, qualifier, count_text),
            **_date(date, date_basis),
        }
        self._enter("deportations", quote, cells, asserted_by, voice, notes)

    def figure(
        self,
        quote: str,
        *,
        id: str,
        measure: Stated,
        unit: str,
        qualifier: str,
        count_text: Stated,
        count: int | None = None,
        count_kind: str = "cardinal",
        event: str | None = None,
        count_scope: str | None = None,
        subset_of: str | None = None,
        restates: str | None = None,
        date: Stated = None,
        date_basis: str | None = None,
        asserted_by: Stated = None,
        voice: str = "document_voice",
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """A quantity other than people killed, injured, missing, surviving, aboard or moved."""
        cells: Cells = {
            "figure_id": id,
            "event_id": event,
            "measure": measure,
            "unit": unit,
            "count_kind": count_kind,
            "count_scope": count_scope,
            "subset_of": subset_of,
            "restates": restates,
            **_figure(count, qualifier, count_text, whole=unit not in schemas.TIME_UNITS),
            **_date(date, date_basis),
        }
        self._enter("other_figures", quote, cells, asserted_by, voice, notes)

    def agreement(
        self,
        quote: str,
        *,
        id: str,
        name: Stated,
        kind: str,
        status: str,
        parties: Mapping[str, tuple[Stated, ...]],
        event: str | None = None,
        restates: str | None = None,
        date: Stated = None,
        date_basis: str | None = None,
        asserted_by: Stated = None,
        voice: str = "document_voice",
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """A treaty, declaration, partnership or understanding; `parties` says who took part as what:
        `{"party": ("azerbaijan", ("armenia", "Yerevan")), "witness": ("trump",)}`.
        """
        cells: Cells = {
            "agreement_id": id,
            "name": name,
            "kind": kind,
            "status": status,
            "event_id": event,
            "restates": restates,
            **_date(date, date_basis),
        }
        entered = len(self.records)
        self._enter("agreements", quote, cells, asserted_by, voice, notes)
        for record in self.records[entered:]:
            span = (record.row["quote_start"], record.row["quote_end"])
            for part, actors in parties.items():
                for actor in actors:
                    self._enter_party(id, actor, part, span)

    def _enter_party(self, agreement: str, actor: Stated, part: str, span: Span) -> None:
        actor_id = actor[0] if isinstance(actor, tuple) else actor
        cells = {
            "agreement_party_id": f"{agreement}.{actor_id}",
            "agreement_id": agreement,
            "actor_id": actor,
            "part": part,
        }
        self.enter_span("agreement_parties", span, cells, {})

    def nothing_in(self, words: str, *, reason: str, disposition: str = "no_claim") -> None:
        """The sentence that holds these words was read, and no row is made of it."""
        self._set_aside("passages", words, None, disposition, reason)

    def set_aside(self, words: str, *, kind: str, reason: str, everywhere: bool = False) -> None:
        """The number, date or quotation in these words, which the scan finds, is used by no row; with `everywhere`
        wherever the words stand in the place that is being read.
        """
        self._set_aside("mentions", words, kind, "set_aside", reason, everywhere)

    def _set_aside(
        self, table: str, words: str, kind: str | None, disposition: str, reason: str, everywhere: bool = False
    ) -> None:
        place = self._place or (0, len(self.document.text))
        try:
            spans = self.document.occurrences(words, *place) if everywhere else []
            spans = spans or [find_once(self.document, words, [place], possessive=True)]
        except DataError as error:
            self.problems.append(f"{table}: {error}")
            return
        for column, code in (("kind", kind), ("disposition", disposition), ("reason", reason)):
            allowed = schemas.codes(table, column) if column in schemas.fields(table) else []
            if code is not None and code not in allowed:
                self.problems.append(f"{table} “{words}”, {column}: unknown code {code!r}; codes: {', '.join(allowed)}")
        self.asides.append(Aside(table, tuple(spans), kind, disposition, reason))

    def exchange(
        self,
        quote: str,
        *,
        id: str,
        actor: Stated,
        recipient: Stated,
        event_type: str,
        summary: str,
        topic: str,
        event_mode: str | None = None,
        responds_to: str | None = None,
        outcome: str | None = None,
        time_context: str = "actual",
        occasion: str | None = None,
        restates: str | None = None,
        date: Stated = None,
        date_basis: str | None = None,
        asserted_by: Stated = None,
        voice: str = "document_voice",
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """An act of one actor towards another."""
        cells: Cells = {
            "exchange_id": id,
            "actor_id": actor,
            "recipient_id": recipient,
            "event_type": event_type,
            "event_mode": event_mode,
            "quad_class": PLOVER.get(event_type, {}).get("quadClass"),
            "summary": summary,
            "responds_to": responds_to,
            "outcome": outcome,
            "time_context": time_context,
            "occasion_id": occasion,
            "topic": topic,
            "restates": restates,
            **_date(date, date_basis),
        }
        self._enter("diplomatic_exchanges", quote, cells, asserted_by, voice, notes)

    def statement(
        self,
        quote: str,
        *,
        id: str,
        topic: str,
        voice: str,
        statement: Stated = None,
        speaker: Stated = None,
        addressee: Stated = None,
        occasion: str | None = None,
        exchange: str | None = None,
        restates: str | None = None,
        date: Stated = None,
        date_basis: str | None = None,
        asserted_by: Stated = None,
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """Something said or written. Without `statement` the whole quotation is the statement; without `speaker` the
        publisher is the speaker; in the document's own voice it is dated as the document is.
        """
        if voice == "document_voice" and date is None:
            date, date_basis = self.source.date, date_basis or "context"
        cells: Cells = {
            "statement_id": id,
            "speaker_id": speaker or self.source.publisher[0],
            "addressee_id": addressee,
            "statement": statement or quote,
            "occasion_id": occasion,
            "exchange_id": exchange,
            "topic": topic,
            "restates": restates,
            **_date(date, date_basis),
        }
        self._enter("statements", quote, cells, asserted_by, voice, notes)

    def _enter(
        self,
        table: str,
        quote: str,
        cells: Cells,
        asserted_by: Stated,
        voice: str,
        notes: Mapping[str, str] | None,
    ) -> None:
        cells |= {"asserted_by": asserted_by or self.source.publisher[0], "voice": voice}
        self.enter(table, quote, cells, notes or {})

    def enter(self, table: str, quote: str, cells: Cells, notes: Mapping[str, str]) -> None:
        """Find the quotation in the place that is being read, and keep the record or the problem."""
        place = self._place or (0, len(self.document.text))
        try:
            span = find_once(self.document, quote, [place])
        except DataError as error:
            self.problems.append(f"{table} {cells[schemas.primary_key(table)]}, quote: {error}")
            return
        self.enter_span(table, span, cells, notes)

    def enter_span(self, table: str, span: Span, cells: Cells, notes: Mapping[str, str]) -> None:
        """Find the words behind each stated cell of a record that rests on `span`."""
        entry = Entry(self.document, self.source, self.known, table, str(cells[schemas.primary_key(table)]), span)
        for column in schemas.fields(table):
            if column in cells:
                entry.fill(column, cells[column], notes.get(column))
        for column in sorted(notes.keys() - cells.keys()):
            if column in schemas.fields(table):
                entry.problem(column, "a note on a cell that is not entered but derived; put it on one that is entered")
            else:
                entry.problem(column, f"a note on an unknown field; the fields are {', '.join(schemas.fields(table))}")
        self.records.append(entry.finished())
        self.problems += entry.problems


def _figure(count: int | None, qualifier: str | None, count_text: Stated, *, whole: bool = True) -> Cells:
    words = count_text[0] if isinstance(count_text, tuple) else count_text
    known = qualifier in hedges.QUALIFIERS  # an unknown one is told as an unknown code
    low, high = hedges.bounds(count, str(qualifier), words or "", whole=whole) if known else (None, None)
    return {
        "count": count,
        "qualifier": qualifier,
        "count_text": count_text,
        "count_low": low,
        "count_high": high,
    }


def _date(date: Stated, basis: str | None) -> Cells:
    return {"date_edtf": date, "date_basis": basis}
