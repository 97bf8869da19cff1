"""Every named rule finds the row that breaks it, and says what is wrong and what to do."""

from pathlib import Path

import pandas as pd
import pytest

import schemas
from schemas.frames import frame_of, frame_schema, typed
from schemas.rules import RULES as ALL_RULES
from schemas.rules import Rule
from scripts.checks import with_pandera
from scripts.package.package import Package
from tests.each import failures
from tests.specimen import COAST, HARBOUR, Copy, mention_id, passage_id

Frames = dict[str, pd.DataFrame]
Cells = dict[str, object]

#: The same fault in several tables: for each a row, and the cells that are changed in it.
CLAIMS = {
    "actors": "norland",
    "events": "heron-sinking",
    "casualties": "cas-heron-killed",
    "deportations": "dep-norlanders",
    "diplomatic_exchanges": "exc-berg-demands-apology",
    "statements": "sta-harbour-institute-accident-a-lesson",
    "other_figures": "fig-ports",
    "agreements": "agr-vale-accord",
}
DATED = {
    "sources": "harbour-bulletin-2021-03",
    "events": "heron-sinking",
    "casualties": "cas-heron-killed",
    "deportations": "dep-norlanders",
    "diplomatic_exchanges": "exc-berg-demands-apology",
    "statements": "sta-berg-lamp-was-dark",
    "other_figures": "fig-second-ferry",
    "agreements": "agr-vale-accord",
}
RESTATING = {
    "casualties": "cas-heron-aboard-repeated",
    "deportations": "dep-norlanders-repeated",
    "diplomatic_exchanges": "exc-berg-repeats-demand",
    "statements": "sta-dahl-foolish",
    "other_figures": "fig-ports-repeated",
    "agreements": "agr-vale-accord-repeated",
}

#: Sentences and mentions, as they are accounted for before a fault is planted.
EXTRACTED = passage_id(HARBOUR, "The ferry Heron sank")
NO_CLAIM = passage_id(HARBOUR, "Norland built the lamp.")
USED = mention_id(HARBOUR, "number", "30 lives")
SET_ASIDE = mention_id(HARBOUR, "number", "both countries")
#: Sentences that two coders coded: they agree on the one and differ in the other.
AGREED = f"{NO_CLAIM}.casualties"
DIFFERING = f"{EXTRACTED}.statements"

#: A translation of what the other newspaper prints, which the tests of rules take for one in another language.
TRANSLATED = "cas-coast-heron-dead.en"


def each(rows: dict[str, str], **cells: object) -> dict[str, dict[str, Cells]]:
    return {table: {row: cells} for table, row in rows.items()}


#: For each rule and table the rows to change; the rule has to find all of them and no other (`ALSO` names the rest).
PLANTED: dict[str, dict[str, dict[str, Cells]]] = {
    "quotation_is_not_empty": each(CLAIMS | {"evidence": "cas-heron-killed.count.1"}, quote_start=50, quote_end=50),
    "bounds_follow_the_qualifier": {
        "casualties": {"cas-port-killed": {"qualifier": "between", "count": None, "count_low": 14, "count_high": 14}},
        "deportations": {"dep-islands": {"count_low": 2_000}},
        # over 20 years is at least 20 of them: half a year more is more
        "other_figures": {"fig-line-years": {"count_low": 21}},
    },
    "figure_is_whole": {
        "casualties": {"cas-deported-dozens": {"count": 24}},
        "deportations": {"dep-islands": {"qualifier": "vague", "count_low": None}},
        "other_figures": {"fig-ports": {"qualifier": "vague", "count_low": None, "count_high": None}},
    },
    "days_follow_the_date": each(DATED, date_start="1900-01-01"),
    "dates_run_forward": each(DATED, date_start="2999-01-01"),
    "undated_means_no_date": each(DATED, date_basis="undated"),
    "own_voice_is_the_publishers": each(CLAIMS, reported_by="carl-dahl", voice="document_voice"),
    "statement_is_part_of_its_quotation": {"statements": {"sta-dahl-foolish": {"statement": "Foolish"}}},
    "statement_goes_without_its_full_stop": {
        "statements": {"sta-berg-lamp-was-dark": {"statement": "The signal lamp was dark."}}
    },
    "quad_class_follows_the_event_type": {
        "diplomatic_exchanges": {"exc-sutland-rejects-demand": {"quad_class": "material_conflict"}}
    },
    "event_mode_belongs_to_the_event_type": {
        "diplomatic_exchanges": {"exc-sutland-rejects-demand": {"event_mode": "visit"}}
    },
    "only_requests_and_offers_have_an_outcome": {
        "diplomatic_exchanges": {
            "exc-sutland-rejects-demand": {"outcome": "met"},
            "exc-berg-repeats-demand": {"outcome": None},
        }
    },
    "exchange_has_two_parties": {"diplomatic_exchanges": {"exc-sutland-rejects-demand": {"recipient_id": "sutland"}}},
    "killed_and_survived_make_aboard": {
        "casualties": {name: {"count": 43, "count_low": 43, "count_high": 43}
                       for name in ("cas-heron-aboard", "cas-heron-aboard-repeated")}
    },
    "part_of_has_no_cycle": {"events": {"heron-sinking": {"part_of": "heron-search"}, "heron-search": {}}},
    "affiliated_with_has_no_cycle": {"actors": {"norland": {"affiliated_with": "ada-berg"}, "ada-berg": {}}},
    "subset_of_has_no_cycle": {
        "casualties": {"cas-heron-children": {"subset_of": "cas-heron-children"}},
        "deportations": {"dep-islands": {"subset_of": "dep-islands"}},
        "other_figures": {"fig-island-ports": {"subset_of": "fig-island-ports"}},
    },
    "restates_has_no_cycle": {table: {row: {"restates": row}} for table, row in RESTATING.items()},
    "responds_to_has_no_cycle": {
        "diplomatic_exchanges": {
            "exc-berg-demands-apology": {"responds_to": "exc-dahl-offers-inquiry"},
            "exc-dahl-offers-inquiry": {},
            "exc-sutland-rejects-demand": {},
        }
    },
    "a_part_is_not_more_than_its_whole": {
        "casualties": {"cas-heron-children": {"count": 31, "count_low": 31, "count_high": 31}},
        "deportations": {"dep-islands": {}},
        "other_figures": {"fig-island-ports": {"count": 14, "count_low": 14, "count_high": 14}},
    },
    "a_subset_names_its_whole": {
        "casualties": {"cas-heron-killed": {"count_scope": "subset", "subset_of": None}},
        "deportations": {"dep-norlanders": {"count_scope": "subset"}},
        "other_figures": {"fig-ports": {"count_scope": "subset"}},
    },
    "printed_forms_name_one_actor": {"names": {"ada-berg.berg": {"name": "Norland"}, "norland.norland": {}}},
    "names_are_printed_forms": {"actors": {"ada-berg": {"name": "Elin Falk"}}},
    "what_is_withdrawn_is_gone": {"withdrawn": {"cas-heron-lost": {
        "withdrawn_id": "cas-heron-killed", "last_values": '{"casualty_id": "cas-heron-killed"}'}}},
    "what_replaces_it_is_there": {"withdrawn": {"cas-heron-lost": {"replaced_by": "cas-nowhere"}}},
    "last_values_are_those_of_the_row": {
        "withdrawn": {
            "cas-heron-lost": {"last_values": '{"casualty_id": "cas-heron-found"}'},
            "dis-spelling-of-heron": {"last_values": "lost"},
        }
    },
    "the_record_is_there": {"uses": {f"{USED}.cas-heron-killed": {"table_name": "statements"}}},
    "what_is_translated_is_in_another_language": {"translations": {
        TRANSLATED: {"record_id": "cas-heron-killed", "translation_id": "cas-heron-killed.en"}}},
    "a_translation_is_named_after_its_record": {"translations": {TRANSLATED: {"translation_id": "cas-port.en"}}},
    "a_use_is_of_one_thing": {
        "uses": {f"{USED}.cas-heron-killed": {"passage_id": EXTRACTED}, f"{EXTRACTED}.cas-heron-killed": {"passage_id": None}}
    },
    "evidence_is_for_a_cell_that_is_there": {
        "evidence": {
            "cas-heron-killed.count.1": {"record_id": "cas-nowhere"},
            "cas-heron-killed.count_text.1": {"field": "population", "basis": "coded"},
        }
    },
    "basis_agrees_with_the_support": {
        "evidence": {
            "cas-heron-killed.count.1": {"basis": "coded"},
            "exc-berg-demands-apology.event_mode.1": {"basis": "stated"},
        }
    },
    "what_is_set_aside_says_why": {
        "passages": {EXTRACTED: {"reason": "narrative"}, NO_CLAIM: {"reason": None}},
        "mentions": {USED: {"reason": "pronoun"}, SET_ASIDE: {"reason": None}},
    },
    "what_is_used_has_a_record": {
        "passages": {NO_CLAIM: {"disposition": "extracted", "reason": None}},
        "mentions": {USED: {"disposition": "set_aside", "reason": "pronoun"}},
    },
    "differences_are_settled_with_a_reason": {
        "double_coding": {
            AGREED: {"settled": "yes"},
            f"{NO_CLAIM}.statements": {"reason": "They agree."},
            f"{passage_id(COAST, 'The port authority')}.casualties.outcome": {"settled": None},
            DIFFERING: {"reason": None},
        }
    },
}  # fmt: skip

#: Changes that a fault needs in other rows, so that the rule has something to find.
BEFORE: dict[tuple[str, str], dict[str, Cells]] = {
    ("a_part_is_not_more_than_its_whole", "deportations"): {
        "dep-norlanders": {"count": 1_999, "qualifier": "exact", "count_low": 1_999, "count_high": 1_999}
    },
}

#: Rules that cannot be broken without breaking another: days that run backward are never those of their date.
ALSO = {
    "dates_run_forward": {"days_follow_the_date"},
}


@pytest.fixture(scope="module")
def frames(built: Path) -> Frames:
    tables = Package(built).tables
    translated = TRANSLATED, "casualties", "cas-coast-heron-dead", "Sutland’s ports told of the dead.", "Ada Berg"
    tables["translations"] = [dict(zip(schemas.fields("translations"), translated, strict=True))]
    for source in tables["sources"]:
        source["language"] = "no" if source["source_id"] == COAST else source["language"]
    read = {table: frame_of(table, tables[table]) for table in schemas.TABLES}
    return {table: typed(frame_schema(table).validate(frame), table) for table, frame in read.items()}


def with_cells(frames: Frames, table: str, rows: dict[str, Cells]) -> Frames:
    frame = frames[table].copy()
    for record_id, cells in rows.items():
        here = frame[schemas.primary_key(table)] == record_id
        assert here.sum() == 1, f"the fault is not planted: no row {record_id}"
        for column, value in cells.items():
            frame.loc[here, column] = value
    return {**frames, table: frame}


def broken(frames: Frames, *tables: str) -> set[tuple[str, str, str]]:
    """What breaks which rule (of these tables): (rule, table, key)."""
    return {
        (rule.name, rule.table, key)
        for rule in RULES
        if not tables or rule.table in tables
        for key in frames[rule.table].loc[~rule.holds(frames[rule.table], frames), schemas.primary_key(rule.table)]
    }


#: The rules of a row by itself; `test_relations.py` has those between rows.
RULES = [rule for rule in ALL_RULES if rule.holds.__module__ in ("schemas.rules", "schemas.translations")]
#: Every rule by its table and name, as in "casualties.figure_is_whole".
NAMED = {f"{rule.table}.{rule.name}": rule for rule in RULES}


def test_nothing_breaks_a_rule_before_a_fault_is_planted(frames: Frames):
    assert broken(frames) == set()


def test_every_planted_fault_is_for_a_rule_that_is_there():
    assert len(NAMED) == len(RULES)
    assert set(NAMED) == {f"{table}.{name}" for name, tables in PLANTED.items() for table in tables}


def test_every_rule_finds_the_row_that_breaks_it_and_no_other(frames: Frames):
    def check(rule: Rule):
        rows = PLANTED[rule.name][rule.table]
        spoiled = with_cells(frames, rule.table, BEFORE.get((rule.name, rule.table), {}) | rows)
        found = broken(spoiled, rule.table)
        named = {cells.get(schemas.primary_key(rule.table), row) for row, cells in rows.items()}
        assert {key for name, _, key in found if name == rule.name} == named
        assert {name for name, _, _ in found} == {rule.name} | ALSO.get(rule.name, set())

    assert failures(check, NAMED) == {}


def test_every_rule_says_what_is_wrong_and_what_to_do():
    def check(rule: Rule):
        problem, separator, remedy = rule.message.partition("; ")
        assert len(problem.split()) >= 6
        assert separator
        assert len(remedy.split()) >= 3
        assert rule.field in schemas.fields(rule.table)
        assert "\n" not in rule.message
        assert not rule.message.endswith(".")

    assert failures(check, NAMED) == {}


def test_a_rule_that_is_broken_is_told_with_table_row_field_value_and_remedy(package_copy: Copy):
    row = package_copy.change("casualties", "cas-port-killed", count_high="14")
    (finding,) = with_pandera.check(Package(package_copy.root)).findings
    assert str(finding) == (
        f"data/casualties.csv:{row} cas-port-killed count_low: the bounds are not those that the published rule gives"
        " for count, qualifier and count_text (14); get a whole copy of the package, or build the package again: python"
        " -m scripts build [pandera]"
    )


ROWS = CLAIMS | DATED | {"passages": EXTRACTED, "mentions": USED, "double_coding": DIFFERING,
                         "discrepancies": "dis-heron-killed"}  # fmt: skip


def test_no_rule_trips_over_an_empty_cell(frames: Frames):
    def check(cell: tuple[str, str]):
        table, column = cell
        broken(with_cells(frames, table, {ROWS[table]: {column: None}}), table)

    emptied = {
        f"{table}.{column}": (table, column)
        for table in ROWS
        for column, field in schemas.fields(table).items()
        if not field.get("constraints", {}).get("required")
    }
    assert {table for table, _ in emptied.values()} == set(ROWS)
    assert failures(check, emptied) == {}


def test_a_count_that_is_missing_makes_the_figure_incomplete(frames: Frames):
    spoiled = with_cells(frames, "casualties", {"cas-heron-killed": {"count": None}})
    assert ("figure_is_whole", "casualties", "cas-heron-killed") in broken(spoiled, "casualties")


def test_a_day_that_the_calendar_has_not_follows_no_date(frames: Frames):
    """It has the form of a date, so the schema lets it through."""
    spoiled = with_cells(frames, "casualties", {"cas-heron-killed": {"date_edtf": "2021-02-30"}})
    assert ("days_follow_the_date", "casualties", "cas-heron-killed") in broken(spoiled, "casualties")


def test_figures_without_a_scope_have_to_add_up_too(frames: Frames):
    cells = {"count": 31, "count_low": 31, "count_high": 31, "count_scope": None}
    spoiled = with_cells(frames, "casualties", {"cas-heron-killed": cells})
    assert ("killed_and_survived_make_aboard", "casualties", "cas-heron-aboard") in broken(spoiled, "casualties")


def test_figures_that_count_a_part_need_not_add_up(frames: Frames):
    """The children are among the dead: 5 and 12 do not make 42."""
    assert not [key for name, _, key in broken(frames) if name == "killed_and_survived_make_aboard"]


def test_a_figure_that_fits_is_not_blamed_for_one_that_does_not(frames: Frames):
    cells = {"count": 43, "count_low": 43, "count_high": 43}
    spoiled = with_cells(frames, "casualties", {"cas-heron-aboard-repeated": cells})
    assert [key for name, _, key in broken(spoiled) if name == "killed_and_survived_make_aboard"] == [
        "cas-heron-aboard-repeated"
    ]
