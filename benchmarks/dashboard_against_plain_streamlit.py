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
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

sys.path.insert(0, str(Path(__file__).parent.parent))

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.talking import Session

ROOT = Path(__file__).parent.parent
VOICES = ("direct_quote", "reported_speech", "document_voice")


@dataclass(frozen=True)
class Subject:
    """A page that is measured: its server, its address, its charts, and what can be chosen in its filter."""

    app: Path
    page: str = ""
    charts: int = 3
    voices: tuple[str, ...] = VOICES


#: The page of the dashboard with the most marks and the most claims.
PAGE = Subject(
    ROOT / "dashboard" / "asgi_app.py",
    "statements",
    1,
    ("direct quotation", "reported speech", "the document's own voice"),
)
#: The same three charts as the plain page, drawn by the dashboard's own parts.
THREE = Subject(ROOT / "benchmarks" / "three_figures_app.py")
PLAIN = Subject(ROOT / "benchmarks" / "plain_page.py")

RUNS, CLICKED_RUNS, CLICKS, RERUNS = 5, 2, 6, 20
SESSIONS, EACH, THINKING = 50, 5, 3
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


@contextmanager
def counting(address: str) -> Iterator[tuple[str, list[int]]]:
    """The address of something that stands before a server and counts the bytes that it answers with."""
    counted: list[int] = []
    listening = socket.create_server(("127.0.0.1", 0))

    def carry(source: socket.socket, target: socket.socket, counts: list[int] | None) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if counts is not None:
                    counts.append(len(data))
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def accept() -> None:
        with suppress(OSError):
            while True:
                reader, _ = listening.accept()
                server = socket.create_connection(("127.0.0.1", int(address.rsplit(":", 1)[1])))
                for source, target, counts in ((reader, server, None), (server, reader, counted)):
                    Thread(target=carry, args=(source, target, counts), daemon=True).start()

    Thread(target=accept, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", counted
    finally:
        listening.close()


def healthy(address: str) -> bool:
    """Whether a server answers."""
    try:
        with urllib.request.urlopen(f"{address}/_stcore/health", timeout=5):
            return True
    except (urllib.error.URLError, OSError):
        return False


def first_session(browser: Browser, address: str, charts: int) -> float:
    """Seconds until the heading, the charts and all else are drawn in a browser that knows nothing."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    started = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.wait_for_function(DRAWN, arg=charts, timeout=60_000, polling=20)
    taken = time.perf_counter() - started
    context.close()
    return taken


def weight(browser: Browser, address: str, page: str, charts: int) -> float:
    """Bytes that come over the wire until a first page is drawn: all of them, those of the web socket too."""
    with counting(address) as (between, counted):
        first_session(browser, f"{between}/{page}", charts)
        return float(sum(counted))


def clicks(page: Page, voices: Sequence[str]) -> Iterator[float]:
    """Seconds from each click in the filter to the last change of the page."""
    page.evaluate(WATCH)
    for number in range(CLICKS):
        page.get_by_role("combobox", name="Voice").click()
        option = page.get_by_role("option", name=voices[number % len(voices)], exact=True)
        option.wait_for()
        clicked = page.evaluate("() => performance.now()")
        option.click()
        page.wait_for_timeout(1500)
        changed = page.evaluate("() => window.changed")
        yield (changed - clicked) / 1000
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Clear all").first.click()
        page.wait_for_timeout(1000)


def redraws(browser: Browser, subject: Subject, address: str) -> list[float]:
    """Seconds from a click in the filter to the last redraw, for each click."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{address}/{subject.page}")
    page.wait_for_function(DRAWN, arg=subject.charts, timeout=60_000)
    page.wait_for_timeout(1500)
    found = list(clicks(page, subject.voices))
    page.close()
    return found


def reruns(script: Path) -> list[float]:
    """Seconds that the server's thread works for each rerun of a script."""
    command = [sys.executable, str(Path(__file__).parent / "rerunning.py"), str(script), str(RERUNS)]
    answer = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return [float(line) for line in answer.stdout.split()]


def crowd(address: str) -> tuple[float, int]:
    """Many sessions at once, each clicking: the slowest tenth of reruns, and how many went wrong."""

    def reader(number: int) -> tuple[list[float], list[str]]:
        with Session(address, page="casualties") as session:
            session.open()
            time.sleep(number / SESSIONS * THINKING)
            seconds = []
            for click in range(EACH):
                seconds.append(session.rerun("Outcome", OUTCOMES[(number + click) % len(OUTCOMES)]))
                time.sleep(THINKING)  # people read what they asked for
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


def report(what: str, ours: Sequence[float], plain: Sequence[float], unit: Callable[[float], str]) -> None:
    """A line: both medians, their ratio, and the limit."""
    one, other = statistics.median(ours), statistics.median(plain)
    ratio, limit = one / other, LIMITS.get(what)
    told = f" (at most {limit})" if limit else ""
    verdict = "  MISSED" if limit and ratio > limit else ""
    print(f"{what:52} {unit(one):>9} {unit(other):>9}  ratio {ratio:4.2f}{told}{verdict}", flush=True)


def seconds(value: float) -> str:
    """Seconds for people."""
    return f"{value:.3f} s"


def mebibytes(value: float) -> str:
    """Bytes for people."""
    return f"{value / 2**20:.2f} MiB"


def main() -> None:
    """Print a line for each measure."""
    print(f"{'':52} {'dashboard':>9} {'plain':>9}  load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=QUIET)
        started, opened, weighed, redrawn = (
            {subject: list[float]() for subject in (PAGE, THREE, PLAIN)} for _ in range(4)
        )
        for run in range(RUNS):
            for subject in (PAGE, THREE, PLAIN):
                with serving(subject.app) as (address, _, start):
                    started[subject].append(start)
                    opened[subject].append(first_session(browser, f"{address}/{subject.page}", subject.charts))
                    weighed[subject].append(weight(browser, address, subject.page, subject.charts))
                    if run < CLICKED_RUNS:
                        redrawn[subject] += redraws(browser, subject, address)
        browser.close()
    report("start to healthy", started[PAGE], started[PLAIN], seconds)
    for what, found, unit in (
        ("first session, everything drawn", opened, seconds),
        ("filter click to last redraw", redrawn, seconds),
        ("bytes of a first load", weighed, mebibytes),
    ):
        report(what, found[PAGE], found[PLAIN], unit)
        report("  the same, all three charts on one page", found[THREE], found[PLAIN], unit)
    ours, plain = (
        [taken for _ in range(3) for taken in reruns(script)]
        for script in (THREE.app.with_name("three_figures.py"), PLAIN.app)
    )
    report("server time of a rerun with three charts", ours, plain, seconds)
    with serving(PAGE.app) as (address, process, _):
        slowest, errors = crowd(address)
        held = memory(process)
    verdict = "" if slowest < 1 and not errors and held < 600 else "  MISSED"
    print(
        f"{SESSIONS} sessions at once, each clicking every {THINKING} s: slowest tenth of reruns {slowest:.2f} s"
        f" (under 1 s), {errors} errors (none), {held:.0f} MiB (under 600){verdict}"
    )


if __name__ == "__main__":
    main()
