"""What a reader does with Tables, Query, and Download and cite, in a real browser; and with curl."""

import io
import re
import sqlite3
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

import schemas
from dashboard.queries.tables import table_rows
from scripts.package.package import ROOT
from tests.browser.conftest import Visit, downloaded, settle
from tests.browser.test_server import get


def first() -> str:
    return str(table_rows("casualties", {})[0]["casualty_id"])


def run(page: Page, sql: str) -> None:
    settle(page)
    page.get_by_role("textbox", name="Query (SQL)").fill(sql)
    page.get_by_role("button", name="Run").click()


# -- Tables


def test_from_a_row_by_keyboard_to_the_words_behind_its_cells_and_to_its_citation(visit: Visit):
    page = visit("tables?table=deportations")
    link = page.locator(".rows tbody a").first
    page.locator(".rows thead a").last.focus()  # the headings come first: each sorts by its column
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    wanted = table_rows("deportations", {})[0]
    expect(page).to_have_url(re.compile(rf"record={wanted['deportation_id']}$"))
    expect(page.locator(".rows.record")).to_contain_text(f"“{wanted['quote']}”")
    settle(page)
    page.get_by_role("link", name="Its citation").click()
    expect(page).to_have_url(re.compile(rf"/movements\?record={wanted['deportation_id']}$"))
    settle(page)


def test_another_table_is_shown_and_stands_in_the_address(visit: Visit):
    page = visit("tables?outcome=killed")
    page.get_by_role("combobox", name="Table").click()
    page.get_by_role("option", name=schemas.table_schema("statements")["title"], exact=True).click()
    expect(page.locator(".lead").last).to_have_text(schemas.table_schema("statements")["description"])
    expect(page).to_have_url(re.compile("table=statements"))
    expect(page).not_to_have_url(re.compile("outcome"))
    expect(page.locator(".rows tbody tr")).to_have_count(100)
    settle(page)
    page.get_by_role("button", name="Next page").click()
    expect(page).to_have_url(re.compile("page=2"))
    settle(page)
    page.reload()
    expect(page.locator(".count")).to_contain_text("page 2 of")


def test_what_is_searched_for_is_shown_and_downloaded(visit: Visit):
    page = visit("tables?table=statements&search=missile")
    found = [row["statement_id"] for row in table_rows("statements", {}, "missile")]
    expect(page.locator(".rows tbody tr")).to_have_count(len(found))
    assert [row["statement_id"] for row in downloaded(page, r"Download \d+ rows")] == found


def test_closing_a_row_lets_go_of_it(visit: Visit):
    page = visit(f"tables?table=casualties&record={first()}")
    page.get_by_role("button", name="Close this row").click()
    expect(page.locator(".rows.record")).to_have_count(0)
    expect(page).not_to_have_url(re.compile("record="))


# -- Query


def test_a_query_in_an_address_is_asked_when_run_is_pressed(visit: Visit):
    page = visit("query?sql=select%206%20*%207%20as%20answer")
    expect(page.locator(".notice")).to_contain_text("has not been asked")
    expect(page.locator(".rows")).to_have_count(0)
    page.get_by_role("button", name="Run").click()
    expect(page.locator(".rows td")).to_have_text("42")
    expect(page.locator(".notice")).to_have_count(0)


#: Kind of word → what is coloured as it, over the letters that the field does not paint.
COLOURED = """() => Object.fromEntries([...CSS.highlights].filter(([kind]) => kind.startsWith("sql-"))
    .map(([kind, ranges]) => [kind.slice(4), [...ranges].map(String)]))"""


def test_a_query_is_coloured_letter_upon_letter_while_it_is_written(visit: Visit):
    page = visit("query")
    field, over = page.get_by_role("textbox", name="Query (SQL)"), page.locator(".sql-colours")
    lines = "\n" * 20
    field.fill(f"select quote, 'it''s from' as \"as told\" from claims -- where\nlimit 20{lines}-- end")
    assert page.evaluate(COLOURED) == {
        "word": ["select", "as", "from", "limit"],
        "text": ["'it''s from'"],
        "name": ['"as told"'],
        "note": ["-- where", "-- end"],
        "number": ["20"],
    }
    assert field.evaluate("field => field.scrollTop") == over.evaluate("over => over.scrollTop") > 0
    assert field.evaluate("field => field.clientWidth") == over.evaluate("over => over.clientWidth")
    expect(over).to_have_attribute("aria-hidden", "true")
    page.get_by_role("combobox", name="A saved view or an example").click()
    page.get_by_role("option", name="Which columns has a table?").click()
    expect(page.locator(".sql-colours", has_text=re.compile("^describe casualties\n$"))).to_have_count(1)


def test_a_query_leads_to_its_records_and_its_csv(visit: Visit):
    page = visit("query")
    run(page, "select casualty_id, quote from casualties order by casualty_id limit 2")
    expect(page.locator(".rows tbody tr")).to_have_count(2)
    expect(page).to_have_url(re.compile("sql=select"))
    rows = sorted(table_rows("casualties", {}), key=lambda row: row["casualty_id"])
    read = downloaded(page, "Download 2 rows")
    assert [(row["casualty_id"], row["quote"]) for row in read] == [(r["casualty_id"], r["quote"]) for r in rows[:2]]
    page.locator(".rows a").first.click()
    expect(page).to_have_url(re.compile(rf"/casualties\?record={rows[0]['casualty_id']}$"))
    settle(page)


def test_an_attack_gets_a_sentence_and_the_next_query_works(visit: Visit):
    page = visit("query")
    run(page, "from read_text('/etc/passwd')")
    expect(page.locator(".notice")).to_contain_text("and nothing else")
    run(page, "select len(range(500000000))")
    expect(page.locator(".notice")).to_contain_text("stopped")
    run(page, "select 6 * 7 as answer")
    expect(page.locator(".rows td")).to_have_text("42")
    expect(page.get_by_test_id("stException")).to_have_count(0)


# -- Download and cite


def test_the_package_can_be_fetched_whole(server: str, tmp_path: Path):
    response, body = get(server, "/data/package.zip")
    assert (response.status, response.getheader("Content-Type")) == (200, "application/zip")
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        assert archive.read("datapackage.json") == (ROOT / "datapackage.json").read_bytes()
    response, body = get(server, "/data/package.sqlite")
    (tmp_path / "package.sqlite").write_bytes(body)
    with sqlite3.connect(tmp_path / "package.sqlite") as connection:
        assert connection.execute("select count(*) from casualties").fetchone()[0] == len(table_rows("casualties", {}))


@pytest.mark.parametrize(("form", "begins"), [("json", b"["), ("parquet", b"PAR1"), ("csv", b"casualty_id,")])
def test_a_table_can_be_fetched_in_every_format(server: str, form: str, begins: bytes):
    response, body = get(server, f"/data/casualties.{form}")
    assert response.status == 200
    assert body.startswith(begins)


@pytest.mark.parametrize("name", ["codebook", "how-to-read", "coding-guide"])
def test_the_pages_on_how_to_read_it_can_be_fetched(server: str, name: str):
    response, body = get(server, f"/docs/{name}.md")
    assert response.status == 200
    assert body == (ROOT / "docs" / f"{name}.md").read_bytes()


@pytest.mark.parametrize(
    "path",
    [
        "/data/package.exe",
        "/data/atlantis.json",
        "/data/.zip",
        "/data/package",
        "/docs/README.md",
        "/docs/..%2fREADME.md",
    ],
)
def test_a_file_that_is_not_there_is_not_given(server: str, path: str):
    response, body = get(server, path)
    assert response.status in (400, 404) or b"<!doctype html>" in body[:200].lower()
