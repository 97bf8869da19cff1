"""Queries of the page Chronology: which events and claims have a date, and how many have none?

Rows of all tables stand side by side here, so they have the columns that all of them share, the words for what each is
about, and the table that it is from.
"""

from collections.abc import Sequence
from datetime import date
from typing import cast

import schemas
from dashboard.queries import claims, connection
from dashboard.queries.claim_list import Asked, ClaimList
from dashboard.text import headlines, labels
from dashboard.text.claim import Claim

EVENTS = "events"
TABLES = (EVENTS, *claims.BY_TABLE)

TOPICS_HELP = "Statements and exchanges have a topic, other tables have none: this filter leaves those out."

#: What a row of any table tells, beside what it is about and the table that it is from; a table may lack some.
SHARED = (
    *("quote", "sentence", "statement", "claimed_by", "reporter", "voice", "published_by", "publisher_id"),
    *("source_id", "source_title", "source_date_printed", "external_date", "locator"),
    *("claimant", "told_by", "document", "name"),
    *("date_edtf", "date_start", "date_end", "date_basis", "date_words"),
    *("count_text", "qualifier", "topic", "quote_start", "quote_end"),
    *("footnote", "reuse_link", "status", "package"),
)


def dated(filters: claims.Filters) -> ClaimList:
    """Which events and claims have a date with a year, from the earliest to the latest?

    A filter keeps the rows whose column has one of its values; what has no topic is about none.
    """
    return _list(filters, dated=True)


def undated(filters: claims.Filters) -> ClaimList:
    """Which events and claims have no date, or none with a year? In the order of the tables and the documents."""
    return _list(filters, dated=False)


def first(row: Claim) -> date | None:
    """The first possible day; the last, where the words leave the first open."""
    return row["date_start"] or row["date_end"]


def _list(filters: claims.Filters, *, dated: bool) -> ClaimList:
    kept = tuple((column, tuple(values)) for column, values in filters.items() if values)
    asked = Asked("chronology", (("is_dated", (dated,)), *kept), key=("claim_table", "record_id"))
    return ClaimList(asked, _read)


def _read(keys: Sequence[tuple[str, str]]) -> list[Claim]:
    """Events and claims, by the table that each is from and its identifier, with all that they tell."""
    found: dict[tuple[str, str], Claim] = {}
    for table in dict.fromkeys(table for table, _ in keys):
        rows = claims.read(table, [record for of, record in keys if of == table])
        found |= {(table, row["record_id"]): _shared(table, row) for row in rows}
    return [found[key] for key in keys]


def _shared(table: str, row: Claim) -> Claim:
    told = {"record_id": row["record_id"], "claim_table": table, "headline": headlines.headline(table, row)}
    begins = first(row)
    told |= {"year": str(begins.year) if begins else ""}
    return cast("Claim", told | {column: row.get(column) for column in SHARED})


def tables() -> dict[str, str]:
    """Title → name of the tables that have a date with a year."""
    there = _dated("claim_table")
    return {str(schemas.table_schema(table)["title"]): table for table in TABLES if table in there}


def years() -> dict[str, str]:
    """The years in which dates begin, the latest first."""
    return {year: year for year in sorted(_dated("year"), reverse=True)}


def documents() -> dict[str, str]:
    """Name → identifier of the documents."""
    return {name: source for source, name in claims.options("passages", "source_id").items()}


def topics() -> dict[str, str]:
    """Label → code of the topics of what has a date with a year, in the order of the vocabulary."""
    there = _dated("topic")
    return {code.label: value for value, code in labels.codes("statements", "topic").items() if value in there}


def _dated(column: str) -> set[str]:
    """What there is in a column of all that has a date with a year."""
    found = connection.rows(f"select distinct {column} as value from pages.chronology where is_dated")
    return {row["value"] for row in found}
