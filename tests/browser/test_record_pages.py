"""The page of an event on paper, and the way there from a link that names a place on a page."""

import re

from playwright.sync_api import expect

from dashboard.queries import events
from tests.browser.conftest import Visit


def test_the_page_of_the_event_with_the_most_claims_prints_on_two_sheets(visit: Visit):
    most = max(events.listing(), key=lambda row: row["how_many"])
    page = visit(f"event?record={most['event_id']}")
    sides = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))
    assert 1 < sides <= 4
    page.emulate_media(media="print")
    hidden = page.locator(".record-page .sentence blockquote").evaluate_all(
        "all => all.filter((one) => !one.getClientRects().length).length"
    )
    assert hidden == 0
    expect(page.get_by_role("button", name="Copy footnote").first).to_be_hidden()
    page.emulate_media(media="screen")


def test_a_link_to_a_place_on_a_page_brings_it_into_view(visit: Visit):
    for path, place in (
        ("codebook#casualties.qualifier", "casualties.qualifier"),
        ("actor?record=hajizada#acts", "acts"),
    ):
        page = visit(path)
        expect(page.locator(f'[id="{place}"]'), path).to_be_in_viewport()
