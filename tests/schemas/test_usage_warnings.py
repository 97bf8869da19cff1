"""Whoever uses a table or a field is warned of what users get wrong, in plain and neutral words."""

import pytest

import schemas
from tests.each import failures
from tests.schemas.test_table_schemas import FIELDS
from tests.test_fair_words import LOADED, loaded

WARNINGS = schemas.warnings()


def warned(described: dict) -> list[str]:
    return described.get("usageWarnings", [])


#: What is warned of, by the table or the field that it is attached to.
ATTACHED = {
    place: warned(described)
    for place, described in ({table: schemas.table_schema(table) for table in schemas.TABLES} | FIELDS).items()
    if warned(described)
}


def of_field(table: str, field: str) -> set[str]:
    return set(warned(schemas.fields(table)[field]))


def test_every_warning_is_attached_somewhere():
    assert {code for codes in ATTACHED.values() for code in codes} == set(WARNINGS)


def test_every_attached_warning_is_defined_and_attached_once():
    def check(codes: list[str]):
        assert set(codes) <= set(WARNINGS)
        assert len(set(codes)) == len(codes), codes

    assert failures(check, ATTACHED) == {}


@pytest.mark.parametrize("code", WARNINGS)
def test_a_warning_has_a_label_and_a_text_that_anyone_understands(code):
    label, text = WARNINGS[code]["label"], WARNINGS[code]["text"]
    assert list(WARNINGS[code]) == ["label", "text"]
    assert label[0].islower()
    assert len(label.split()) <= 5
    assert text[0].isupper()
    assert text.endswith(".")
    assert 6 <= len(text.split()) <= 40


@pytest.mark.parametrize("code", WARNINGS)
def test_a_warning_takes_no_side(code):
    assert LOADED.search("an occupation") is not None, "the list is not empty"
    assert loaded(f"{WARNINGS[code]['label']}. {WARNINGS[code]['text']}") == []


# -- where a warning has to stand


@pytest.mark.parametrize("table", schemas.CLAIM_TABLES)
def test_every_table_of_claims_says_that_they_are_claims_of_one_side(table):
    assert {"claims_not_findings", "one_sided_sources"} <= set(warned(schemas.table_schema(table)))


@pytest.mark.parametrize("table", [table for table in schemas.TABLES if "restates" in schemas.fields(table)])
def test_every_table_that_repeats_claims_says_so(table):
    assert "restated_claims" in warned(schemas.table_schema(table))
    assert "restated_claims" in of_field(table, "restates")


@pytest.mark.parametrize("table", [table for table in schemas.TABLES if "count_low" in schemas.fields(table)])
def test_every_table_of_figures_says_that_they_are_not_to_be_added_up_and_how_they_are_read(table):
    assert "do_not_add_up" in warned(schemas.table_schema(table))
    assert "do_not_add_up" in of_field(table, "count_scope")
    assert {"read_with_qualifier", "blank_is_not_zero"} <= of_field(table, "count")
    for bound in ("count_low", "count_high"):
        assert "vague_words_have_rule_given_bounds" in of_field(table, bound)


@pytest.mark.parametrize("table", [table for table in schemas.TABLES if "date_edtf" in schemas.fields(table)])
def test_every_date_says_how_precise_it_is_and_what_it_is_the_date_of(table):
    assert {"partial_dates", "statement_date_is_not_event_date"} <= of_field(table, "date_edtf")


@pytest.mark.parametrize("table", [table for table in schemas.TABLES if "voice" in schemas.fields(table)])
def test_every_voice_says_what_becomes_of_an_unclear_speaker(table):
    assert "unclear_speaker" in of_field(table, "voice")


@pytest.mark.parametrize(
    "table", [table for table in schemas.TABLES if "alleged_perpetrator_id" in schemas.fields(table)]
)
def test_every_perpetrator_is_said_to_be_alleged(table):
    assert {"allegation", "blank_is_not_zero"} <= of_field(table, "alleged_perpetrator_id")


def test_statements_say_that_some_were_translated():
    assert "translated_quotations" in warned(schemas.table_schema("statements"))


def test_only_what_a_document_states_is_called_its_words():
    support = {place: field["support"] for place, field in FIELDS.items() if "document_words" in warned(field)}
    assert support
    assert {place: told for place, told in support.items() if told != "stated"} == {}
