"""The workbook, as openpyxl opens it: every cell as it is in the table, every text a text, and notes, filters and links."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

import schemas
from scripts.export.export import export
from scripts.export.formats import excel_workbook
from scripts.export.formats.excel_workbook import CLAIMS, COLUMNS, READ_ME
from scripts.package.package import Package
from tests.export.conftest import NAME
from tests.specimen import FILLED


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
    for table in FILLED:
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


def test_a_sheet_that_cannot_hold_all_rows_says_so_and_where_they_are(
    built: Path, rows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """As with the 1,048,576 rows of Excel, which the evidence of some 1,500 documents passes."""
    monkeypatch.setattr(excel_workbook, "MOST_ROWS", 30)
    export(Package(built), tmp_path, formats=[excel_workbook.FORMAT])
    book = load_workbook(tmp_path / f"{NAME}.xlsx")
    ends = {sheet.title: (sheet.max_row, str(sheet.cell(sheet.max_row, 1).value)) for sheet in book}
    larger = {table for table in schemas.TABLES if len(rows[table]) >= 30}
    assert {"evidence", "passages"} <= larger < set(schemas.TABLES)
    assert {table for table in schemas.TABLES if "cannot hold more" in ends[table][1]} == larger
    assert {last for table, (last, _) in ends.items() if table in larger} == {30}
    told = f"The first 28 of {len(rows['evidence'])} rows: a sheet cannot hold more. All are in evidence.csv"
    assert ends["evidence"][1].startswith(told)
    assert any(told in str(cell.value) for cell in book[READ_ME]["B"])
