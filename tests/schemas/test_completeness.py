"""What is missing, or has nothing to stand on, is found, and no package that is right breaks a rule."""

from pathlib import Path

import pandas as pd
import pytest

import schemas
from schemas.completeness import RULES
from schemas.frames import Frames, frame_of, frame_schema, typed
from schemas.rules import Rule
from scripts.package.package import Package
from tests.each import failures
from tests.specimen import HARBOUR, passage_id

Cells = dict[str, object]

MODULES = ("schemas.completeness", "schemas.notes", "schemas.discrepancies")
OWN = {f"{rule.table}.{rule.name}": rule for rule in RULES if rule.holds.__module__ in MODULES}
SANK = f"{passage_id(HARBOUR, 'The ferry Heron sank')}.casualties"
SIDES = [f"{name}_{side}" for side in "ab" for name in ("source_id", "quote")]
#: For each rule what is changed: in one row, named by its key, or in every row of the table.
CHANGED: dict[str, tuple[str | None, Cells]] = {
    "a_figure_says_of_what_whole_it_is_told": (None, {"count_scope": None, "qualifier": "exact"}),
    "a_part_has_a_figure": (None, {"subset_of": "another", "qualifier": None}),
    "a_part_has_a_scope": (None, {"subset_of": "another", "count_scope": "unspecified"}),
    "those_aboard_contain_the_others": ("cas-heron-survived", {"event_id": "heron-sinking", "subset_of": None}),
    "an_answer_is_told_in_the_section_of_the_act": ("exc-dahl-offers-inquiry", {"locator": "II ¶1"}),
    "evidence_is_named_after_its_cell": (None, {"field": "another"}),
    "what_is_judged_or_overruled_has_a_note": (None, {"basis": "coded", "note": None}),
    "only_a_publisher_is_known_from_elsewhere": (None, {"basis": "external"}),
    "a_judgement_is_about_the_quotation": (None, {"basis": "coded", "quote_start": 0}),
    "what_cannot_be_told_says_why": (None, {"voice": "unclear"}),
    "an_item_has_the_words_that_tell_it": ("ada-berg", {"wikidata_id": "Q1"}),
    "a_person_has_a_role_or_a_reason": ("ada-berg", {"role": None}),
    "a_state_acts_for_nobody": ("sutland", {"affiliated_with": "norland"}),
    "a_state_has_its_country": ("ada-berg", {"country": None}),
    "a_state_has_a_country": ("ada-berg", {"kind": "state", "country": None}),
    "states_have_their_items_alike": ("norland", {"wikidata_id": "Q1"}),
    "who_takes_another_part_is_named": ("agr-vale-accord", {"quote": "the Vale Accord, with Elin Falk as a host"}),
    "who_has_an_office_acts_for_whose_it_is": ("ada-berg", {"affiliated_with": None}),
    "an_external_date_stands_in_its_reference": ("coast-post-march-5", {"external_date": "2022-03-05"}),
    "a_text_of_an_original_says_what_made_it": ("coast-post-march-5", {"extracted_by": "a tool"}),
    "terms_of_use_have_their_link": ("coast-post-march-5", {"reuse_link": None}),
    "an_external_date_has_no_words": (None, {"date_basis": "external"}),
    "a_party_is_not_alone": ("agr-vale-accord.norland", {"part": "witness"}),
    "a_party_takes_part_once": (None, {"agreement_id": "agr-vale-accord", "actor_id": "norland"}),
    "a_printed_date_is_told_in_numbers": (None, {"date_edtf": None}),
    "a_document_addresses_nobody": (None, {"voice": "document_voice", "addressee_id": "norland"}),
    "what_came_of_it_says_where_it_is_told": (None, {"outcome": "met"}),
    "what_is_named_after_a_date_has_it": (None, {"event_id": "war-1948-1953", "agreement_id": "pact-1955"}),
    "an_event_has_a_date_where_its_rows_have_one": ("heron-sinking", {"date_edtf": None}),
    "a_row_has_a_date_where_its_event_has_one": (None, {"date_edtf": None, "restates": None}),
    "a_part_is_named_after_its_actor": ("agr-vale-accord.norland", {"actor_id": "sutland"}),
    "one_acts_for_a_body": ("ada-berg", {"affiliated_with": "carl-dahl"}),
    "a_note_is_about_one_kind_of_cell": (None, {"note": "It is so."}),
    "a_note_gives_one_code": (None, {"note": "It is so."}),
    "a_form_is_named_after_its_actor": ("ada-berg.ada-berg", {"actor_id": "sutland"}),
    "an_event_has_a_name_of_its_own": (None, {"name": "another"}),
    "a_tension_is_told_once": (None, {"kind": "date", "external_reference": None, **dict.fromkeys(SIDES, "another")}),
    "passages_are_not_empty": ("dis-killed-and-survivors-make-aboard", {"quote_b_end": 1}),
    "sides_are_two_passages": ("dis-heron-killed", {"quote_b": "claiming 30 lives"}),
    "records_in_tension_quote_the_passages": ("dis-heron-killed", {"record_id_b": "cas-heron-killed"}),
    "what_fits_is_consistent": ("dis-year-of-the-newspaper", {"table_name": "events", "weight": "consistent"}),
    "what_is_external_has_a_reference": ("dis-heron-killed", {"kind": "external"}),
    "what_differs_is_told_by_the_rule": ("dis-heron-killed", {"description": "They differ."}),
    "a_side_is_whole_or_empty": ("dis-year-of-the-newspaper", {"source_id_b": HARBOUR}),
    "a_discrepancy_is_of_the_table_of_its_records": ("dis-heron-killed", {"table_name": "events"}),
    "a_passage_that_a_row_quotes_names_it": ("dis-heron-killed", {"record_id_b": None}),
    "the_weight_is_one_of_its_kind": (None, {"kind": "spelling", "weight": "contradiction"}),
    "figures_that_contradict_are_numbers": (None, {"kind": "figure", "weight": "contradiction", "quote_b": "dozens"}),
    "what_differs_says_how_it_was_settled": (None, {"reason": None}),
    "a_sentence_has_one_pair_of_coders": (SANK, {"coders": "two_readers"}),
    "who_made_a_row_filled_it": (f"{SANK}.outcome", {"coder_1": None}),
    "a_coding_is_in_the_codes_of_its_variable": (SANK, {"coder_1": "sovereignty"}),
    "the_reason_is_one_of_what_became_of_it": (None, {"disposition": "furniture", "reason": "rhetorical"}),
}


@pytest.fixture(scope="module")
def frames(built: Path) -> Frames:
    read = {table: frame_of(table, Package(built).tables[table]) for table in schemas.TABLES}
    return {table: typed(frame_schema(table).validate(frame), table) for table, frame in read.items()}


def test_nothing_breaks_a_rule_before_a_fault_is_planted(frames: Frames):
    assert {name for name, rule in OWN.items() if not rule.holds(frames[rule.table], frames).all()} == set()


def test_what_is_missing_or_stands_on_nothing_is_found(frames: Frames):
    def check(rule: Rule) -> None:
        key, cells = CHANGED[rule.name]
        frame = frames[rule.table].copy()
        here = frame[schemas.primary_key(rule.table)] == key if key else pd.Series(True, index=frame.index)
        assert here.any(), f"the fault is not planted: no row {key}"
        for column, value in cells.items():
            frame.loc[here, column] = value
        assert not rule.holds(frame, {**frames, rule.table: frame}).all()

    assert failures(check, OWN) == {}


def test_every_rule_has_a_fault_that_it_finds():
    assert set(CHANGED) == {rule.name for rule in OWN.values()}
