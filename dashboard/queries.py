"""The questions that the pages ask: one function for each, rows as dictionaries.

Every row of a claim table comes with its identifier, quotation, source, claimant, hedge and date as precise as given, and says whose
claim it is and that it is not verified: what a page shows and what its CSV holds are these rows.
"""

from collections.abc import Mapping, Sequence

import schemas
from dashboard import db
from dashboard.db import Row

#: Column → the values to keep; a column that is not named, or names no value, keeps all.
Filters = Mapping[str, Sequence[str]]

STATUS = "claimed as printed; not independently verified"

#: What a citation needs beside the columns of the claim's own table. `{table}` and `{key}` are the schemas' names, never a reader's.
CLAIMS = """
    select
        claim.record_id, {more} own.* exclude ({key}),
        claim.claimed_by, claim.published_by, source.publisher_id, claim.source_title, claim.source_date_printed,
        source.external_date, claim.footnote, $status as status, $package as package
    from {table} as own
    join claims as claim on claim."table" = '{table}' and claim.record_id = own.{key}
    join sources as source on source.source_id = own.source_id
    {joins}
    where {conditions}
    order by {order}
"""

#: The actor at the end of the line of `affiliated_with`: the state or body that one acts for, by the coder's affiliation.
ACTS_FOR = """
    acts_for as (
        with recursive line as (
            select actor_id, actor_id as body, 0 as steps from actors
            union all
            select line.actor_id, actors.affiliated_with, steps + 1 from line join actors on actors.actor_id = line.body
            where actors.affiliated_with is not null and steps < 20
        )
        select actor_id, arg_max(body, steps) as body from line group by actor_id
    )
"""


def casualties(filters: Filters) -> list[Row]:
    """Which casualties does whom claim in which document, by event?"""
    return _claims(
        "casualties",
        filters,
        more="event.name as event,",
        joins="join events as event using (event_id)",
        order="event.date_start nulls last, event.name, claim.source_id, own.quote_start, claim.record_id",
    )


def deportations(filters: Filters) -> list[Row]:
    """Which movements of people does whom claim, from the earliest to those without a date?"""
    return _claims(
        "deportations",
        filters,
        more="event.name as event,",
        joins="join events as event using (event_id)",
        order="own.date_start nulls last, own.date_end nulls last, claim.source_id, own.quote_start, claim.record_id",
    )


def exchanges(filters: Filters, *, grouped: bool = False) -> list[Row]:
    """Who is said to have done what to whom? `grouped`: each actor under the state or body that it acts for."""
    actor, recipient = ("actor_body.body", "recipient_body.body") if grouped else ("own.actor_id", "own.recipient_id")
    return _claims(
        "diplomatic_exchanges",
        filters,
        more=f"""actor.name as actor, recipient.name as recipient, {actor} || '~' || {recipient} as pair,
            shown_actor.name as shown_actor, shown_recipient.name as shown_recipient,""",
        joins=f"""
            join actors as actor on actor.actor_id = own.actor_id
            join actors as recipient on recipient.actor_id = own.recipient_id
            join acts_for as actor_body on actor_body.actor_id = own.actor_id
            join acts_for as recipient_body on recipient_body.actor_id = own.recipient_id
            join actors as shown_actor on shown_actor.actor_id = {actor}
            join actors as shown_recipient on shown_recipient.actor_id = {recipient}
        """,
        order="own.date_start nulls last, claim.source_id, own.quote_start, claim.record_id",
        having=ACTS_FOR,
    )


def statements(filters: Filters) -> list[Row]:
    """Who is reported to have said what, on which day as precisely as the document gives it?"""
    return _claims(
        "statements",
        filters,
        more="speaker.name as speaker, addressee.name as addressee, occasion.name as occasion,",
        joins="""
            join actors as speaker on speaker.actor_id = own.speaker_id
            left join actors as addressee on addressee.actor_id = own.addressee_id
            left join events as occasion on occasion.event_id = own.occasion_id
        """,
        order="own.date_start nulls last, own.date_end nulls last, own.date_edtf, claim.source_id, own.quote_start, claim.record_id",
    )


def sources() -> list[Row]:
    """Which documents were read, who published them, and on whose perspective are they written?"""
    return db.rows("select source.*, publisher.name as published_by from sources as source join actors as publisher"
                   " on publisher.actor_id = source.publisher_id order by source.source_id")


def claims_by_table_and_document() -> list[Row]:
    """How many rows has each table from each document? (Rows are counted, nothing in them is added up.)"""
    return db.rows('select "table", source_id, count(*) as claims from claims group by all order by all')


def table_of(record_id: str) -> str | None:
    """The claim table that holds a record, if any does."""
    found = db.rows('select "table" from claims where record_id = $record_id', {"record_id": record_id})
    return found[0]["table"] if found else None


def options(table: str, column: str) -> dict[str, str]:
    """What a column of a table holds, with a name for people: code or identifier → name. Codes are named by the schema, not here."""
    target = _target(table, column)
    values = f"(select distinct {column} as value from {table} where {column} is not null)"
    if target is None:
        found = db.rows(f"select value, value as name from {values} order by value")
    elif target == "sources":
        found = db.rows(
            "select value, publisher.name || ', ' || coalesce(sources.date_printed, value) as name"
            f" from {values} join sources on sources.source_id = value join actors as publisher on publisher.actor_id = sources.publisher_id order by name"
        )
    else:
        found = db.rows(f"select value, name from {values} join {target} on {schemas.primary_key(target)} = value order by name, value")
    names = [row["name"] for row in found]
    return {r["value"]: r["name"] if names.count(r["name"]) == 1 else f"{r['name']} ({r['value']})" for r in found}


def quotations_found() -> tuple[int, int]:
    """How many quotations of all claims stand, character for character, where their offsets say: (found, of all)."""
    documents = db.package().documents
    places = db.rows('select claims.source_id, claims.quote, claims.quote_start, own.quote_end from claims join ('
                     + " union all ".join(f"select '{t}' as \"table\", {schemas.primary_key(t)} as record_id, quote_end from {t}" for t in schemas.CLAIM_TABLES)
                     + ') as own using ("table", record_id)')
    found = sum(" ".join(documents[p["source_id"]].text[p["quote_start"] : p["quote_end"]].split()) == p["quote"] for p in places)
    return found, len(places)


def _claims(table: str, filters: Filters, *, more: str, joins: str, order: str, having: str = "") -> list[Row]:
    kept = {column: list(values) for column, values in filters.items() if values}
    conditions = " and ".join(f"list_contains(${column}, own.{column})" for column in kept) or "true"
    sql = CLAIMS.format(table=table, key=schemas.primary_key(table), more=more, joins=joins, conditions=conditions, order=order)
    return db.rows(f"with {having} {sql}" if having else sql, {"status": STATUS, "package": db.version(), **kept})


def _target(table: str, column: str) -> str | None:
    """The table that a column points to."""
    for foreign in schemas.table_schema(table).get("foreignKeys", []):
        if foreign["fields"] == [column]:
            return foreign["reference"]["resource"] or table
    return None
