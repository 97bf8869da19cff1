"""A page stays what it is when its server goes and comes back."""

from pathlib import Path

from playwright.sync_api import Page, expect

from dashboard.queries import claims
from tests.browser.conftest import citations, free_port, open_path, serving

#: Counts the runs of the page's script that end from now on.
COUNT_RUNS = """(app) => {
    window.runs = 0;
    new MutationObserver(() => { window.runs += app.dataset.testScriptState === "notRunning"; })
        .observe(app, {attributeFilter: ["data-test-script-state"]});
}"""


def test_a_page_that_was_open_when_the_server_started_anew_still_answers(page: Page, tmp_path: Path):
    injured = [row for row in claims.casualties({}) if row["outcome"] == "injured"]
    port, log = free_port(), tmp_path / "log.txt"
    app = page.get_by_test_id("stApp")
    with serving(port, log) as address:
        open_path(page, address, "casualties")
        app.evaluate(COUNT_RUNS)
    expect(app).not_to_have_attribute("data-test-connection-state", "CONNECTED")
    with serving(port, log):
        expect(app).to_have_attribute("data-test-connection-state", "CONNECTED")
        page.wait_for_function("() => window.runs > 0")  # what is clicked before is lost
        page.get_by_role("combobox", name="Outcome").click()
        page.get_by_role("option", name="injured").click()
        expect(citations(page)).to_have_count(len(injured))
        page.goto("about:blank")
