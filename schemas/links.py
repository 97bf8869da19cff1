"""Rules on links: what one row says of another fits what the two tell.

Registered like those of `rules.py`; import `RULES` from `relations.py` to have them all.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

import pandas as pd

import schemas
from schemas.discrepancies import RULES
from schemas.frames import Frames
from schemas.notes import filled_or_noted, noted
from schemas.rows import Span
from schemas.rules import CLAIMS, FIGURES, PLACE, cells_of, rowwise, rule
from schemas.spans import Spans

__all__ = ["RULES", "bodies_of", "by_group", "by_key", "lines_of"]

Group = TypeVar("Group")
Thing = TypeVar("Thing")

RESTATING = tuple(table for table in schemas.CLAIM_TABLES if "restates" in schemas.fields(table))
#: The tables whose rows are about an event, but for acts, which have a rule of their own.
ABOUT_EVENTS = tuple(
    table for table in schemas.CLAIM_TABLES if "event_id" in schemas.fields(table) and table != "diplomatic_exchanges"
)


#: How a name of ours says at what something happened.
_AT_AN_EVENT = re.compile(r"\b(?:at the end of|on the sidelines of|during|at) the (.+)\Z")
#: The kinds of events that go on in waves, each an event of the same kind.
IN_WAVES = ("population_movement", "attack")

#: What somebody else than the document says.
SPOKEN_VOICES = ("direct_quote", "reported_speech")


def _section(locator: str | None) -> str:
    return (locator or "").partition("¶")[0]


def _claimant(frame: pd.DataFrame) -> str:
    return next(name for name in ("speaker_id", "asserted_by") if name in frame)


@rule("asserted_by", *(table for table in CLAIMS if table != "statements"))
def what_is_reported_is_claimed_by_who_speaks(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the same words are statements of others, told by others, and none of who is named here; name who speaks, and who
    tells of it
    """
    columns = "speaker_id", "reported_by", "voice", *PLACE
    statements = cells_of(frames["statements"], *columns)
    said = by_group(
        (source, (start, end), (who, teller))
        for who, teller, voice, source, start, end in statements
        if voice in SPOKEN_VOICES
    )

    def speaks(who: str, reporter: str, voice: str, source: str, start: int, end: int) -> bool:
        here = said[source].meeting((start, end)) if voice in SPOKEN_VOICES and source in said else []
        return not here or (who, reporter) in here

    return rowwise(frame, speaks, "asserted_by", "reported_by", "voice", *PLACE)


@rule("reported_by", *CLAIMS)
def who_reports_speaks_himself(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """who is said to tell of it is not the publisher, and is who claims it himself, or claims nothing else in this
    section; name the publisher, or who tells of it
    """
    publishers = by_key(frames["sources"], "publisher_id")
    heard = {
        (who, source, _section(locator))
        for table in schemas.CLAIM_TABLES
        for who, source, locator in cells_of(frames[table], _claimant(frames[table]), "source_id", "locator")
    }

    def speaks(who: str, reporter: str, source: str, locator: str | None) -> bool:
        if publishers.get(source, (reporter,)) == (reporter,):
            return True
        return reporter != who and (reporter, source, _section(locator)) in heard

    return rowwise(frame, speaks, _claimant(frame), "reported_by", "source_id", "locator")


@rule("alleged_perpetrator_id", "casualties", "deportations")
def nobody_accuses_himself(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """who is said to have caused it is who claims or reports it, or one for whom he acts; name whom the words blame"""
    bodies = bodies_of(frames["actors"])

    def other(blamed: str | None, *tellers: str) -> bool:
        return blamed is None or not any(blamed in bodies.get(teller, ()) for teller in tellers)

    return rowwise(frame, other, "alleged_perpetrator_id", "asserted_by", "reported_by")


#: Movements that nobody is blamed for.
BLAMELESS = ("return", "departure")


@rule("recipient_id", "diplomatic_exchanges")
def who_is_accused_is_blamed(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """who is accused with these words, or is told to have used force, is not named by the rows of the same claimant on
    what happened to people; name him in alleged_perpetrator_id, or say in a note why not
    """
    reasons = noted(frames, "alleged_perpetrator_id")
    blamed = by_group(
        (source, (start, end), (who, perpetrator))
        for table in ("casualties", "deportations")
        for key, who, perpetrator, what, source, start, end in cells_of(
            frames[table],
            frames[table].columns[0],
            "asserted_by",
            "alleged_perpetrator_id",
            "outcome" if table == "casualties" else "movement",
            *PLACE,
        )
        if key not in reasons and what not in BLAMELESS
    )

    def named(kind: str, mode: str | None, who: str, actor: str, recipient: str, source: str, *place: int) -> bool:
        accused = actor if kind == "ASSAULT" else None
        if (kind, mode) == ("ACCUSE", "allege"):
            who, accused = actor, recipient  # who accuses is who claims what happened, whoever tells of it
        here = blamed[source].meeting((place[0], place[1])) if accused and source in blamed else []
        return all(perpetrator == accused for claimant, perpetrator in here if claimant == who)

    return rowwise(frame, named, "event_type", "event_mode", "asserted_by", "actor_id", "recipient_id", *PLACE)


@rule("addressee_id", "statements")
def nobody_addresses_himself(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """who is addressed is who speaks, or one of the two acts for the other; name who hears it, or nobody"""
    bodies = bodies_of(frames["actors"])

    def other(speaker: str, addressee: str | None) -> bool:
        return addressee is None or not (addressee in bodies.get(speaker, ()) or speaker in bodies.get(addressee, ()))

    return rowwise(frame, other, "speaker_id", "addressee_id")


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


@rule("event_id", "statements")
def words_are_about_what_their_act_is_about(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the act that these words belong to stands in the same quotation, and is about another event, or about none; take
    the same, or say why not in a note
    """
    acts, reasons = by_key(frames["diplomatic_exchanges"], *PLACE, "event_id"), noted(frames, "event_id")

    def same(key: str, act: str, event: str | None, *place: Any) -> bool:
        return key in reasons or act not in acts or acts[act][:-1] != place or acts[act][-1] == event

    return rowwise(frame, same, "statement_id", "exchange_id", "event_id", *PLACE)


@rule("event_id", *ABOUT_EVENTS)
def rows_on_the_same_words_have_an_event(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """all other rows on these words are about one event, and this one about none; enter it, or say why not in a note"""
    table = next(name for name in ABOUT_EVENTS if schemas.primary_key(name) == frame.columns[0])
    return _as_the_others(frame, frames, table, lambda own, events: own is not None or events == {None})


def _as_the_others(frame: pd.DataFrame, frames: Frames, table: str, fits: Any) -> "pd.Series[bool]":
    """Whether the event of a row fits that of the other rows on its words, where these have one and the same."""
    reasons = noted(frames, "event_id")
    told = by_group(_events(frames))

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


def by_group(places: Iterable[tuple[Group, Span, Thing]]) -> dict[Group, Spans[Thing]]:
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


def _whole_named(name: str, names: Mapping[str, str]) -> str | None:
    """The event at, or during, which a name says that something happened."""
    told = _AT_AN_EVENT.search(name)
    if told is None:
        return None
    return next((key for key, other in names.items() if other.lower().startswith(told[1].lower())), None)


@rule("part_of", "events")
def what_happened_at_an_event_is_part_of_it(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """part_of is not the event of which the name says "at the …", "during the …" or "on the sidelines of the …"; enter
    it, or say in the name at what it happened, or in a note why it is part of it. What goes on in waves may be part of
    an event of its own kind
    """
    names, kinds = (dict(zip(frame["event_id"], frame[column], strict=True)) for column in ("name", "kind"))
    reasons = noted(frames, "part_of")

    def fits(key: str, name: str, kind: str, whole: str | None) -> bool:
        named = _whole_named(name, names)
        told = whole == named if named or whole is None else kind == kinds.get(whole) and kind in IN_WAVES
        return told or key in reasons

    return rowwise(frame, fits, "event_id", "name", "kind", "part_of")


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
    told = by_group(((source, who, event), (start, end), event) for who, event, source, start, end in rows)

    def named(
        event: str | None, who: str, counted: str | None, whole: str | None, source: str, start: int, end: int
    ) -> bool:
        if counted is None or whole is not None or event not in part_of:
            return True
        wholes = told.get((source, who, part_of[event]))
        return wholes is None or not wholes.meeting((start, end))

    return rowwise(frame, named, "event_id", "asserted_by", "qualifier", "subset_of", *PLACE)


@rule("subset_of", *FIGURES)
def a_whole_is_counted_or_told_beside_its_part(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the row that is named as the whole has no figure, and its words do not hold those of this row; point at the row
    that counts the whole
    """
    wholes = by_key(frame, "qualifier", *PLACE)

    def counted(whole: str | None, source: str, start: int, end: int) -> bool:
        qualifier, there, first, last = wholes.get(whole, ("", "", 0, 0))
        return qualifier is not None or (there == source and first < end and start < last)

    return rowwise(frame, counted, "subset_of", *PLACE)


@rule("subset_of", "casualties")
def a_whole_is_told_by_who_tells_its_part(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the whole is of others than who claims the part or tells of it, and one of these counts the same; point at the
    row of theirs
    """
    same = "event_id", "outcome", "source_id"
    told = {(who, *of) for who, *of in cells_of(frame, "asserted_by", *same)}
    wholes = by_key(frame, "asserted_by", *same)

    def theirs(whole: str | None, *tellers: str) -> bool:
        who, *of = wholes.get(whole, tellers)
        return who in tellers or not any((teller, *of) in told for teller in tellers)

    return rowwise(frame, theirs, "subset_of", "asserted_by", "reported_by")


@rule("restates", "other_figures")
def a_figure_restates_the_one_that_is_most_like_it(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """another row before this one counts the same thing in the same words, and the one that is named does not; point at
    the row that is told again
    """
    same, place = ("asserted_by", "measure", "count_text"), ("source_id", "quote_end")
    cells = by_key(frame, *same)
    first: dict[Any, int] = {}
    for source, end, *words in cells_of(frame, *place, *same):
        first[source, *words] = min(end, first.get((source, *words), end))

    def alike(restated: str | None, source: str, start: int, *words: str) -> bool:
        return cells.get(restated, words) == words or first[source, *words] > start

    return rowwise(frame, alike, "restates", "source_id", "quote_start", *same)


@rule("restates", "diplomatic_exchanges")
def an_act_told_again_says_so(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the same act, on the same day and in the same event, is told before in this document; name it in restates, or say
    in a note how the two differ
    """
    reasons, kind = noted(frames, "restates"), ("actor_id", "recipient_id", "event_type", "event_id", "date_edtf")
    told: dict[Any, int] = {}  # where the act is told first
    for *act, end in cells_of(frame, *kind, "source_id", "quote_end"):
        told[tuple(act)] = min(end, told.get(tuple(act), end))

    def first(key: str, restated: str | None, start: int, *act: Any) -> bool:
        return bool(restated or key in reasons or None in act) or told[act] > start

    return rowwise(frame, first, "exchange_id", "restates", "quote_start", *kind, "source_id")


@rule("responds_to", "diplomatic_exchanges")
def an_act_and_its_answer_in_the_same_words_are_linked(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the same words tell of an act towards who acts here, by whom this one is done to, and neither answers the other;
    name the one that is answered in responds_to, or say why not in a note
    """
    reasons, bodies = noted(frames, "responds_to"), bodies_of(frames["actors"])
    columns = "exchange_id", "actor_id", "recipient_id", "responds_to"
    acts = by_group((source, (start, end), act) for *act, source, start, end in cells_of(frame, *columns, *PLACE))

    def linked(key: str, actor: str, recipient: str, answered: str | None, source: str, *place: int) -> bool:
        return key in reasons or all(
            answered == other or answer == key
            for other, who, to, answer in acts[source].meeting((place[0], place[1]))
            if bodies[who] & bodies[recipient] and bodies[to] & bodies[actor]
        )

    return rowwise(frame, linked, *columns, *PLACE)


@rule("responds_to", "diplomatic_exchanges")
def acts_of_one_reply_answer_the_same(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """at this occasion the same actor's side answers the same side's act with another row, and this row answers none;
    name the act that is answered, or say in a note why this one is no answer
    """
    reasons, bodies = noted(frames, "responds_to"), bodies_of(frames["actors"])
    replies: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for actor, recipient, occasion, answered in cells_of(
        frame, "actor_id", "recipient_id", "occasion_id", "responds_to"
    ):
        if occasion and answered:
            replies[occasion].append((actor, recipient))

    def answers(key: str, actor: str, recipient: str, occasion: str | None, answered: str | None) -> bool:
        others = replies.get(occasion or "", []) if answered is None and key not in reasons else []
        return not any(bodies[who] & bodies[actor] and bodies[to] & bodies[recipient] for who, to in others)

    return rowwise(frame, answers, "exchange_id", "actor_id", "recipient_id", "occasion_id", "responds_to")


#: Acts that are done by saying something.
SPOKEN = ("ACCUSE", "REQUEST", "REJECT", "THREATEN")
#: Acts that are done so, too, but of which people also tell later what was said: these words have another occasion.
OFFERED = ("AGREE",)


@rule("exchange_id", "statements")
def words_with_which_an_act_is_done_name_it(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """an act of who speaks is told with these words, and no statement belongs to it; name the act in exchange_id, or
    say in a note why these words are not its
    """
    reasons, worded = noted(frames, "exchange_id"), set(frame["exchange_id"].dropna())
    when = "occasion_id", "date_edtf"
    columns = "exchange_id", "event_type", "actor_id", *when, *PLACE
    bare = by_group(
        (source, (start, end), (actor, *((None, None) if kind in SPOKEN else told)))
        for key, kind, actor, *told, source, start, end in cells_of(frames["diplomatic_exchanges"], *columns)
        if kind in (*SPOKEN, *OFFERED) and key not in worded
    )

    def named(key: str, act: str | None, speaker: str, occasion: str | None, date: str | None, *place: Any) -> bool:
        if act is not None or key in reasons or place[0] not in bare:
            return True
        here = bare[place[0]].meeting((place[1], place[2]))
        return not {(speaker, None, None), (speaker, occasion, date)} & {*here}

    return rowwise(frame, named, "statement_id", "exchange_id", "speaker_id", *when, *PLACE)


@rule("exchange_id", "statements")
def words_and_act_of_one_name_belong_together(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """an act has the same identifier but for its prefix (`sta-…`, `exc-…`), and these words do not belong to it; name
    it in exchange_id, or name one of the two otherwise
    """
    acts = set(frames["diplomatic_exchanges"]["exchange_id"])

    def together(key: str, act: str | None) -> bool:
        namesake = key.replace("sta-", "exc-", 1)
        return namesake not in acts or act == namesake

    return rowwise(frame, together, "statement_id", "exchange_id")


@rule("exchange_id", "diplomatic_exchanges")
def an_act_done_with_words_has_a_statement(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """who acts speaks in these words, and no statement belongs to the act; enter the words with which it is done, or
    say in a note on exchange_id why there are none
    """
    statements, reasons = frames["statements"], noted(frames, "exchange_id")
    worded = set(statements["exchange_id"].dropna())
    said = by_group(
        (source, (start, end), speaker) for speaker, source, start, end in cells_of(statements, "speaker_id", *PLACE)
    )

    def told(key: str, kind: str, actor: str, source: str, *place: int) -> bool:
        owed = kind in SPOKEN and key not in worded and key not in reasons and source in said
        return not owed or actor not in said[source].meeting((place[0], place[1]))

    return rowwise(frame, told, "exchange_id", "event_type", "actor_id", *PLACE)


@rule("responds_to", "diplomatic_exchanges")
def what_is_rejected_is_told(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """a REJECT answers an act, and none is named; point at it, or say in a note why there is none"""
    return filled_or_noted(frame, frames, "responds_to", frame["event_type"] == "REJECT")


def by_key(frame: pd.DataFrame, *columns: str) -> dict[Any, tuple[Any, ...]]:
    """The cells of some columns by the key of their row; a missing cell is None."""
    return dict(zip(frame[frame.columns[0]], cells_of(frame, *columns), strict=True))


def bodies_of(actors: pd.DataFrame) -> defaultdict[str, set[str]]:
    """For each actor himself and all for whom he acts."""
    return defaultdict(set, {actor: set(line) for actor, line in lines_of(actors).items()})


def lines_of(actors: pd.DataFrame) -> dict[str, list[str]]:
    """For each actor himself, for whom he acts, for whom that one does, and so on."""
    above = {key: body for key, (body,) in by_key(actors, "affiliated_with").items() if body}
    lines = {}
    for actor in actors["actor_id"]:
        lines[actor] = line = [actor]
        while line[-1] in above and above[line[-1]] not in line:
            line.append(above[line[-1]])
    return lines
