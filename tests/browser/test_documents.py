"""In a real browser: from a claim to its sentence in the whole document and back, and two passages side by side."""

import csv
import io
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from dashboard import queries, queries_documents
from dashboard.db import Row
from tests.browser.conftest import Visit, citations, settle

BULLETIN = "air-center-bulletin-2025-01"
PATHS = [
    "documents",
    f"documents?document={BULLETIN}",
    "documents?record={record}",
    "documents?passage={passage}",
    "documents?record={pair}&side=b",
    "discrepancies",
    "discrepancies?record={pair}",
]


def records(table: str) -> list[Row]:
    return [r for s in queries.sources() for r in queries_documents.records(s["source_id"]) if r["table"] == table]


def pairs() -> list[Row]:
    return queries_documents.discrepancies({})


def named(path: str) -> str:
    passage = next(p for p in queries_documents.passages(BULLETIN) if p["disposition"] == "context")
    return path.format(
        record=records("casualties")[-1]["record_id"], passage=passage["passage_id"], pair=pairs()[0]["record_id"]
    )


def highlighted(page: Page) -> str:
    """The words that are highlighted."""
    return " ".join(" ".join(page.locator(".document mark").all_text_contents()).split())


def same(shown: str, quote: str) -> bool:
    """The same words; where marks follow each other the space between them is not a mark’s."""
    return re.sub(r"\s", "", shown) == re.sub(r"\s", "", quote)


def sentence(page: Page, row: Row) -> Locator:
    """The sentence in which a row's quotation starts."""
    source_id, start = row["source_id"], row["quote_start"]
    (passage,) = [p for p in queries_documents.passages(source_id) if p["passage_start"] <= start < p["passage_end"]]
    return page.locator(f"#sentence-{passage['passage_start']}")


@pytest.mark.parametrize("table", ["casualties", "statements", "agreements", "actors"])
def test_a_record_opens_its_document_at_its_words(visit: Visit, table: str):
    wanted = records(table)[-1]
    page = visit(f"documents?record={wanted['record_id']}")
    expect(page.locator("#chosen")).to_be_in_viewport()
    assert same(highlighted(page), wanted["quote"])
    expect(citations(page)).to_have_count(1)
    expect(citations(page).locator("blockquote")).to_have_text(wanted["quote"])


def test_from_a_claim_to_its_words_in_the_document_to_its_neighbour_and_back(visit: Visit):
    wanted = queries.casualties({})[0]
    page = visit(f"casualties?record={wanted['record_id']}")
    citations(page).get_by_role("link", name="Open in document").click()
    expect(page).to_have_url(re.compile(rf"/documents\?record={wanted['record_id']}$"))
    expect(page.locator("#chosen")).to_be_in_viewport()
    assert same(highlighted(page), wanted["quote"])
    sentence(page, wanted).locator("a.rests").click()
    expect(page).to_have_url(re.compile(r"/documents\?passage="))
    expect(page.locator(".st-key-count-documents")).to_contain_text("What rests on this sentence")
    expect(page.locator(".citations")).to_contain_text(wanted["record_id"])
    page.go_back()
    expect(page).to_have_url(re.compile(rf"/documents\?record={wanted['record_id']}$"))
    expect(citations(page)).to_have_count(1)
    citations(page).get_by_role("link", name=wanted["record_id"]).click()
    expect(page).to_have_url(re.compile(rf"/casualties\?record={wanted['record_id']}$"))
    expect(citations(page)).to_have_count(1)


def test_a_click_on_words_shows_the_rows_that_quote_them_without_loading_the_page_anew(visit: Visit):
    page = visit(f"documents?document={BULLETIN}")
    page.evaluate("window.still = true")
    link = page.locator(".document a.span").nth(20)
    words = link.text_content() or ""
    link.click()
    expect(page.locator("#chosen")).to_be_in_viewport()
    assert words.strip() in " ".join(page.locator(".document mark").all_text_contents())
    assert citations(page).count() >= 1
    for quote in citations(page).locator("blockquote").all_text_contents():
        assert " ".join(words.split()) in quote
    assert page.evaluate("window.still") is True
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(".document mark")).to_have_count(0)


def test_another_document_is_opened_from_the_table_of_what_is_accounted_for(visit: Visit):
    page = visit("documents")
    page.locator(".coverage a:not([aria-current])").last.click()
    expect(page).to_have_url(re.compile(r"/documents\?document="))
    settle(page)
    title = next(s["title"] for s in queries.sources() if s["source_id"] in page.url)
    expect(page.get_by_role("heading", name=f"“{title}”")).to_be_visible()


def test_a_place_in_the_address_is_brought_into_view(visit: Visit):
    page = visit(f"documents?document={BULLETIN}#at-VI-2")
    expect(page.locator("#at-VI-2")).to_be_in_viewport()
    page.locator('nav[aria-label="Sections"] a', has_text="III").click()
    expect(page.locator("#at-III-0")).to_be_in_viewport()


def test_the_keyboard_alone_reaches_the_rows_of_a_document(visit: Visit):
    wanted = records("deportations")[0]
    page = visit(f"documents?record={wanted['record_id']}")
    expect(page.locator(".document a:focus")).to_have_count(1)
    page.keyboard.press("Tab")
    expect(page.locator(".document a:focus")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(re.compile(rf"record={wanted['record_id']}$"))
    expect(page.locator("#chosen")).to_be_in_viewport()


def test_the_passages_of_a_pair_stand_side_by_side_and_open_in_their_documents(visit: Visit):
    wanted = next(r for r in pairs() if r["source_id_b"] not in (None, r["source_id_a"]))
    page = visit(f"cite/{wanted['record_id']}")
    expect(page).to_have_url(re.compile(rf"/discrepancies\?record={wanted['record_id']}$"))
    expect(page.locator(".pair .side")).to_have_count(2)
    first, second = page.evaluate(  # both at once: what arrives late moves them together
        "() => [...document.querySelectorAll('.pair .side')].map(e => e.getBoundingClientRect().toJSON())"
    )
    assert first["top"] == second["top"]
    assert first["right"] <= second["left"]
    for number, side in enumerate("ab"):
        page = visit(f"discrepancies?record={wanted['record_id']}")
        page.locator(".pair .side").nth(number).get_by_role("link").click()
        expect(page.locator("#chosen")).to_be_in_viewport()
        assert same(highlighted(page), wanted[f"quote_{side}"])


@pytest.mark.parametrize("path", ["documents?record={record}", "discrepancies?kind=date"])
def test_the_downloaded_csv_holds_what_is_shown(visit: Visit, path: str):
    page = visit(named(path))
    with page.expect_download() as started:
        page.get_by_role("button", name=re.compile(r"Download \d+ (row|pair)")).click()
    text = Path(started.value.path()).read_text(encoding="utf-8-sig")
    read = [row["record_id"] for row in csv.DictReader(io.StringIO(text, newline=""))]
    if path.startswith("documents"):
        assert read == [records("casualties")[-1]["record_id"]]
    else:
        assert read == [row["record_id"] for row in queries_documents.discrepancies({"kind": ["date"]})]


@pytest.mark.parametrize("path", PATHS)
def test_a_page_fits_its_screen_shows_what_is_chosen_and_has_no_barrier(visit: Visit, page: Page, path: str):
    for width in (390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        if width == 390:
            visit(named(path))
            if "documents?" in path and "document=" not in path:
                expect(page.locator("#chosen")).to_be_in_viewport()
                expect(page.locator(".citations")).to_be_in_viewport()
        beyond = page.evaluate(
            """() => [document.documentElement, ...document.querySelectorAll('[data-testid=stMain]')]
                .filter(e => e.scrollWidth > e.clientWidth).length"""
        )
        assert beyond == 0, width
    for details in page.locator("details summary").all()[:3]:
        details.click()
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
