"""Five questions that a newcomer brings, each answered in at most three clicks from the front page.

A click is one of the mouse, or a search that is sent off. How many clicks and seconds each took is printed (`pytest -s`).
"""

import re
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from dashboard.queries import claims, worked_claims
from tests.browser.conftest import Visit, citations, settle

MOST = 3


class Newcomer:
    """Someone on the front page, whose clicks are counted."""

    def __init__(self, page: Page) -> None:
        self.page, self.clicks, self.began = page, 0, time.monotonic()

    def click(self, link: Locator, then: str) -> None:
        """Click, and wait for the address that it leads to."""
        link.click()
        self._went(then)

    def search(self, words: str) -> None:
        box = self.page.get_by_role("searchbox", name="Search everything")
        box.fill(words)
        box.press("Enter")
        self._went(r"/search\?q=")

    def _went(self, address: str) -> None:
        expect(self.page).to_have_url(re.compile(address))
        settle(self.page)
        self.clicks += 1


@pytest.fixture
def newcomer(visit: Visit, request: pytest.FixtureRequest) -> Iterator[Newcomer]:
    someone = Newcomer(visit(""))
    yield someone
    print(f"{request.node.name}: {someone.clicks} clicks, {time.monotonic() - someone.began:.1f} s")
    assert someone.clicks <= MOST


def test_what_do_the_sources_say_on_the_dead_of_january_1990_and_do_they_agree(newcomer: Newcomer):
    newcomer.click(newcomer.page.get_by_role("link", name="whether they agree"), "event.record=january-1990")
    killed = newcomer.page.locator(".side-by-side tr", has=newcomer.page.get_by_role("rowheader", name="killed"))
    said = [row["count_text"] for row in claims.casualties({"event_id": ["january-1990"], "outcome": ["killed"]})]
    assert len(said) > 1
    for words in said:
        expect(killed).to_contain_text(f"“{words}”")
    expect(killed).to_be_in_viewport()
    agree = newcomer.page.locator(".do-they-agree")
    expect(agree.get_by_role("heading")).to_have_text("Do they agree?")
    expect(agree.get_by_role("listitem").first).to_be_in_viewport()


def test_what_did_aliyev_demand_of_russia_and_what_came_of_it(newcomer: Newcomer):
    asked = [
        row
        for row in claims.exchanges({"actor_id": ["ilham-aliyev"], "recipient_id": ["russia"]})
        if row["outcome"] is not None
    ]
    assert {row["outcome"] for row in asked} == {"met", "open"}
    card = newcomer.page.locator(".card .demands")
    for row in asked:
        line = card.get_by_role("listitem").filter(has_text=row["summary"])
        expect(line).to_contain_text(str(row["outcome"]))
        expect(line).to_be_in_viewport()
    newcomer.click(card.get_by_role("link").first, "record=exc-")
    expect(citations(newcomer.page)).to_have_count(1)


def test_quote_hajizada_on_macron_with_a_footnote(newcomer: Newcomer):
    newcomer.search("Hajizada Macron")
    newcomer.click(newcomer.page.locator(".hits li a").first, "statements.record=")
    quotation = citations(newcomer.page).locator("blockquote")
    expect(quotation).to_contain_text("Macron")
    footnote = citations(newcomer.page).locator(".footnote").first
    expect(footnote).to_contain_text("Hajizada")
    citations(newcomer.page).get_by_role("button", name="Copy footnote").click()
    newcomer.clicks += 1
    expect(citations(newcomer.page)).to_contain_text(re.compile("Footnote (copied|selected)"))


def test_all_claims_on_movements_of_armenians(newcomer: Newcomer):
    newcomer.search("Armenians")
    newcomer.click(
        newcomer.page.get_by_role("link", name="Claimed movements of people", exact=True), "kind=deportations"
    )
    shown = newcomer.page.locator(".hits li a").evaluate_all("all => all.map((one) => one.href.split('record=')[1])")
    wanted = [row for row in claims.deportations({}) if "Armenians" in (row["population"] or "")]
    assert wanted
    assert [row["record_id"] for row in wanted if row["record_id"] not in shown] == []


def test_is_anything_here_contradicted(newcomer: Newcomer):
    pairs = worked_claims.contradictions()
    line = newcomer.page.get_by_role("link", name=f"{len(pairs)} pairs of passages cannot both be true")
    expect(line).to_be_in_viewport()
    newcomer.click(line, "#contradictions$")
    expect(newcomer.page.locator("#contradictions")).to_be_in_viewport()
    newcomer.click(newcomer.page.get_by_role("link", name=pairs[0]["description"]), "discrepancies.record=")
    expect(newcomer.page.locator("article.pair")).to_have_count(1)
    expect(newcomer.page.locator("article.pair blockquote")).to_have_count(2)
