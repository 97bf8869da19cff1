"""Words for people come from the schemas."""

import pytest

import schemas
from dashboard.text import labels


def test_titles_and_descriptions_are_those_of_the_schemas():
    assert labels.table_title("casualties") == schemas.table_schema("casualties")["title"]
    assert labels.table_description("casualties") == schemas.table_schema("casualties")["description"]
    assert labels.column("casualties", "count_text") == "Count as printed"
    assert labels.column_help("casualties", "qualifier").startswith("How firmly")


@pytest.mark.parametrize("table", schemas.CLAIM_TABLES)
def test_every_code_has_a_label(table):
    for field in schemas.fields(table):
        assert list(labels.codes(table, field)) in ([], schemas.codes(table, field))


def test_a_code_is_told_by_its_label_an_unknown_one_by_itself_and_none_by_nothing():
    assert labels.code("casualties", "voice", "document_voice") == "the document's own voice"
    assert labels.code("casualties", "voice", "telepathy") == "telepathy"
    assert labels.code("casualties", "voice", None) == ""


def test_codes_are_ranked_in_the_order_of_their_vocabulary():
    assert labels.rank("casualties", "outcome", "killed") == 0
    assert labels.rank("casualties", "outcome", "vanished") == len(schemas.codes("casualties", "outcome"))


@pytest.mark.parametrize(("of", "told"), [(0, "0 claims"), (1, "1 claim"), (2, "2 claims")])
def test_one_is_not_many(of, told):
    assert labels.number(of, "claim") == told
