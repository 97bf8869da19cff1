"""How fast the dashboard is, as ratios to a plain Streamlit page that reads the same tables and draws the same three
charts, in the same run.

    python benchmarks/dashboard_against_plain_streamlit.py

Both take turns, and the median of the runs counts: machines are shared and noisy. Needs Chromium.
"""

import os
import shutil
import socket
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from benchmarks.talking import Session

ROOT = Path(__file__).parent.parent
PLAIN = ROOT / "benchmarks" / "plain_page.py"
FIGURES = ROOT / "benchmarks" / "three_figures_app.py"
DASHBOARD = ROOT / "dashboard" / "asgi_app.py"
RUNS, CLICKS, RERUNS, SESSIONS, EACH = 5, 8, 20, 50, 6
VOICES = ["direct_quote", "reported_speech", "document_voice"]
OUTCOMES = ["killed", "injured", "aboard"]
LIMITS = {
    "start to healthy": 1.5,
    "first session, everything drawn": 0.8,
    "filter click to last redraw": 0.5,
    "server time of a rerun with three charts": 0.2,
    "bytes of a first load": 0.4,
}
QUIET = ["--no-sandbox", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking"]

#: Tells when the page was last changed, in seconds after the click that it makes.
WATCH = """() => {
    window.changed = performance.now();
    new MutationObserver(() => { window.changed = performance.now(); })
        .observe(document.querySelector('[data-testid=stMain]'), {subtree: true, childList: true, attributes: true});
}"""
DRAWN = """charts => document.querySelector('h1')
    && document.querySelectorAll('[data-testid=stVegaLiteChart] svg').length === charts
    && document.querySelector('[data-test-script-state=notRunning]')"""


@contextmanager
def serving(app: Path) -> Iterator[tuple[str, int, float]]:
    """A running server: its address, its process, and the seconds that it took to be healthy."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--server.headless", "true", "--server.address", "127.0.0.1", "--browser.gatherUsageStats", "false"]
    command = [sys.executable, "-m", "streamlit", "run", str(app), "--server.port", str(port), *options]
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        while not healthy(address):
            if process.poll() is not None:
                sys.exit(f"{app.name} does not start; run it alone to see why")
            time.sleep(0.005)
        yield address, process.pid, time.perf_counter() - started
    finally:
        process.terminate()
        process.wait(20)


def healthy(address: str) -> bool:
    """Whether a server answers."""
    try:
        with urllib.request.urlopen(f"{address}/_stcore/health", timeout=5):
            return True
    except (urllib.error.URLError, OSError):
        return False


def first_session(browser: Browser, address: str, charts: int = 3) -> tuple[float, float]:
    """Seconds until all is drawn in a browser that knows nothing, and the bytes that came, as they were sent."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    counted = count_bytes(context.new_cdp_session(page))
    started = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.wait_for_function(DRAWN, arg=charts, timeout=60_000, polling=20)
    seconds = time.perf_counter() - started
    page.wait_for_timeout(500)
    context.close()
    return seconds, sum(counted)


def count_bytes(session: CDPSession) -> list[float]:
    """What comes over the wire, counted from now on: answers as compressed, and what the web socket carries."""
    counted: list[float] = []
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: counted.append(event["encodedDataLength"]))
    session.on(
        "Network.webSocketFrameReceived", lambda event: counted.append(len(event["response"]["payloadData"]) * 3 / 4)
    )
    return counted


def clicks(page: Page) -> Iterator[float]:
    """Seconds from each click in the filter to the last change of the page."""
    page.evaluate(WATCH)
    for number in range(CLICKS):
        page.get_by_role("combobox", name="Voice").click()
        option = page.get_by_role("option", name=VOICES[number % len(VOICES)], exact=True)
        option.wait_for()
        box = option.bounding_box() or {}
        clicked = page.evaluate("() => window.clicked = performance.now()")
        page.mouse.click(box["x"] + 10, box["y"] + 5)
        page.wait_for_timeout(1500)
        changed = page.evaluate("() => window.changed")
        yield (changed - clicked) / 1000
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Clear all").first.click()
        page.wait_for_timeout(1000)


def redraws(browser: Browser, address: str) -> list[float]:
    """Seconds from a click in the filter to the last redraw, for each click."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address)
    page.wait_for_function(DRAWN, arg=3, timeout=60_000)
    page.wait_for_timeout(1500)
    found = list(clicks(page))
    page.close()
    return found


def reruns(address: str) -> list[float]:
    """Seconds of the server for each rerun with three charts."""
    with Session(address) as session:
        session.open()
        chosen = [None, *VOICES]
        return [session.rerun("Voice", chosen[number % 4]) for number in range(RERUNS)]


def crowd(address: str) -> tuple[float, int]:
    """Many sessions at once, each clicking: the slowest tenth of reruns, and how many went wrong."""

    def reader(number: int) -> tuple[list[float], list[str]]:
        with Session(address, page="casualties") as session:
            session.open()
            time.sleep(number % 10 / 10)
            seconds = []
            for click in range(EACH):
                seconds.append(session.rerun("Outcome", OUTCOMES[(number + click) % len(OUTCOMES)]))
                time.sleep(1)  # people read what they asked for
            return seconds, session.errors

    with ThreadPoolExecutor(SESSIONS) as pool:
        results = list(pool.map(reader, range(SESSIONS)))
    everything = sorted(seconds for own, _ in results for seconds in own)
    errors = sum(len(errors) for _, errors in results) + SESSIONS * EACH - len(everything)
    return everything[int(len(everything) * 0.9)], errors


def memory(process: int) -> float:
    """The memory of a process, in MiB."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return int(status.split("VmRSS:")[1].split()[0]) / 2**10


def report(what: str, ours: list[float], plain: list[float], unit: Callable[[float], str]) -> None:
    """A line: both medians, their ratio, and the limit."""
    one, other = statistics.median(ours), statistics.median(plain)
    ratio, limit = one / other, LIMITS[what]
    verdict = "" if ratio <= limit else "  MISSED"
    print(f"{what:42} {unit(one):>9} {unit(other):>9}  ratio {ratio:4.2f} (at most {limit}){verdict}", flush=True)


def seconds(value: float) -> str:
    """Seconds for people."""
    return f"{value:.3f} s"


def mebibytes(value: float) -> str:
    """Bytes for people."""
    return f"{value / 2**20:.2f} MiB"


def main() -> None:
    """Print a line for each measure."""
    print(f"{'':42} {'dashboard':>9} {'plain':>9}   load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    starts: dict[Path, list[float]] = {FIGURES: [], PLAIN: []}
    opened: dict[Path, list[float]] = {FIGURES: [], PLAIN: []}
    weights: dict[Path, list[float]] = {FIGURES: [], PLAIN: []}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=QUIET)
        for _ in range(RUNS):
            for app in starts:
                with serving(app) as (address, _, start):
                    starts[app].append(start)
                    drawn, weight = first_session(browser, address)
                    opened[app].append(drawn)
                    weights[app].append(weight)
        report("start to healthy", starts[FIGURES], starts[PLAIN], seconds)
        report("first session, everything drawn", opened[FIGURES], opened[PLAIN], seconds)
        with serving(FIGURES) as (ours, _, _), serving(PLAIN) as (plain, _, _):
            report("filter click to last redraw", redraws(browser, ours), redraws(browser, plain), seconds)
            reruns(ours), reruns(plain)  # once, so that what is kept is there
            both = [(one, other) for _ in range(3) for one, other in zip(reruns(ours), reruns(plain), strict=True)]
            report("server time of a rerun with three charts", [o for o, _ in both], [p for _, p in both], seconds)
        report("bytes of a first load", weights[FIGURES], weights[PLAIN], mebibytes)
        browser.close()
    with serving(DASHBOARD) as (address, process, _):
        slowest, errors = crowd(address)
        held = memory(process)
    verdict = "" if slowest < 1 and not errors and held < 600 else "  MISSED"
    print(
        f"{SESSIONS} sessions at once, each clicking: slowest tenth of reruns {slowest:.2f} s (under 1 s),"
        f" {errors} errors (none), {held:.0f} MiB (under 600){verdict}"
    )


if __name__ == "__main__":
    main()
