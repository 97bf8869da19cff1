"""Queries of the page Chronology: which events and claims have a date, and how many have none?

Rows of all tables stand side by side here, so they have the columns that all of them share, the words for what each is
about, and the table that it is from.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache, partial
from typing import Any, cast

import schemas
from dashboard import shown_package
from dashboard.queries import claims, connection
from dashboard.text import headlines, labels
from dashboard.text.claim import Claim, cell
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


def dated(filters: claims.Filters) -> list[Claim]:
    """Which events and claims have a date with a year, from the earliest to the latest?

    A filter keeps the rows whose column has one of its values; what has no topic is about none.
    """
    return [row for row in _kept(filters) if first(row)]


def undated(filters: claims.Filters) -> list[Claim]:
    """Which events and claims have no date, or none with a year? In the order of the tables and the documents."""
    without = [row for row in _kept(filters) if not first(row)]
    return sorted(without, key=lambda row: TABLES.index(row["claim_table"]))


def first(row: Claim) -> date | None:
    """The first possible day; the last, where the words leave the first open."""
    return row["date_start"] or row["date_end"]


def events() -> list[Row]:
    """Which events are told of, each with the words that introduce it?"""
    return connection.rows(
        """
        select own.event_id as record_id, own.name, own.* exclude (event_id, name), cited.claimant as claimed_by,
            cited.reporter, cited.publisher as published_by, source.publisher_id, cited.source_title,
            claimant.short_name as claimant, teller.short_name as told_by, source.short_title as document,
            cited.source_date_printed, source.external_date,
            (select list(words.quote order by words.evidence_id) from evidence as words
                where words.table_name = 'events' and words.record_id = own.event_id and words.field = 'date_edtf'
                and own.date_edtf is not null) as date_words,
            cited.footnote, source.reuse_link,
            $status as status, $package as package
        from events as own
        join sources as source on source.source_id = own.source_id
        join citations as cited on cited.table_name = 'events' and cited.record_id = own.event_id
        join actors as claimant on claimant.actor_id = cited.claimant_id
        join actors as teller on teller.actor_id = cited.reporter_id
        """,
        {"status": claims.STATUS, "package": shown_package.version()},
    )


def _kept(filters: claims.Filters) -> list[Claim]:
    kept = {column: set(values) for column, values in filters.items() if values}
    return [row for row in _all(*shown_package.published()) if all(cell(row, c) in v for c, v in kept.items())]


@lru_cache(maxsize=2)
def _all(*published: Any) -> Sequence[Claim]:
    """All events and claims of the package that is published, in order of time."""
    asked: dict[str, Callable[[], Sequence[Any]]] = {
        EVENTS: events,
        **{table: partial(ask, {}) for table, ask in claims.BY_TABLE.items()},
    }
    rows = [_shared(table, row) for table, ask in asked.items() for row in ask()]
    return tuple(sorted(rows, key=_in_time))


def _shared(table: str, row: Claim) -> Claim:
    told = {"record_id": row["record_id"], "claim_table": table, "headline": headlines.headline(table, row)}
    begins = first(row)
    told |= {"year": str(begins.year) if begins else ""}
    return cast("Claim", told | {column: row.get(column) for column in SHARED})


def _in_time(row: Claim) -> tuple[Any, ...]:
    return (
        first(row) or date.max,
        row["date_end"] or date.max,
        row["date_edtf"] or "",
        TABLES.index(row["claim_table"]),
        row["source_id"],
        row["quote_start"],
        row["record_id"],
    )


def tables(rows: Sequence[Claim]) -> dict[str, str]:
    """Title → name of the tables that some rows are from."""
    there = {row["claim_table"] for row in rows}
    return {str(schemas.table_schema(table)["title"]): table for table in TABLES if table in there}


def years(rows: Sequence[Claim]) -> dict[str, str]:
    """The years in which the dates of some rows begin, the latest first."""
    return {year: year for year in sorted({row["year"] for row in rows if row["year"]}, reverse=True)}


def documents() -> dict[str, str]:
    """Name → identifier of the documents."""
    return {name: source for source, name in claims.options("passages", "source_id").items()}


def topics(rows: Sequence[Claim]) -> dict[str, str]:
    """Label → code of the topics of some rows, in the order of the vocabulary."""
    there = {row["topic"] for row in rows}
    return {code.label: value for value, code in labels.codes("statements", "topic").items() if value in there}
