"""Of what whole a figure is told follows from its event and from its words: a part of the check on evidence.

A figure is told of one event only where its row names one, and of a period only where the event is one, or a word of
its sentence tells a span of time. A number, or "dozens", that is told of one happening is told of all of it, but where
it is a part.
"""

import re
from collections.abc import Mapping

import schemas
from schemas.rows import Cells
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.package.package import Package
from scripts.reading.spans_of_time import tells_a_span

FITS = "scopes of figures fit their events and words"
REMEDY = "enter the scope that the words tell, or overrule the reader with a reason"
FIGURES = tuple(table for table in schemas.TABLES if "count_scope" in schemas.fields(table))
#: Kinds of events that go on, and are made of several happenings.
LONG = frozenset({"period", "population_movement", "negotiation"})
#: A duration that belongs to what it stands before: "the 44-day war".
_LASTING = re.compile(r"-(?:day|week|month|year|hour)\Z")
#: Words that count without a number.
_COUNTING = re.compile(
    r"\b(?:dozens|scores|hundreds|thousands|millions|many|several|numerous|some|a few|few|a number|most)\b",
    re.IGNORECASE,
)
#: What stands behind a number that is a part: "5 of the dead".
_PART = r" of (?:the|them|these|those|whom|which)\b"


def check_scopes(judge: Judge, package: Package, places: Places) -> None:
    """The scope of every figure against those that its event and its sentence allow."""
    events = {row["event_id"]: row for row in package.tables["events"]}
    for table in FIGURES:
        for number, row in judge.rows(table):
            quoted = places.of(row)
            if row["count_scope"] and quoted:
                allowed = _allowed(row, events, quoted.words(quoted.sentence))
                faults = [] if row["count_scope"] in allowed else [f"the words tell {' or '.join(sorted(allowed))}"]
                judge.tell_meaning(FITS, table, number, row, "count_scope", faults, REMEDY)


def _allowed(row: Cells, events: Mapping[str, Cells], sentence: str) -> set[str]:
    event = events.get(row["event_id"])
    exact = bool(row["count"]) and row.get("count_kind", "cardinal") == "cardinal"
    part = {"subset"} if row["subset_of"] and (not exact or _is_part(row["count_text"], sentence)) else set()
    if row.get("unit") in schemas.TIME_UNITS:
        return {"event"} if event and _LASTING.search(row["count_text"]) else {"period"}
    if event is None:
        return part | ({"period", "unspecified"} if tells_a_span(sentence) else {"unspecified"})
    if event["kind"] in LONG:
        return part | (
            {"period"} if exact and row["date_edtf"] and tells_a_span(sentence) else {"period", "unspecified"}
        )
    return part | ({"event"} if exact or _COUNTING.search(row["count_text"]) else {"event", "unspecified"})


def _is_part(figure: str, sentence: str) -> bool:
    return re.search(rf"\b{re.escape(figure)}{_PART}", sentence) is not None
