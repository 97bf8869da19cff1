"""Two processes behind one address: any of them answers any address, and one can go while a page is open.

What a button makes of a page, as a CSV of its rows, lies in the process that has the page, and is not asked for here.
"""

import re
import time
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Page, expect

from dashboard.queries import claims
from tests.browser.balancer import balanced
from tests.browser.conftest import free_port, open_path, serving, settle
from tests.browser.test_server import get


def test_a_page_is_the_same_from_any_process_and_when_the_one_that_had_it_is_gone(page: Page, tmp_path: Path):
    record = claims.casualties({"outcome": ["injured"]})[0]["record_id"]
    answers = [
        "cite/" + record,
        f"cite/{record}.bib",
        f"api/records/{record}",
        "data/casualties.csv",
        "embed/casualties",
    ]
    ports = [free_port(), free_port()]
    with ExitStack() as both, balanced(*ports) as balancer:
        servers = {port: both.enter_context(ExitStack()) for port in ports}
        for port, server in servers.items():
            server.enter_context(serving(port, tmp_path / f"{port}.txt"))
        for path in answers:
            first, second = (get(balancer.address, path)[1] for _ in ports)
            assert first == second, path

        open_path(page, balancer.address, f"casualties?outcome=injured&record={record}")
        app, main = page.get_by_test_id("stApp"), page.locator("main")
        shown = main.inner_text()
        assert "injured" in shown and record in page.url and min(balancer.given.values()) > len(answers)
        app.evaluate("(app) => { app.dataset.known = 'before'; }")
        gone = balancer.web_socket
        servers[gone].close()
        until = time.monotonic() + 30
        while balancer.web_socket == gone and time.monotonic() < until:
            page.wait_for_timeout(100)
        assert balancer.web_socket != gone
        expect(app).to_have_attribute("data-test-connection-state", "CONNECTED")
        settle(page)
        expect(app).to_have_attribute("data-known", "before")  # it is not loaded anew
        assert main.inner_text() == shown
        page.get_by_role("button", name="Show all").click()  # and it answers
        expect(page).not_to_have_url(re.compile(record))
        page.goto("about:blank")
