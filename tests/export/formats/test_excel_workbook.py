"""The workbook, as openpyxl opens it: every cell as it is in the table, every text a text, and notes, filters and links."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

import schemas
from scripts.export.formats.excel_workbook import CLAIMS, COLUMNS, READ_ME
from tests.export.conftest import NAME


@pytest.fixture(scope="module")
def book(exported: Path) -> Workbook:
    return load_workbook(exported / f"{NAME}.xlsx")


def test_every_cell_is_as_in_the_table_and_every_text_is_a_text(book: Workbook, rows):
    assert book.sheetnames == [READ_ME, COLUMNS, CLAIMS, *schemas.TABLES]
    for table in schemas.TABLES:
        header, *lines = book[table].iter_rows()
        assert [cell.value for cell in header] == list(schemas.fields(table))
        found = [["" if cell.value is None else str(cell.value) for cell in line] for line in lines]
        assert found == [list(row.values()) for row in rows[table]], table
        for field, *cells in zip(schemas.fields(table).values(), *lines, strict=False):
            kinds = {cell.data_type for cell in cells if cell.value is not None}
            assert kinds <= ({"n"} if field["type"] == "integer" else {"s"}), (table, field["name"])


def test_headers_stay_in_view_with_a_filter_and_a_note(book: Workbook):
    for table in schemas.TABLES:
        sheet = book[table]
        assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", sheet.dimensions)
        notes = {cell.value: cell.comment.text for cell in sheet[1]}
        assert notes == {name: field["description"] for name, field in schemas.fields(table).items()}


def test_an_identifier_is_a_link_to_its_row(book: Workbook):
    sheet = book["casualties"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    cell = sheet.cell(2, columns["event_id"])
    name, place = cell.hyperlink.location.replace("'", "").split("!")
    assert (name, book[name][place].value) == ("events", cell.value)
    evidence = {cell.value: cell.column for cell in book["evidence"][1]}
    cell = book["evidence"].cell(2, evidence["record_id"])
    name, place = cell.hyperlink.location.replace("'", "").split("!")
    assert name == book["evidence"].cell(2, evidence["table_name"]).value
    assert book[name][place].value == cell.value


def test_the_read_me_says_what_not_to_conclude_and_leads_to_every_sheet(book: Workbook):
    lines = list(book[READ_ME].iter_rows())
    told = " ".join(str(line[1].value) for line in lines)
    assert schemas.warnings()["claims_not_findings"]["text"] in told
    links = {line[0].hyperlink.location.split("!")[0].strip("'") for line in lines if line[0].hyperlink}
    assert links == set(book.sheetnames) - {READ_ME}
