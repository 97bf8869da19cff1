"""Words for people, read from the Table Schemas: titles and descriptions of tables and columns, labels of codes."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import schemas


@dataclass(frozen=True)
class Code:
    """One code of a closed vocabulary, as people read it."""

    label: str
    description: str


def table_title(table: str) -> str:
    """The title of a table."""
    return str(schemas.table_schema(table)["title"])


def tables() -> dict[str, str]:
    """Table → its title."""
    return {table: table_title(table) for table in schemas.TABLES}


def table_description(table: str) -> str:
    """What a table holds."""
    return str(schemas.table_schema(table)["description"])


def column(table: str, field: str) -> str:
    """The title of a column."""
    return str(schemas.fields(table)[field]["title"])


def claimant(table: str) -> str:
    """The title of the column that says whose claim a row is."""
    return column(table, schemas.claimant_field(table))


def column_help(table: str, field: str) -> str:
    """What a column holds."""
    return str(schemas.fields(table)[field]["description"])


@cache
def codes(table: str, field: str) -> dict[str, Code]:
    """The closed vocabulary of a column in the schema's order; empty where it is open."""
    categories = schemas.fields(table)[field].get("categories", [])
    return {c["value"]: Code(c["label"], c["description"]) for c in categories}


def code(table: str, field: str, value: str | None) -> str:
    """The label of a code; the code itself where the vocabulary does not know it, nothing for nothing."""
    if value is None:
        return ""
    known = codes(table, field).get(value)
    return known.label if known else value


def usage_warnings(table: str, columns: Iterable[str] = ()) -> list[Code]:
    """How a table is to be used, and some of its columns."""
    named = [schemas.table_schema(table), *(schemas.fields(table)[name] for name in columns)]
    codes_named = dict.fromkeys(warning for each in named for warning in each.get("usageWarnings", []))
    return [Code(schemas.warnings()[name]["label"], schemas.warnings()[name]["text"]) for name in codes_named]


def number(of: int, noun: str) -> str:
    """So many of something: 1 claim, 2 claims."""
    return f"{of} {noun}" if of == 1 else f"{of} {noun}s"


def rank(table: str, field: str, value: str) -> int:
    """The place of a code in its vocabulary: the order in which to show it."""
    order = list(codes(table, field))
    return order.index(value) if value in order else len(order)
