"""Queries of the claims that the overview works through: chosen from the data by a rule, whatever is in the package."""

from collections.abc import Sequence
from typing import NamedTuple

from dashboard.queries import claims, connection, discrepancies, events
from dashboard.text.claim import Claim
from schemas.rows import Row


class DifferingFigures(NamedTuple):
    """An event, and figures of it that more than one claimant gives."""

    event: Row
    claims: Sequence[tuple[str, Claim]]
    """Table and claim."""


def differing_figures() -> DifferingFigures | None:
    """Of which event does more than one claimant give the most figures, and what does each say?"""
    lines = connection.kept("""
        with numbered as (
            select event_id, what, list(record_id) as records, count(distinct claimant_id) as claimants
            from claims
            where table_name in ('casualties', 'deportations') and coalesce(count, count_low) is not null
            group by event_id, table_name, what
        )
        select event_id, flatten(list(records)) as record_ids
        from numbered
        where claimants > 1
        group by event_id
        order by count(*) desc, sum(len(records)) desc, event_id
        limit 1
    """)
    event = events.event(lines[0]["event_id"]) if lines else None
    if not event:
        return None
    told = [(table, row) for table, rows in events.claims_of(event["event_id"]).items() for row in rows]
    return DifferingFigures(event, [each for each in told if each[1]["record_id"] in lines[0]["record_ids"]])


def demands() -> list[Claim]:
    """What did one actor ask of another, where the most was asked and not all is told to have ended alike?"""
    pairs = connection.kept("""
        select actor_id, recipient_id
        from diplomatic_exchanges
        where outcome is not null
        group by all
        order by count(distinct outcome) > 1 desc, count(*) desc, actor_id, recipient_id
        limit 1
    """)
    kept = {"actor_id": [pairs[0]["actor_id"]], "recipient_id": [pairs[0]["recipient_id"]]} if pairs else {}
    return [row for row in claims.exchanges(kept) if row["outcome"] and kept]


def quoted() -> Sequence[Row]:
    """Who is quoted in the most words of his own, and how often? The most quoted first."""
    return connection.kept("""
        select speaker_id as actor_id, speaker.short_name, count(*) as how_many
        from statements join actors as speaker on speaker.actor_id = speaker_id
        where statements.voice = 'direct_quote'
        group by all
        order by how_many desc, speaker_id
    """)


def last_words(actor_id: str) -> Claim | None:
    """What is he quoted with last, by the dates that are told?"""
    quotations = claims.statements({"speaker_id": [actor_id], "voice": ["direct_quote"]})
    dated = [row for row in quotations if row["date_end"]]
    return max(dated, key=lambda row: (row["date_end"], -row["quote_start"])) if dated else next(iter(quotations), None)


def contradictions() -> Sequence[Row]:
    """Which pairs of passages cannot both be true?"""
    return discrepancies.pairs({"weight": ["contradiction"]})
