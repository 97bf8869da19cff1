"""Queries for the claims that pages show: one function for each claim table.

Every row of a claim table comes with its identifier, quotation, source, claimant, hedge and date as precise as given,
and says that it is a claim and not verified: these rows are what a page shows, and what its CSV holds. They stand ready
in the lists of pages (`dashboard/prepared/lists/`), each table in the order in which its page shows it.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache, partial
from typing import Any, cast

import schemas
from dashboard import shown_package
from dashboard.queries import columns, connection, short_names
from dashboard.queries.claim_list import Asked, ClaimList
from dashboard.queries.columns import Kept
from dashboard.text.claim import Claim, cell
from schemas.rows import Row
from scripts.package import provenance

#: Column → the values to keep; a column that is not named, or names no value, keeps all.
Filters = Mapping[str, Sequence[str]]
#: Table, columns, record → the claims of the table that name the record in one of the columns.
Naming = Callable[[str, Sequence[str], str], Sequence[Claim]]

STATUS = "claimed as printed; not independently verified"


#: So many claims of each table are kept, those that were read last.
KEPT = 2_000
#: Whether a figure has no place on a scale, and a movement none from where to where: it is told in words alone.
IN_WORDS = "in_words"
OF_THESE = "record_id in (select unnest($keys))"
AS_THEY_STAND = "order by source_id, quote_start, record_id"
#: Acts, each actor shown as the state or body that it acts for.
BY_BODY = "exchanges_by_body"


def casualties(filters: Filters) -> ClaimList:
    """Which casualties does whom claim in which document, by event?"""
    return _claims("casualties", filters)


def deportations(filters: Filters) -> ClaimList:
    """Which movements of people does whom claim, from the earliest to those without a date?"""
    return _claims("deportations", filters)


def exchanges(filters: Filters, *, grouped: bool = False) -> ClaimList:
    """Who is said to have done what to whom? `grouped`: each actor is shown as the state or body that it acts for."""
    return _claims(BY_BODY if grouped else "diplomatic_exchanges", filters)


def statements(filters: Filters) -> ClaimList:
    """Who is reported to have said what, on which day as precisely as the document gives it?"""
    return _claims("statements", filters)


def other_figures(filters: Filters) -> ClaimList:
    """Which other quantities are claimed, in the order of the documents?"""
    return _claims("other_figures", filters)


def agreements(filters: Filters) -> ClaimList:
    """Which agreements are told of, and who is told to have taken part?"""
    return _claims("agreements", filters)


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


def options(table: str, column: str) -> dict[str, str]:
    """What a column of a table holds: code or identifier → name. A code is its own name: the schema has its label."""
    target = schemas.foreign_keys(table).get(column, (None, None))[0]
    names = short_names.of(target) if target else {}
    held = list(counts(table, column, {}))
    by_name = [names.get(value, value) for value in held]
    times = Counter(by_name)
    told = {v: n if times[n] == 1 else f"{n} ({v})" for v, n in zip(held, by_name, strict=True)}
    return dict(sorted(told.items(), key=lambda item: item[1].casefold()))


def counts(table: str, column: str, filters: Filters) -> Mapping[str, int]:
    """How many of the rows of a table that the filters keep have each value of a column, the most frequent first?"""
    return columns.counts(table, column, _kept(filters))


def naming(table: str, columns: Sequence[str], record_id: str) -> Sequence[Claim]:
    """The claims of a table that name a record in one of some columns, as they stand in the documents."""
    named = " or ".join(f'"{column}" = $record_id' for column in columns)
    return _told(table, f"{named} {AS_THEY_STAND}", {"record_id": record_id})


def naming_each() -> Naming:
    """The same for who asks of every record: a table is read once, and not for each of them."""

    @cache
    def by_record(table: str, columns: tuple[str, ...]) -> Mapping[str, Sequence[Claim]]:
        found: dict[str, list[Claim]] = defaultdict(list)
        for row in _told(table, f"true {AS_THEY_STAND}", {}):
            for record in {cell(row, column) for column in columns}:
                found[record].append(row)
        return found

    return lambda table, columns, record_id: by_record(table, tuple(columns)).get(record_id, [])


def read(table: str, record_ids: Sequence[str]) -> list[Claim]:
    """Some claims of a table, or list of pages, with all that they tell: not to be changed.

    They are kept: whoever chooses another filter is shown many of them again.
    """
    known = _known(table, *shown_package.published())
    told = {record: claim for record in record_ids if (claim := known.get(record))}
    if new := [record for record in record_ids if record not in told]:
        found = {row["record_id"]: row for row in _told(table, OF_THESE, {"keys": new})}
        if len(known) + len(found) > KEPT:
            known.clear()
        known |= found
        told |= found
    return [told[record] for record in record_ids]


@lru_cache(maxsize=20)
def _known(table: str, *published: Any) -> dict[str, Claim]:
    return {}


def _told(table: str, which: str, parameters: dict[str, Any]) -> list[Claim]:
    found = connection.rows(f"from pages.{table} where {which}", parameters)
    status = {"status": STATUS, "package": shown_package.version()}
    for row in found:
        row.pop(IN_WORDS, None)  # that is to filter by, and no column of a claim
        row |= status
    return cast("list[Claim]", found)


def in_short(table: str) -> list[Row]:
    """All claims of a table, in the order of their identifiers, with what they are searched by."""
    return connection.rows(f"from pages.{table} select * exclude (footnote, sentence) order by record_id")


def _claims(table: str, filters: Filters) -> ClaimList:
    return ClaimList(Asked(table, _kept(filters)), partial(read, table))


def _kept(filters: Filters) -> Kept:
    return tuple((column, tuple(values)) for column, values in filters.items() if values)
