"""Rules between rows find the rows that do not fit together, and no package that is right breaks one."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

import schemas
from schemas.frames import Frames, frame_of, frame_schema, typed
from schemas.relations import RULES
from schemas.rules import Rule
from scripts.package.package import Package
from tests.each import failures
from tests.specimen import COAST, HARBOUR, TEXTS, passage_id

Cells = dict[str, object]

BETWEEN_ROWS = ("schemas.links", "schemas.rivals", "schemas.siblings", "schemas.relations")
OWN = {f"{rule.table}.{rule.name}": rule for rule in RULES if rule.holds.__module__ in BETWEEN_ROWS}
LIVES = TEXTS[HARBOUR].index("claiming 30 lives")
SANK = f"{passage_id(HARBOUR, 'The ferry Heron sank')}.casualties.outcome"
COUNTED = f"{passage_id(COAST, 'The port authority')}.casualties.outcome"

#: Where Carl Dahl is reported to have called something foolish.
FOOLISH: Cells = {"quote_start": TEXTS[HARBOUR].index("foolish"), "quote_end": TEXTS[HARBOUR].index("foolish") + 7}
DEMANDED = TEXTS[HARBOUR].index("She demanded")
#: A row of the bulletin from each table of claims.
ONE_OF_EACH = {
    "actors": "norland",
    "events": "heron-sinking",
    "casualties": "cas-heron-killed",
    "deportations": "dep-islands",
    "other_figures": "fig-ports",
    "agreements": "agr-vale-accord",
    "diplomatic_exchanges": "exc-sutland-rejects-demand",
    "statements": "sta-harbour-institute-accident-a-lesson",
}

#: Rules with a test of their own.
APART = {"diplomatic_exchanges.what_happens_at_a_speech_is_done_with_words"}
#: For each rule and table the changes of one row, and the rows that break the rule then.
CHANGED: dict[str, dict[str, tuple[str, Cells, set[str]]]] = {
    "what_is_restated_comes_first": {
        "casualties": ("cas-heron-killed", {"restates": "cas-heron-aboard-repeated"}, {"cas-heron-killed"}),
        "deportations": ("dep-norlanders", {"restates": "dep-norlanders-repeated"}, {"dep-norlanders"}),
        "other_figures": ("fig-line-years", {"restates": "fig-ports-repeated"}, {"fig-line-years"}),
        "agreements": ("agr-vale-accord", {"restates": "agr-vale-accord-repeated"}, {"agr-vale-accord"}),
        "statements": ("sta-berg-lamp-was-dark", {"restates": "sta-dahl-foolish"}, {"sta-berg-lamp-was-dark"}),
        "diplomatic_exchanges": (
            "exc-berg-demands-apology", {"restates": "exc-berg-repeats-demand"}, {"exc-berg-demands-apology"}),
    },
    "what_is_restated_is_of_the_same_event_and_kind": {
        "casualties": ("cas-heron-aboard-repeated", {"outcome": "killed"}, {"cas-heron-aboard-repeated"}),
        "deportations": ("dep-norlanders-repeated", {"event_id": "heron-sinking"}, {"dep-norlanders-repeated"}),
        "diplomatic_exchanges": (
            "exc-berg-repeats-demand", {"actor_id": "carl-dahl"}, {"exc-berg-repeats-demand"}),
        "other_figures": ("fig-ports-repeated", {"unit": "years"}, {"fig-ports-repeated"}),
    },
    "what_is_told_again_is_claimed_by_the_same": {
        "casualties": ("cas-heron-aboard-repeated", {"asserted_by": "elin-falk"}, {"cas-heron-aboard-repeated"}),
        "deportations": ("dep-norlanders-repeated", {"asserted_by": "carl-dahl"}, {"dep-norlanders-repeated"}),
        "other_figures": ("fig-ports-repeated", {"asserted_by": "ada-berg"}, {"fig-ports-repeated"}),
        "agreements": ("agr-vale-accord-repeated", {"asserted_by": "ada-berg"}, {"agr-vale-accord-repeated"}),
        "statements": ("sta-berg-lamp-was-dark", {"restates": "sta-dahl-foolish"}, {"sta-berg-lamp-was-dark"}),
        "diplomatic_exchanges": (
            "exc-berg-repeats-demand", {"asserted_by": "carl-dahl"}, {"exc-berg-repeats-demand"}),
    },
    "what_is_told_together_is_blamed_on_the_same": {
        "casualties": ("cas-heron-survived", {"outcome": "injured", "alleged_perpetrator_id": "sutland"},
                       {"cas-heron-survived", "cas-heron-killed"}),
        "deportations": ("dep-norlanders-repeated",
                         {"quote_start": TEXTS[HARBOUR].index("more than 2,000 of them"), "alleged_perpetrator_id": "norland"},
                         {"dep-norlanders-repeated", "dep-islands"}),
    },
    "a_figure_told_again_says_so": {
        "casualties": ("cas-heron-aboard-repeated", {"restates": None}, {"cas-heron-aboard-repeated"}),
        "deportations": ("dep-norlanders-repeated", {"restates": None}, {"dep-norlanders-repeated"}),
        "other_figures": ("fig-ports-repeated", {"restates": None}, {"fig-ports-repeated"}),
    },
    "what_is_told_again_of_an_event_says_so": {
        "casualties": ("cas-heron-aboard-repeated", {"restates": None, "count": 41}, {"cas-heron-aboard-repeated"}),
        "deportations": (
            "dep-norlanders-repeated", {"restates": None, "count": 150, "asserted_by": "norland"},
            {"dep-norlanders-repeated"}),
    },
    "what_is_told_again_is_of_the_same_topic": {
        "statements": ("sta-berg-lamp-was-dark", {"restates": "sta-berg-repeats-deported"}, {"sta-berg-lamp-was-dark"}),
        "diplomatic_exchanges": ("exc-berg-repeats-demand", {"topic": "sovereignty"}, {"exc-berg-repeats-demand"}),
    },
    "what_is_told_again_is_the_same_number": {
        "casualties": ("cas-heron-aboard-repeated", {"count": 43}, {"cas-heron-aboard-repeated"}),
        "deportations": ("dep-norlanders-repeated", {"count": 150}, {"dep-norlanders-repeated"}),
        "other_figures": ("fig-ports-repeated", {"count": 31}, {"fig-ports-repeated"}),
    },
    "words_and_act_are_of_one_occasion": {
        "statements": ("sta-berg-lamp-was-dark", {"date_edtf": "2021-03-07"}, {"sta-berg-lamp-was-dark"}),
    },
    "an_act_is_about_what_its_words_are_about": {
        "diplomatic_exchanges": ("exc-dahl-offers-inquiry", {"event_id": "heron-sinking"}, {"exc-dahl-offers-inquiry"}),
    },
    "words_are_about_what_their_act_is_about": {
        "statements": (
            "sta-berg-lamp-was-dark",
            {"event_id": None, "quote_start": DEMANDED, "quote_end": DEMANDED + len("She demanded an apology from Sutland.")},
            {"sta-berg-lamp-was-dark"}),
    },
    "rows_on_the_same_words_have_an_event": {
        "casualties": ("cas-heron-killed", {"event_id": None}, {"cas-heron-killed"}),
        "deportations": ("dep-norlanders-repeated", {"event_id": None}, {"dep-norlanders-repeated"}),
        "other_figures": ("fig-ports", {"event_id": "heron-sinking"}, {"fig-island-ports"}),
        "statements": ("sta-berg-repeats-deported", {"event_id": None}, {"sta-berg-repeats-deported"}),
        "agreements": ("agr-vale-accord", {"quote_start": LIVES, "quote_end": LIVES + 17}, {"agr-vale-accord"}),
    },
    "an_agreement_is_dated_as_where_it_was_made": {
        "agreements": ("agr-vale-accord", {"event_id": "heron-sinking"}, {"agr-vale-accord"}),
    },
    "what_happened_at_an_event_is_part_of_it": {
        "events": ("deportations-1948-1953", {"name": "Remarks during the Sinking of the ferry Heron"},
                   {"deportations-1948-1953"}),
    },
    "a_wave_is_part_of_what_contains_it": {
        "deportations": ("dep-islands", {"event_id": "heron-sinking"}, {"dep-islands"}),
    },
    "a_wave_names_what_contains_it": {
        "deportations": ("dep-norlanders-repeated", {"event_id": "heron-search"}, set()),
    },
    "a_whole_is_counted_or_told_beside_its_part": {
        "casualties": ("cas-heron-killed", {"qualifier": None}, {"cas-heron-children"}),
        "deportations": ("dep-norlanders", {"qualifier": None}, {"dep-islands"}),
    },
    "a_whole_is_told_by_who_tells_its_part": {
        "casualties": ("cas-heron-aboard", {"asserted_by": "elin-falk"}, {"cas-heron-killed", "cas-heron-survived"}),
    },
    "a_figure_restates_the_one_that_is_most_like_it": {
        "other_figures": ("fig-ports-repeated", {"restates": "fig-line-years"}, {"fig-ports-repeated"}),
    },
    "an_act_told_again_says_so": {
        "diplomatic_exchanges": ("exc-berg-repeats-demand", {"restates": None, "date_edtf": "2021-03-06"},
                                 {"exc-berg-repeats-demand"}),
    },
    "an_act_and_its_answer_in_the_same_words_are_linked": {
        "diplomatic_exchanges": ("exc-berg-repeats-demand", {"quote_start": LIVES, "quote_end": 3000},
                                 {"exc-berg-repeats-demand", "exc-sutland-rejects-demand", "exc-dahl-offers-inquiry"}),
    },
    "words_with_which_an_act_is_done_name_it": {
        "statements": (
            "sta-berg-lamp-was-dark", {"exchange_id": None, "quote_start": DEMANDED, "quote_end": DEMANDED + 12},
            {"sta-berg-lamp-was-dark"}),
    },
    "what_is_reported_is_claimed_by_who_speaks": {
        table: (key, {"voice": "reported_speech", "asserted_by": "elin-falk", **FOOLISH}, {key})
        for table, key in ONE_OF_EACH.items() if table != "statements"
    },
    "who_reports_speaks_himself": {
        table: (key, {"reported_by": "elin-falk"}, {key}) for table, key in ONE_OF_EACH.items()
    },
    "an_act_done_with_words_has_a_statement": {
        "diplomatic_exchanges": ("exc-dahl-offers-inquiry", {"event_type": "ACCUSE"}, {"exc-dahl-offers-inquiry"})},
    "nobody_addresses_himself": {
        "statements": ("sta-dahl-foolish", {"addressee_id": "sutland"}, {"sta-dahl-foolish"})},
    "nobody_accuses_himself": {
        "casualties": ("cas-port-killed", {"alleged_perpetrator_id": "norland"}, {"cas-port-killed"}),
        "deportations": ("dep-norlanders", {"alleged_perpetrator_id": "ada-berg"}, {"dep-norlanders"}),
    },
    "what_is_rejected_is_told": {
        "diplomatic_exchanges": (
            "exc-sutland-rejects-demand", {"responds_to": None}, {"exc-sutland-rejects-demand"}),
    },
    "a_part_is_of_the_same_document_and_event": {
        "casualties": ("cas-heron-children", {"subset_of": "cas-coast-heron-dead"}, {"cas-heron-children"}),
        "deportations": ("dep-islands", {"source_id": COAST}, {"dep-islands"}),
        "other_figures": ("fig-island-ports", {"unit": "years"}, {"fig-island-ports"}),
    },
    "a_part_is_dated_within_its_whole": {
        "casualties": ("cas-heron-children", {"date_end": "2021-03-05"}, {"cas-heron-children"}),
        "deportations": ("dep-islands", {"date_start": "1947-01-01"}, {"dep-islands"}),
    },
    "rival_figures_are_told_as_a_discrepancy": {
        "casualties": (
            "cas-heron-aboard-repeated",
            {"asserted_by": "ada-berg", "count": 41, "count_low": 41, "count_high": 41},
            {"cas-heron-aboard", "cas-heron-aboard-repeated"}),
        "deportations": (
            "dep-norlanders-repeated", {"asserted_by": "carl-dahl", "count": 100_000},
            {"dep-norlanders", "dep-norlanders-repeated"}),
    },
    "the_event_is_of_a_kind_that_such_claims_are_about": {
        "casualties": ("cas-heron-killed", {"event_id": "heron-search"}, set()),
        "deportations": ("dep-islands", {"event_id": "heron-sinking"}, {"dep-islands"}),
        "agreements": ("agr-vale-accord", {"event_id": "heron-sinking"}, {"agr-vale-accord"}),
    },
    "the_occasion_is_something_at_which_one_speaks": {
        "statements": ("sta-dahl-foolish", {"occasion_id": "heron-sinking"}, {"sta-dahl-foolish"}),
        "diplomatic_exchanges": (
            "exc-sutland-rejects-demand", {"occasion_id": "heron-sinking"}, {"exc-sutland-rejects-demand"}),
    },
    "the_date_is_that_of_the_event": {
        "casualties": ("cas-heron-killed", {"date_start": "2021-03-03"}, {"cas-heron-killed"}),
        "deportations": ("dep-norlanders", {"date_end": "1954-12-31"}, {"dep-norlanders"}),
    },
    "the_date_is_that_of_the_occasion": {
        "statements": ("sta-dahl-foolish", {"occasion_id": "heron-sinking"}, {"sta-dahl-foolish"}),
        "diplomatic_exchanges": (
            "exc-sutland-rejects-demand", {"occasion_id": "heron-sinking"}, {"exc-sutland-rejects-demand"}),
    },
    "who_is_accused_is_blamed": {
        "diplomatic_exchanges": (
            "exc-berg-demands-apology",
            {"event_type": "ACCUSE", "event_mode": "allege", "quote_start": 0, "quote_end": 5000},
            {"exc-berg-demands-apology"}),
    },
    "words_and_act_of_one_name_belong_together": {
        "statements": ("sta-berg-repeats-deported", {"statement_id": "sta-berg-repeats-demand"},
                       {"sta-berg-repeats-demand"}),
    },
    "the_words_are_of_a_party_to_the_act": {
        "statements": ("sta-falk-no-lamp", {"exchange_id": "exc-berg-demands-apology"}, {"sta-falk-no-lamp"}),
    },
    "an_answer_is_between_the_same_parties": {
        "diplomatic_exchanges": (
            "exc-dahl-offers-inquiry", {"actor_id": "elin-falk", "recipient_id": "carl-dahl"},
            {"exc-dahl-offers-inquiry"}),
    },
    "what_is_rejected_is_refused": {
        "diplomatic_exchanges": ("exc-berg-demands-apology", {"outcome": "met"}, {"exc-berg-demands-apology"}),
    },
    "own_words_are_dated_as_the_document_is": {
        "statements": ("sta-harbour-institute-accident-a-lesson", {"date_edtf": "2021"},
                       {"sta-harbour-institute-accident-a-lesson"}),
    },
    "who_is_quoted_is_not_the_publisher": {
        "casualties": ("cas-heron-killed", {"voice": "reported_speech"}, {"cas-heron-killed"}),
        "deportations": ("dep-islands", {"asserted_by": "harbour-institute"}, {"dep-islands"}),
        "diplomatic_exchanges": (
            "exc-sutland-rejects-demand", {"voice": "direct_quote"}, {"exc-sutland-rejects-demand"}),
        "statements": ("sta-dahl-foolish", {"speaker_id": "harbour-institute"}, {"sta-dahl-foolish"}),
        "other_figures": ("fig-ports", {"voice": "reported_speech"}, {"fig-ports"}),
        "agreements": ("agr-vale-accord", {"voice": "direct_quote"}, {"agr-vale-accord"}),
        "events": ("heron-sinking", {"voice": "reported_speech"}, {"heron-sinking"}),
        "actors": ("norland", {"voice": "reported_speech"}, {"norland"}),
    },
    "an_act_is_told_in_reported_form": {
        "diplomatic_exchanges": (
            "exc-sutland-rejects-demand", {"summary": "Sutland rejects the demand of Norland."},
            {"exc-sutland-rejects-demand"})},
    "who_acts_for_another_is_of_its_country": {"actors": ("ada-berg", {"country": "SWE"}, {"ada-berg"})},
    "an_item_is_about_one_actor": {"actors": ("ada-berg", {"wikidata_id": "Q1"}, set())},
    "an_identifier_names_who_speaks": {
        "statements": ("sta-dahl-foolish", {"speaker_id": "ada-berg"}, {"sta-dahl-foolish"})},
    "an_identifier_names_who_acts": {
        "diplomatic_exchanges": (
            "exc-sutland-rejects-demand", {"actor_id": "norland"}, {"exc-sutland-rejects-demand"})},
    "a_difference_is_named_after_its_sentence": {
        "double_coding": (SANK, {"variable": "casualties.count"}, {SANK})},
    "what_was_settled_is_what_the_tables_say": {
        "double_coding": (SANK, {"settled": "killed"}, {SANK})},
}  # fmt: skip


@pytest.fixture(scope="module")
def frames(built: Path) -> Frames:
    read = {table: frame_of(table, Package(built).tables[table]) for table in schemas.TABLES}
    return {table: typed(frame_schema(table).validate(frame), table) for table, frame in read.items()}


def breaking(rule: Rule, frames: Frames) -> set[str]:
    """The keys of the rows that break a rule."""
    frame = frames[rule.table]
    return set(frame.loc[~rule.holds(frame, frames), schemas.primary_key(rule.table)])


def changed(frames: Frames, table: str, key: str, cells: Cells) -> Frames:
    frame = frames[table].copy()
    here = frame[schemas.primary_key(table)] == key
    assert here.sum() == 1, f"the fault is not planted: no row {key}"
    for column, value in cells.items():
        frame.loc[here, column] = value
    return {**frames, table: frame}


def test_nothing_breaks_a_rule_before_a_fault_is_planted(frames: Frames):
    assert {name: keys for name, rule in OWN.items() if (keys := breaking(rule, frames))} == {}


def test_a_row_that_does_not_fit_another_is_found(frames: Frames):
    def check(case: tuple[Rule, tuple[str, Cells, set[str]]]):
        rule, (key, cells, found) = case
        assert breaking(rule, changed(frames, rule.table, key, cells)) == found

    cases = {
        f"{table}.{name}": (OWN[f"{table}.{name}"], case)
        for name, tables in CHANGED.items()
        for table, case in tables.items()
    }
    assert failures(check, cases) == {}


#: What takes more than one changed cell: for each rule a table and what is done to its frame.
DONE: dict[str, dict[str, Callable[[pd.DataFrame], pd.DataFrame]]] = {
    "no_row_is_entered_twice": {
        table: lambda frame: pd.concat(
            [frame, frame.iloc[[0]].assign(**{frame.columns[0]: "another"})], ignore_index=True
        )
        for table in (*schemas.CLAIM_TABLES, "actors", "events", "evidence", "discrepancies")
    },
    "every_code_of_a_vocabulary_is_there": {"codes": lambda frame: frame.iloc[1:]},
    "the_same_words_are_one_claim": {
        table: lambda frame: pd.concat(
            [
                frame,
                frame[frame["restates"].isna()].iloc[[0]].assign(**{frame.columns[0]: "another", "voice": "unclear"}),
            ],
            ignore_index=True,
        )
        for table in schemas.CLAIM_TABLES
    },
    "a_whole_is_counted_or_told_beside_its_part": {
        "other_figures": lambda frame: frame.assign(qualifier=None, subset_of="fig-line-years")
    },
    "a_part_is_dated_within_its_whole": {
        "other_figures": lambda frame: frame.assign(
            subset_of="fig-second-ferry", date_end=frame["date_end"].fillna("2021-03-05")
        )
    },
    "acts_of_one_reply_answer_the_same": {
        "diplomatic_exchanges": lambda frame: frame.assign(
            occasion_id="heron-search",
            responds_to=frame["responds_to"].where(frame["exchange_id"] != "exc-dahl-offers-inquiry", None),
        )
    },
    "what_is_said_together_is_said_to_the_same": {
        "statements": lambda frame: frame.assign(occasion_id="heron-search", locator="I ¶2", speaker_id="ada-berg")
    },
    "what_is_told_together_has_an_occasion": {
        table: lambda frame: frame.assign(
            occasion_id=pd.Series([None, *["heron-search"] * (len(frame) - 1)], frame.index, dtype=object),
            source_id=HARBOUR,
            quote_start=0,
            quote_end=3000,
            **{name: "ada-berg" for name in ("speaker_id", "asserted_by") if name in frame},
        )
        for table in ("statements", "diplomatic_exchanges")
    },
    "every_variable_is_there": {"double_coding": lambda frame: frame.iloc[1:]},
    "codes_are_those_of_the_schemas": {"codes": lambda frame: frame.assign(label="another label")},
    "an_item_is_about_one_actor": {"actors": lambda frame: frame.assign(wikidata_id="Q1")},
}


def test_what_is_told_twice_or_left_out_is_found(frames: Frames):
    def check(case: tuple[Rule, Callable[[pd.DataFrame], pd.DataFrame]]):
        rule, change = case
        assert breaking(rule, {**frames, rule.table: change(frames[rule.table])})

    cases = {
        f"{table}.{name}": (OWN[f"{table}.{name}"], do) for name, tables in DONE.items() for table, do in tables.items()
    }
    assert failures(check, cases) == {}


def test_every_rule_has_a_fault_that_it_finds():
    planted = {f"{table}.{name}" for name, tables in [*CHANGED.items(), *DONE.items()] for table in tables}
    assert planted | APART == set(OWN)


def test_a_wave_that_is_part_of_another_names_it(frames: Frames):
    rule = OWN["deportations.a_wave_names_what_contains_it"]
    events = changed(frames, "events", "heron-search", {"part_of": "deportations-1948-1953"})
    assert (
        breaking(rule, changed(events, "deportations", "dep-norlanders-repeated", {"event_id": "heron-search"}))
        == set()
    )
    cells = {"event_id": "heron-search", "quote_start": 0, "quote_end": len(TEXTS[HARBOUR])}
    found = breaking(rule, changed(events, "deportations", "dep-norlanders-repeated", cells))
    assert found == {"dep-norlanders-repeated"}


def test_who_issues_a_statement_may_tell_what_he_said_himself(frames: Frames):
    rule = next(
        rule for rule in RULES if (rule.name, rule.table) == ("who_is_quoted_is_not_the_publisher", "statements")
    )
    spoken = changed(frames, "statements", "sta-dahl-foolish", {"speaker_id": "harbour-institute"})
    issued = changed(spoken, "sources", HARBOUR, {"kind": "statement"})
    assert (breaking(rule, spoken), breaking(rule, issued)) == ({"sta-dahl-foolish"}, set())


def test_a_speech_is_no_occasion_of_what_is_done_without_words(frames: Frames):
    rule = OWN["diplomatic_exchanges.what_happens_at_a_speech_is_done_with_words"]
    done = changed(frames, "diplomatic_exchanges", "exc-dahl-offers-inquiry", {
        "occasion_id": "heron-search", "quad_class": "material_cooperation"})  # fmt: skip
    told = changed(done, "events", "heron-search", {"kind": "speech"})
    assert (breaking(rule, done), breaking(rule, told)) == (set(), {"exc-dahl-offers-inquiry"})
