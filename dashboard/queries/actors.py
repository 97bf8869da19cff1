"""Queries of the pages of actors: who is named, under which names, and in which claims, as what?"""

from collections.abc import Mapping, Sequence

import schemas
from dashboard.queries import claims, connection
from dashboard.queries.search import search
from dashboard.text.claim import Claim
from schemas.rows import Row

TABLE = "actors"
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


def listing() -> Sequence[Row]:
    """Who is named in the documents, how introduced, and in how many claims does each take part?"""
    return connection.kept("""
        select lower(own.short_name) as sorted, own.*, body.body_id, body.body, cited.footnote, source.short_title,
            count(distinct part.record_id) as how_many,
            count(distinct part.record_id) filter (part.part = 'claimant') as claimed
        from actors as own
        join acts_for as body on body.actor_id = own.actor_id
        join citations as cited on cited.table_name = 'actors' and cited.record_id = own.actor_id
        join sources as source on source.source_id = own.source_id
        join actors_with_claims as part on part.actor_id = own.actor_id
        group by all
        order by all
    """)


def named(words: str) -> list[Row]:
    """Which actors are found by some words, in whichever spelling? All of them, where there are none."""
    kept = {hit.record_id for hit in search(words, TABLE, size=len(listing())).hits}
    return [row for row in listing() if row["actor_id"] in kept or not words.strip()]


def actor(actor_id: str) -> Row | None:
    """One actor, with how it is introduced."""
    return next((row for row in listing() if row["actor_id"] == actor_id), None)


def printed_names(actor_id: str) -> list[Row]:
    """Under which names do the documents print an actor, and where is each printed first?"""
    return connection.rows(
        """select names.*, source.short_title from names join sources as source using (source_id)
        where actor_id = $actor_id order by source_id, name_start""",
        {"actor_id": actor_id},
    )


def acting_for(actor_id: str) -> list[Row]:
    """Who is affiliated with an actor?"""
    return [row for row in listing() if row["affiliated_with"] == actor_id]


def claims_of(actor_id: str) -> dict[str, dict[str, Sequence[Claim]]]:
    """Part → table → the claims in which an actor has that part, as they stand in the documents."""
    return {
        part: {table: claims.naming(table, columns, actor_id) for table, columns in tables.items()}
        for part, tables in PARTS.items()
    }


def as_one(parts: Mapping[str, Mapping[str, Sequence[Claim]]]) -> dict[str, list[Claim]]:
    """Table → the claims of all parts."""
    return {
        table: [row for tables in parts.values() for row in tables.get(table, ())] for table in schemas.CLAIM_TABLES
    }
