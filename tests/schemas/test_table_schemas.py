"""The schemas say everything about a table, in one way, in words that anyone understands."""

import datetime
import json
import re
from itertools import pairwise

import pytest
from frictionless import Schema

import schemas
from scripts.package.package import ROOT
from tests.each import failures

#: Every field by its table and name, as in "casualties.event_id".
FIELDS = {
    f"{table}.{field['name']}": field for table in schemas.TABLES for field in schemas.table_schema(table)["fields"]
}
#: A reader finds each property of a field where it was in the field before.
ORDER = ("name", "title", "type", "description", "constraints", "categories", "example")
ORDER += ("support", "readAs", "usageWarnings")
TABLE_ORDER = ("$schema", "name", "title", "description", "usageWarnings", "fields", "primaryKey", "foreignKeys")
READERS = {"number", "hedge", "date", "actor", "words"}

FIGURE = ["count", "qualifier", "count_text", "count_low", "count_high"]
DATE = ["date_edtf", "date_start", "date_end", "date_basis"]
CITATION = ["asserted_by", "reported_by", "voice", "source_id", "locator", "quote", "quote_start", "quote_end"]
BLOCKS = {"figure": FIGURE, "date": DATE, "citation": CITATION}
#: Tables about the documents and the rows of other tables: what stands where, claimed by nobody.
NO_CLAIMS = ("translations", "evidence", "passages", "mentions", "sections", "names", "uses", "withdrawn")


def satisfies(example: object, field: schemas.Field) -> bool:
    """Whether an example is a value that its own field takes."""
    kinds = {
        "string": lambda value: isinstance(value, str),
        "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
        "date": lambda value: bool(datetime.date.fromisoformat(value)),
    }
    constraints = field.get("constraints", {})
    return (
        kinds[field["type"]](example)
        and example in constraints.get("enum", [example])
        and bool(re.fullmatch(constraints.get("pattern", ".*"), str(example)))
        and (not isinstance(example, int) or example >= constraints.get("minimum", example))
    )


# -- tables


def test_every_table_has_a_schema_file_and_every_schema_file_is_a_table():
    files = {path.name.removesuffix(".schema.json") for path in schemas.FOLDER.glob("*.schema.json")}
    assert files == set(schemas.TABLES)
    assert set(schemas.CLAIM_TABLES) <= set(schemas.TABLES)


@pytest.mark.parametrize("table", schemas.TABLES)
def test_a_table_is_described(table):
    schema = schemas.table_schema(table)
    assert schema["$schema"] == "https://datapackage.org/profiles/2.0/tableschema.json"
    assert schema["name"] == table
    assert schema["title"]
    assert schema["description"].endswith(".")
    assert len(schema["description"].split()) >= 10


@pytest.mark.parametrize("table", schemas.TABLES)
def test_a_schema_is_valid_as_frictionless_sees_it(table):
    assert Schema.metadata_validate(schemas.table_schema(table)) is not None
    assert list(Schema.metadata_validate(schemas.table_schema(table))) == []


@pytest.mark.parametrize("table", schemas.TABLES)
def test_the_properties_of_a_table_stand_in_one_order(table):
    places = [TABLE_ORDER.index(name) for name in schemas.table_schema(table)]
    assert all(before < after for before, after in pairwise(places)), list(schemas.table_schema(table))


@pytest.mark.parametrize("table", schemas.TABLES)
def test_a_schema_is_json_for_people_with_a_line_feed_at_its_end(table):
    stored = (schemas.FOLDER / f"{table}.schema.json").read_text(encoding="utf-8")
    assert stored == json.dumps(schemas.table_schema(table), ensure_ascii=False, indent=2) + "\n"


#: A code stands in many vocabularies, a section in many documents.
OF_TWO_FIELDS = {"codes": ["vocabulary", "code"], "sections": ["source_id", "section"]}


@pytest.mark.parametrize("table", OF_TWO_FIELDS)
def test_a_key_of_two_fields_stands_first_and_is_required(table):
    assert schemas.key_fields(table) == list(schemas.fields(table))[:2] == OF_TWO_FIELDS[table]
    assert all(schemas.fields(table)[name]["constraints"]["required"] for name in schemas.key_fields(table))


@pytest.mark.parametrize("table", [table for table in schemas.TABLES if table not in OF_TWO_FIELDS])
def test_the_key_is_the_first_field_and_required_unique_and_url_safe(table):
    first = schemas.table_schema(table)["fields"][0]
    assert schemas.primary_key(table) == first["name"]
    assert schemas.table_schema(table)["primaryKey"] == [first["name"]]
    assert first["constraints"]["required"] is True
    assert first["constraints"]["unique"] is True
    for bad in ("A", "a b", "a/b", "ä", "", "-a", "a-", "a--b", "a_b.c"):
        assert not re.fullmatch(first["constraints"]["pattern"], bad)


@pytest.mark.parametrize("table", schemas.TABLES)
def test_field_names_are_snake_case_and_stand_once(table):
    names = [field["name"] for field in schemas.table_schema(table)["fields"]]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z]+[a-z0-9]*(_[a-z0-9]+)*", name) for name in names)


@pytest.mark.parametrize("table", schemas.TABLES)
def test_every_key_points_at_a_table_and_a_field_that_are_there(table):
    for foreign in schemas.table_schema(table).get("foreignKeys", []):
        (column,), reference = foreign["fields"], foreign["reference"]
        target = reference["resource"] or table
        assert column in schemas.fields(table)
        assert reference["fields"] == [schemas.primary_key(target)]


@pytest.mark.parametrize("table", schemas.TABLES)
def test_every_field_that_names_a_row_elsewhere_is_a_key(table):
    keys = {foreign["fields"][0] for foreign in schemas.table_schema(table).get("foreignKeys", [])}
    pointers = {name for name in schemas.fields(table) if name.endswith(("_id", "_id_a", "_id_b")) or name in (
        "asserted_by", "reported_by", "part_of", "subset_of", "restates", "responds_to", "affiliated_with")}  # fmt: skip
    outside = {"record_id", "record_id_a", "record_id_b", "wikidata_id"} | (
        {schemas.primary_key(table)} - set(OF_TWO_FIELDS.get(table, []))
    )
    assert pointers - outside == keys


# -- fields


def test_the_fields_of_every_table_are_looked_at():
    assert len(FIELDS) == sum(len(schemas.table_schema(table)["fields"]) for table in schemas.TABLES)
    assert {place.partition(".")[0] for place in FIELDS} == set(schemas.TABLES)


def test_every_field_has_title_description_example_and_support():
    def check(field):
        assert field["title"][0].isupper()
        assert field["description"].endswith((".", "?"))
        assert "example" in field
        assert field["support"] in ("stated", "derived", "coded")

    assert failures(check, FIELDS) == {}


def test_the_properties_of_every_field_stand_in_one_order():
    def check(field):
        places = [ORDER.index(name) for name in field]
        assert all(before < after for before, after in pairwise(places)), list(field)

    assert failures(check, FIELDS) == {}


def test_the_example_of_every_field_is_a_value_of_it():
    def check(field):
        assert satisfies(field["example"], field), field["example"]

    assert failures(check, FIELDS) == {}


#: What only documents have that were received as no plain text: the example is what one would be.
OF_ORIGINALS = ("original_path", "original_sha256", "original_bytes", "extracted_by", "address")


def test_the_example_of_every_field_stands_in_the_published_table(published):
    """Where no row has a value, the example is what one would be."""
    columns = {
        f"{table}.{name}": {row[name] for row in rows} - {""}
        for table, rows in published.tables.items()
        for name in schemas.fields(table)
        if name not in OF_ORIGINALS
    }

    def check(place):
        assert str(FIELDS[place]["example"]) in columns[place], FIELDS[place]["example"]

    assert failures(check, {place: place for place, values in columns.items() if values}) == {}


def test_every_field_is_of_a_type_that_every_reader_knows():
    def check(field):
        assert field["type"] in ("string", "integer", "date"), "a list can be joined with nothing; make it a table"

    assert failures(check, FIELDS) == {}


def test_every_stated_field_says_how_it_is_read_again_and_no_other_does():
    def check(field):
        assert (field["support"] == "stated") == ("readAs" in field)
        assert field.get("readAs", "words") in READERS

    assert failures(check, FIELDS) == {}


def test_every_code_has_a_label_and_a_description():
    def check(field):
        assert [category["value"] for category in field["categories"]] == field["constraints"]["enum"]
        assert len(set(field["constraints"]["enum"])) == len(field["constraints"]["enum"])
        for category in field["categories"]:
            assert category["label"], category
            assert category["description"].endswith("."), category

    closed = {place: field for place, field in FIELDS.items() if "enum" in field.get("constraints", {})}
    assert failures(check, closed) == {}


def test_there_are_categories_only_where_the_vocabulary_is_closed():
    def check(field):
        assert ("categories" in field) == ("enum" in field.get("constraints", {}))

    assert failures(check, FIELDS) == {}


@pytest.mark.parametrize("table", schemas.TABLES)
def test_the_helpers_read_the_schema(table):
    fields = schemas.table_schema(table)["fields"]
    assert list(schemas.fields(table)) == [field["name"] for field in fields]
    assert schemas.stated_fields(table) == [field["name"] for field in fields if field["support"] == "stated"]
    for field in fields:
        assert schemas.codes(table, field["name"]) == field.get("constraints", {}).get("enum", [])


# -- the blocks that tables share


def block_of(table: str, block: str) -> list[str]:
    """The columns of a block; whose claim a statement is, is its speaker, who stands at its head."""
    return [name for name in BLOCKS[block] if not (table == "statements" and name == "asserted_by")]


@pytest.mark.parametrize(("table", "block"), [(table, block) for table in schemas.TABLES for block in BLOCKS])
def test_a_block_stands_whole_and_in_its_order_or_not_at_all(table, block):
    names = list(schemas.fields(table))
    columns = block_of(table, block)
    present = [name for name in names if name in columns]
    if block == "citation" and "reported_by" not in names:
        return  # evidence and sources: their own place in a document, claimed by nobody
    if not present:
        assert block != "citation"
        return
    start = names.index(columns[0])
    assert names[start : start + len(columns)] == present == columns


@pytest.mark.parametrize("table", schemas.CLAIM_TABLES)
def test_a_claim_ends_with_its_citation(table):
    columns = block_of(table, "citation")
    assert list(schemas.fields(table))[-len(columns) :] == columns
    assert schemas.claimant_field(table) in schemas.fields(table)


@pytest.mark.parametrize("table", ["actors", "events"])
def test_what_claims_point_to_is_cited_like_them(table):
    assert list(schemas.fields(table))[-len(CITATION) :] == CITATION


@pytest.mark.parametrize("name", [*FIGURE, *DATE, *CITATION, "subset_of", "restates", "topic", "event_id"])
def test_a_column_of_one_name_means_one_thing(name):
    """Dates alone say in each table what they are the date of; a key says where it points, and may be left empty in
    one table and not in another. An example is one of the table's own values.
    """
    told_by_each = {"example"} if name in FIGURE + CITATION else {"description", "example"}
    told_by_each |= {"constraints"} if name == "event_id" else set()
    definitions = {
        json.dumps({key: value for key, value in schemas.fields(table)[name].items() if key not in told_by_each})
        for table in schemas.TABLES
        if name in schemas.fields(table) and name != schemas.primary_key(table) and table not in NO_CLAIMS
    }
    assert len(definitions) == 1


# -- PLOVER


def test_every_event_type_has_a_quad_class_and_modes_that_are_codes():
    types = schemas.fields("diplomatic_exchanges")["event_type"]["categories"]
    modes = schemas.codes("diplomatic_exchanges", "event_mode")
    assert {category["quadClass"] for category in types} == set(schemas.codes("diplomatic_exchanges", "quad_class"))
    assert {mode for category in types for mode in category["modes"]} == set(modes), "no mode without an event type"


def test_the_coding_guide_has_the_event_types_and_modes_of_the_schema():
    guide = (ROOT / "docs" / "coding-guide.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in guide.splitlines() if line.startswith("| ")]
    told = {row[0]: [mode for mode in row[2].split(", ") if mode] for row in rows if row[0].isupper()}
    types = schemas.fields("diplomatic_exchanges")["event_type"]["categories"]
    assert told == {category["value"]: category["modes"] for category in types}
