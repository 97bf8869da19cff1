"""Queries of the pages of events: which are there, and what do the documents say of each?"""

from collections.abc import Iterable, Mapping, Sequence

from dashboard.queries import claims, connection
from dashboard.queries.discrepancies import pairs
from dashboard.text.claim import Claim
from schemas.rows import Row

#: Table → the columns by which its claims belong to an event: what they are about, and where they were made.
BELONGING = {
    "casualties": ("event_id",),
    "deportations": ("event_id",),
    "other_figures": ("event_id",),
    "diplomatic_exchanges": ("event_id", "occasion_id"),
    "statements": ("event_id", "occasion_id"),
    "agreements": ("event_id",),
}


def listing() -> Sequence[Row]:
    """Which events do the documents speak of, from the earliest to those without a date, and in how many claims?"""
    return connection.kept("""
        select own.*, cited.claimant, cited.publisher, cited.footnote, source.short_title, whole.name as part_of_name,
            count(claim.record_id) as how_many, count(distinct claim.source_id) as in_documents
        from events as own
        join citations as cited on cited.table_name = 'events' and cited.record_id = own.event_id
        join sources as source on source.source_id = own.source_id
        left join events as whole on whole.event_id = own.part_of
        left join claims as claim on own.event_id in (claim.event_id, claim.occasion_id)
        group by all
        order by own.date_start nulls last, own.date_end nulls last, own.name
    """)


def event(event_id: str) -> Row | None:
    """One event, with how it is introduced."""
    return next((row for row in listing() if row["event_id"] == event_id), None)


def claims_of(event_id: str) -> dict[str, Sequence[Claim]]:
    """Table → the claims about an event, and those made at it, as they stand in the documents."""
    return {table: claims.naming(table, columns, event_id) for table, columns in BELONGING.items()}


def compared(found: Mapping[str, Iterable[Claim]], *others: str) -> list[Row]:
    """Which passages on some claims, or on other records, do not fit together, or were checked and fit?"""
    records = {*(row["record_id"] for rows in found.values() for row in rows), *others}
    return [row for row in pairs({}) if records & {row["record_id_a"], row["record_id_b"]}]


def parts(event_id: str) -> list[Row]:
    """Which events are told as parts of another?"""
    return [row for row in listing() if row["part_of"] == event_id]


def next_in_time(event_id: str) -> tuple[Row | None, Row | None]:
    """The dated events before and after one, as the listing has them; nothing for one without a date."""
    dated = [row for row in listing() if row["date_start"]]
    place = next((number for number, row in enumerate(dated) if row["event_id"] == event_id), None)
    if place is None:
        return None, None
    return dated[place - 1] if place else None, dated[place + 1] if place + 1 < len(dated) else None
