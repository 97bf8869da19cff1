"""Queries for the claims that pages show: one function for each claim table.

Every row of a claim table comes with its identifier, quotation, source, claimant, hedge and date as precise as given,
and says that it is a claim and not verified: these rows are what a page shows, and what its CSV holds.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import cast

import schemas
from dashboard import shown_package
from dashboard.queries import connection
from dashboard.text.claim import Claim, cell
from schemas.rows import Row
from scripts.package import provenance

#: Column → the values to keep; a column that is not named, or names no value, keeps all.
Filters = Mapping[str, Sequence[str]]

STATUS = "claimed as printed; not independently verified"

#: A claim with what its citation needs. Filled in are names of the schemas and the SQL below, never a reader's words.
CLAIM_SQL = """
    select
        claim.record_id,
        {more},
        own.* exclude ({key}),
        claim.claimant as claimed_by, claim.reporter, claim.publisher as published_by, source.publisher_id,
        claimant.short_name as claimant, teller.short_name as told_by, source.short_title as document,
        claim.source_title, claim.source_date_printed, source.external_date, source.reuse_link,
        (select string_agg(passage, ' ' order by passage_start) from passages as sentence
            where sentence.source_id = own.source_id and sentence.passage_start < own.quote_end
            and sentence.passage_end > own.quote_start) as sentence,
        (select list(words.quote order by words.evidence_id) from evidence as words
            where words.table_name = '{table}' and words.record_id = own.{key} and words.field = 'date_edtf'
            and own.date_edtf is not null) as date_words,
        claim.footnote, $status as status, $package as package
    from {table} as own
    join citations as claim on claim.table_name = '{table}' and claim.record_id = own.{key}
    join sources as source on source.source_id = own.source_id
    join actors as claimant on claimant.actor_id = claim.claimant_id
    join actors as teller on teller.actor_id = claim.reporter_id
    {joins}
    order by {order}
"""

IN_READING_ORDER = "claim.source_id, own.quote_start, claim.record_id"
BY_DATE = f"own.date_start nulls last, own.date_end nulls last, own.date_edtf, {IN_READING_ORDER}"


def casualties(filters: Filters) -> list[Claim]:
    """Which casualties does whom claim in which document, by event?"""
    return _claims(
        "casualties",
        filters,
        more="event.name as event",
        joins="join events as event using (event_id)",
        order=f"event.date_start nulls last, event.name, {IN_READING_ORDER}",
    )


def deportations(filters: Filters) -> list[Claim]:
    """Which movements of people does whom claim, from the earliest to those without a date?"""
    return _claims(
        "deportations",
        filters,
        more="event.name as event",
        joins="join events as event using (event_id)",
        order=BY_DATE,
    )


def exchanges(filters: Filters, *, grouped: bool = False) -> list[Claim]:
    """Who is said to have done what to whom? `grouped`: each actor is shown as the state or body that it acts for."""
    shown = "body" if grouped else "actor"
    return _claims(
        "diplomatic_exchanges",
        filters,
        more=f"""actor.actor, recipient.actor as recipient,
            shown_actor.short_name as shown_actor, shown_recipient.short_name as shown_recipient,
            actor.{shown}_id || '~' || recipient.{shown}_id as pair""",
        joins=f"""join acts_for as actor on actor.actor_id = own.actor_id
            join acts_for as recipient on recipient.actor_id = own.recipient_id
            join actors as shown_actor on shown_actor.actor_id = actor.{shown}_id
            join actors as shown_recipient on shown_recipient.actor_id = recipient.{shown}_id""",
        order=BY_DATE,
    )


def statements(filters: Filters) -> list[Claim]:
    """Who is reported to have said what, on which day as precisely as the document gives it?"""
    return _claims(
        "statements",
        filters,
        more="""speaker.short_name as speaker, addressee.short_name as addressee, occasion.name as occasion,
            coalesce(own.date_edtf, 'undated') as day""",
        joins="""join actors as speaker on speaker.actor_id = own.speaker_id
            left join actors as addressee on addressee.actor_id = own.addressee_id
            left join events as occasion on occasion.event_id = own.occasion_id""",
        order=BY_DATE,
    )


def other_figures(filters: Filters) -> list[Claim]:
    """Which other quantities are claimed, in the order of the documents?"""
    return _claims(
        "other_figures",
        filters,
        more="event.name as event",
        joins="left join events as event using (event_id)",
        order=IN_READING_ORDER,
    )


def agreements(filters: Filters) -> list[Claim]:
    """Which agreements are told of, and who is told to have taken part?"""
    return _claims(
        "agreements",
        filters,
        more="""own.status as told_status,
            (select list(party.name || ' (' || part || ')' order by party.name) from agreement_parties
            join actors as party using (actor_id) where agreement_id = own.agreement_id) as parties""",
        joins="",
        order=IN_READING_ORDER,
    )


#: How the rows of each claim table are asked for.
BY_TABLE: Mapping[str, Callable[[Filters], list[Claim]]] = {
    "casualties": casualties,
    "deportations": deportations,
    "diplomatic_exchanges": exchanges,
    "statements": statements,
    "other_figures": other_figures,
    "agreements": agreements,
}


def sources() -> Sequence[Row]:
    """Which documents were read, who published them, in which state, and from whose perspective are they written?"""
    return connection.kept("""
        select source.*, publisher.name as published_by,
            (select min(name) from actors where kind = 'state' and country = publisher.country) as published_in
        from sources as source join actors as publisher on publisher.actor_id = source.publisher_id
        order by source.source_id
    """)


def documents_in_words() -> str:
    """How many documents are read, and in which states were they published, as far as the actors tell?"""
    return provenance.documents_in_words(source["published_in"] for source in sources())


def table_of(record_id: str) -> str | None:
    """The table that holds a record which quotes a document, if any does."""
    tables = [*schemas.CLAIM_TABLES, "actors", "events", "discrepancies"]
    held = " union all ".join(
        f"select '{t}' as table_name, {schemas.primary_key(t)} as record_id from {t}" for t in tables
    )
    found = connection.rows(f"select table_name from ({held}) where record_id = $record_id", {"record_id": record_id})
    return found[0]["table_name"] if found else None


def options(table: str, column: str) -> dict[str, str]:
    """What a column of a table holds: code or identifier → name. A code is its own name: the schema has its label."""
    target = schemas.foreign_keys(table).get(column, (None, None))[0]
    names = _names(target) if target else {}
    held = list(counts(table, column, {}))
    by_name = [names.get(value, value) for value in held]
    told = {v: n if by_name.count(n) == 1 else f"{n} ({v})" for v, n in zip(held, by_name, strict=True)}
    return dict(sorted(told.items(), key=lambda item: item[1].casefold()))


def counts(table: str, column: str, filters: Filters) -> dict[str, int]:
    """How many of the rows of a table that the filters keep have each value of a column, the most frequent first?"""
    kept = {name: set(values) for name, values in filters.items() if values}
    rows = [row for row in connection.kept(f"from {table}") if all(row[name] in kept[name] for name in kept)]
    held = Counter(str(row[column]) for row in rows if row[column] is not None)
    return dict(sorted(held.items(), key=lambda item: (-item[1], item[0])))


def _claims(table: str, filters: Filters, *, more: str, joins: str, order: str) -> list[Claim]:
    """All claims of a table, asked for once, and of them those that the filters keep."""
    kept = {column: set(values) for column, values in filters.items() if values}
    sql = CLAIM_SQL.format(table=table, key=schemas.primary_key(table), more=more, joins=joins, order=order)
    found = cast("Sequence[Claim]", connection.kept(sql, status=STATUS, package=shown_package.version()))
    return [claim for claim in found if all(cell(claim, column) in values for column, values in kept.items())]


def _names(table: str) -> dict[str, str]:
    """Identifier → the short name for labels; an event has one name only."""
    name = {"sources": "short_title", "actors": "short_name"}.get(table, "name")
    found = connection.kept(f"select {schemas.primary_key(table)} as id, {name} as name from {table}")
    return {row["id"]: row["name"] for row in found}
