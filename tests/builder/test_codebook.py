"""The code book is what the schemas say: every table, field, code and warning, each with an address of its own."""

import re

import pytest

import schemas
from scripts.builder.codebook import PATH, codebook
from scripts.package.package import ROOT
from tests.each import failures

BOOK = codebook()
#: Every field with its table, by its address.
FIELDS = {
    f"{table}.{name}": (table, field) for table in schemas.TABLES for name, field in schemas.fields(table).items()
}

#: What stands under each address, up to the next one.
SECTIONS = dict(re.findall(r'<a id="(.*?)"></a>\n(.*?)(?=<a id=|\Z)', BOOK, re.DOTALL))


def shown(code: str) -> str:
    """A usage warning as it is shown."""
    warning = schemas.warnings()[code]
    return f"> **{warning['label'][0].upper()}{warning['label'][1:]}.** {warning['text']}\n"


def test_the_code_book_of_the_documentation_is_fresh():
    """A stale one fails here: run python -m scripts build."""
    assert (ROOT / PATH).read_text(encoding="utf-8") == BOOK


def test_the_code_book_says_what_it_is_generated_from():
    assert "schemas/" in BOOK.split("\n\n")[1]
    assert "generated" in BOOK.split("\n\n")[1]


def test_every_table_has_a_section_with_its_title_description_and_key_in_the_order_of_the_tables():
    headings = re.findall(r"^## .* \(`(\w+)`\)$", BOOK, re.MULTILINE)
    assert tuple(headings) == schemas.TABLES
    for table in schemas.TABLES:
        schema, text = schemas.table_schema(table), SECTIONS[table]
        assert text.startswith(f"## {schema['title']} (`{table}`)\n\n{schema['description']}\n")
        assert f"Key: {', '.join(f'`{name}`' for name in schemas.key_fields(table))}.\n" in text


def test_every_field_has_an_address_with_all_that_its_schema_says():
    def check(case: tuple[str, schemas.Field]):
        table, field = case
        text = SECTIONS[f"{table}.{field['name']}"]
        assert text.startswith(f"### `{table}.{field['name']}`: {field['title']}\n\n{field['description']}\n")
        assert f"- Type: {field['type']}" in text
        assert ("; always filled" in text) == bool(field.get("constraints", {}).get("required"))
        assert f"- Support: {field['support']}: " in text
        assert f"- Example: `{field['example']}`\n" in text

    assert failures(check, FIELDS) == {}


def test_every_code_of_a_field_stands_under_it_with_its_meaning():
    def check(case: tuple[str, schemas.Field]):
        table, field = case
        rows = re.findall(r"^\| `(.*?)` \| (.*?) \| (.*?) \|$", SECTIONS[f"{table}.{field['name']}"], re.MULTILINE)
        told = [tuple(cell.replace("\\|", "|") for cell in row) for row in rows]
        assert told == [(c["value"], c["label"], c["description"]) for c in field.get("categories", [])]

    assert failures(check, FIELDS) == {}


def test_every_field_that_points_at_a_row_says_at_which():
    def check(case: tuple[str, schemas.Field]):
        table, field = case
        pointers = {
            foreign["fields"][0]: f"{foreign['reference']['resource'] or table}.{foreign['reference']['fields'][0]}"
            for foreign in schemas.table_schema(table).get("foreignKeys", [])
        }
        target = pointers.get(field["name"])
        told = re.findall(r"Points at \[`(.*?)`\]", SECTIONS[f"{table}.{field['name']}"])
        assert told == ([target] if target else [])

    assert failures(check, FIELDS) == {}


@pytest.mark.parametrize("table", schemas.TABLES)
def test_every_usage_warning_is_shown_where_it_is_attached_and_nowhere_else(table):
    schema = schemas.table_schema(table)
    places = {table: schema} | {f"{table}.{field['name']}": field for field in schema["fields"]}
    for address, described in places.items():
        told = re.findall(r"^> .*\n", SECTIONS[address], re.MULTILINE)
        assert told == [shown(code) for code in described.get("usageWarnings", [])], address


def test_every_usage_warning_is_listed_at_the_end():
    rows = re.findall(r"^\| `(.*?)` \| (.*?) \|$", SECTIONS["usage-warnings"], re.MULTILINE)
    assert rows == [(code, warning["text"]) for code, warning in schemas.warnings().items()]


def test_every_address_stands_once_and_every_link_has_one():
    addresses = re.findall(r'<a id="(.*?)">', BOOK)
    assert len(addresses) == len(set(addresses)) == len(schemas.TABLES) + len(FIELDS) + 1
    assert set(re.findall(r"\]\(#(.*?)\)", BOOK)) <= set(addresses)
    assert {f"#{table}" for table in schemas.TABLES} <= set(re.findall(r"\]\((#.*?)\)", BOOK)), "the contents"


def test_every_row_of_a_table_in_the_code_book_has_as_many_cells_as_its_head():
    """A bar in a label or a description would break the table."""
    for block in re.findall(r"(?:^\|.*\n)+", BOOK, re.MULTILINE):
        widths = {len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}
        assert len(widths) == 1, block.splitlines()[0]
