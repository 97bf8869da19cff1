"""Queries for the claims that pages show: one function for each claim table.

Every row of a claim table comes with its identifier, quotation, source, claimant, hedge and date as precise as given,
and says that it is a claim and not verified: these rows are what a page shows, and what its CSV holds. What a filter
keeps is found by identifiers alone; a claim with all that it tells is asked for when it is read (`claim_list.py`).
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any, NamedTuple, cast

import schemas
from dashboard import shown_package
from dashboard.queries import connection
from dashboard.queries.claim_list import ClaimList
from dashboard.text.claim import Claim
from schemas.rows import Row
from scripts.package import provenance

#: Column → the values to keep; a column that is not named, or names no value, keeps all.
Filters = Mapping[str, Sequence[str]]

STATUS = "claimed as printed; not independently verified"
#: How many claims are kept when they have been read: a claim is a few kB.
KEPT = 5_000


class Question(NamedTuple):
    """How the claims of a table are asked for: what they tell beside what all do, and in which order.

    All of it is SQL over the names of the schemas, never a reader's words.
    """

    table: str
    more: str
    joins: str
    order: str
    #: What can be filtered by that is no column of the table → its SQL.
    computed: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> str:
        """The column that identifies a claim."""
        return schemas.primary_key(self.table)

    def column(self, name: str) -> str:
        """The SQL of a column to filter by."""
        return dict(self.computed).get(name) or f'own."{self.key if name == "record_id" else name}"'


#: Some claims with what their citations need.
CLAIM_SQL = """
    select claim.record_id, {more}, own.* exclude ({key}), claim.* exclude (table_name, record_id),
        $status as status, $package as package
    from {table} as own
    join pages.claim as claim on claim.table_name = '{table}' and claim.record_id = own.{key}
    {joins}
    where own.{key} in (select unnest($keys))
"""

IN_READING_ORDER = "own.source_id, own.quote_start, record_id"
BY_DATE = f"own.date_start nulls last, own.date_end nulls last, own.date_edtf, {IN_READING_ORDER}"


def _acts(shown: str) -> Question:
    """Acts, each actor shown as the `actor` that is named or as the `body` that it acts for."""
    pair = f"actor.{shown}_id || '~' || recipient.{shown}_id"
    more = f"""actor.actor, recipient.actor as recipient,
        shown_actor.short_name as shown_actor, shown_recipient.short_name as shown_recipient, {pair} as pair"""
    joins = f"""join acts_for as actor on actor.actor_id = own.actor_id
        join acts_for as recipient on recipient.actor_id = own.recipient_id
        join actors as shown_actor on shown_actor.actor_id = actor.{shown}_id
        join actors as shown_recipient on shown_recipient.actor_id = recipient.{shown}_id"""
    names = tuple((f"shown_{side}", f"shown_{side}.short_name") for side in ("actor", "recipient"))
    return Question("diplomatic_exchanges", more, joins, BY_DATE, (("pair", pair), *names))


EVENT = "event.name as event"
WITH_EVENT = "left join events as event on event.event_id = own.event_id"
#: Whether a figure has no place on a scale, and a movement none from where to where: it is told in words alone.
IN_WORDS = "in_words"
DAY = "coalesce(own.date_edtf, 'undated')"

#: How the claims of each table are asked for.
QUESTIONS = {
    question.table: question
    for question in (
        Question(
            "casualties",
            EVENT,
            WITH_EVENT,
            f"event.date_start nulls last, event.name, {IN_READING_ORDER}",
            ((IN_WORDS, "coalesce(own.count, own.count_low) is null"),),
        ),
        Question(
            "deportations",
            EVENT,
            WITH_EVENT,
            BY_DATE,
            ((IN_WORDS, "coalesce(own.count::varchar, own.count_low::varchar, own.origin, own.destination) is null"),),
        ),
        _acts("actor"),
        Question(
            "statements",
            f"""speaker.short_name as speaker, addressee.short_name as addressee, occasion.name as occasion,
            {DAY} as day""",
            """join actors as speaker on speaker.actor_id = own.speaker_id
            left join actors as addressee on addressee.actor_id = own.addressee_id
            left join events as occasion on occasion.event_id = own.occasion_id""",
            BY_DATE,
            (("day", DAY),),
        ),
        Question("other_figures", EVENT, WITH_EVENT, IN_READING_ORDER),
        Question(
            "agreements",
            """own.status as told_status,
            (select list(party.name || ' (' || part || ')' order by party.name) from agreement_parties
            join actors as party using (actor_id) where agreement_id = own.agreement_id) as parties""",
            "",
            IN_READING_ORDER,
        ),
    )
}
GROUPED = _acts("body")


def casualties(filters: Filters) -> ClaimList:
    """Which casualties does whom claim in which document, by event?"""
    return _claims(QUESTIONS["casualties"], filters)


def deportations(filters: Filters) -> ClaimList:
    """Which movements of people does whom claim, from the earliest to those without a date?"""
    return _claims(QUESTIONS["deportations"], filters)


def exchanges(filters: Filters, *, grouped: bool = False) -> ClaimList:
    """Who is said to have done what to whom? `grouped`: each actor is shown as the state or body that it acts for."""
    return _claims(GROUPED if grouped else QUESTIONS["diplomatic_exchanges"], filters)


def statements(filters: Filters) -> ClaimList:
    """Who is reported to have said what, on which day as precisely as the document gives it?"""
    return _claims(QUESTIONS["statements"], filters)


def other_figures(filters: Filters) -> ClaimList:
    """Which other quantities are claimed, in the order of the documents?"""
    return _claims(QUESTIONS["other_figures"], filters)


def agreements(filters: Filters) -> ClaimList:
    """Which agreements are told of, and who is told to have taken part?"""
    return _claims(QUESTIONS["agreements"], filters)


#: How the rows of each claim table are asked for.
BY_TABLE: Mapping[str, Callable[[Filters], ClaimList]] = {
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
    times = Counter(by_name)
    told = {v: n if times[n] == 1 else f"{n} ({v})" for v, n in zip(held, by_name, strict=True)}
    return dict(sorted(told.items(), key=lambda item: item[1].casefold()))


def counts(table: str, column: str, filters: Filters) -> dict[str, int]:
    """How many of the rows of a table that the filters keep have each value of a column, the most frequent first?"""
    kept = {name: list(values) for name, values in filters.items() if values}
    found = connection.rows(
        f"""select "{column}" as value, count(*) as how_many from {table}
        where {" and ".join([f'"{column}" is not null', *(f'"{name}" in (select unnest(${name}))' for name in kept)])}
        group by 1 order by how_many desc, value""",
        kept,
    )
    return {str(row["value"]): row["how_many"] for row in found}


def naming(table: str, columns: Sequence[str], record_id: str) -> ClaimList:
    """The claims of a table that name a record in one of some columns, as they stand in the documents."""
    key = schemas.primary_key(table)
    named = " or ".join(f'"{column}" = $record_id' for column in columns)
    found = connection.rows(
        f"select {key} as key from {table} where {named} order by source_id, quote_start, key", {"record_id": record_id}
    )
    return _list(QUESTIONS[table], [row["key"] for row in found])


def read(table: str, record_ids: Sequence[str]) -> list[Claim]:
    """Some claims of a table with all that they tell."""
    return _read(QUESTIONS[table], record_ids)


def in_short(table: str) -> list[Row]:
    """All claims of a table, in the order of their identifiers, with their cells and what a headline needs."""
    question = QUESTIONS[table]
    return connection.rows(f"""
        select own.{question.key} as record_id, {question.more}, own.* exclude ({question.key})
        from {table} as own {question.joins} order by record_id
    """)


# -- what a filter keeps, and claims with all that they tell


def _claims(question: Question, filters: Filters) -> ClaimList:
    kept = tuple((column, tuple(values)) for column, values in filters.items() if values)
    return _list(question, _keys(question, kept, *shown_package.published()))


def _list(question: Question, keys: Sequence[str]) -> ClaimList:
    published = shown_package.published()
    return ClaimList(keys, partial(_read, question), lambda columns: _cells(question, tuple(columns), *published))


@lru_cache(maxsize=40)
def _cells(question: Question, columns: tuple[str, ...], *published: Any) -> Mapping[str, Row]:
    """Identifier → what a claim has in some columns, for all claims of a table."""
    told = ", ".join(f'{question.column(column)} as "{column}"' for column in columns)
    found = connection.rows(f"select own.{question.key} as key, {told} from {question.table} as own {question.joins}")
    return {row.pop("key"): row for row in found}


@lru_cache(maxsize=40)
def _keys(question: Question, filters: tuple[tuple[str, tuple[str, ...]], ...], *published: Any) -> Sequence[str]:
    """The identifiers of the claims that filters keep, in order."""
    conditions = [f"{question.column(column)} in (select unnest($kept_{column}))" for column, _ in filters]
    found = connection.rows(
        f"""select own.{question.key} as record_id from {question.table} as own {question.joins}
        where {" and ".join(conditions) or "true"} order by {question.order}""",
        {f"kept_{column}": list(values) for column, values in filters},
    )
    return tuple(row["record_id"] for row in found)


def _read(question: Question, keys: Sequence[str]) -> list[Claim]:
    """Claims with all that they tell: those that were read before, and the others asked for at once."""
    read = _read_before(question, *shown_package.published())
    there = {key: claim for key in keys if (claim := read.get(key))}
    if missing := [key for key in keys if key not in there]:
        there |= {claim["record_id"]: claim for claim in _asked(question, missing)}
        if len(read) + len(missing) > KEPT:
            read.clear()
        read.update(there)
    return [there[key] for key in keys]


@lru_cache(maxsize=20)
def _read_before(question: Question, *published: Any) -> dict[str, Claim]:
    return {}


def _asked(question: Question, keys: Sequence[str]) -> Sequence[Claim]:
    sql = CLAIM_SQL.format(table=question.table, key=question.key, more=question.more, joins=question.joins)
    told = {"status": STATUS, "package": shown_package.version(), "keys": list(keys)}
    return cast("Sequence[Claim]", connection.rows(sql, told))


def _names(table: str) -> dict[str, str]:
    """Identifier → the short name for labels; an event has one name only."""
    name = {"sources": "short_title", "actors": "short_name"}.get(table, "name")
    found = connection.kept(f"select {schemas.primary_key(table)} as id, {name} as name from {table}")
    return {row["id"]: row["name"] for row in found}
