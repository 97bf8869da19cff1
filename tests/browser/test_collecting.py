"""What is collected in the browser stays there, and its references are given at once."""

import re
from pathlib import Path

from playwright.sync_api import expect

from dashboard.queries import claims
from tests.browser.conftest import Visit, citations, settle


def test_records_are_collected_and_their_footnotes_and_references_given_at_once(visit: Visit):
    first, second = (claims.casualties({})[place]["record_id"] for place in (0, 2))
    page = visit("casualties?citations=all")
    for record in (first, second):
        citations(page).locator(f'button.collect[data-record="{record}"]').click()
    settle(page)
    page.reload()  # it stays
    settle(page)
    page.get_by_role("link", name="Collected (2)").click()
    expect(page).to_have_url(re.compile(rf"/references\?record={first}&record={second}$"))
    footnotes = page.locator(".references .footnote")
    expect(footnotes).to_have_count(2)
    expect(footnotes.first).to_contain_text(re.compile(rf"http://.*/cite/{first} \(accessed \d+ \w+ \d{{4}}\)$"))
    settle(page)
    with page.expect_download() as started:
        page.get_by_role("button", name="RIS").click()
    assert Path(started.value.path()).read_text(encoding="utf-8").count("TY  - ") == 2
    page.get_by_role("button", name="Forget what is collected").click()
    expect(page.get_by_role("link", name="Collected")).to_have_count(0)
