"""Queries of the pages of actors: who is named, under which names, and in which claims, as what?"""

from collections.abc import Mapping, Sequence
from itertools import chain

import schemas
from dashboard.queries import claims, connection
from dashboard.queries.search import records_with
from dashboard.text.claim import Claim
from schemas.rows import Row

TABLE = "actors"
LISTING = "from pages.actor_list"
NAMES = """
    select names.*, source.short_title from names join sources as source using (source_id)
    where {whose} order by source_id, name_start, name_id
"""
#: What an actor can be in a claim → table → the columns that say so.
PARTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "says": {"statements": ("speaker_id",)},
    "does": {"diplomatic_exchanges": ("actor_id",)},
    "has done to it": {"diplomatic_exchanges": ("recipient_id",)},
    "is spoken to": {"statements": ("addressee_id",)},
    "is said to be behind it": {
        "casualties": ("alleged_perpetrator_id",),
        "deportations": ("alleged_perpetrator_id",),
    },
    "claims": {table: ("asserted_by",) for table in schemas.CLAIM_TABLES if table != "statements"},
    "reports": dict.fromkeys(schemas.CLAIM_TABLES, ("reported_by",)),
}


def listing() -> connection.Answer:
    """Who is named in the documents, how introduced, and in how many claims does each take part?"""
    return connection.Answer(LISTING)


def named(words: str) -> connection.Answer:
    """Which actors are found by some words, in whichever spelling? All of them, where there are none."""
    if not words.strip():
        return listing()
    found = records_with(words, TABLE)
    return connection.Answer(f"{LISTING} where actor_id in (select unnest($found))", {"found": found})


def actor(actor_id: str) -> Row | None:
    """One actor, with how it is introduced."""
    return next(iter(connection.rows(f"{LISTING} where actor_id = $actor_id", {"actor_id": actor_id})), None)


def printed_names(actor_id: str) -> list[Row]:
    """Under which names do the documents print an actor, and where is each printed first?"""
    return connection.rows(NAMES.format(whose="actor_id = $actor_id"), {"actor_id": actor_id})


def all_printed_names() -> list[Row]:
    """The same of every actor."""
    return connection.rows(NAMES.format(whose="true"))


def acting_for(actor_id: str) -> list[Row]:
    """Who is affiliated with an actor?"""
    return connection.rows(f"{LISTING} where affiliated_with = $actor_id", {"actor_id": actor_id})


def claims_of(actor_id: str, naming: claims.Naming = claims.naming) -> dict[str, dict[str, list[Claim]]]:
    """Part → table → the claims in which an actor has that part, as they stand in the documents."""
    anywhere = {
        table: naming(table, [*chain.from_iterable(tables.get(table, ()) for tables in PARTS.values())], actor_id)
        for table in schemas.CLAIM_TABLES
    }
    return {
        part: {
            table: [row for row in anywhere[table] if any(row.get(column) == actor_id for column in columns)]
            for table, columns in tables.items()
        }
        for part, tables in PARTS.items()
    }


def as_one(parts: Mapping[str, Mapping[str, Sequence[Claim]]]) -> dict[str, list[Claim]]:
    """Table → the claims of all parts."""
    return {
        table: [row for tables in parts.values() for row in tables.get(table, ())] for table in schemas.CLAIM_TABLES
    }
