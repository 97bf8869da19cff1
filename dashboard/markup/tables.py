"""Any table of the package, one row of it with its evidence, and the answer to a query, as escaped HTML tables."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from html import escape
from typing import Any

import schemas
from dashboard.markup.citation import region
from dashboard.queries import short_names
from dashboard.queries.tables import NAMED, row_id, targets
from dashboard.queries.titles import title
from dashboard.server.addresses import codebook_address, in_table, on_page, page_with, permalink
from dashboard.text import labels
from dashboard.text.dates import spoken
from schemas.rows import Row

#: What machines need and people do not read; the CSV has it.
FOR_MACHINES = {"sha256", "bytes", "characters", "path", "original_path", "original_sha256", "original_bytes"}
OFFSETS = ("_start", "_end")
#: Columns with words of a document that are not `stated`: they are how the document is stored.
VERBATIM = {"quote", "quote_a", "quote_b", "passage", "mention"}
#: Table and column of words of a document, where other tables have words of ours in a column of that name.
PRINTED_THERE = {("names", "name"), ("sections", "title")}
#: Tables whose records have a page that gathers what is told of them.
GATHERED = {"actors", "events"}
#: Tables whose records are named in the words of a document.
PRINTED = {"sources", "agreements"}
#: So many of the records that point at one, by the same column, are listed.
POINTING = 20
#: The names, in the address, of the column that rows are sorted by, and of the other way round.
ORDER, LAST_FIRST = "order", "last_first"
#: Column that identifies a record → its table.
KEYS = {schemas.primary_key(table): table for table in schemas.TABLES if len(schemas.key_fields(table)) == 1}


def columns(table: str) -> list[str]:
    """The columns that are shown: the key first, then the quotation, then the others."""
    of_all = [name for name in schemas.fields(table) if not _for_machines(name)]
    first = [*schemas.key_fields(table), *(name for name in of_all if name in VERBATIM)]
    return [*first, *(name for name in of_all if name not in first)]


def rows_table(table: str, rows: Sequence[Row], address: Mapping[str, Sequence[str]]) -> str:
    """Rows of a table, each with a link to itself; a heading sorts by its column, and once more the other way round.

    `address` is what the address of the page says now.
    """
    names = columns(table)
    head = "".join(_heading(table, name, address) for name in names)
    body = "".join(f"<tr>{''.join(_cells(table, names, row))}</tr>" for row in rows)
    return region("rows", f"Rows of the table {escape(labels.table_title(table))}", _table(head, body))


def _heading(table: str, name: str, address: Mapping[str, Sequence[str]]) -> str:
    """The heading of a column: a link that sorts by it."""
    sorted_by = name in address.get(ORDER, ())
    last_first = sorted_by and LAST_FIRST in address
    to = page_with(
        "tables", address, **{"table": table, ORDER: name, LAST_FIRST: "yes" if sorted_by and not last_first else ""}
    )
    sort = f' aria-sort="{"descending" if last_first else "ascending"}"' if sorted_by else ""
    words, told = escape(labels.column(table, name)), escape(labels.column_help(table, name))
    arrow = " ▼" if last_first else " ▲" if sorted_by else ""
    return f'<th scope="col"{sort} title="{told}"><a class="swift" href="{escape(to)}">{words}{arrow}</a></th>'


def record_table(table: str, row: Row, evidence: Mapping[str, Sequence[Row]]) -> str:
    """One row, with the words that support each of its cells."""
    heads = ("Column", "Value", "Words that support it, and how")
    head = "".join(f'<th scope="col">{each}</th>' for each in heads)
    body = "".join(
        f'<tr><th scope="row" title="{escape(labels.column_help(table, name))}">{_entry(table, name)}</th>'
        f"<td>{cell(table, name, row) or '–'}</td><td>{_words(evidence.get(name, []))}</td></tr>"
        for name in schemas.fields(table)
    )
    return region("rows record", f"{escape(title(row_id(table, row), table))}, with its evidence", _table(head, body))


def columns_list(table: str) -> str:
    """What the columns hold, in the words of the schema."""
    told = "".join(
        f"<div><dt>{_entry(table, name)} (<code>{name}</code>)</dt>"
        f"<dd>{escape(labels.column_help(table, name))}{_codes(table, name)}</dd></div>"
        for name in schemas.fields(table)
    )
    return f'<dl class="columns">{told}</dl>'


def pointing_list(found: Iterable[tuple[str, str, Sequence[str]]]) -> str:
    """The records that point at a record, by table and column; of many the first, and how many there are."""
    told = "".join(
        f"<li>{escape(labels.table_title(table))}, {escape(labels.column(table, column).lower())}"
        + (f" (the first {POINTING} of {len(records):,})" if len(records) > POINTING else "")
        + ": "
        + ", ".join(
            f'<a href="{in_table(table, each)}">{escape(title(each, table))}</a>' for each in records[:POINTING]
        )
        + "</li>"
        for table, column, records in found
    )
    return f"<ul>{told}</ul>" if told else ""


def schema_list() -> str:
    """Every table with the names of its columns."""
    return "".join(
        f"<p><strong><code>{table}</code></strong> {escape(labels.table_title(table))}<br>"
        f"<code>{'</code>, <code>'.join(schemas.fields(table))}</code></p>"
        for table in schemas.TABLES
    )


def answer_table(names: Sequence[str], rows: Sequence[Sequence[Any]], label: str = "The answer") -> str:
    """The answer to a query; identifiers of records open them. `label` is its name for those who hear it."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    body = "".join(
        "<tr>" + "".join(f"<td>{_answered(n, value)}</td>" for n, value in zip(names, row, strict=True)) + "</tr>"
        for row in rows
    )
    return region("rows", label, _table(head, body))


def cell(table: str, name: str, row: Row) -> str:
    """One cell for people: labels of codes, names of what is pointed at, words of documents in quotation marks."""
    value = row[name]
    if value in (None, "", []):
        return ""
    target = targets(table).get(name)
    if target:
        told = row.get(f"{name}_name") or value
        address = on_page(target, value) if target in GATHERED else in_table(target, value)
        return f'<a href="{address}">{escape(f"“{told}”" if target in PRINTED else told)}</a>'
    if name == "record_id" and row.get("table_name"):
        return f'<a href="{in_table(row["table_name"], value)}">{escape(value)}</a>'
    if labels.codes(table, name):
        return escape(labels.code(table, name, value))
    if name.endswith("date_edtf"):
        return escape(spoken(value))
    return escape(f"“{value}”" if _verbatim(table, name) else str(value))


def _cells(table: str, names: Sequence[str], row: Row) -> Iterable[str]:
    key, *others = names
    opens = f'<a href="{in_table(table, row_id(table, row))}">{escape(str(row[key]))}</a>'
    yield f'<th scope="row">{opens}</th>'
    for name in others:
        kind = ' class="words"' if name in VERBATIM else ""
        yield f"<td{kind}>{cell(table, name, row)}</td>"


def _entry(table: str, name: str) -> str:
    """The title of a column, on the way to its entry in the code book."""
    return f'<a class="swift" href="{codebook_address(table, name)}">{escape(labels.column(table, name))}</a>'


def _words(evidence: Sequence[Row]) -> str:
    return "<br>".join(
        (f"“{escape(row['quote'])}” " if row["quote"] else "")
        + f"({escape(labels.code('evidence', 'basis', row['basis']))})"
        + (f" {escape(row['note'])}" if row["note"] else "")
        for row in evidence
    )


def _codes(table: str, name: str) -> str:
    codes = labels.codes(table, name).values()
    return "".join(f"<br><em>{escape(each.label)}</em>: {escape(each.description)}" for each in codes)


def _named(name: str, value: str) -> str:
    """An actor, a document or an event by its short name beside its identifier, where a column holds identifiers."""
    if not name.endswith(("_id", "_by")):
        return ""
    for table, names in (
        ("actors", short_names.actors()),
        ("sources", short_names.documents()),
        ("events", short_names.events()),
    ):
        if value in names:
            link = f'<a href="{escape(on_page(table, value))}">{escape(names[value])}</a>'
            return f"{link} <small>{escape(value)}</small>"
    return ""


def _answered(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str) and (named := _named(name, value)):
        return named
    if name in (*KEYS, "record_id") and isinstance(value, str):
        address = on_page(KEYS[name], value) if name in KEYS else permalink(value)
        return f'<a href="{escape(address)}">{escape(value)}</a>'
    told = "|".join(value) if isinstance(value, list) else str(value)
    return escape(f"“{told}”" if name in _words_of_documents() else told)


@cache
def _words_of_documents() -> set[str]:
    """The names of all columns that hold words of a document and nothing else."""
    named = {name for table in schemas.TABLES for name in schemas.fields(table) if _verbatim(table, name)}
    return named - {"name", "title"}


def _verbatim(table: str, name: str) -> bool:
    field = schemas.fields(table)[name]
    words = field["support"] == "stated" and field.get("readAs") == "words"
    printed = name in VERBATIM or (table, name) in PRINTED_THERE
    return printed or (words and not (name == "name" and table in NAMED and table != "agreements"))


def _for_machines(name: str) -> bool:
    return name in FOR_MACHINES or (name.endswith(OFFSETS) and not name.startswith("date"))


def _table(head: str, body: str) -> str:
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
