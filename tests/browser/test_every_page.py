"""What holds on every page of the navigation, whichever they are: a page that is added is tested by being there."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

import schemas
from dashboard import navigation, queries, queries_chronology
from scripts.package import ROOT
from tests.browser.conftest import Visit, citations, mark, settle

PAGES = [navigation.address(script) for script in navigation.pages()]
WIDTHS = {390: 844, 768: 1024, 1280: 900}
ZONES = ["America/Los_Angeles", "Europe/Berlin", "Pacific/Auckland"]
#: What no page knows: parameters of each kind that the pages read, and some that none does.
NONSENSE = (
    "record=%3Cb%3Eno-such%3C%2Fb%3E&pair=a~b&document=Nowhere&table=nonsense&topic=%27%3B--&outcome=vanished"
    "&speaker=%00%F0%9F%8F%94&q=%25%5C%27%22&by=nothing&as=pie&order=-1&view=0&sql=selec&page=-3&side=z&kind=x&format=exe"
)
WIDER = """() => [document.documentElement, ...document.querySelectorAll('[data-testid=stMain], [data-testid=stApp]')]
    .filter(element => element.scrollWidth > element.clientWidth)
    .map(element => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`)"""


def named(page: str) -> str:
    return page or navigation.FIRST


@pytest.fixture
def asked(page: Page, server: str) -> Iterator[list[str]]:
    """Nothing that the page asks for is of another host."""
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    page.on("websocket", lambda socket: addresses.append(socket.url))
    yield addresses
    here = re.compile(rf"^(https?|wss?)://{re.escape(server.split('//')[1])}/|^(data|blob):")
    assert addresses
    assert [address for address in addresses if not here.match(address)] == []


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_a_page_fits_at_every_width_has_no_barrier_and_asks_no_other_host(
    visit: Visit, page: Page, asked: list[str], path: str
):
    """One visit for all three: the fixtures say that the console is clean and that no other host is asked."""
    visit(path)
    expect(page.locator("h1")).to_have_count(1)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    for width, height in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": height})
        settle(page)
        expect(page.locator("h1")).to_be_visible()
        page.wait_for_function(f"() => !({WIDER})().length", timeout=5_000)
    for summary in page.get_by_test_id("stExpander").locator("summary").all():
        summary.click()
    settle(page)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_a_hand_edited_address_gets_the_page_and_a_sentence_never_a_trace(visit: Visit, path: str):
    page = visit(f"{path}?{NONSENSE}")
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_test_id("stException")).to_have_count(0)
    body = page.locator("body").inner_text()
    assert "Traceback" not in body
    assert page.locator("b").filter(has_text="no-such").count() == 0  # what is wrong is told as words, not as HTML


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_the_keyboard_reaches_every_link_to_a_record(visit: Visit, path: str):
    """Links are links: focus goes to each of them, in and out of what scrolls, and none is taken out of the order."""
    page = visit(path)
    for summary in page.get_by_test_id("stExpander").locator("summary").all():
        summary.press("Enter")
    settle(page)
    unreachable = page.evaluate(
        """() => [...document.querySelectorAll('a[href*="cite/"], a[href*="record="]')]
            .filter(link => !link.closest('details:not([open])'))
            .filter(link => { link.focus(); return document.activeElement !== link || link.tabIndex < 0; })
            .map(link => link.href)"""
    )
    assert unreachable == []


def test_one_goes_by_the_keyboard_from_the_first_page_to_a_record(visit: Visit):
    page = visit("")
    page.get_by_test_id("stPageLink").get_by_role("link", name="Chronology").press("Enter")
    expect(page.get_by_role("heading", name="Chronology", level=1)).to_be_visible()
    settle(page)
    summary = page.locator(".st-key-list-chronology summary")
    summary.press("Enter")
    link = page.locator(".listing a").first
    expect(link).to_be_visible()
    page.locator(".listing").focus()
    page.keyboard.press("Tab")
    expect(link).to_be_focused()


@pytest.mark.parametrize("timezone_id", ZONES)
def test_dates_are_the_same_in_every_time_zone(browser: Browser, server: str, timezone_id: str):
    rows = queries_chronology.dated({})
    first = str(min(queries_chronology.first(row) for row in rows).year)
    with browser.new_context(timezone_id=timezone_id, reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(f"{server}/chronology?record={rows[0]['record_id']}")
        settle(page)
        drawn = page.locator("[data-testid=stVegaLiteChart] svg text")
        expect(drawn.filter(has_text=first).first).to_be_attached()
        expect(citations(page)).to_contain_text(first)
        told = mark(page, rows[0]["record_id"]).get_attribute("aria-label") or ""
        assert first in told
        _places_agree(page, timezone_id)


#: Where the bars of the chronology stand, as the first time zone draws them.
_places: dict[str, list[str]] = {}


def _places_agree(page: Page, timezone_id: str) -> None:
    marks = page.locator('[data-testid=stVegaLiteChart] [aria-roledescription="rect mark"]')
    _places[timezone_id] = [each.get_attribute("d") or "" for each in marks.all()[:20]]
    assert len({tuple(places) for places in _places.values()}) == 1


def test_a_mark_of_the_chronology_shows_its_sentence_and_stands_in_the_address(visit: Visit):
    page = visit("chronology")
    wanted = next(row for row in queries_chronology.dated({}) if row["claim_table"] == "statements")
    mark(page, wanted["record_id"]).click()
    expect(citations(page)).to_have_count(1)
    expect(citations(page).locator("blockquote")).to_contain_text(wanted["quote"])
    expect(page).to_have_url(re.compile(rf"record={wanted['record_id']}$"))


@pytest.mark.parametrize("path", ["chronology", "chronology?table=Statements", "exchanges?as=timeline"])
def test_what_is_downloaded_is_what_is_shown(visit: Visit, path: str):
    page = visit(path)
    rows = queries_chronology.dated({"claim_table": ["statements"]} if "table" in path else {})
    rows = queries.exchanges({}, grouped=True) if "exchanges" in path else rows
    assert _downloaded(page, page.get_by_role("button", name=re.compile(r"Download \d+ "))) == [
        (row["record_id"], row["quote"]) for row in rows
    ]


def _downloaded(page: Page, button: Locator) -> list[tuple[str, str]]:
    with page.expect_download() as started:
        button.click()
    text = Path(started.value.path()).read_text(encoding="utf-8-sig")
    return [(row["record_id"], row["quote"]) for row in csv.DictReader(io.StringIO(text, newline=""))]


@pytest.mark.parametrize("table", schemas.HEADLINE_TABLES)
def test_the_published_table_is_what_its_address_gives(page: Page, server: str, table: str):
    answer = page.request.get(f"{server}/data/{table}.csv")
    assert answer.body() == (ROOT / "data" / f"{table}.csv").read_bytes()


def test_the_search_narrows_the_statements_and_stands_in_the_address(visit: Visit):
    page = visit("statements")
    field = page.get_by_role("textbox", name="Search in statements and quotations")
    field.fill("AZERBAIJAN'S sovereignty")
    field.press("Enter")
    expect(page).to_have_url(re.compile(r"[?&]q=AZERBAIJAN"))
    settle(page)
    everything = queries.statements({})
    expect(page.locator(".count")).not_to_contain_text(str(len(everything)))
    expect(citations(page).first).to_contain_text(re.compile("sovereignty", re.IGNORECASE))
    address = page.url
    shown = citations(page).count()
    page = visit(address.split("/", 3)[3])
    expect(citations(page)).to_have_count(shown)


def test_a_thread_leads_to_the_reply_and_the_permalink_opens_it(visit: Visit):
    replies = [row for row in queries.exchanges({}) if row["responds_to"]]
    page = visit("exchanges")
    link = page.locator(f'.threads ol a[href="cite/{replies[0]["record_id"]}"]')
    link.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"record={replies[0]['record_id']}"))
    expect(citations(page)).to_have_count(1)


@pytest.mark.parametrize("table", [*schemas.CLAIM_TABLES, "events"])
def test_the_permalink_of_a_record_of_any_table_opens_it_with_its_quotation(visit: Visit, table: str):
    wanted = next(row for row in queries_chronology.dated({}) if row["claim_table"] == table)
    page = visit(f"cite/{wanted['record_id']}")
    expect(page.get_by_test_id("stMain")).to_contain_text(wanted["quote"][:60])
    expect(page).to_have_url(re.compile(re.escape(wanted["record_id"])))
