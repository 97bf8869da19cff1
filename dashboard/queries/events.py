"""Queries of the pages of events: which are there, and what do the documents say of each?"""

from collections.abc import Iterable, Mapping, Sequence

from dashboard.queries import claims, connection, discrepancies
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

#: The dated events before and after an event.
Near = tuple[Row | None, Row | None]

LISTING = "from pages.event_list"
#: The dated events before and after one.
BESIDE = """
    with own as (
        select event_id, lag(event_id) over () as before, lead(event_id) over () as after
        from pages.event_list where date_start is not null
    )
    select near.*, if(near.event_id = own.before, 'before', 'after') as side from own
    join pages.event_list as near on near.event_id in (own.before, own.after) where own.event_id = $event_id
"""


def listing() -> connection.Answer:
    """Which events do the documents speak of, from the earliest to those without a date, and in how many claims?"""
    return connection.Answer(LISTING)


def event(event_id: str) -> Row | None:
    """One event, with how it is introduced."""
    return next(iter(connection.rows(f"{LISTING} where event_id = $event_id", {"event_id": event_id})), None)


def claims_of(event_id: str, naming: claims.Naming = claims.naming) -> dict[str, Sequence[Claim]]:
    """Table → the claims about an event, and those made at it, as they stand in the documents."""
    return {table: naming(table, columns, event_id) for table, columns in BELONGING.items()}


def compared(
    found: Mapping[str, Iterable[Claim]], *others: str, about: discrepancies.About = discrepancies.about
) -> Sequence[Row]:
    """Which passages on some claims, or on other records, do not fit together, or were checked and fit?"""
    return about({*(row["record_id"] for rows in found.values() for row in rows), *others})


def parts(event_id: str) -> list[Row]:
    """Which events are told as parts of another?"""
    return connection.rows(f"{LISTING} where part_of = $event_id", {"event_id": event_id})


def next_in_time(event_id: str) -> Near:
    """The dated events before and after one, as the listing has them; nothing for one without a date."""
    found = {row.pop("side"): row for row in connection.rows(BESIDE, {"event_id": event_id})}
    return found.get("before"), found.get("after")


def each_next_in_time(listed: Iterable[Row]) -> dict[str, Near]:
    """Event → the dated events before and after it, for every dated one of the listing."""
    dated = [row for row in listed if row["date_start"]]
    beside = zip([None, *dated[:-1]], [*dated[1:], None], strict=True)
    return {row["event_id"]: near for row, near in zip(dated, beside, strict=True)}
