"""Going from page to page in a real browser: Back returns to what one left, and no menu stays open."""

import re

from playwright.sync_api import Page, expect

from dashboard.queries import claims
from dashboard.widgets.figure import SHOWN
from tests.browser.conftest import Visit, citations, settle


def test_back_returns_to_the_page_that_one_left_with_its_filters(visit: Visit):
    page = visit("casualties?outcome=injured")
    chosen = citations(page).count()
    page.get_by_role("navigation", name="Pages").get_by_role("link", name="Statements").click()
    expect(page).to_have_title(re.compile("^Statements"))
    settle(page)
    assert "outcome" not in page.url
    page.go_back()
    expect(page).to_have_url(re.compile(r"/casualties\?outcome=injured$"))
    expect(page).to_have_title(re.compile("^Casualties"))
    settle(page)
    expect(citations(page)).to_have_count(chosen)


def test_on_a_phone_the_menu_closes_when_a_page_is_chosen_and_no_page_starts_covered(visit: Visit, page: Page):
    page.set_viewport_size({"width": 390, "height": 844})
    visit("casualties")
    menu = page.locator("details.menu")
    menu.locator("summary").click()
    menu.get_by_role("link", name="Exchanges").click()
    expect(page).to_have_title(re.compile("^Exchanges"))
    for _ in range(2):
        expect(menu).not_to_have_attribute("open", "")
        expect(page.get_by_role("heading", level=1)).to_be_in_viewport(ratio=1)
        page.reload()
        settle(page)


def test_the_navigation_is_one_line_and_its_rest_opens_by_keyboard_and_shuts(visit: Visit):
    page = visit("casualties")
    line = page.locator(".in-a-line > li").evaluate_all("all => [...new Set(all.map((one) => one.offsetTop))]")
    assert len(line) == 1
    more = page.locator("details.more")
    more.locator("summary").press("Enter")
    more.get_by_role("link", name="Tables").press("Escape")
    expect(more).not_to_have_attribute("open", "")
    expect(more.locator("summary")).to_be_focused()
    more.locator("summary").click()
    more.get_by_role("link", name="Download").click()
    expect(page).to_have_title(re.compile("^Download"))
    expect(more).not_to_have_attribute("open", "")
    expect(more.locator("summary")).to_have_class("here")  # the bar of this page, and not the one that goes
    settle(page)
    small = page.locator("button:visible, summary:visible").evaluate_all(
        "all => all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML.slice(0, 120))"
    )
    assert small == []


def test_a_filter_is_an_entry_in_the_history_counts_what_it_keeps_and_narrows_with_the_others(visit: Visit):
    rows = claims.casualties({})
    injured = [row for row in rows if row["outcome"] == "injured"]
    events = {row["event"] for row in injured}
    page = visit("casualties")
    page.get_by_role("combobox", name="Outcome").click()
    expect(page.get_by_role("option").first).to_have_text(re.compile(r"^\w+ \(\d+\)$"))  # and not “Select all”
    page.get_by_role("option", name=f"injured ({len(injured)})").click()
    expect(page).to_have_url(re.compile(r"\?outcome=injured$"))
    expect(citations(page)).to_have_count(len(injured))
    page.keyboard.press("Escape")
    settle(page)
    page.get_by_role("combobox", name="Event").click()
    expect(page.get_by_role("option")).to_have_count(len(events))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"event_id=[a-z0-9-]+"))
    settle(page)
    page.go_back()
    expect(page).to_have_url(re.compile(r"\?outcome=injured$"))
    expect(citations(page)).to_have_count(len(injured))
    settle(page)
    page.go_back()
    expect(page).not_to_have_url(re.compile("outcome"))
    expect(citations(page)).to_have_count(min(len(rows), SHOWN))
