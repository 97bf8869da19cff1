"""Any record of any table, as a page of its own tells it: what it is, which words it rests on, and its cells."""

from collections.abc import Sequence
from typing import Any, NamedTuple, cast

import schemas
from dashboard import shown_package
from dashboard.queries import claims, references, short_names, tables
from dashboard.text.dates import spoken
from dashboard.text.headlines import headline
from dashboard.text.labels import code, column, table_title
from schemas.rows import Row
from scripts.package import bibliography
from scripts.package.bibliography import Reference

#: The tables whose records one would look for by name.
WORTH = schemas.CITED_TABLES
#: What a record that is no claim is called; of others the title of their table.
NAMES = {"actors": "name", "events": "name", "discrepancies": "description", "sources": "title"}
#: Cells that are told otherwise, or that nobody reads.
UNTOLD = {
    *("quote", "quote_start", "quote_end", "quote_a", "quote_b", "source_id", "date_start", "date_end", "name")
} | {f"quote_{side}_{edge}" for side in "ab" for edge in ("start", "end")}


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
    cells: Sequence[tuple[str, str]]
    """Title of a column → what it holds, in words; without those that hold nothing."""
    row: Row
    """The cells as they are in the table."""
    reference: Reference
    """Without address and day; `bibliography.at` adds them."""


def record(record_id: str) -> Record | None:
    """The record of this name, whatever its table; None where there is none."""
    table = tables.table_with(record_id)
    row = tables.record(table, record_id) if table else None
    if not table or not row:
        return None
    title = _title(table, record_id, row)
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
    return tables.identifiers(WORTH)


def withdrawn() -> list[str]:
    """Every record of an earlier version that is no longer there."""
    return tables.identifiers(["withdrawn"])


def _title(table: str, record_id: str, row: Row) -> str:
    if table in claims.BY_TABLE:
        (claim,) = claims.BY_TABLE[table]({"record_id": [record_id]})
        return headline(table, claim)
    return str(row[NAMES[table]]) if table in NAMES else f"{table_title(table)}: {record_id}"


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


def _cells(table: str, row: Row) -> list[tuple[str, str]]:
    told = {name: row.get(f"{name}_name") or row[name] for name in schemas.fields(table) if name not in UNTOLD}
    return [(column(table, name), _told(table, name, value)) for name, value in told.items() if value is not None]


def _told(table: str, name: str, value: Any) -> str:
    if name == "date_edtf":
        return spoken(value)
    return code(table, name, value) if schemas.codes(table, name) else str(value)


def _reference(table: str, record_id: str, title: str) -> Reference:
    if table == "sources":
        return cast("Reference", references.of_document(record_id))
    descriptor = shown_package.package().descriptor
    return references.of_record(record_id) or bibliography.of_row(table, record_id, title, descriptor)
