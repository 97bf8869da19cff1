"""Queries of the page Tables: the rows of any table, one row with its evidence, the table of a record."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import schemas
from dashboard import shown_package
from dashboard.queries import columns, connection
from dashboard.queries.claims import STATUS, Filters
from dashboard.queries.support import supporting
from schemas.rows import Row

#: Tables whose records have a name for people.
NAMED = ("actors", "events", "sources", "agreements")
#: Between the parts of an identifier of two fields.
JOINT = ":"


def targets(table: str) -> dict[str, str]:
    """Column → the table that it points at."""
    return {column: target for column, (target, _) in schemas.foreign_keys(table).items()}


def facets(table: str) -> list[str]:
    """The columns to filter by: closed vocabularies, and those that point at records with names."""
    pointing = [column for column, target in targets(table).items() if target in NAMED and target != table]
    return pointing + [column for column in schemas.fields(table) if schemas.codes(table, column)]


def table_rows(
    table: str, filters: Filters, words: str = "", order: str = "", *, last_first: bool = False
) -> Sequence[Row]:
    """The rows of a table that the filters keep and that have all of some words; with names of what they point at."""
    kept = {column: list(values) for column, values in filters.items() if values}
    named = [(column, target) for column, target in targets(table).items() if target in NAMED]
    names = [f'{column}_to."{_name_of(target)}"' for column, target in named]
    own = [f'own."{column}"' for column in schemas.fields(table)]
    searched = f"concat_ws(' ', {', '.join([*own, *names])})"
    sought = {f"word_{number}": word for number, word in enumerate(words.split())}
    conditions = [f'list_contains($kept_{column}, own."{column}")' for column in kept]
    conditions += [f"contains(strip_accents(lower({searched})), strip_accents(lower(${word})))" for word in sought]
    key = ", ".join(f'own."{column}"' for column in schemas.key_fields(table))
    by = f'own."{order}" {"desc" if last_first else "asc"} nulls last, ' if order else ""
    told = [f"{name} as {column}_name" for name, (column, _) in zip(names, named, strict=True)]
    joins = [
        f'left join {target} as {column}_to on {column}_to.{schemas.primary_key(target)} = own."{column}"'
        for column, target in named
    ]
    sql = f"""
        select own.*{"".join(f", {column}" for column in told)}, $status as status, $package as package
        from {table} as own {" ".join(joins)}
        where {" and ".join(conditions) or "true"}
        order by {by}{key}
    """
    asked = {f"kept_{column}": values for column, values in kept.items()} | sought
    return connection.Answer(sql, {"status": STATUS, "package": shown_package.version()} | asked)


def record(table: str, record_id: str) -> Row | None:
    """One row of a table, with names of what it points at."""
    found = connection.rows(f"from {table} as own where {_identifier(table)} = $record_id", {"record_id": record_id})
    for row in found:
        pointing = [(column, target) for column, target in targets(table).items() if target in NAMED]
        names = {target: _names(target, *shown_package.published()) for _, target in pointing}
        return row | {f"{column}_name": names[target].get(row[column]) for column, target in pointing}
    return None


def evidence(table: str, record_id: str) -> dict[str, list[Row]]:
    """Field → the words that support it, with their basis, in the order of the evidence."""
    rows = connection.rows(
        f"select field, basis, quote, note from ({supporting()}) where table_name = $table and record_id = $record_id"
        " order by evidence_id",
        {"table": table, "record_id": record_id},
    )
    return {field: [row for row in rows if row["field"] == field] for field in dict.fromkeys(r["field"] for r in rows)}


def table_with(record_id: str) -> str | None:
    """The table that holds a record; of two that are called alike, the one that is cited."""
    if cited := _cited(*shown_package.published()).get(record_id):
        return cited
    of_all = " union all ".join(
        f"select {place} as place, '{table}' as table_name from {table} as own where {_identifier(table)} = $record_id"
        for place, table in enumerate(schemas.TABLES)
    )
    found = connection.rows(f"{of_all} order by place limit 1", {"record_id": record_id})
    return str(found[0]["table_name"]) if found else None


@lru_cache(maxsize=2)
def _cited(*published: Any) -> Mapping[str, str]:
    """Record that is cited → its table."""
    keys = {table: columns.column(table, schemas.primary_key(table)) for table in schemas.CITED_TABLES}
    return {record: table for table, records in keys.items() for record in records}


def identifiers(of_tables: Sequence[str]) -> list[str]:
    """The records of some tables, in the order of the tables and their keys; what two tables call alike, once."""
    of_all = " union all ".join(
        f"select {place} as place, {_identifier(table)} as record_id from {table} as own"
        for place, table in enumerate(of_tables)
    )
    found = connection.rows(f"select record_id, min(place) as place from ({of_all}) group by 1 order by place, 1")
    return [row["record_id"] for row in found]


def pointing(table: str, record_id: str) -> list[tuple[str, str, Sequence[str]]]:
    """What points at a record: table, column, and the records that do."""
    found: list[tuple[str, str, Sequence[str]]] = []
    for other in schemas.TABLES:
        for column, target in targets(other).items():
            if target == table:
                by = f'{other} as own where own."{column}" = $record_id order by 1'
                if rows := connection.rows(
                    f"select {_identifier(other)} as record_id from {by}", {"record_id": record_id}
                ):
                    found.append((other, column, [row["record_id"] for row in rows]))
    return found


def rows_by_table() -> dict[str, int]:
    """How many rows each table has."""
    return {table: connection.rows(f"select count(*) as rows from {table}")[0]["rows"] for table in schemas.TABLES}


def footnote(record_id: str) -> str | None:
    """The footnote of a claim."""
    found = connection.rows("select footnote from claims where record_id = $record_id", {"record_id": record_id})
    return str(found[0]["footnote"]) if found else None


def row_id(table: str, row: Row) -> str:
    """The identifier of a row in addresses: its key."""
    return JOINT.join(row[column] for column in schemas.key_fields(table))


def _identifier(table: str) -> str:
    return f" || '{JOINT}' || ".join(f'own."{column}"' for column in schemas.key_fields(table))


@lru_cache(maxsize=20)
def _names(table: str, *published: Any) -> Mapping[str, str]:
    """Record → its name."""
    key, name = (columns.column(table, column) for column in (schemas.primary_key(table), _name_of(table)))
    return dict(zip(key, name, strict=True))


def _name_of(table: str) -> str:
    return "title" if table == "sources" else "name"
