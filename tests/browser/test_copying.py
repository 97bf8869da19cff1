"""A footnote is copied with one press, and where the browser keeps the clipboard to itself it is selected."""

from playwright.sync_api import BrowserContext, expect

from dashboard.queries import claims
from tests.browser.conftest import Visit, citations

CLAIM = "casualties?record={}"


def test_a_footnote_is_copied_word_for_word(visit: Visit):
    told = claims.casualties({})[0]
    page = visit(CLAIM.format(told["record_id"]))
    context: BrowserContext = page.context
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    try:
        citations(page).get_by_role("button", name="Copy footnote").click()
        expect(citations(page).get_by_role("button", name="Footnote copied")).to_be_visible()
        assert page.evaluate("() => navigator.clipboard.readText()").startswith(f"{told['footnote']} http://")
    finally:
        context.clear_permissions()


def test_where_a_footnote_cannot_be_copied_it_is_selected(visit: Visit):
    told = claims.casualties({})[0]
    page = visit(CLAIM.format(told["record_id"]))
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('not here')); }")
    citations(page).get_by_role("button", name="Copy footnote").click()
    expect(citations(page).get_by_role("button", name="copy it with the keyboard")).to_be_visible()
    assert page.evaluate("() => getSelection().toString()").startswith(f"{told['footnote']} http://")
