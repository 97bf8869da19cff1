"""A quotation and the rows that rest on it: one method for each table that extraction modules fill.

What is the same for all rows of a place or of a quotation is said once for it (`Shared`) and goes to those whose table
has such a column; what a row says itself comes first. Counts, hedges, codes and dates are always said, never read from
the words: the evidence check reads them, and would else be compared with itself.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, TypedDict, Unpack

import schemas
from schemas import hedges
from schemas.full_stop import without_full_stop
from schemas.rows import Row, Span
from scripts.coding.open_cells import is_open, open_cells
from scripts.coding.registry import Source, Stated, Translation

#: A code, the words that print it, and, where the quotation has them more than once, more of the words around them.
Coded = tuple[str, ...]

PLOVER = {
    category["value"]: category for category in schemas.fields("diplomatic_exchanges")["event_type"]["categories"]
}


class Shared(TypedDict, total=False):
    """What may be said once for a place or a quotation.

    `by` is whose claim it is, `reported_by` who tells of it: without them, the publisher. A `date` that is shared is
    that of what was said and done there, so it goes to statements and exchanges; the other tables say when theirs
    happened in each row.
    """

    by: Stated
    reported_by: Stated
    voice: str
    topic: str
    event: str | None
    occasion: str | None
    exchange: str | None
    date: Stated
    date_basis: str | None


class Common(Shared, total=False):
    """What a row of any table may say besides: the row whose claim it repeats, why a cell is as it is, and why a cell
    stands although an independent reader reads something else.
    """

    restates: str
    notes: Mapping[str, str]
    overrule: Mapping[str, str]


#: The columns that hold it; whose claim a statement is, is its speaker.
COLUMNS = {
    "by": "asserted_by",
    "reported_by": "reported_by",
    "voice": "voice",
    "topic": "topic",
    "event": "event_id",
    "occasion": "occasion_id",
    "exchange": "exchange_id",
    "date": "date_edtf",
    "date_basis": "date_basis",
    "restates": "restates",
}


#: Columns that a row is entered with by another name; a note says why a cell is as it is by the name of the entry.
ENTERED_AS = {
    "actor": "actor_id",
    "recipient": "recipient_id",
    "addressee": "addressee_id",
    "alleged_perpetrator": "alleged_perpetrator_id",
    "says": "statement",
    **COLUMNS,
}


@dataclass
class Quote:
    """Words of the document, with the place where they are looked for and what is shared by the rows that rest on them.

    `enter` finds the words and keeps a record, or the problem; `problem` keeps what is wrong with an entry.
    """

    words: str
    source: Source
    shared: Mapping[str, Any]
    enter: Callable[[str, Row, Mapping[str, str], Mapping[str, str]], Span | None]
    enter_at: Callable[[str, Span, Row], None]
    problem: Callable[[str], None]
    translation: Translation = None
    place: str = ""
    rows: int = 0

    def casualty(
        self,
        id: str,
        *,
        outcome: Coded,
        count_text: Stated,
        count: int | None = None,
        between: tuple[int, int] | None = None,
        qualifier: str | None = None,
        population: Stated = None,
        alleged_perpetrator: Stated = None,
        count_scope: str | None = None,
        subset_of: str | None = None,
        **given: Unpack[Common],
    ) -> None:
        """A claimed number, or vague mention, of people killed, injured, missing, surviving, aboard, or victims."""
        cells = {
            **_coded("outcome", outcome),
            "population": population,
            "alleged_perpetrator_id": alleged_perpetrator,
            "count_scope": count_scope,
            "subset_of": subset_of,
            **_figure(count, between, qualifier, count_text),
        }
        self._row("casualties", id, cells, given)

    def deportation(
        self,
        id: str,
        *,
        movement: Coded,
        population: Stated = None,
        origin: Stated = None,
        destination: Stated = None,
        alleged_perpetrator: Stated = None,
        count: int | None = None,
        between: tuple[int, int] | None = None,
        qualifier: str | None = None,
        count_text: Stated = None,
        count_scope: str | None = None,
        subset_of: str | None = None,
        **given: Unpack[Common],
    ) -> None:
        """A claimed movement of people, counted or not."""
        cells = {
            **_coded("movement", movement),
            "population": population,
            "origin": origin,
            "destination": destination,
            "alleged_perpetrator_id": alleged_perpetrator,
            "count_scope": count_scope,
            "subset_of": subset_of,
            **_figure(count, between, qualifier, count_text),
        }
        self._row("deportations", id, cells, given)

    def figure(
        self,
        id: str,
        *,
        measure: Stated,
        unit: str,
        count_text: Stated,
        count: int | None = None,
        between: tuple[int, int] | None = None,
        qualifier: str | None = None,
        count_kind: str = "cardinal",
        count_scope: str | None = None,
        subset_of: str | None = None,
        **given: Unpack[Common],
    ) -> None:
        """A quantity other than people killed, injured, missing, surviving, aboard or moved."""
        cells = {
            "measure": measure,
            "unit": unit,
            "count_kind": count_kind,
            "count_scope": count_scope,
            "subset_of": subset_of,
            **_figure(count, between, qualifier, count_text, whole=unit not in schemas.TIME_UNITS),
        }
        self._row("other_figures", id, cells, given)

    def agreement(
        self,
        id: str,
        *,
        name: Stated,
        kind: str,
        status: str,
        parties: Mapping[str, tuple[Stated, ...]],
        **given: Unpack[Common],
    ) -> None:
        """A treaty, declaration, partnership or understanding; `parties` says who took part as what:
        `{"party": ("azerbaijan", ("armenia", "Yerevan")), "witness": ("trump",)}`.
        """
        cells = {"name": name, "kind": kind, "status": status}
        span = self._row("agreements", id, cells, given, {"parties": parties})
        if span is None:
            return
        for part, actors in parties.items():
            for actor in actors:
                actor_id = actor[0] if isinstance(actor, tuple) else actor
                party = {"agreement_party_id": f"{id}.{actor_id}", "agreement_id": id, "actor_id": actor, "part": part}
                self.enter_at("agreement_parties", span, party)

    def exchange(
        self,
        id: str,
        *,
        actor: Stated,
        recipient: Stated,
        event_type: str,
        summary: str,
        event_mode: str | None = None,
        responds_to: str | None = None,
        outcome: str | None = None,
        **given: Unpack[Common],
    ) -> None:
        """An act of one actor towards another."""
        cells = {
            "actor_id": actor,
            "recipient_id": recipient,
            "event_type": event_type,
            "event_mode": event_mode,
            "quad_class": PLOVER.get(event_type, {}).get("quadClass"),
            "summary": summary,
            "responds_to": responds_to,
            "outcome": outcome,
        }
        self._row("diplomatic_exchanges", id, cells, given)

    def statement(
        self,
        id: str,
        *,
        says: Stated = None,
        addressee: Stated = None,
        **given: Unpack[Common],
    ) -> None:
        """Something said or written; without `says` the whole quotation, but for the full stop of its sentence. In the
        document's own voice it is dated as the document is.
        """
        cells: Row = {"statement": says or without_full_stop(self.words), "addressee_id": addressee}
        own = self._for("statements", given)
        if own.get("voice", "document_voice") == "document_voice" and not own.get("date"):
            given = {**given, "date": self.source.date, "date_basis": own.get("date_basis") or "context"}
        self._row("statements", id, cells, given)

    def _row(
        self, table: str, id: str, cells: Row, given: Common, apart: Mapping[str, Any] | None = None
    ) -> Span | None:
        """Enter a row; one of which something is left open is told, and not entered. `apart` is said in no cell."""
        self.rows += 1
        if left := open_cells({"id": id, **cells, **given, **(apart or {})}):
            self.problem(f"{table} “{self.words}”: still to decide: {', '.join(left)}; or take the row out")
            return None
        own = self._for(table, given)
        for who in ("by", "reported_by"):
            own[who] = own.get(who) or self.source.publisher[0]
        own.setdefault("voice", "document_voice")
        if isinstance(cells.get("count"), float):
            self._refuse_fraction(table, id, cells["count"])
            return None
        cells |= {schemas.primary_key(table): id}
        cells |= {_column(table, key): own.get(key) for key in COLUMNS if _has(table, key)}
        self._tell_unknown(table, id, given)
        named = ENTERED_AS | {"by": _column(table, "by")}
        notes, overruled = (
            {named.get(name, name): why for name, why in (reasons or {}).items()}
            for reasons in (given.get("notes"), given.get("overrule"))
        )
        span = self.enter(table, cells, notes, overruled)
        if span and self.translation:
            self._translate(table, id, span, self.translation)
        return span

    def _translate(self, table: str, id: str, span: Span, translation: tuple[str, str]) -> None:
        if isinstance(translation, tuple) and len(translation) == len([part for part in translation if part]) == 2:
            self.enter_at("translations", span, translated(table, id, translation))
        else:
            self.problem(
                f'{table} {id}: a translation is the words in English and who translated them: translation=("…", "…")'
            )

    def _refuse_fraction(self, table: str, id: str, count: float) -> None:
        self.problem(
            f"{table} {id}, count: {count} is no whole number, and a cell holds no other; leave the count out, enter"
            ' qualifier="vague" (count_text keeps the number), and overrule the reader:'
            f' overrule={{"qualifier": "{count} is no whole number"}}'
        )

    def _tell_unknown(self, table: str, id: str, given: Common) -> None:
        """A word that rows of this table do not know is a problem, and not lost."""
        names = [*(key for key in COLUMNS if _has(table, key)), "notes", "overrule"]
        for what in sorted(given.keys() - set(names)):
            near = get_close_matches(what, names, n=1, cutoff=0.75)
            hint = f"did you mean {near[0]}?" if near else f"a row of {table} takes {', '.join(names)}"
            self.problem(f"{table} {id}, {what}: there is no such thing to say; {hint}")

    def _for(self, table: str, given: Common) -> dict[str, Any]:
        """What is said for a row: by itself, by its quotation, by its place."""
        with_occasion = "occasion_id" in schemas.fields(table)
        shared = {
            key: value
            for key, value in self.shared.items()
            if _has(table, key) and (with_occasion or not key.startswith("date"))
        }
        return dict(layered(shared, given))


def translated(table: str, id: str, translation: tuple[str, str]) -> Row:
    """The cells of the row of `translations` for a record."""
    words, translator = translation
    return {
        "translation_id": f"{id}.en",
        "table_name": table,
        "record_id": id,
        "translation": words,
        "translator": translator,
    }


def layered(shared: Mapping[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """What is shared, but for what is said more closely. A date brings its own basis."""
    kept = {key: value for key, value in shared.items() if not ("date" in said and key == "date_basis")}
    return kept | dict(said)


def _column(table: str, key: str) -> str:
    """The column of a table that holds something that is said."""
    return "speaker_id" if (table, key) == ("statements", "by") else COLUMNS[key]


def _has(table: str, key: str) -> bool:
    """Whether rows of a table have the column of something that is said; the key of a table is its own."""
    column = _column(table, key)
    return column in schemas.fields(table) and column != schemas.primary_key(table)


def _coded(column: str, cell: Coded) -> Row:
    """A code and the words that print it: `("killed", "claiming 30 lives")`."""
    if is_open(cell):
        return {column: cell}
    code, text, *around = cell if len(cell) > 1 and not isinstance(cell, str) else (cell, None)
    return {column: code, f"{column}_text": (text, *around) if around else text}


def _figure(
    count: int | None,
    between: tuple[int, int] | None,
    qualifier: str | None,
    count_text: Stated,
    *,
    whole: bool = True,
) -> Row:
    """A count with its hedge, one without a hedge is exact; or the two numbers between which it is."""
    if qualifier is None and (count is not None or between):
        qualifier = "between" if between else "exact"
    words = count_text[0] if isinstance(count_text, tuple) else count_text
    if is_open(count) or is_open(qualifier) or is_open(between):
        return {"count": ... if between else count, "qualifier": qualifier, "count_text": count_text}
    known = qualifier in hedges.QUALIFIERS  # an unknown one is told as an unknown code
    ends = between or (None, None)
    low, high = hedges.bounds(count, str(qualifier), words or "", whole=whole, ends=ends) if known else ends
    return {
        "count": count,
        "qualifier": qualifier,
        "count_text": count_text,
        "count_low": low,
        "count_high": high,
    }
