"""The rules across fields and tables that a Table Schema cannot say: one small function each.

A rule gets the frame of its table and all frames, and says for each row whether it holds. Its docstring is the
message that a user reads: what is wrong when it does not hold, then what to do, separated by a semicolon. An empty
cell never breaks a rule that is about its value.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

import schemas
from schemas import edtf, hedges
from schemas.frames import Frames
from schemas.full_stop import without_full_stop

Check = Callable[[pd.DataFrame, Frames], "pd.Series[bool]"]


@dataclass(frozen=True)
class Rule:
    """A named rule of one table; `field` is where a reader should look first."""

    name: str
    table: str
    field: str
    holds: Check
    message: str


RULES: list[Rule] = []

FIGURES = tuple(table for table in schemas.TABLES if "count_low" in schemas.fields(table))
DATED = tuple(table for table in schemas.TABLES if "date_edtf" in schemas.fields(table))
CITED = tuple(table for table in schemas.TABLES if "quote_start" in schemas.fields(table))
CLAIMS = tuple(table for table in schemas.TABLES if "reported_by" in schemas.fields(table))
#: Where the quotation of a row stands.
PLACE = ("source_id", "quote_start", "quote_end")
PLOVER = {
    category["value"]: category for category in schemas.fields("diplomatic_exchanges")["event_type"]["categories"]
}


def rule(field: str, *tables: str) -> Callable[[Check], Check]:
    """Register a function as a rule of `tables`."""

    def register(holds: Check) -> Check:
        message = " ".join((holds.__doc__ or "").split())
        RULES.extend(Rule(holds.__name__, table, field, holds, message) for table in tables)
        return holds

    return register


def rowwise(frame: pd.DataFrame, holds: Callable[..., bool], *columns: str) -> "pd.Series[bool]":
    """Whether `holds` for the cells of `columns`, row by row; a missing cell is None."""
    return pd.Series([holds(*row) for row in cells_of(frame, *columns)], index=frame.index, dtype=bool)


def cells_of(frame: pd.DataFrame, *columns: str) -> Iterator[tuple[Any, ...]]:
    """The cells of some columns, row by row; a missing cell is None."""
    return zip(*(frame[column].tolist() for column in columns), strict=True)


@rule("quote_end", *CITED)
def quotation_is_not_empty(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the quotation ends before it starts; enter quote_start < quote_end"""
    return frame["quote_start"] < frame["quote_end"]


@rule("count_low", *FIGURES)
def bounds_follow_the_qualifier(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the bounds are not those that the published rule gives for count, qualifier and count_text; build the package
    again
    """

    def follows(
        count: int | None,
        qualifier: str | None,
        text: str | None,
        low: int | None,
        high: int | None,
        unit: str | None = None,
    ) -> bool:
        whole = unit not in schemas.TIME_UNITS
        if qualifier == "between":
            return low is not None and high is not None and low < high
        expected = hedges.bounds(count, qualifier, text or "", whole=whole) if qualifier else (None, None)
        return expected == (low, high)

    unit = ["unit"] if "unit" in frame else []
    return rowwise(frame, follows, "count", "qualifier", "count_text", "count_low", "count_high", *unit)


@rule("qualifier", *FIGURES)
def figure_is_whole(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """a figure has a qualifier and its printed words, and a count unless it is vague or has two ends; enter the missing
    part or take the figure out
    """

    def whole(count: int | None, qualifier: str | None, text: str | None) -> bool:
        if qualifier is None:
            return count is None and text is None
        return text is not None and (count is None) == (qualifier in ("between", "vague"))

    return rowwise(frame, whole, "count", "qualifier", "count_text")


@rule("date_start", *DATED)
def days_follow_the_date(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the first and last day are not those that date_edtf allows; build the package again"""

    def follows(date: str | None, start: str | None, end: str | None) -> bool:
        try:
            expected = edtf.bounds(date) if date else (None, None)
        except ValueError:
            return False
        return tuple(day and day.isoformat() for day in expected) == (start, end)

    return rowwise(frame, follows, "date_edtf", "date_start", "date_end")


@rule("date_end", *DATED)
def dates_run_forward(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the last possible day is before the first; turn the interval round"""
    return rowwise(frame, lambda start, end: not (start and end) or start <= end, "date_start", "date_end")


@rule("date_basis", *DATED)
def undated_means_no_date(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """date_basis is "undated" exactly where there is no date; enter the date or its basis"""
    return frame["date_edtf"].isna() == (frame["date_basis"] == "undated")


@rule("voice", *CLAIMS)
def own_voice_is_the_publishers(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """what a document says in its own voice, or what nobody can be named for, is claimed and reported by its publisher;
    enter the publisher or the voice
    """
    publishers = frames["sources"].set_index("source_id")["publisher_id"].to_dict()

    def fits(voice: str, claimant: str, reporter: str, source: str) -> bool:
        return voice not in ("document_voice", "unclear") or claimant == reporter == publishers.get(source)

    claimant = next(name for name in ("speaker_id", "asserted_by") if name in frame)
    return rowwise(frame, fits, "voice", claimant, "reported_by", "source_id")


@rule("statement", "statements")
def statement_is_part_of_its_quotation(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the statement is not part of the quotation; enter the words as they stand there"""
    return rowwise(frame, lambda words, quote: bool(words and quote and words in quote), "statement", "quote")


@rule("statement", "statements")
def statement_goes_without_its_full_stop(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the statement has the full stop of its sentence, which others have not; end it with its last word"""
    return frame["statement"].map(lambda words: words == without_full_stop(words)).astype(bool)


@rule("quad_class", "diplomatic_exchanges")
def quad_class_follows_the_event_type(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the quad class is not that of the event type; build the package again"""
    return rowwise(
        frame,
        lambda kind, quad: PLOVER.get(kind, {}).get("quadClass") == quad,
        "event_type",
        "quad_class",
    )


@rule("event_mode", "diplomatic_exchanges")
def event_mode_belongs_to_the_event_type(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """PLOVER knows no such mode of this event type; take one of its modes, or none"""
    return rowwise(
        frame,
        lambda kind, mode: mode is None or mode in PLOVER.get(kind, {}).get("modes", []),
        "event_type",
        "event_mode",
    )


@rule("outcome", "diplomatic_exchanges")
def only_requests_and_offers_have_an_outcome(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """an outcome belongs to a request, a demand or an offer (REQUEST, AGREE, AID), and every REQUEST has one; enter
    it or take it out
    """

    def fits(kind: str, outcome: str | None) -> bool:
        return outcome is not None if kind == "REQUEST" else outcome is None or kind in ("AGREE", "AID")

    return rowwise(frame, fits, "event_type", "outcome")


@rule("recipient_id", "diplomatic_exchanges")
def exchange_has_two_parties(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """an exchange is between two parties; enter another recipient, or code it as a statement"""
    return frame["actor_id"] != frame["recipient_id"]


@rule("count", "casualties")
def killed_and_survived_make_aboard(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """killed and survived do not add up to those aboard in the same document's account of the event; record the figures
    as printed and give the row that does not fit the scope subset
    """
    exact = (frame["qualifier"] == "exact") & (frame["count_scope"] != "subset") & frame["count"].notna()
    whole = frame[exact]
    sums: dict[tuple[str, str], dict[str, set[int]]] = {}
    for event, source, outcome, count in zip(
        whole["event_id"], whole["source_id"], whole["outcome"], whole["count"], strict=True
    ):
        sums.setdefault((event, source), {}).setdefault(outcome, set()).add(int(count))

    def adds_up(event: str, source: str, outcome: str, count: int | None, told: bool) -> bool:
        parts = sums.get((event, source), {})
        if outcome != "aboard" or not told or not {"killed", "survived"} <= parts.keys():
            return True
        return {k + s for k in parts["killed"] for s in parts["survived"]} == {count}

    return rowwise(frame.assign(told=exact), adds_up, "event_id", "source_id", "outcome", "count", "told")


def _acyclic(column: str) -> Callable[[pd.DataFrame, Frames], "pd.Series[bool]"]:
    def follows_to_an_end(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
        """following this field leads back to the row itself; point at the row that came first"""
        key = frame.columns[0]
        parent = {k: p for k, p in cells_of(frame, key, column) if p is not None}

        def ends(start: str) -> bool:
            seen, at = set(), start
            while at in parent and at not in seen:
                seen.add(at)
                at = parent[at]
            return at not in seen

        return rowwise(frame, ends, key)

    follows_to_an_end.__name__ = f"{column}_has_no_cycle"
    return follows_to_an_end


for _column in ("part_of", "affiliated_with", "subset_of", "restates", "responds_to"):
    rule(_column, *(table for table in schemas.TABLES if _column in schemas.fields(table)))(_acyclic(_column))


@rule("subset_of", *FIGURES)
def a_part_is_not_more_than_its_whole(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the row counts more than the row that it is a part of; check subset_of, or record a discrepancy"""
    key = frame.columns[0]
    most = {whole: high for whole, high in cells_of(frame, key, "count_high") if high is not None}
    return rowwise(
        frame,
        lambda least, whole: least is None or whole not in most or least <= most[whole],
        "count_low",
        "subset_of",
    )


@rule("count_scope", *FIGURES)
def a_subset_names_its_whole(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """count_scope is "subset" and no row is named as the whole; enter subset_of, or the scope that the words tell"""
    return (frame["count_scope"] != "subset").fillna(True).astype(bool) | frame["subset_of"].notna()


@rule("name", "names")
def printed_forms_name_one_actor(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the printed form names another actor too, or the same one twice; keep the form that names only one"""
    return ~frame.duplicated("name", keep=False)


@rule("name", "actors")
def names_are_printed_forms(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the name is no printed form of this actor in the table names, nor known from elsewhere; build the
    package again
    """
    printed = set(zip(frames["names"]["actor_id"], frames["names"]["name"], strict=True))
    evidence = frames["evidence"]
    external = set(evidence["record_id"][(evidence["basis"] == "external") & (evidence["field"] == "name")])
    return rowwise(
        frame, lambda actor_id, name: actor_id in external or (actor_id, name) in printed, "actor_id", "name"
    )


def _filled(evidence: pd.DataFrame, frames: Frames) -> dict[tuple[str, str], dict[str, bool]]:
    """For each column (table, field) that evidence is for: by the key of a row, whether its cell is filled."""
    return {
        (table, field): dict(zip(frames[table][schemas.primary_key(table)], frames[table][field].notna(), strict=True))
        for table, field in set(cells_of(evidence, "table_name", "field"))
        if table != "evidence" and field in schemas.fields(table)
    }


@rule("record_id", "evidence")
def evidence_is_for_a_cell_that_is_there(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the cell that this evidence is for is empty or not there, and no note says why it is empty; take the row out,
    enter the cell, or say why
    """
    filled = _filled(frame, frames)

    def there(table: str, record: str, field: str, note: str | None) -> bool:
        cell = filled.get((table, field), {}).get(record)
        return cell is not None and (cell or note is not None)

    return rowwise(frame, there, "table_name", "record_id", "field", "note")


@rule("basis", "evidence")
def basis_agrees_with_the_support(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """evidence has the basis "left_empty" exactly where the cell is empty, "coded" exactly where it is a coder's
    judgement, and a reader is overruled with a reason only; correct the basis, or the cell
    """
    filled = _filled(frame, frames)

    def agrees(table: str, record: str, field: str, basis: str, note: str | None) -> bool:
        empty = filled.get((table, field), {}).get(record) is False
        if empty or basis == "left_empty":
            return empty and (basis == "left_empty" or note is None)
        if basis == "overruled":
            return note is not None
        judged = schemas.fields(table).get(field, {}).get("support") == "coded"
        return judged == (basis == "coded")

    return rowwise(frame, agrees, "table_name", "record_id", "field", "basis", "note")


@rule("disposition", "passages", "mentions")
def what_is_set_aside_says_why(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """a sentence or a mention is used or has a reason, never both; account for it again"""
    return frame["reason"].isna() == frame["disposition"].isin(["extracted", "used"])


@rule("disposition", "passages", "mentions")
def what_is_used_has_a_record(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """a sentence or a mention is used exactly where the table uses names a record for it; build the package again"""
    key = frame.columns[0]
    return frame["disposition"].isin(["extracted", "used"]) == frame[key].isin(frames["uses"][key].dropna())


@rule("use_id", "uses")
def a_use_is_of_one_thing(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """a use is of a sentence or of a mention, and is named after it and the record; build the package again"""

    def named(use: str, passage: str | None, mention: str | None, record: str) -> bool:
        return (passage is None) != (mention is None) and use == f"{passage or mention}.{record}"

    return rowwise(frame, named, "use_id", "passage_id", "mention_id", "record_id")


@rule("record_id", "uses")
def the_record_is_there(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """no record of this table has this key; build the package again"""
    known = {table: set(rows[schemas.primary_key(table)]) for table, rows in frames.items()}
    return rowwise(frame, lambda table, record: record in known.get(table, ()), "table_name", "record_id")


@rule("withdrawn_id", "withdrawn")
def what_is_withdrawn_is_gone(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """a row has this identifier, which was withdrawn; give the row another one"""
    there = set().union(*(frames[table][schemas.primary_key(table)] for table in schemas.CITED_TABLES))
    return ~frame["withdrawn_id"].isin(there)


@rule("replaced_by", "withdrawn")
def what_replaces_it_is_there(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """no row has the identifier by which this one was replaced; name the row that tells the same now, or none"""
    there = set().union(*(frames[table][schemas.primary_key(table)] for table in schemas.CITED_TABLES))
    return frame["replaced_by"].isna() | frame["replaced_by"].isin(there | set(frame["withdrawn_id"]))


@rule("last_values", "withdrawn")
def last_values_are_those_of_the_row(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the last values are no JSON object of texts, or not those of this row; enter what
    python -m scripts changes OLD NEW --withdrawn prints
    """

    def fit(key: str, table: str, values: str) -> bool:
        try:
            cells = json.loads(values)
        except ValueError:
            return False
        return isinstance(cells, dict) and cells.get(schemas.primary_key(table)) == key

    return rowwise(frame, fit, "withdrawn_id", "table_name", "last_values")


@rule("reason", "double_coding")
def differences_are_settled_with_a_reason(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """where two coders differ, or a later reading corrects both, a reason says why, and nowhere else; enter the reason,
    or the value that both have
    """
    return rowwise(
        frame,
        lambda first, second, settled, reason: reason is None if first == second == settled else bool(reason),
        "coder_1",
        "coder_2",
        "settled",
        "reason",
    )
