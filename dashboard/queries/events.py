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

LISTING = "from pages.event_list"
#: The dated event before (`lag`) or after (`lead`) one.
BESIDE = """
    with own as (
        select event_id, {side}(event_id) over () as beside from pages.event_list where date_start is not null
    )
    select near.* from own join pages.event_list as near on near.event_id = own.beside where own.event_id = $event_id
"""


def listing() -> Sequence[Row]:
    """Which events do the documents speak of, from the earliest to those without a date, and in how many claims?"""
    return connection.Answer(LISTING)


def event(event_id: str) -> Row | None:
    """One event, with how it is introduced."""
    return next(iter(connection.rows(f"{LISTING} where event_id = $event_id", {"event_id": event_id})), None)


def claims_of(event_id: str) -> dict[str, Sequence[Claim]]:
    """Table → the claims about an event, and those made at it, as they stand in the documents."""
    return {table: claims.naming(table, columns, event_id) for table, columns in BELONGING.items()}


def compared(found: Mapping[str, Iterable[Claim]], *others: str) -> Sequence[Row]:
    """Which passages on some claims, or on other records, do not fit together, or were checked and fit?"""
    records = {*(row["record_id"] for rows in found.values() for row in rows), *others}
    return list(pairs({"of_record": sorted(records)}))


def parts(event_id: str) -> list[Row]:
    """Which events are told as parts of another?"""
    return connection.rows(f"{LISTING} where part_of = $event_id", {"event_id": event_id})


def next_in_time(event_id: str) -> tuple[Row | None, Row | None]:
    """The dated events before and after one, as the listing has them; nothing for one without a date."""
    before, after = (connection.rows(BESIDE.format(side=side), {"event_id": event_id}) for side in ("lag", "lead"))
    return next(iter(before), None), next(iter(after), None)
