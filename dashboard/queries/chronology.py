"""Queries of the page Chronology: which events and claims have a date, and how many have none?

Rows of all tables stand side by side here, so they have the columns that all of them share, the words for what each is
about, and the table that it is from.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any, cast

import schemas
from dashboard import shown_package
from dashboard.queries import claims, connection
from dashboard.queries.claim_list import ClaimList
from dashboard.text import headlines, labels
from dashboard.text.claim import Claim
from schemas.rows import Row

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
#: The order of time: the first possible day, or the last where the words leave the first open.
IN_TIME = "coalesce(date_start, date_end), date_end nulls last, coalesce(date_edtf, '')"
IN_READING_ORDER = "place, source_id, quote_start, record_id"
DATED, UNDATED = "coalesce(date_start, date_end) is not null", "coalesce(date_start, date_end) is null"

#: A claim or an event: the table that it is from, and its identifier.
Key = tuple[str, str]


def dated(filters: claims.Filters) -> ClaimList:
    """Which events and claims have a date with a year, from the earliest to the latest?

    A filter keeps the rows whose column has one of its values; what has no topic is about none.
    """
    return _list(filters, DATED, f"{IN_TIME}, {IN_READING_ORDER}")


def undated(filters: claims.Filters) -> ClaimList:
    """Which events and claims have no date, or none with a year? In the order of the tables and the documents."""
    return _list(filters, UNDATED, f"place, coalesce(date_edtf, ''), {IN_READING_ORDER}")


def first(row: Claim) -> date | None:
    """The first possible day; the last, where the words leave the first open."""
    return row["date_start"] or row["date_end"]


def _list(filters: claims.Filters, which: str, order: str) -> ClaimList:
    kept = tuple((column, tuple(values)) for column, values in filters.items() if values)
    published = shown_package.published()
    return ClaimList(
        _keys(kept, which, order, *published), _read, lambda columns: _cells(which, tuple(columns), *published)
    )


@lru_cache(maxsize=20)
def _keys(filters: tuple[tuple[str, tuple[str, ...]], ...], which: str, order: str, *published: Any) -> Sequence[Key]:
    conditions = [which, *(f"{column} in (select unnest(${column}))" for column, _ in filters)]
    found = connection.rows(
        f"select claim_table, record_id from ({_everything()}) where {' and '.join(conditions)} order by {order}",
        {column: list(values) for column, values in filters},
    )
    return tuple((row["claim_table"], row["record_id"]) for row in found)


@lru_cache(maxsize=20)
def _cells(which: str, columns: tuple[str, ...], *published: Any) -> dict[Key, Row]:
    """What events and claims have in some columns."""
    keys, told = "claim_table as key_table, record_id as key_record", ", ".join(columns)
    found = connection.rows(f"select {keys}, {told} from ({_everything()}) where {which}")
    return {(row.pop("key_table"), row.pop("key_record")): row for row in found}


def _everything() -> str:
    """What is filtered and ordered by, of all events and claims, as SQL."""
    parts = []
    for place, table in enumerate(TABLES):
        topic = "topic" if "topic" in schemas.fields(table) else "null"
        parts.append(
            f"select '{table}' as claim_table, {place} as place, {schemas.primary_key(table)} as record_id, source_id,"
            f" quote_start, date_edtf, date_start, date_end, {topic} as topic,"
            f" year(coalesce(date_start, date_end))::varchar as year from {table}"
        )
    return " union all ".join(parts)


def _read(keys: Sequence[Key]) -> list[Claim]:
    """Events and claims with all that they tell."""
    found: dict[Key, Claim] = {}
    for table in dict.fromkeys(table for table, _ in keys):
        own = tuple(record for of, record in keys if of == table)
        rows = _events(own, *shown_package.published()) if table == EVENTS else claims.read(table, own)
        found |= {(table, row["record_id"]): _shared(table, row) for row in rows}
    return [found[key] for key in keys]


@lru_cache(maxsize=40)
def _events(event_ids: tuple[str, ...], *published: Any) -> Sequence[Claim]:
    """Some events, each with the words that introduce it."""
    found = connection.rows(
        """
        select own.event_id as record_id, own.* exclude (event_id), claim.* exclude (table_name, record_id),
            $status as status, $package as package
        from events as own
        join pages.claim as claim on claim.table_name = 'events' and claim.record_id = own.event_id
        where own.event_id in (select unnest($event_ids))
        """,
        {"status": claims.STATUS, "package": shown_package.version(), "event_ids": list(event_ids)},
    )
    return cast("Sequence[Claim]", found)


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
    found = connection.rows(f"select distinct {column} as value from ({_everything()}) where {DATED}")
    return {row["value"] for row in found}
