"""Rules between rows: what refers to each other fits together, and nothing is told twice.

Registered like those of `rules.py`; import `RULES` from here to have them all.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import pandas as pd

import schemas
from schemas.frames import Frames
from schemas.links import bodies_of, by_group, by_key
from schemas.rules import CLAIMS, FIGURES, PLACE, cells_of, rowwise, rule
from schemas.siblings import RULES
from schemas.vocabularies import code_rows

__all__ = ["RULES"]

#: The kinds of event at which one speaks, or agrees.
OCCASIONS = ("speech", "interview", "meeting", "visit", "ceremony", "legal_act", "negotiation", "election", "period")
HAPPENINGS = ("crash", "war", "military_action", "attack", "violence", "population_movement", "period")
#: The kinds of event that a claim may be about, by table.
KINDS = {
    "casualties": HAPPENINGS,
    "deportations": ("population_movement", "war", "military_action", "violence", "period"),
    "agreements": OCCASIONS,
}
#: The kinds of documents in which who publishes tells what he said himself: “…, the ministry said”.
ISSUED = frozenset({"statement", "press_release", "speech", "resolution"})
#: The variables of the second coding that are columns, by table.
SETTLED = [tuple(code.split(".")) for code in schemas.codes("double_coding", "variable")]


@rule("quote", *schemas.CLAIM_TABLES, "events", "actors", "evidence")
@rule("quote_a", "discrepancies")
def no_row_is_entered_twice(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the row is another one but for its identifier; take one of them out"""
    return ~frame.duplicated(list(frame.columns[1:]), keep=False)


#: The same words of the same people are one claim, unless it restates another.
SAME: Mapping[str, tuple[str, ...]] = {
    "casualties": ("outcome", "outcome_text", "count_text", "population"),
    "deportations": ("movement_text", "population", "count_text", "origin", "destination"),
    "other_figures": ("measure", "count_text"),
    "agreements": ("name",),
    "statements": ("statement", "speaker_id"),
    "diplomatic_exchanges": ("actor_id", "recipient_id", "event_type", "summary"),
}


def _same(table: str) -> Callable[[pd.DataFrame, Frames], "pd.Series[bool]"]:
    def the_same_words_are_one_claim(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
        """another row makes the same claim of the same words; say which of them restates the other, or take it out"""
        rows = cells_of(frame[frame["restates"].isna()], frame.columns[0], *PLACE, *SAME[table])
        told = by_group(((source, *same), (start, end), key) for key, source, start, end, *same in rows)
        overlapping = {
            key for spans in told.values() for (start, end), key in spans if len(spans.meeting((start, end))) > 1
        }
        return ~frame[frame.columns[0]].isin(overlapping)

    return the_same_words_are_one_claim


for _table in SAME:
    rule("restates", _table)(_same(_table))


@rule("restates", *SAME)
def what_is_restated_comes_first(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the row that is told again stands behind this one in the same document; turn the two round"""
    place = by_key(frame, "source_id", "quote_start")

    def earlier(restated: str | None, source: str, start: int) -> bool:
        return restated not in place or place[restated][0] != source or place[restated][1] <= start

    return rowwise(frame, earlier, "restates", "source_id", "quote_start")


@rule("restates", "casualties", "deportations", "diplomatic_exchanges", "other_figures")
def what_is_restated_is_of_the_same_event_and_kind(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the row that is told again is of another event, outcome, unit or act; it is another claim: take restates out"""
    kinds = ("outcome",) if "outcome_text" in frame else ("unit", "event_type", "actor_id")
    names = ["event_id", *(name for name in kinds if name in frame)]
    cells = by_key(frame, *names)

    def alike(restated: str | None, *own: object) -> bool:
        return restated not in cells or all(a == b for a, b in zip(cells[restated], own, strict=True))

    return rowwise(frame, alike, "restates", *names)


@rule("subset_of", *FIGURES)
def a_part_is_of_the_same_document_and_event(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the whole that this row is a part of is told in another document or of another event; point at the row that
    counts the whole
    """
    event = frame["event_id"] if "unit" not in frame else frame["unit"]
    cells = dict(zip(frame[frame.columns[0]], zip(frame["source_id"], event, strict=True), strict=True))
    whole = [cells.get(parent) for parent in frame["subset_of"]]
    own = list(zip(frame["source_id"], event, strict=True))
    parts = "movement" in frame  # movements of one wave belong to a longer one, which is another event
    fits = [
        w is None or (w[0] == o[0] and (parts or w[1] is o[1] or w[1] == o[1])) for w, o in zip(whole, own, strict=True)
    ]
    return pd.Series(fits, index=frame.index, dtype=bool)


@rule("event_id", *KINDS)
def the_event_is_of_a_kind_that_such_claims_are_about(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the event is of a kind that no such claim is about; point at the event that the words tell of"""
    kinds = by_key(frames["events"], "kind")
    allowed = next(allowed for table, allowed in KINDS.items() if schemas.primary_key(table) == frame.columns[0])
    return rowwise(frame, lambda event: event not in kinds or kinds[event][0] in allowed, "event_id")


@rule("occasion_id", "statements", "diplomatic_exchanges")
def the_occasion_is_something_at_which_one_speaks(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """nobody speaks at an event of this kind; point at the occasion, and put what the words tell of into event_id"""
    kinds = by_key(frames["events"], "kind")
    return rowwise(frame, lambda event: event not in kinds or kinds[event][0] in OCCASIONS, "occasion_id")


@rule("occasion_id", "diplomatic_exchanges")
def what_happens_at_a_speech_is_done_with_words(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the act is none of words, and its occasion a speech or an interview: it is told there, and not done; take the
    occasion out
    """
    kinds = by_key(frames["events"], "kind")

    def fits(quad_class: str, occasion: str | None) -> bool:
        return quad_class.startswith("verbal") or kinds.get(occasion, ("",))[0] not in ("speech", "interview")

    return rowwise(frame, fits, "quad_class", "occasion_id")


@rule("date_edtf", "casualties", "deportations")
def the_date_is_that_of_the_event(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the date lies outside of that of its event; correct one of the two"""
    days = by_key(frames["events"], "date_start", "date_end")

    def within(event: str, start: str | None, end: str | None) -> bool:
        first, last = days.get(event, (None, None))
        return not (start and first and start < first) and not (end and last and end > last)

    return rowwise(frame, within, "event_id", "date_start", "date_end")


@rule("date_edtf", "statements", "diplomatic_exchanges")
def the_date_is_that_of_the_occasion(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the date is not that of the occasion; correct one of the two"""
    dates = by_key(frames["events"], "date_edtf")

    def alike(occasion: str | None, date: str | None) -> bool:
        return occasion not in dates or dates[occasion][0] is None or dates[occasion][0] == date

    return rowwise(frame, alike, "occasion_id", "date_edtf")


@rule("exchange_id", "statements")
def the_words_are_of_a_party_to_the_act(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """who speaks neither acts, nor tells of the act, nor do the two act for each other; point at the act that is done
    with these words, or that they tell of
    """
    parties = by_key(frames["diplomatic_exchanges"], "actor_id", "asserted_by")
    bodies = bodies_of(frames["actors"])

    def acts(exchange: str | None, speaker: str) -> bool:
        actor, teller = parties.get(exchange, (speaker, speaker))
        return speaker == teller or actor in bodies.get(speaker, ()) or speaker in bodies.get(actor, ())

    return rowwise(frame, acts, "exchange_id", "speaker_id")


@rule("responds_to", "diplomatic_exchanges")
def an_answer_is_between_the_same_parties(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """neither does who answers act for whom the first act was done to, nor is the answer given to who did it; point at
    the act that is answered
    """
    parties = by_key(frame, "actor_id", "recipient_id")
    bodies = bodies_of(frames["actors"])

    def fits(answered: str | None, actor: str, recipient: str) -> bool:
        if answered not in parties:
            return True
        first, to = parties[answered]
        return bool(
            bodies.get(actor, set()) & bodies.get(to, set()) or bodies.get(recipient, set()) & bodies.get(first, set())
        )

    return rowwise(frame, fits, "responds_to", "actor_id", "recipient_id")


@rule("outcome", "diplomatic_exchanges")
def what_is_rejected_is_refused(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the outcome is "refused" exactly where a REJECT answers it; correct the outcome, or the answer"""
    answers = zip(frame["responds_to"], frame["event_type"], strict=True)
    rejected = {answered for answered, kind in answers if kind == "REJECT"}
    return rowwise(frame, lambda key, outcome: (outcome == "refused") == (key in rejected), "exchange_id", "outcome")


@rule("affiliated_with", "actors")
def who_acts_for_another_is_of_its_country(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the country is another than that of whom it acts for; correct one of the two"""
    country = by_key(frame, "country")

    def alike(body: str | None, own: str | None) -> bool:
        return own is None or body not in country or country[body][0] in (None, own)

    return rowwise(frame, alike, "affiliated_with", "country")


@rule("wikidata_id", "actors")
def an_item_is_about_one_actor(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """another actor has this item of Wikidata too; keep it with the one that it is about"""
    return frame["wikidata_id"].isna() | ~frame.duplicated("wikidata_id", keep=False)


@rule("statement_id", "statements")
def an_identifier_names_who_speaks(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the identifier does not begin with who speaks (`sta-aliyev-…`), or for the voice of a document with its
    publisher; name the row after its speaker
    """
    publishers = by_key(frames["sources"], "publisher_id")

    def named(identifier: str, who: str, voice: str, source: str) -> bool:
        words, (publisher,) = identifier.partition("-")[2], publishers.get(source, ("",))
        if voice in ("document_voice", "unclear") or who == publisher:
            return words.startswith(f"{publisher}-")
        return words.removeprefix(f"{publisher}-").partition("-")[0] in who.split("-")

    return rowwise(frame, named, "statement_id", "speaker_id", "voice", "source_id")


@rule("exchange_id", "diplomatic_exchanges")
def an_identifier_names_who_acts(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the identifier does not begin with who acts (`exc-aliyev-…`); name the row after its actor"""
    publishers = by_key(frames["sources"], "publisher_id")

    def named(identifier: str, who: str, source: str) -> bool:
        words, (publisher,) = identifier.partition("-")[2], publishers.get(source, ("",))
        return any(each.partition("-")[0] in who.split("-") for each in (words, words.removeprefix(f"{publisher}-")))

    return rowwise(frame, named, "exchange_id", "actor_id", "source_id")


@rule("date_edtf", "statements")
def own_words_are_dated_as_the_document_is(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """what a document says in its own voice has the date of the document; leave the date out"""
    dates = by_key(frames["sources"], "date_edtf")
    return rowwise(
        frame,
        lambda voice, date, source: voice != "document_voice" or source not in dates or dates[source][0] == date,
        "voice",
        "date_edtf",
        "source_id",
    )


@rule("voice", *CLAIMS)
def who_is_quoted_is_not_the_publisher(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """what is quoted or reported is claimed by someone else than the publisher, unless he issued the document himself;
    name him, or correct the voice
    """
    publishers = by_key(frames["sources"], "publisher_id", "kind")
    claimant = next(name for name in ("speaker_id", "asserted_by") if name in frame)

    def fits(voice: str, who: str, source: str) -> bool:
        publisher, kind = publishers.get(source, ("", ""))
        return voice not in ("direct_quote", "reported_speech") or publisher != who or kind in ISSUED

    return rowwise(frame, fits, "voice", claimant, "source_id")


#: An act is told in reported form, for whoever tells it.
REPORTED = re.compile(r"\b(?:is|are) said(?: by [A-Z][^,]*?)? to [a-z]+")


@rule("summary", "diplomatic_exchanges")
def an_act_is_told_in_reported_form(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the summary is not in reported form ("X is said to have demanded …", with a full stop); say it so"""
    return rowwise(
        frame, lambda words: bool(REPORTED.search(words)) and words.endswith(".") and words[0].isupper(), "summary"
    )


@rule("code", "codes")
def codes_are_those_of_the_schemas(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the code, its label or its definition is not that of the schemas; build the package again"""
    known = {tuple(row.values()) for row in code_rows()}
    return rowwise(frame, lambda *cells: cells in known, *frame.columns)


@rule("vocabulary", "codes")
def every_code_of_a_vocabulary_is_there(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """a code of this vocabulary is missing; build the package again"""
    known = Counter(row["vocabulary"] for row in code_rows())
    there = frame["vocabulary"].value_counts()
    return rowwise(frame, lambda vocabulary: there[vocabulary] >= known[vocabulary], "vocabulary")


@rule("double_coding_id", "double_coding")
def a_difference_is_named_after_its_sentence(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the identifier is not passage and variable; build the package again"""
    return frame["double_coding_id"] == frame["passage_id"] + "." + frame["variable"]


@rule("variable", "double_coding")
def every_variable_is_there(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """of this sentence a table is missing, or a column of a table of which a coder made rows; enter what both coded"""
    coders = zip(*(frame[name] for name in ("passage_id", "variable", "coder_1", "coder_2")), strict=True)
    made = {(passage, variable) for passage, variable, *values in coders if "yes" in values}
    there = set(zip(frame["passage_id"], frame["variable"], strict=True))
    variables = set(frame["variable"])

    @cache  # a sentence has a row for each variable
    def whole(passage: str) -> bool:
        wanted = {v for v in variables if "." not in v or (passage, v.partition(".")[0]) in made}
        return {(passage, variable) for variable in wanted} <= there

    return rowwise(frame, whole, "passage_id")


@rule("settled", "double_coding")
def what_was_settled_is_what_the_tables_say(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the rows that quote this sentence have another value; enter as settled what they say, or correct them"""
    uses = frames["uses"]
    resting: dict[tuple[str, str], set[str]] = {}
    for passage, table, record in zip(uses["passage_id"], uses["table_name"], uses["record_id"], strict=True):
        resting.setdefault((passage, table), set()).add(record)
    values: dict[tuple[str, str], dict[str, str]] = {
        (table, column): dict(zip(frames[table].iloc[:, 0], map(_coded, frames[table][column]), strict=True))
        for table, column in (variable for variable in SETTLED if len(variable) == 2)
    }

    def says(passage: str, variable: str, settled: str | None) -> bool:
        table, _, column = variable.partition(".")
        records = resting.get((passage, table), set())
        if not column:
            return settled == ("yes" if records else "no")
        return (settled or "") == "|".join(sorted({values[table, column].get(record, "") for record in records}))

    return rowwise(frame, says, "passage_id", "variable", "settled")


def _coded(cell: Any) -> str:
    return "none" if pd.isna(cell) else str(cell)
