"""Rules on links: what one row says of another fits what the two tell.

Registered like those of `rules.py`; import `RULES` from `relations.py` to have them all.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import pandas as pd

import schemas
from schemas.completeness import RULES, noted
from schemas.frames import Frames
from schemas.rows import Span
from schemas.rules import PLACE, cells_of, rowwise, rule
from schemas.spans import Spans

__all__ = ["RULES", "bodies_of", "by_key"]

Group = TypeVar("Group")
Thing = TypeVar("Thing")

RESTATING = tuple(table for table in schemas.CLAIM_TABLES if "restates" in schemas.fields(table))
#: The tables whose rows are about an event, but for acts, which have a rule of their own.
ABOUT_EVENTS = tuple(
    table for table in schemas.CLAIM_TABLES if "event_id" in schemas.fields(table) and table != "diplomatic_exchanges"
)


def _claimant(frame: pd.DataFrame) -> str:
    return next(name for name in ("speaker_id", "asserted_by") if name in frame)


@rule("restates", *RESTATING)
def what_is_told_again_is_claimed_by_the_same(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """who claims it is neither who claims what is told again, nor reports him, nor do the two act for each other; a
    rival claim is no restatement: take restates out
    """
    who = _claimant(frame)
    told = by_key(frame, who, "reported_by")
    bodies = bodies_of(frames["actors"])

    def same(restated: str | None, claimant: str) -> bool:
        if restated not in told:
            return True
        first, first_reporter = told[restated]
        akin = claimant in bodies.get(first, ()) or first in bodies.get(claimant, ())
        return akin or claimant == first_reporter

    return rowwise(frame, same, "restates", who)


@rule("restates", *(table for table in RESTATING if "topic" in schemas.fields(table)))
def what_is_told_again_is_of_the_same_topic(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the row that is told again is of another topic; take restates out, or correct the topic"""
    topics = by_key(frame, "topic")
    return rowwise(frame, lambda told, topic: told not in topics or topics[told] == (topic,), "restates", "topic")


@rule("restates", *(table for table in RESTATING if "count" in schemas.fields(table)))
def what_is_told_again_is_the_same_number(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the row that is told again has another number; a rival claim is a discrepancy: take restates out"""
    counts = by_key(frame, "count")

    def same(told: str | None, count: int | None) -> bool:
        return told not in counts or count is None or counts[told][0] in (None, count)

    return rowwise(frame, same, "restates", "count")


@rule("exchange_id", "statements")
def words_and_act_are_of_one_occasion(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the act that these words belong to has another date or occasion; correct one of the two"""
    acts = by_key(frames["diplomatic_exchanges"], "occasion_id", "date_edtf")
    return rowwise(
        frame, lambda act, *own: act not in acts or acts[act] == own, "exchange_id", "occasion_id", "date_edtf"
    )


@rule("event_id", "diplomatic_exchanges")
def an_act_is_about_what_its_words_are_about(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """all other rows on these words are about another event, or about none; take the same, or say why not in a note"""
    return _as_the_others(frame, frames, "diplomatic_exchanges", lambda own, events: {own} == events)


@rule("event_id", *ABOUT_EVENTS)
def rows_on_the_same_words_have_an_event(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """all other rows on these words are about one event, and this one about none; enter it, or say why not in a note"""
    table = next(name for name in ABOUT_EVENTS if schemas.primary_key(name) == frame.columns[0])
    return _as_the_others(frame, frames, table, lambda own, events: own is not None or events == {None})


def _as_the_others(frame: pd.DataFrame, frames: Frames, table: str, fits: Any) -> "pd.Series[bool]":
    """Whether the event of a row fits that of the other rows on its words, where these have one and the same."""
    reasons = noted(frames, "event_id")
    told = _by_group(_events(frames))

    def holds(key: str, own: str | None, source: str, *place: int) -> bool:
        others = (thing for thing in told[source].meeting((place[0], place[1])) if thing[:2] != (table, key))
        events = {event for _, _, event in others}
        return key in reasons or len(events) != 1 or bool(fits(own, events))

    return rowwise(frame, holds, frame.columns[0], "event_id", *PLACE)


def _events(frames: Frames) -> Iterator[tuple[str, Span, tuple[str, str, str | None]]]:
    """The document and the place of every row, and its table, its key and its event."""
    for table in (*ABOUT_EVENTS, "diplomatic_exchanges"):
        frame = frames[table]
        for key, event, source, start, end in cells_of(frame, frame.columns[0], "event_id", *PLACE):
            yield source, (start, end), (table, key, event)


def _by_group(places: Iterable[tuple[Group, Span, Thing]]) -> dict[Group, Spans[Thing]]:
    """Things by where they stand, group by group; a group is a document, or what a row of it is told of."""
    found: dict[Group, list[tuple[Span, Thing]]] = defaultdict(list)
    for group, span, thing in places:
        found[group].append((span, thing))
    return {group: Spans(things) for group, things in found.items()}


@rule("event_id", "agreements")
def an_agreement_is_dated_as_where_it_was_made(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the event at which it was made has another date, or it is only expected; correct the event, the date or the
    status
    """
    dates = by_key(frames["events"], "date_edtf")

    def fits(event: str | None, date: str | None, status: str) -> bool:
        return event not in dates or (status != "expected" and dates[event][0] in (None, date))

    return rowwise(frame, fits, "event_id", "date_edtf", "status")


@rule("subset_of", "deportations")
def a_wave_is_part_of_what_contains_it(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the whole is of an event that this one's is no part of; point at the row that counts the whole"""
    events = by_key(frame, "event_id")
    part_of = {key: whole for key, (whole,) in by_key(frames["events"], "part_of").items() if whole}

    def inside(event: str | None, whole: str | None) -> bool:
        return whole not in events or events[whole][0] in (event, part_of.get(event or ""))

    return rowwise(frame, inside, "event_id", "subset_of")


@rule("subset_of", "deportations")
def a_wave_names_what_contains_it(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """a row of the same claimant on the same words tells of the event that this one is part of; name it as the whole"""
    part_of = {key: whole for key, (whole,) in by_key(frames["events"], "part_of").items() if whole}
    rows = cells_of(frame, "asserted_by", "event_id", *PLACE)
    told = _by_group(((source, who, event), (start, end), event) for who, event, source, start, end in rows)

    def named(
        event: str | None, who: str, counted: str | None, whole: str | None, source: str, start: int, end: int
    ) -> bool:
        if counted is None or whole is not None or event not in part_of:
            return True
        wholes = told.get((source, who, part_of[event]))
        return wholes is None or not wholes.meeting((start, end))

    return rowwise(frame, named, "event_id", "asserted_by", "qualifier", "subset_of", *PLACE)


@rule("responds_to", "diplomatic_exchanges")
def what_is_rejected_is_told(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """a REJECT answers an act, and none is named; point at it, or say in a note why there is none"""
    reasons = noted(frames, "responds_to")
    return rowwise(
        frame,
        lambda key, kind, answered: kind != "REJECT" or answered is not None or key in reasons,
        "exchange_id",
        "event_type",
        "responds_to",
    )


def by_key(frame: pd.DataFrame, *columns: str) -> dict[Any, tuple[Any, ...]]:
    """The cells of some columns by the key of their row; a missing cell is None."""
    return dict(zip(frame[frame.columns[0]], cells_of(frame, *columns), strict=True))


def bodies_of(actors: pd.DataFrame) -> defaultdict[str, set[str]]:
    """For each actor himself and all for whom he acts."""
    above = {key: body for key, (body,) in by_key(actors, "affiliated_with").items() if body}
    bodies: defaultdict[str, set[str]] = defaultdict(set)
    for actor in actors["actor_id"]:
        line = [actor]
        while line[-1] in above and above[line[-1]] not in line:
            line.append(above[line[-1]])
        bodies[actor] = set(line)
    return bodies
