"""Excel workbook: a read-me, the columns and the claims explained, and a sheet for each table.

Every text stays a text: a spreadsheet that reads CSV takes “February 2022” for a date. Only whole numbers are numbers.
Headers stay in view, have a filter and the column's description as a note; an identifier is a link to its row.

Written by XlsxWriter, not by openpyxl: it writes row by row without holding the workbook in memory, and the same bytes
for the same tables.
"""

import errno
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

import schemas
from scripts.export.formats import Exported, PackageFormat
from scripts.export.release.readme import table_warnings
from scripts.package.bibliography import of_package

READ_ME, COLUMNS, CLAIMS = "Read me", "Columns", "claims"
#: What Excel can hold: characters in a cell, rows of a sheet.
MOST_CHARACTERS, MOST_ROWS = 32_767, 1_048_576
#: Links of the workbook: Excel can hold no more on a sheet, and XlsxWriter holds all of them in memory, 1 kB for each.
MOST_LINKS = 65_000
TOO_LONG = "(longer than a spreadsheet can hold; see the table in another format)"
WIDTHS = {"integer": 10, "date": 12}
#: Texts of several words are given room.
WIDE = ("quote", "statement", "summary", "passage", "description", "footnote", "definition", "reason", "note", "words")


def _write(exported: Exported, path: Path) -> None:
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    # What it writes meanwhile lies beside the file, and goes with what is staged.
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "in_memory": False, "tmpdir": str(path.parent)})
    descriptor = exported.package.descriptor
    made = datetime.fromisoformat(descriptor["created"]).replace(tzinfo=None)
    book.set_properties({"title": descriptor["title"], "comments": of_package(descriptor).words, "created": made})
    forms = {
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        "text": book.add_format({"num_format": "@", "valign": "top"}),
        "wrapped": book.add_format({"num_format": "@", "valign": "top", "text_wrap": True}),
        "number": book.add_format({"num_format": "0", "valign": "top"}),
        "link": book.get_default_url_format(),
    }
    counts = {table: exported.count(table) for table in (CLAIMS, *schemas.TABLES)}
    _write_read_me(book.add_worksheet(READ_ME), forms, exported, counts)
    _write_columns(book.add_worksheet(COLUMNS), forms)
    columns = exported.connection.sql("from claims").columns
    places = {table: _places(exported, table) for table in sorted(_pointed_at())}
    links = iter(range(MOST_LINKS))
    claims = _Sheet(book.add_worksheet(CLAIMS), forms, places, links)
    claims.write(CLAIMS, _fields_of_claims(columns), exported.claims(), counts[CLAIMS])
    for table in schemas.TABLES:
        sheet = _Sheet(book.add_worksheet(table), forms, places, links)
        sheet.write(table, schemas.fields(table), exported.rows(table), counts[table])
    try:
        book.close()
    except FileCreateError as error:
        reason = getattr(error.args[0], "errno", None) or errno.EIO
        raise OSError(reason, os.strerror(reason), str(path)) from None


def _places(exported: Exported, table: str) -> dict[str, int]:
    """The row of the sheet on which each of the first records stands: as many as there can be links."""
    key, order = schemas.primary_key(table), ", ".join(schemas.key_fields(table))
    first = exported.connection.execute(f"select {key} from {table} order by {order} limit {MOST_LINKS}").fetchall()
    return {record: number for number, (record,) in enumerate(first, start=2)}


def _pointed_at() -> set[str]:
    """The tables at whose rows others point: by a foreign key, or by `record_id` beside the name of the table."""
    named = {target for table in schemas.TABLES for target, _ in schemas.foreign_keys(table).values()}
    naming = (schemas.fields(table).get("table_name", {}) for table in schemas.TABLES)
    return named.union(*(field.get("constraints", {}).get("enum", ()) for field in naming))


def _shown(count: int) -> int:
    """How many of a table's rows are on its sheet: all that go below the header, or else one less, for the last line
    says that there are more.
    """
    return count if count < MOST_ROWS else MOST_ROWS - 2


def _rest(table: str, count: int) -> str:
    """Where the rows are that a sheet cannot hold; nothing where it holds all."""
    if _shown(count) == count:
        return ""
    return f"The first {_shown(count)} of {count} rows: a sheet cannot hold more. All are in {_other_format(table)}."


def _other_format(table: str) -> str:
    return "claims.csv of the zip" if table == CLAIMS else f"{table}.csv and in every other format"


def _fields_of_claims(names: Sequence[str]) -> dict[str, schemas.Field]:
    """What the schemas say of the columns of the view `claims`, where they say anything."""
    known = {name: field for table in schemas.CLAIM_TABLES for name, field in schemas.fields(table).items()}
    return {name: known.get(name, {"type": "string", "description": ""}) for name in names}


class _Sheet:
    """A sheet with the rows of a table; `links` are those that are left for this one and the next ones."""

    def __init__(
        self, sheet: Any, forms: Mapping[str, Any], places: Mapping[str, Mapping[str, int]], links: Iterator[int]
    ) -> None:
        self.sheet, self.forms, self.places, self.links = sheet, forms, places, links

    def write(
        self, table: str, fields: Mapping[str, schemas.Field], rows: Iterable[Mapping[str, Any]], count: int
    ) -> None:
        """The header, then the rows, of which there are `count`, as far as they go on a sheet."""
        pointing = {} if table == CLAIMS else schemas.foreign_keys(table)
        for column, (name, field) in enumerate(fields.items()):
            width = 60 if name.startswith(WIDE) else WIDTHS.get(field["type"], 22)
            self.sheet.set_column(column, column, width)
            self.sheet.write_string(0, column, name, self.forms["head"])
            if field["description"]:
                self.sheet.write_comment(0, column, field["description"], {"x_scale": 2})
        self.sheet.freeze_panes(1, 1)
        for number, row in enumerate(islice(rows, _shown(count)), start=1):
            for column, (name, value) in enumerate(row.items()):
                if value is not None:
                    target = row["table_name"] if name == "record_id" else pointing.get(name, ("",))[0]
                    self._write_cell(number, column, value, target)
        self.sheet.autofilter(0, 0, max(_shown(count), 1), len(fields) - 1)
        if rest := _rest(table, count):
            self.sheet.write_string(_shown(count) + 1, 0, rest, self.forms["head"])

    def _write_cell(self, row: int, column: int, value: Any, target: str) -> None:
        place = self.places.get(target, {}).get(value)
        if isinstance(value, int) and not isinstance(value, bool):
            self.sheet.write_number(row, column, value, self.forms["number"])
        elif place and next(self.links, None) is not None:
            self.sheet.write_url(row, column, f"internal:'{target}'!A{place}", self.forms["link"], str(value))
        else:
            text = str(value)
            shown = text if len(text) <= MOST_CHARACTERS else TOO_LONG
            self.sheet.write_string(row, column, shown, self.forms["text"])


def _write_read_me(sheet: Any, forms: Mapping[str, Any], exported: Exported, counts: Mapping[str, int]) -> None:
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 100)
    for row, (name, text, target) in enumerate(_told(exported, counts)):
        if target:
            sheet.write_url(row, 0, f"internal:'{target}'!A1", forms["link"], name)
        else:
            sheet.write_string(row, 0, name, forms["head"])
        sheet.write_string(row, 1, text, forms["wrapped"])


def _told(exported: Exported, counts: Mapping[str, int]) -> Iterator[tuple[str, str, str]]:
    """The lines of the read-me: what, in words, and the sheet to which it leads."""
    descriptor = exported.package.descriptor
    yield descriptor["title"], f"Version {descriptor['version']}", ""
    yield "What this is", descriptor["description"], ""
    for source in exported.package.table("sources"):
        terms = f" It prints: “{source['reuse_terms']}”." if source["reuse_terms"] else ""
        yield "Document", f"{source['short_title']}: {source['perspective']}{terms} {source['reuse_link']}".strip(), ""
    for warning in table_warnings():
        yield "What not to conclude", warning["text"], ""
    yield "How to cite", of_package(descriptor).words, ""
    for licence in descriptor["licenses"]:
        yield "Licence", f"{licence['title']}: {licence['path']}", ""
    yield COLUMNS, "What each column of each table holds; the same is in the notes at the heads of the columns", COLUMNS
    told = {CLAIMS: "Every claim of every table with names and its footnote."}
    told |= {table: schemas.table_schema(table)["description"] for table in schemas.TABLES}
    for name, text in told.items():
        yield name, f"{text} {_rest(name, counts[name])}".rstrip(), name


def _write_columns(sheet: Any, forms: Mapping[str, Any]) -> None:
    sheet.set_column(0, 1, 24)
    sheet.set_column(2, 2, 30)
    sheet.set_column(3, 3, 90)
    sheet.freeze_panes(1, 0)
    lines = [("table", "column", "title", "what it holds")]
    lines += [
        (table, name, field["title"], field["description"])
        for table in schemas.TABLES
        for name, field in schemas.fields(table).items()
    ]
    sheet.autofilter(0, 0, len(lines) - 1, 3)
    for row, cells in enumerate(lines):
        for column, cell in enumerate(cells):
            sheet.write_string(row, column, cell, forms["wrapped"] if row else forms["head"])


FORMAT = PackageFormat(
    "xlsx",
    "Excel workbook",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "Excel and LibreOffice: every text stays a text, notes on columns, links between sheets",
    _write,
    order=1,
)
