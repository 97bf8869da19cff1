"""A real server over the published package, and a real Chromium: the system's, or else Playwright's own."""

import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from scripts.package import ROOT

expect.set_options(timeout=15_000)

QUIET = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

#: Streamlit asks for these below the address of a page before it asks for them at the root (streamlit/streamlit#7074).
KNOWN = re.compile(r"/\w+/_stcore/(health|host-config)$")

Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running dashboard. Its log holds no traceback when it ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("server") / "log.txt"
    command = [sys.executable, "-m", "streamlit", "run", "dashboard/asgi_app.py", "--server.port", str(port)]
    with log.open("w") as out, subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=subprocess.STDOUT) as process:
        address = f"http://127.0.0.1:{port}"
        try:
            wait_until_healthy(address, process, log)
            yield address
        finally:
            process.terminate()
            process.wait(20)
    assert "Traceback" not in log.read_text(), log.read_text()


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
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    installed = shutil.which("chromium")
    return browser_type_launch_args | {"args": QUIET} | ({"executable_path": installed} if installed else {})


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return browser_context_args | {
        "viewport": {"width": 1280, "height": 900},
        "reduced_motion": "reduce",
        "locale": "en-GB",
        "timezone_id": "America/Los_Angeles",
    }


@pytest.fixture
def heard(page: Page) -> Iterator[list[str]]:
    """What the page complains of: errors of its own and on the console."""
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(f"page error: {error}"))
    page.on(
        "console",
        lambda m: (
            complaints.append(f"console {m.type}: {m.text}")
            if m.type in ("error", "warning") and not KNOWN.search(m.location.get("url", ""))
            else None
        ),
    )
    return complaints


@pytest.fixture
def visit(page: Page, server: str, heard: list[str]) -> Iterator[Visit]:
    """Open a path of the dashboard and wait until it has drawn itself; at the end no page has complained."""

    def open_path(path: str) -> Page:
        page.goto(f"{server}/{path}")
        settle(page)
        return page

    yield open_path
    assert heard == []


def settle(page: Page) -> None:
    """Wait until the script has run and everything that it draws is drawn."""
    expect(page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]')).to_be_visible()
    expect(page.locator("footer")).to_be_visible()
    for chart in page.get_by_test_id("stVegaLiteChart").all():
        expect(chart.locator("svg")).to_be_visible()


def mark(page: Page, record: str) -> Locator:
    """The place in a chart that tells a record, or a pair of actors."""
    return page.locator(f'[aria-roledescription="rect mark"][aria-label$="; {record}"]')


def citations(page: Page) -> Locator:
    return page.locator("article.citation")
