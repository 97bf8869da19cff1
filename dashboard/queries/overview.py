"""The questions of the overview: how much of the package is checked, and what is in it. Answered from the package that
is shown, once for each time that it is published.
"""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import schemas
from dashboard import shown_package
from dashboard.queries import connection, short_names
from dashboard.queries.support import supporting
from schemas.rows import Row
from scripts.documents.document import Document, stands_at

#: The columns of a quotation with its offsets, in each table that has some.
QUOTATIONS = {
    **dict.fromkeys((*schemas.CLAIM_TABLES, "events", "actors", "evidence"), "quote"),
    "passages": "passage",
    "mentions": "mention",
}
#: What the descriptor tells of a document of which no reader read some cells again.
UNREAD = "notReadAgain"
SIDES = ("quote_a", "quote_b")


class Check(NamedTuple):
    """How many of how many things are as they should be."""

    what: str
    right: int
    of_all: int


def checks() -> list[Check]:
    """How many quotations stand where they say, cells have evidence, and sentences and mentions are accounted for?"""
    return [Check(*each) for each in _checks(*shown_package.published())]


def not_read_again() -> dict[str, int]:
    """Of which documents did no reader read how many cells again, for want of one for the language?"""
    names = {f"document-{source_id}": name for source_id, name in short_names.documents().items()}
    resources = shown_package.package().descriptor["resources"]
    return {names[each["name"]]: each[UNREAD] for each in resources if each.get(UNREAD)}


def rows_by_table_and_document() -> dict[tuple[str, str], int]:
    """How many rows has each table from each document? Rows are counted; nothing in them is added up.

    A discrepancy is counted with each of the documents that it quotes.
    """
    parts = [f"select '{table}' as table_name, source_id from {table}" for table in schemas.CLAIM_TABLES]
    parts += [
        f"select 'discrepancies' as table_name, {source} as source_id from discrepancies where {also}"
        for source, also in (
            ("source_id_a", "true"),
            ("source_id_b", "source_id_b is not null and source_id_b <> source_id_a"),
        )
    ]
    found = connection.rows(
        f"select table_name, source_id, count(*) as rows from ({' union all '.join(parts)}) group by all"
    )
    return {(row["table_name"], row["source_id"]): row["rows"] for row in found}


@lru_cache(maxsize=2)
def _checks(*published: Any) -> Sequence[tuple[str, int, int]]:
    """What is counted once for each content of the package, and kept; counted now where no file can be kept."""
    from dashboard.prepared import database  # and DuckDB with it; the server need not wait for it to start

    path = database.kept("checks", ".json", lambda path: _write(path, json.dumps(_counted())))
    counted: Sequence[tuple[str, int, int]] = json.loads(path.read_bytes()) if path else _counted()
    return counted


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _counted() -> list[Check]:
    documents = shown_package.package().documents
    claims = [_found(documents, table) for table in schemas.CLAIM_TABLES]
    rest = [_found(documents, table) for table in QUOTATIONS if table not in (*schemas.CLAIM_TABLES, "evidence")]
    return [
        _together("quotations of claims found in their documents", claims),
        Check("pieces of evidence found in their documents", *_found(documents, "evidence")),
        _together("quoted passages, names and mentions found in their documents", rest),
        _together("sides of discrepancies found in their documents", [_found_sides(documents, s) for s in SIDES]),
        Check("stated cells with words of a document as their evidence", *_cells()),
        Check("sentences used by a row or set aside with a reason", *_accounted("passages", "'extracted'")),
        *(
            Check(f"{kind}s used by a row or set aside with a reason", *_accounted("mentions", "'used'", kind))
            for kind in ("number", "date", "quotation")
        ),
    ]


def _together(what: str, parts: list[tuple[int, int]]) -> Check:
    return Check(what, sum(right for right, _ in parts), sum(of_all for _, of_all in parts))


def _found(documents: Mapping[str, Document], table: str) -> tuple[int, int]:
    name = QUOTATIONS[table]
    start, end = (f"{name}_{edge}" for edge in ("start", "end"))
    rows = connection.rows(f'select source_id, "{name}" as words, {start} as first, {end} as last from {table}')
    return _standing(documents, rows), len(rows)


def _found_sides(documents: Mapping[str, Document], side: str) -> tuple[int, int]:
    source = f"source_id_{side[-1]}"
    rows = connection.rows(
        f"select {source} as source_id, {side} as words, {side}_start as first, {side}_end as last"
        f" from discrepancies where {side} is not null"
    )
    return _standing(documents, rows), len(rows)


def _standing(documents: Mapping[str, Document], rows: list[Row]) -> int:
    """How many quotations stand where their offsets say."""
    return sum(stands_at(documents[row["source_id"]].text, (row["first"], row["last"]), row["words"]) for row in rows)


def _cells() -> tuple[int, int]:
    """How many filled cells, of those that their schema declares stated, have words as their evidence?"""
    parts = [
        f"select '{table}' as table_name, {schemas.primary_key(table)} as record_id, '{field}' as field"
        f' from {table} where "{field}" is not null'
        for table in schemas.TABLES
        for field in schemas.stated_fields(table)
    ]
    (found,) = connection.rows(f"""
        select count(*) as cells, count(*) filter (exists (
            from ({supporting()}) as words where words.table_name = cell.table_name
            and words.record_id = cell.record_id and words.field = cell.field and words.quote is not null)) as supported
        from ({" union all ".join(parts)}) as cell
    """)
    return found["supported"], found["cells"]


def _accounted(table: str, used: str, kind: str | None = None) -> tuple[int, int]:
    """How many rows of the ledger have a record that uses them, or the reason for which they are set aside?"""
    key = schemas.primary_key(table)
    (found,) = connection.rows(
        f"""select count(*) as of_all, count(*) filter (
            case when disposition = {used} then exists (from uses where uses.{key} = own.{key})
            else reason is not null end) as accounted
        from {table} as own where $kind::varchar is null {"or kind = $kind" if kind else ""}""",
        {"kind": kind},
    )
    return found["accounted"], found["of_all"]
