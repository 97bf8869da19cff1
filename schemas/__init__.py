"""The contract: one Table Schema per table, read by everything else; rules, code lists, hedges, EDTF.

`*.schema.json` is the only definition of a table. Beside what the standard knows, a field says

- `support`: `stated` (the document's words give the value), `derived` (a published rule computes it) or `coded` (an
  analyst's judgement under the code book);
- `readAs`: how the words behind a stated cell are read again (`number`, `hedge`, `date`, `actor`, `words`);
- `categories`: the codes that it may have, each with a label and a description. Its `enum` is made of them, and the
  build writes it; where tables share a vocabulary, the first of them says it for all.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent

#: The tables in the order in which they are published and loaded: a table stands behind those it refers to, where it
#: can.
TABLES = (
    "sources",
    "sections",
    "actors",
    "names",
    "events",
    "casualties",
    "deportations",
    "other_figures",
    "agreements",
    "agreement_parties",
    "diplomatic_exchanges",
    "statements",
    "discrepancies",
    "translations",
    "evidence",
    "passages",
    "mentions",
    "uses",
    "double_coding",
    "withdrawn",
    "codes",
)

#: The tables that people come for first.
HEADLINE_TABLES = ("casualties", "deportations", "diplomatic_exchanges", "statements")

#: The tables whose rows are claims.
CLAIM_TABLES = ("casualties", "deportations", "diplomatic_exchanges", "statements", "other_figures", "agreements")

#: The tables whose rows are cited by their identifiers: a row of these that goes is kept in `withdrawn`.
CITED_TABLES = ("discrepancies", "sources", "actors", "events", *CLAIM_TABLES)

#: The tables whose rows quote a document as whose claim they are: what such a row quotes in another language may be
#: translated.
QUOTING_TABLES = ("actors", "events", *CLAIM_TABLES)

#: The units of `other_figures` that measure time: their bounds are those of a continuous quantity.
TIME_UNITS = frozenset({"years", "days", "centuries"})

#: The fields whose codes are the same wherever they stand: the first table that has such a field says them.
SHARED_VOCABULARIES = frozenset({"topic", "voice", "date_basis", "qualifier", "count_scope"})

#: The bases of evidence that is there for its note: it stands with the quotation of its row, whose words give no value.
ON_THE_QUOTATION = ("coded", "left_empty", "overruled")

Field = dict[str, Any]
Schema = dict[str, Any]


@cache
def table_schema(table: str) -> Schema:
    """The Table Schema of a table, as it is published: with the `enum` of each field that has `categories`."""
    schema = _stored(table)
    for field in schema["fields"]:
        if "categories" in field:
            field["categories"] = _categories(field)
            field["constraints"]["enum"] = [category["value"] for category in field["categories"]]
    return schema


def schema_file(table: str) -> bytes:
    """The file of a Table Schema, as it is published."""
    return (json.dumps(table_schema(table), ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _stored(table: str) -> Schema:
    return _read(FOLDER / f"{table}.schema.json")


@cache
def _read(path: Path) -> Schema:
    schema: Schema = json.loads(path.read_text(encoding="utf-8"))
    return schema


def _categories(field: Field) -> list[dict[str, Any]]:
    """The codes of a field: its own, or those that the first table with this field says for all."""
    if field["name"] not in SHARED_VOCABULARIES:
        own: list[dict[str, Any]] = field["categories"]
        return own
    return next(each["categories"] for table in TABLES for each in _stored(table)["fields"] if _is_same(each, field))


def _is_same(field: Field, other: Field) -> bool:
    return field["name"] == other["name"] and "categories" in field


@cache
def fields(table: str) -> dict[str, Field]:
    """The fields of a table by name, in order."""
    return {field["name"]: field for field in table_schema(table)["fields"]}


@cache
def key_fields(table: str) -> list[str]:
    """The names of a table's key fields."""
    key: list[str] = table_schema(table)["primaryKey"]
    return key


@cache
def primary_key(table: str) -> str:
    """The name of the field that identifies a record; `codes` alone has a key of two fields, of which this is the
    first.
    """
    return key_fields(table)[0]


@cache
def foreign_keys(table: str) -> dict[str, tuple[str, str]]:
    """Column → the table and the field that it points at; every key of ours has one column."""
    return {
        foreign["fields"][0]: (foreign["reference"]["resource"] or table, foreign["reference"]["fields"][0])
        for foreign in table_schema(table).get("foreignKeys", [])
    }


def claimant_field(table: str) -> str:
    """The field that says whose claim a row is: of a statement, its speaker."""
    return "speaker_id" if table == "statements" else "asserted_by"


@cache
def stated_fields(table: str) -> list[str]:
    """The fields whose filled cells need words of a document."""
    return [name for name, field in fields(table).items() if field["support"] == "stated"]


def codes(table: str, field: str) -> list[str]:
    """The closed vocabulary of a field, in order; empty where it is open."""
    allowed: list[str] = fields(table)[field].get("constraints", {}).get("enum", [])
    return allowed


@cache
def warnings() -> dict[str, dict[str, str]]:
    """The usage warnings by code, each with a label and a text; tables and fields name them in `usageWarnings`."""
    found: dict[str, dict[str, str]] = json.loads((FOLDER / "warnings.json").read_text(encoding="utf-8"))
    return found
