"""A real server over the published package, and a real Chromium: the system's, or else Playwright's own.

`--browser firefox` and `--browser webkit` take Playwright's own, as the workflow of GitHub does for the main walk.
"""

import csv
import io
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, ViewportSize, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from benchmarks.chromium import launch_options
from scripts.package.package import ROOT

#: For anything, in milliseconds.
TIMEOUT = 15_000
expect.set_options(timeout=TIMEOUT)

CHROMIUM = "chromium"
DESK: ViewportSize = {"width": 1280, "height": 900}
#: West and east of Greenwich: where a day is shifted by mistake, one of them shows it. All else is tested in the first.
ZONES = ("America/Los_Angeles", "Europe/Berlin", "Pacific/Auckland")

Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running dashboard. Its log holds no traceback when it ends."""
    log = tmp_path_factory.mktemp("server") / "log.txt"
    with serving(free_port(), log) as address:
        yield address
    assert "Traceback" not in log.read_text(), log.read_text()


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


@contextmanager
def serving(port: int, log: Path, root: Path = ROOT) -> Iterator[str]:
    command = [sys.executable, "-m", "streamlit", "run", "dashboard/streamlit_app.py", "--server.port", str(port)]
    with log.open("w") as out, subprocess.Popen(command, cwd=root, stdout=out, stderr=subprocess.STDOUT) as process:
        address = f"http://127.0.0.1:{port}"
        try:
            wait_until_healthy(address, process, log)
            yield address
        finally:
            process.terminate()
            process.wait(20)


def wait_until_healthy(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    pytest.fail(f"the dashboard does not start:\n{log.read_text()}")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any], browser_name: str) -> dict[str, Any]:
    return browser_type_launch_args | (launch_options() if browser_name == CHROMIUM else {})


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return browser_context_args | {
        "viewport": DESK,
        "reduced_motion": "reduce",
        "locale": "en-GB",
        "timezone_id": ZONES[0],
    }


@pytest.fixture(scope="session")
def tab(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Page]:
    """One tab for all tests, which has read Streamlit's five megabytes of JavaScript already. Tests share nothing that
    the dashboard knows: that is in the address and in the server's session, and each address that is opened has a new
    session.
    """
    with browser.new_context(**browser_context_args) as context:
        yield context.new_page()


@pytest.fixture
def page(tab: Page) -> Page:
    tab.set_viewport_size(DESK)
    tab.mouse.move(0, 0)
    return tab


@pytest.fixture
def visit(request: pytest.FixtureRequest, page: Page, server: str) -> Iterator[Visit]:
    """Open a path of the dashboard and wait until it has drawn itself. At the end no page has complained, and none has
    asked another host for anything.
    """
    with listening(page, server):
        yield partial(open_path, page, server)
        if not request.node.rep_call.failed:
            settle(page)  # what is still to come is of this test, not of the next


def open_path(page: Page, server: str, path: str) -> Page:
    if "#" in path:
        page.goto("about:blank")  # or nothing would be loaded where the tab is at the same address without the place
    page.goto(f"{server}/{path}", wait_until="commit")
    settle(page)
    return page


@contextmanager
def listening(page: Page, server: str) -> Iterator[None]:
    """What a page complains of, on the console or by an error of its own, and whom it asks, fail the test."""
    complaints: list[str] = []
    asked: list[str] = []
    browser = page.context.browser
    # Others warn of what they do not know in the style and the policy of any page.
    heard = ("error", "warning") if browser and browser.browser_type.name == CHROMIUM else ("error",)

    def console(message: ConsoleMessage) -> None:
        # At the address of a page Streamlit looks for its server there first (streamlit/streamlit#7074).
        looks_for_server = re.search(r"/_stcore/(health|host-config)$", message.location["url"])
        if message.type in heard and not looks_for_server:
            complaints.append(f"{page.url}: console {message.type}: {message.text}")

    hearing: dict[str, Callable[..., None]] = {
        "console": console,
        "pageerror": lambda error: complaints.append(f"{page.url}: page error: {error}"),
        "request": lambda request: asked.append(request.url),
        "websocket": lambda socket: asked.append(socket.url),
    }
    for event, handler in hearing.items():
        page.on(event, handler)
    try:
        yield
    finally:
        for event, handler in hearing.items():
            page.remove_listener(event, handler)
    here = re.compile(rf"^(https?|wss?)://{re.escape(server.split('//')[1])}/|^(data|blob):")
    complaints += [f"another host is asked: {address}" for address in asked if not here.match(address)]
    assert complaints == []
    assert asked, "nothing is heard of what the page asks for"


#: What a page still waits for: the end of its script, what is drawn again, its charts, its letters.
MISSING = """() => {
    const ready = (footer) => footer?.getClientRects().length && document.fonts.status === "loaded";
    const app = document.querySelector("[data-testid=stApp]");
    // A page of words alone is sent whole; where Streamlit has not begun to draw, its root is there.
    if (!app) return ready(document.querySelector("body > footer")) ? [] : ["the app"];
    const charts = [...document.querySelectorAll("[data-testid=stVegaLiteChart]")];
    const drawn = (chart) => chart.querySelector("svg")?.getBoundingClientRect().height > 0;
    return Object.entries({
        [`the script, which is ${app.dataset.testScriptState}`]: app.dataset.testScriptState === "notRunning",
        [`the server, which is ${app.dataset.testConnectionState}`]: app.dataset.testConnectionState === "CONNECTED",
        "the footer, or the letters": ready(document.querySelector("footer")),
        "what is stale": !document.querySelector("[data-testid=stSkeleton], [data-stale=true]"),
        "a chart": charts.every(drawn),
    }).filter(([, there]) => !there).map(([name]) => name);
}"""
#: Nothing is missing in some frames that follow each other.
STILL = f"""(asked) => {{
    const [before, frames] = window.settling || [];
    window.settling = [asked, ({MISSING})().length ? 0 : before === asked ? frames + 1 : 1];
    return window.settling[1] > 3;
}}"""
_asked = count()


def settle(page: Page) -> None:
    """Wait until the script has run and everything that it draws is drawn. What a click asks for may not have begun:
    wait for what it is to show first.
    """
    try:
        page.wait_for_function(STILL, arg=next(_asked), timeout=TIMEOUT)
    except PlaywrightTimeoutError:
        pytest.fail(f"{page.url} does not settle; it waits for {page.evaluate(MISSING)}")


def mark(page: Page, record: str) -> Locator:
    """The place in a chart that tells a record, or a pair of actors."""
    return page.locator(f'[aria-roledescription="rect mark"][aria-label$="; {record}"]')


def citations(page: Page) -> Locator:
    return page.locator("article.citation")


def downloaded(page: Page, button: str) -> list[dict[str, str]]:
    """The rows of the CSV that a button gives."""
    settle(page)
    with page.expect_download() as started:
        page.get_by_role("button", name=re.compile(button)).click()
    text = Path(started.value.path()).read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))
