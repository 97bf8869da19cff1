"""What holds on every page of the navigation, whichever they are: a page that is added is tested by being there."""

import re
from functools import cache
from statistics import median
from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

import schemas
from dashboard import navigation
from dashboard.queries import chronology as chronology_queries
from dashboard.queries import claims, discrepancies, documents
from dashboard.server.addresses import PAGES as PAGE_OF_TABLE
from tests.browser.conftest import (
    DESK,
    ZONES,
    Visit,
    citations,
    downloaded,
    listening,
    mark,
    open_path,
    settle,
)

PAGES = [navigation.address(script) for script in navigation.pages()]
BULLETIN = "air-center-bulletin-2025-01"
#: The pages, and addresses at which a page shows other things than at its own.
ADDRESSES = [
    *PAGES,
    "casualties?record={casualty}",
    "event?record={event}",
    "actor?record={actor}",
    "search?q=Azerbaijan",
    "search?q=Azerbaijan&kind=statements",
    "exchanges?by=each+as+named",
    "discrepancies?record={pair}",
    "discrepancies?kind=figure&table_name=statements",
    f"documents?document={BULLETIN}",
    "documents?record={casualty}",
    "documents?passage={passage}",
    "documents?record={pair}&side=b",
    "tables?table=evidence",
    "tables?table=casualties&record={casualty}",
    "download?record={casualty}",
]
PHONE: ViewportSize = {"width": 390, "height": 844}
TABLET: ViewportSize = {"width": 768, "height": 1024}
#: What no page knows: parameters of each kind that the pages read, and some that none does.
NONSENSE = (
    "record=%3Cb%3Eno-such%3C%2Fb%3E&pair=a~b&document=Nowhere&table=nonsense&topic=%27%3B--&outcome=vanished"
    "&speaker_id=%00%F0%9F%8F%94&q=%25%5C%27%22&by=nothing&as=pie&order=-1&view=0&sql=selec&page=-3&side=z&kind=x&format=exe"
)
#: How much of what was seen moved while the page came: https://web.dev/articles/cls.
SHIFT = """() => new Promise((told) => {
    let moved = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { moved += entry.value; }))
        .observe({ type: "layout-shift", buffered: true });
    setTimeout(() => told(moved), 100);
})"""
#: So much is good by web.dev.
STEADY = 0.1
#: What is wider than its place.
WIDER = """() => [
    ...[document.documentElement, ...document.querySelectorAll("[data-testid=stMain], [data-testid=stApp]")]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`),
    ...[...document.querySelectorAll("[data-testid=stVegaLiteChart] svg")]
        .map((chart) => chart.getBoundingClientRect().width)
        .filter((width) => width > innerWidth)
        .map((width) => `a chart ${width} > ${innerWidth}`),
]"""
#: Links to a record that the keyboard does not reach: focus goes to each, in and out of what scrolls, and none is taken
#: out of the order.
UNREACHABLE = """() => [...document.querySelectorAll('a[href*="cite/"], a[href*="record="]')]
    .filter((link) => !link.closest("details:not([open])"))
    .filter((link) => { link.focus(); return document.activeElement !== link || link.tabIndex < 0; })
    .map((link) => link.href)"""
#: Only violations and what is incomplete are told node by node; every rule is run.
AXE = {"resultTypes": ["violations", "incomplete"]}


@cache
def filled(address: str) -> str:
    """An address with records that there are."""
    passages = documents.passages(BULLETIN)
    return address.format(
        casualty=claims.casualties({})[0]["record_id"],
        event=claims.casualties({})[0]["event_id"],
        actor=claims.exchanges({})[0]["actor_id"],
        pair=discrepancies.pairs({})[0]["record_id"],
        passage=next(row["passage_id"] for row in passages if row["disposition"] == "context"),
    )


def named(address: str) -> str:
    return address or navigation.FIRST


@pytest.mark.parametrize("address", ADDRESSES, ids=named)
def test_a_page_fits_at_every_width_is_reached_by_keyboard_and_has_no_barrier(visit: Visit, page: Page, address: str):
    """One visit for all of these, each problem told with its width; the fixture hears the console and other hosts."""
    page.set_viewport_size(PHONE)
    visit(filled(address))
    expect(page.locator("h1")).to_have_count(1)
    if chooses(address):
        expect(page.locator("#chosen")).to_be_in_viewport()
        expect(page.locator(".citations")).to_be_in_viewport()
    problems = [f"loaded at 390 pixels: {problem}" for problem in [*wider(page), *jumping(page)]]
    for size in (TABLET, DESK):
        problems += resized(page, size)
    if address == "query":
        page.get_by_role("button", name="Run").click()
        expect(page.locator(".rows tbody tr")).to_have_count(5)
    open_what_is_closed(page)
    problems += [f"the keyboard does not reach {link}" for link in page.evaluate(UNREACHABLE)]
    problems += barriers(page, address)
    problems += resized(page, PHONE)
    if address in PAGES:
        page.emulate_media(color_scheme="dark")
        settle(page)
        problems += [f"in the dark, {problem}" for problem in barriers(page, address)]
        page.emulate_media(color_scheme="light")
    expect(page.get_by_test_id("stException")).to_have_count(0)
    assert not problems, "\n".join([page.url, *problems])


def test_a_page_of_words_does_not_move_when_its_letters_come_at_the_first_visit(browser: Browser, server: str):
    moved = {}
    for script in set(navigation.pages()) - set(navigation.app_pages()):
        with browser.new_context(viewport=DESK) as context:
            page = open_path(context.new_page(), server, navigation.address(script))
            moved[script] = page.evaluate(SHIFT)
    assert {script: shift for script, shift in moved.items() if shift > STEADY} == {}


def chooses(address: str) -> bool:
    """Whether an address of the documents names what is to be brought into view."""
    return address.startswith("documents?") and "document=" not in address


def jumping(page: Page) -> list[str]:
    """How much of the page moved while it came, where web.dev would not call that good. Where it moved, the middle of
    three loads counts: on a busy machine a part may come late once.
    """
    shifts = [page.evaluate(SHIFT)]
    while shifts[0] > STEADY and len(shifts) < 3:
        page.reload(wait_until="commit")
        settle(page)
        shifts.append(page.evaluate(SHIFT))
    shift = median(shifts)
    return [f"it jumps while it comes, by {shift:.2f}"] if shift > STEADY else []


def wider(page: Page) -> list[str]:
    """What is wider than the screen, also after it had time to become less wide."""
    try:
        page.wait_for_function(f"() => !({WIDER})().length", timeout=5_000)
    except PlaywrightTimeoutError:
        return [f"wider than the screen: {each}" for each in page.evaluate(WIDER)]
    return []


def resized(page: Page, size: ViewportSize) -> list[str]:
    page.set_viewport_size(size)
    settle(page)
    expect(page.locator("h1")).to_be_visible()
    return [f"made {size['width']} pixels wide: {problem}" for problem in wider(page)]


def open_what_is_closed(page: Page) -> None:
    """By the keyboard: every table below a figure, and the first of the other things that can be opened."""
    for expander in page.get_by_test_id("stExpander").all():
        settle(page)
        expander.locator("summary").press("Enter")
        expect(expander.get_by_test_id("stExpanderDetails")).to_contain_text(re.compile(r"\w"))
    for summary in page.locator("details:not([open]) > summary").all()[:3][::-1]:  # from the last: none is lost
        summary.press("Enter")
    settle(page)


def barriers(page: Page, address: str) -> list[str]:
    """What axe finds. How much it looked at is printed."""
    width = (page.viewport_size or DESK)["width"]
    found = Axe().run(page, options=AXE)
    told = {kind: len(found.response[kind]) for kind in ("violations", "passes", "incomplete")}
    print(f"axe: {named(address)} at {width}: {told} {[rule['id'] for rule in found.response['incomplete']]}")
    return [f"axe at {width} pixels: {found.generate_report()}"] if found.violations_count else []


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_a_hand_edited_address_gets_the_page_and_a_sentence_never_a_trace(visit: Visit, path: str):
    page = visit(f"{path}?{NONSENSE}")
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(page.locator("body")).not_to_contain_text("Traceback")
    expect(page.locator(".notice", has_text="no part called")).to_contain_text("“format”")
    expect(page.locator("b").filter(has_text="no-such")).to_have_count(0)  # it is told as words, not as HTML
    assert wider(page) == []  # loaded on a desk


def test_one_goes_by_the_keyboard_from_the_first_page_to_a_record(visit: Visit):
    page = visit("")
    page.locator("a.door", has_text="Chronology").press("Enter")
    expect(page.get_by_role("heading", name="Chronology", level=1)).to_be_visible()
    settle(page)
    summary = page.locator(".st-key-list-chronology summary")
    summary.press("Enter")
    link = page.locator(".listing a").first
    expect(link).to_be_visible()
    settle(page)
    page.locator(".listing").focus()
    page.keyboard.press("Tab")
    expect(link).to_be_focused()


def test_dates_are_the_same_in_every_time_zone(visit: Visit, browser: Browser, browser_context_args, server: str):
    """The first zone is that of the tab of all tests."""
    drawn = {ZONES[0]: dates(visit, ZONES[0])}
    for zone in ZONES[1:]:
        with browser.new_context(**browser_context_args | {"timezone_id": zone}) as context:
            page = context.new_page()
            with listening(page, server):
                drawn[zone] = dates(lambda path, page=page: open_path(page, server, path), zone)
    assert all(drawn.values())
    for zone in ZONES[1:]:
        assert drawn[zone] == drawn[ZONES[0]], f"bars stand elsewhere in {zone}"


def dates(visit: Visit, zone: str) -> list[str]:
    """Look at what is dated, in the time zone of a page; returns where the first bars of the chronology stand."""
    rows = chronology_queries.dated({})
    first = str(min(chronology_queries.first(row) for row in rows).year)
    page = visit(f"chronology?record={rows[0]['record_id']}")
    assert page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone") == zone
    drawn = page.locator("[data-testid=stVegaLiteChart] svg text")
    expect(drawn.filter(has_text=first).first, zone).to_be_attached()
    expect(citations(page), zone).to_contain_text(first)
    expect(mark(page, rows[0]["date_edtf"]), zone).to_have_attribute("aria-label", re.compile(first))
    bars = page.locator("[data-testid=stVegaLiteChart] svg line")
    places: list[str] = bars.evaluate_all("bars => bars.map(bar => bar.outerHTML)")
    return places


def test_a_date_of_the_chronology_lists_all_that_has_it_and_stands_in_the_address(visit: Visit):
    rows = chronology_queries.dated({})
    page = visit("chronology")
    assert _claims(downloaded(page, r"Download \d+ ")) == _claims(rows)
    date = next(row["date_edtf"] for row in rows if row["claim_table"] == "casualties")
    own = [row for row in rows if row["date_edtf"] == date]
    assert len(own) > 1
    mark(page, date).click()
    expect(page).to_have_url(re.compile(rf"date_edtf={quote(date, safe='')}$"))
    expect(citations(page)).to_have_count(len(own))
    expect(citations(page).first.locator("blockquote")).to_contain_text(own[0]["quote"])


def test_what_is_downloaded_is_what_is_shown(visit: Visit):
    page = visit("chronology?claim_table=statements")
    rows = chronology_queries.dated({"claim_table": ["statements"]})
    assert _claims(downloaded(page, r"Download \d+ ")) == _claims(rows)


def _claims(rows) -> list[tuple[str, str]]:
    return [(row["record_id"], row["quote"]) for row in rows]


def test_the_search_narrows_the_statements_and_stands_in_the_address(visit: Visit):
    page = visit("statements")
    field = page.get_by_role("textbox", name="Search in these statements")
    field.fill("AZERBAIJAN'S sovereignty")
    field.press("Enter")
    expect(page).to_have_url(re.compile(r"[?&]q=AZERBAIJAN"))
    everything = claims.statements({})
    expect(page.locator(".count")).not_to_contain_text(str(len(everything)))
    expect(citations(page).first).to_contain_text(re.compile("sovereignty", re.IGNORECASE))
    settle(page)
    address = page.url
    shown = citations(page).count()
    page = visit(address.split("/", 3)[3])
    expect(citations(page)).to_have_count(shown)


def test_one_searches_everything_from_any_page_and_goes_back_to_it(visit: Visit):
    page = visit("discrepancies?kind=figure")
    box = page.get_by_role("searchbox", name="Search everything")
    box.fill("Macron “selective approach”")
    box.press("Enter")
    expect(page).to_have_url(re.compile(r"/search\?q=Macron"))
    expect(page.locator(".hits mark").first).to_be_visible()
    expect(box).to_have_value("Macron “selective approach”")
    settle(page)
    page.get_by_role("link", name="Statements", exact=True).last.click()
    expect(page).to_have_url(re.compile("kind=statements"))
    settle(page)
    page.locator(".hits a").first.click()
    expect(citations(page)).to_contain_text("selective approach")
    for _ in range(3):
        page.go_back()
        settle(page)
    expect(page).to_have_url(re.compile(r"/discrepancies\?kind=figure$"))
    expect(page.locator("h1")).to_have_text("Discrepancies")


def test_a_thread_leads_to_the_reply(visit: Visit):
    replies = [row for row in claims.exchanges({}) if row["responds_to"]]
    page = visit("exchanges")
    link = page.locator(f'.threads ol a[href="exchanges?record={replies[0]["record_id"]}"]')
    link.press("Enter")
    expect(page).to_have_url(re.compile(rf"record={replies[0]['record_id']}"))
    expect(citations(page)).to_have_count(1)


@pytest.mark.parametrize("table", [*schemas.CLAIM_TABLES, "events"])
def test_the_permalink_of_a_record_of_any_table_leads_to_its_page_with_its_quotation(
    visit: Visit, page: Page, server: str, table: str
):
    wanted = next(row for row in chronology_queries.dated({}) if row["claim_table"] == table)
    page.goto(f"{server}/cite/{wanted['record_id']}")
    expect(page.locator("blockquote")).to_have_text(wanted["quote"])
    page.get_by_role("link", name="See it in the dashboard").click()
    expect(page).to_have_url(re.compile(rf"[?&]record={re.escape(wanted['record_id'])}"))
    settle(page)
    expect(page.get_by_role("main")).to_contain_text(wanted["quote"][:60])
    if table in PAGE_OF_TABLE:
        expect(page).to_have_url(re.compile(rf"/{PAGE_OF_TABLE[table]}\?record={wanted['record_id']}$"))
        expect(citations(page)).to_have_count(1)
        expect(citations(page).locator("blockquote")).to_have_text(wanted["quote"])
    if table in ("casualties", "deportations"):  # of which a mark is one claim
        expect(mark(page, wanted["record_id"])).to_have_css("fill-opacity", "0.14")
