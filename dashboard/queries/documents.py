"""Queries of the page Documents: the text, what quotes it, and what became of each sentence."""

from collections.abc import Sequence

import schemas
from dashboard import shown_package
from dashboard.queries import claims as claim_queries
from dashboard.queries import connection
from dashboard.text.claim import Claim
from schemas.rows import Row

#: The tables whose rows quote a document: first the claims, then who and what is introduced.
QUOTING = (*schemas.CLAIM_TABLES, "actors", "events")

#: What every row is told with, whatever its table; a column that a table does not have is empty.
TOLD = ("name", "count_text", "qualifier", "date_edtf", "date_start", "date_end", "date_basis")

#: Which words of which document are cited for which cell. A printed name is such words itself.
CITED = """
    select table_name, record_id, field, source_id, quote_start, quote_end from evidence
    union all
    select 'names', name_id, 'name', source_id, name_start, name_end from names
"""


def records(source_id: str) -> Sequence[Row]:
    """Which rows quote a document, and where in it? Identified by table and record, in reading order."""
    return connection.kept(_records("quoting.source_id = $source_id"), source_id=source_id, **_standing())


def records_by_document() -> dict[str, list[Row]]:
    """The same of every document, asked for at once."""
    found: dict[str, list[Row]] = {source["source_id"]: [] for source in claim_queries.sources()}
    for row in connection.rows(_records("true"), _standing()):
        found[row["source_id"]].append(row)
    return found


def place(record_id: str) -> Row | None:
    """In which table is a record, and which document does it quote?"""
    quoting = " union all ".join(map(_quoting, QUOTING))
    found = connection.rows(
        f"select table_name, source_id from ({quoting}) where record_id = $record_id", {"record_id": record_id}
    )
    return found[0] if found else None


def claims(table: str, record_ids: Sequence[str]) -> Sequence[Claim]:
    """Some claims of a table with all that their citations need."""
    return claim_queries.BY_TABLE[table]({"record_id": record_ids}) if record_ids else []


def introduced(table: str, record_ids: Sequence[str]) -> list[Row]:
    """Some rows of a table that introduces who acts or what happens."""
    return [
        row
        for source in claim_queries.sources()
        for row in records(source["source_id"])
        if row["table_name"] == table and row["record_id"] in record_ids
    ]


def text(source_id: str) -> str:
    """A document as it is stored."""
    return shown_package.package().documents[source_id].text


def passages(source_id: str) -> Sequence[Row]:
    """Which sentences has a document, in reading order, and what became of each?"""
    return connection.kept(
        "select * from passages where source_id = $source_id order by passage_start", source_id=source_id
    )


def passage(passage_id: str) -> Row | None:
    """One sentence, by its identifier."""
    found = connection.rows("select * from passages where passage_id = $passage_id", {"passage_id": passage_id})
    return found[0] if found else None


def supported(source_id: str, start: int, end: int) -> list[Row]:
    """Which rows have cells that words between two offsets support, and which cells?"""
    return connection.rows(
        f"""
        select table_name, record_id, list(distinct field order by field) as fields
        from ({CITED})
        where source_id = $source_id and quote_start < $end and quote_end > $start
        group by all order by table_name, record_id
        """,
        {"source_id": source_id, "start": start, "end": end},
    )


def resting(source_id: str) -> dict[str, int]:
    """How many rows rest on each sentence of a document: quote a part of it, or have cells that words of it support?"""
    quoting = " union all ".join(map(_quoting, QUOTING))
    found = connection.kept(
        f"""
        with span as (
            select table_name, record_id, source_id, quote_start, quote_end from ({CITED})
            union select table_name, record_id, source_id, quote_start, quote_end from ({quoting})
        )
        select passage_id, count(distinct table_name || ' ' || record_id) as how_many
        from passages as sentence join span on span.source_id = sentence.source_id
            and quote_start < passage_end and quote_end > passage_start
        where sentence.source_id = $source_id group by passage_id
        """,
        source_id=source_id,
    )
    return {row["passage_id"]: row["how_many"] for row in found}


def coverage() -> Sequence[Row]:
    """How many sentences, numbers, dates and quotations has each document, and of how many is it told what became?"""
    return connection.kept("""
        select source_id, what, sum(how_many)::bigint as of_all,
            coalesce(sum(how_many) filter (disposition in ('extracted', 'used')), 0)::bigint as used,
            coalesce(sum(how_many) filter (disposition in ('extracted', 'used') or reason is not null), 0)::bigint
                as accounted
        from coverage group by source_id, what order by source_id, what
    """)


def dispositions(source_id: str) -> list[Row]:
    """What became of the sentences, numbers, dates and quotations of a document, and why?"""
    return connection.rows(
        """select * from coverage where source_id = $source_id
            order by what = 'sentence' desc, what, how_many desc, reason""",
        {"source_id": source_id},
    )


def _records(which: str) -> str:
    """The rows that quote a document, with whose claims they are, as SQL."""
    return f"""
        select quoting.*, claimant.name as claimed_by, reporter.name as reporter, publisher.name as published_by,
            claimant.short_name as claimant, reporter.short_name as told_by, source.short_title as document,
            source.title as source_title, source.publisher_id, source.reuse_link, $status as status, $package as package
        from ({" union all ".join(map(_quoting, QUOTING))}) as quoting
        join actors as claimant on claimant.actor_id = quoting.claimant_id
        join actors as reporter on reporter.actor_id = quoting.reported_by
        join sources as source on source.source_id = quoting.source_id
        join actors as publisher on publisher.actor_id = source.publisher_id
        where {which}
        order by quoting.quote_start, quoting.quote_end desc, quoting.record_id
    """


def _standing() -> dict[str, str]:
    return {"status": claim_queries.STATUS, "package": shown_package.version()}


def _quoting(table: str) -> str:
    """The rows of a table with where they quote, and what all are told with."""
    told = ", ".join(f"{name if name in schemas.fields(table) else 'null'} as {name}" for name in TOLD)
    key = schemas.primary_key(table)
    return (
        f"select '{table}' as table_name, {key} as record_id, {schemas.claimant_field(table)} as claimant_id,"
        f" quote, reported_by, voice, {told}, source_id, locator, quote_start, quote_end from {table}"
    )
