"""In a real browser: from a claim to its sentence in the whole document and back, and two passages side by side."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from dashboard.queries import claims, discrepancies, documents
from schemas.rows import Row
from tests.browser.conftest import Visit, citations, downloaded, settle

BULLETIN = "air-center-bulletin-2025-01"


def records(table: str) -> list[Row]:
    return [r for s in claims.sources() for r in documents.records(s["source_id"]) if r["table_name"] == table]


def pairs() -> list[Row]:
    return discrepancies.pairs({})


def highlighted(page: Page) -> str:
    """The words that are highlighted."""
    return " ".join(" ".join(page.locator(".document mark").all_text_contents()).split())


def expect_highlighted(page: Page, quote: str) -> None:
    """The same words; where marks follow each other the space between them is not a mark’s."""
    settle(page)
    assert re.sub(r"\s", "", highlighted(page)) == re.sub(r"\s", "", quote)


def sentence(page: Page, row: Row) -> Locator:
    """The sentence in which a row's quotation starts."""
    source_id, start = row["source_id"], row["quote_start"]
    (passage,) = [p for p in documents.passages(source_id) if p["passage_start"] <= start < p["passage_end"]]
    return page.locator(f"#sentence-{passage['passage_start']}")


@pytest.mark.parametrize("table", ["casualties", "statements", "agreements", "actors"])
def test_a_record_opens_its_document_at_its_words(visit: Visit, table: str):
    wanted = records(table)[-1]
    page = visit(f"documents?record={wanted['record_id']}")
    expect(page.locator("#chosen")).to_be_in_viewport()
    expect_highlighted(page, wanted["quote"])
    expect(citations(page)).to_have_count(1)
    expect(citations(page).locator("blockquote")).to_have_text(wanted["quote"])
    assert [row["record_id"] for row in downloaded(page, r"Download \d+ row")] == [wanted["record_id"]]


def test_from_a_claim_to_its_words_in_the_document_to_its_neighbour_and_back(visit: Visit):
    wanted = claims.casualties({})[0]
    page = visit(f"casualties?record={wanted['record_id']}")
    citations(page).get_by_role("link", name="Open in document").click()
    expect(page).to_have_url(re.compile(rf"/documents\?record={wanted['record_id']}$"))
    expect(page.locator("#chosen")).to_be_in_viewport()
    expect_highlighted(page, wanted["quote"])
    sentence(page, wanted).locator("a.rests").click()
    expect(page).to_have_url(re.compile(r"/documents\?passage="))
    expect(page.locator(".st-key-count-documents")).to_contain_text("What rests on this sentence")
    expect(page.locator(".citations")).to_contain_text(wanted["record_id"])
    page.go_back()
    expect(page).to_have_url(re.compile(rf"/documents\?record={wanted['record_id']}$"))
    expect(page.locator(".st-key-count-documents")).not_to_contain_text("What rests on this sentence")
    expect(citations(page)).to_have_count(1)
    settle(page)
    citations(page).get_by_role("link", name="See it on its page").click()
    expect(page).to_have_url(re.compile(rf"/casualties\?record={wanted['record_id']}$"))
    expect(citations(page)).to_have_count(1)


def test_a_click_on_words_shows_the_rows_that_quote_them_without_loading_the_page_anew(visit: Visit):
    page = visit(f"documents?document={BULLETIN}")
    page.evaluate("window.still = true")
    link = page.locator(".document a.span").nth(20)
    words = link.text_content() or ""
    link.click()
    expect(page.locator("#chosen")).to_be_in_viewport()
    expect(citations(page)).not_to_have_count(0)
    settle(page)
    assert words.strip() in " ".join(page.locator(".document mark").all_text_contents())
    for quote in citations(page).locator("blockquote").all_text_contents():
        assert " ".join(words.split()) in quote
    assert page.evaluate("window.still") is True
    settle(page)
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(".document mark")).to_have_count(0)


def test_another_document_is_opened_by_its_name(visit: Visit):
    page = visit("documents")
    page.locator(".documents a:not([aria-current])").last.click()
    expect(page).to_have_url(re.compile(r"/documents\?document="))
    settle(page)
    title = next(s["short_title"] for s in claims.sources() if s["source_id"] in page.url)
    expect(page.get_by_role("heading", name=title)).to_be_visible()


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


def test_one_finds_words_in_a_document_and_goes_from_mark_to_mark_by_buttons_and_keys(visit: Visit):
    page = visit(f"documents?document={BULLETIN}&table_name=statements")
    field, told = page.get_by_role("searchbox", name="Find in this document"), page.locator(".document-tools output")
    text = " ".join(documents.text(BULLETIN).split()).casefold()
    address = page.url
    field.fill("hajizada’s  statement".upper())
    expect(told).to_have_text("0 hits")
    field.fill("yerkrpah")
    hits = text.count("yerkrpah")
    expect(told).to_have_text(f"{hits} hits")
    assert page.evaluate("CSS.highlights.get('found').size") == hits
    field.press("Enter")
    expect(told).to_have_text(f"1 of {hits}")
    page.get_by_role("button", name="Previous hit").click()
    expect(told).to_have_text(f"{hits} of {hits}")
    marks = page.locator(".document a.span")
    page.get_by_role("button", name="Next mark").click()
    expect(page.locator(".document a.span:focus")).to_be_in_viewport()
    first = re.match(r"mark (\d+) of (\d+)", told.inner_text())
    assert first and int(first[2]) == marks.count()
    page.keyboard.press("n")
    page.keyboard.press("n")
    page.keyboard.press("p")
    expect(told).to_have_text(f"mark {int(first[1]) + 1} of {first[2]}")
    expect(marks.nth(int(first[1]))).to_be_focused()
    assert page.url == address
    page.locator("nav[aria-label=Marks] a", has_text="all").click()
    expect(page).to_have_url(re.compile("table_name=all"))
    expect(page.locator(".document .tag").first).to_be_attached()
    settle(page)
    assert page.evaluate("CSS.highlights.get('found').size") == hits, "what was looked for stays marked"


def test_the_passages_of_a_pair_stand_side_by_side_and_open_in_their_documents(visit: Visit):
    wanted = next(r for r in pairs() if r["source_id_b"] not in (None, r["source_id_a"]))
    page = visit(f"discrepancies?record={wanted['record_id']}")
    expect(page).to_have_url(re.compile(rf"/discrepancies\?record={wanted['record_id']}$"))
    expect(page.locator(".pair .side")).to_have_count(2)
    first, second = page.evaluate(  # both at once: what arrives late moves them together
        "() => [...document.querySelectorAll('.pair .side')].map(e => e.getBoundingClientRect().toJSON())"
    )
    assert first["top"] == second["top"]
    assert first["right"] <= second["left"]
    for number, side in enumerate("ab"):
        if number:
            page = visit(f"discrepancies?record={wanted['record_id']}")
        page.locator(".pair .side").nth(number).get_by_role("link", name="Open in document").click()
        expect(page.locator("#chosen")).to_be_in_viewport()
        expect_highlighted(page, wanted[f"quote_{side}"])


def test_the_downloaded_csv_holds_the_pairs_that_are_shown(visit: Visit):
    page = visit("discrepancies?kind=date")
    assert [row["record_id"] for row in downloaded(page, r"Download \d+ pair")] == [
        row["record_id"] for row in discrepancies.pairs({"kind": ["date"]})
    ]
