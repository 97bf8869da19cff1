"""Any record of any table, as a page of its own tells it: what it is, which words it rests on, and its cells."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import schemas
from dashboard import shown_package
from dashboard.queries import claims, references, short_names, tables, titles
from dashboard.text.dates import spoken
from dashboard.text.labels import code, column
from schemas.rows import Row
from scripts.package import bibliography
from scripts.package.bibliography import Reference

#: Cells that are told otherwise, or that nobody reads.
UNTOLD = {
    *("quote", "quote_start", "quote_end", "quote_a", "quote_b", "source_id", "date_start", "date_end", "name")
} | {f"quote_{side}_{edge}" for side in "ab" for edge in ("start", "end")}

#: Columns that point at a record of any table, and those with what coders entered.
POINTING = ("record_id", "record_id_a", "record_id_b", "replaced_by")
CODINGS = ("coder_1", "coder_2", "settled")


class Quotation(NamedTuple):
    """Words of a document, and who says, tells and prints them."""

    words: str
    claimant: str
    """Whose claim it is; empty where that is not told."""
    voice: str
    """The code of the voice; of a pair and what is no claim, nothing."""
    source_id: str
    source: str
    publisher: str
    printed: str
    locator: str
    reuse_link: str
    side: str
    """Of a pair `a` or `b`."""


class Record(NamedTuple):
    """A record as its own page tells it. All of it is plain text."""

    table: str
    record_id: str
    title: str
    quotations: Sequence[Quotation]
    cells: Mapping[str, str]
    """Column → what it holds, in words; without those that hold nothing, and the identifier."""
    row: Row
    """The cells as they are in the table."""
    reference: Reference
    """Without address and day; `bibliography.at` adds them."""


def record(record_id: str) -> Record | None:
    """The record of this name, whatever its table; None where there is none."""
    return _record(record_id, *shown_package.published())


@lru_cache(maxsize=2000)
def _record(record_id: str, *published: Any) -> Record | None:
    table = tables.table_with(record_id)
    row = tables.record(table, record_id) if table else None
    if not table or not row:
        return None
    title = titles.title(record_id, table)
    return Record(
        table=table,
        record_id=record_id,
        title=title,
        quotations=_quotations(table, row),
        cells=_cells(table, row),
        row={name: row[name] for name in schemas.fields(table)},
        reference=_reference(table, record_id, title),
    )


def withdrawal(record: Record) -> str:
    """Since when a record is withdrawn, and why; nothing for one that is there."""
    row = record.row
    return f"It was withdrawn in version {row['withdrawn_in']}. {row['reason']}" if record.table == "withdrawn" else ""


def names() -> list[str]:
    """Every record that is worth a page of its own in a list of all: what is claimed, who, what, and in what."""
    return tables.identifiers(schemas.CITED_TABLES)


def withdrawn() -> list[str]:
    """Every record of an earlier version that is no longer there."""
    return tables.identifiers(["withdrawn"])


def _quotations(table: str, row: Row) -> list[Quotation]:
    """The words that a record quotes: one quotation, two of a pair, or none."""
    found = [("", "quote"), ("", "passage"), ("", "mention"), ("a", "quote_a"), ("b", "quote_b")]
    if table == "names":
        found.append(("", "name"))
    return [_quotation(table, row, side, name) for side, name in found if row.get(name)]


def _quotation(table: str, row: Row, side: str, name: str) -> Quotation:
    end = f"_{side}" if side else ""
    source = next(each for each in claims.sources() if each["source_id"] == row[f"source_id{end}"])
    claimant = row.get(schemas.claimant_field(table))
    return Quotation(
        words=row[name],
        claimant=short_names.actors()[claimant] if claimant else "",
        voice=row["voice"] if claimant else "",
        source_id=source["source_id"],
        source=source["title"],
        publisher=source["published_by"],
        printed=source["date_printed"] or "",
        locator=row.get(f"locator{end}") or "",
        reuse_link=source["reuse_link"] or "",
        side=side,
    )


def _cells(table: str, row: Row) -> dict[str, str]:
    key = schemas.key_fields(table)
    untold = UNTOLD.union(key if len(key) == 1 else ())
    return {
        name: _told(table, name, row) for name in schemas.fields(table) if name not in untold and row[name] is not None
    }


def _told(table: str, name: str, row: Row) -> str:
    value = row[name]
    if name == "date_edtf":
        return spoken(value)
    if name in POINTING or name in tables.targets(table):
        return str(row.get(f"{name}_name") or titles.title(value, tables.targets(table).get(name)))
    if table == "double_coding" and name in CODINGS:
        return titles.coded(row["variable"], value)
    if (table, name) == ("double_coding", "variable"):
        return titles.variable(value)
    if (table, name) == ("evidence", "field"):
        return column(row["table_name"], value)
    return code(table, name, value) if schemas.codes(table, name) else str(value)


def _reference(table: str, record_id: str, title: str) -> Reference:
    if table == "sources":
        return references.of_document(record_id)
    descriptor = shown_package.package().descriptor
    return references.of_records([record_id]).get(record_id) or bibliography.of_row(table, record_id, title, descriptor)
