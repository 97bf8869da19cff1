"""How fast the dashboard is, as ratios to a plain Streamlit page that reads the same tables and draws the same three
charts, in the same run.

    python benchmarks/dashboard_against_plain_streamlit.py [--only NAME ...]

Each line is printed as soon as it is measured; `--only statements`, or `three`, `event`, `actor`, `reruns`, `crowd`,
measures that and nothing else, the plain page excepted.
The dashboard is measured by its page Statements as it is, by the three charts of the plain page on one page, made of
the dashboard's own parts, and by the pages of the event and of the actor with the most claims, which nobody clicks in.
The limits hold for all; each line tells one. The plain page has Streamlit's own
settings. All take turns on servers that have just started, and the median counts: machines are shared and noisy. Needs
Chromium.
"""

import os
import statistics
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from playwright.sync_api import sync_playwright

from benchmarks.browser_session import first_session, redraws, weight
from benchmarks.chromium import launch_options
from benchmarks.crowd import SESSIONS, THINKING, crowd, slowest_tenth
from benchmarks.servers import PAGE, ROOT, THREE, Subject, memory, plain, serving
from dashboard.queries import actors, events

RUNS, CLICKED_RUNS, RERUNS = 5, 3, 20
START = "start to healthy"
FIRST = "first session, everything drawn"
CLICK = "filter click to last redraw"
RERUN = "server time of a rerun with three charts"
BYTES = "bytes of a first load"
LIMITS = {START: 1.5, FIRST: 0.8, CLICK: 0.5, RERUN: 0.2, BYTES: 0.4}

Found = dict[str, list[float]]


def browse(subject: Subject, peer: Subject) -> tuple[Found, Found]:
    """What a reader with a browser waits for, for a page and for its peer, which take turns."""
    found: list[Found] = [{START: [], FIRST: [], CLICK: [], BYTES: []} for _ in range(2)]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options())
        for run in range(RUNS):
            for own, each in zip(found, (subject, peer), strict=True):
                with serving(each) as (address, _, start):
                    own[START].append(start)
                    own[FIRST].append(first_session(browser, each, address))
                    own[BYTES].append(weight(browser, each, address))
                    if run < CLICKED_RUNS and subject.voices:
                        own[CLICK] += redraws(browser, each, address)
        browser.close()
    return found[0], found[1]


def with_the_most_claims(page: str, rows: Sequence[Mapping[str, Any]]) -> Subject:
    """The page of the event or of the actor with the most claims."""
    most = max(rows, key=lambda row: row["how_many"])[f"{page}_id"]
    return replace(PAGE, page=f"{page}?record={most}", charts=0, voices=())


#: Name → the page that is measured against the plain one.
PAGES: dict[str, Callable[[], Subject]] = {
    "statements": lambda: PAGE,
    "three": lambda: THREE,
    "event": lambda: with_the_most_claims("event", events.listing()),
    "actor": lambda: with_the_most_claims("actor", actors.listing()),
}


def reruns(script: Path, folder: Path) -> tuple[list[float], list[float]]:
    """Seconds that the server's thread works for a rerun: with a filter never chosen before, and with a known one."""
    command = [sys.executable, str(ROOT / "benchmarks" / "rerun_seconds.py"), str(script), str(RERUNS)]
    answer = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    taken = [float(line) for line in answer.stdout.split()]
    return taken[:3], taken[3:]


def report(what: str, ours: Sequence[float], other: Sequence[float], unit: Callable[[float], str], note: str) -> None:
    """A line: both medians, their ratio, and the limit."""
    one, two = statistics.median(ours), statistics.median(other)
    ratio, limit = one / two, LIMITS[what]
    verdict = "  MISSED" if ratio > limit else ""
    told = f"{what}, {note}"
    print(f"{told:62} {unit(one):>9} {unit(two):>9}  ratio {ratio:4.2f} (at most {limit}){verdict}", flush=True)


def seconds(value: float) -> str:
    """Seconds for people."""
    return f"{value:.3f} s"


def mebibytes(value: float) -> str:
    """Bytes for people."""
    return f"{value / 2**20:.2f} MiB"


def load() -> str:
    """How busy the machine is."""
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"


def compare(name: str, peer: Subject) -> None:
    """Print a line for each measure of a page."""
    subject = PAGES[name]()
    ours, theirs = browse(subject, peer)
    for what, unit in ((START, seconds), (FIRST, seconds), (CLICK, seconds), (BYTES, mebibytes)):
        if ours[what]:
            report(what, ours[what], theirs[what], unit, name)


def compare_reruns(peer: Subject) -> None:
    """Print what a rerun takes of the server, with a filter never chosen before, and with a known one."""
    ours = [reruns(THREE.app.with_name("three_figures.py"), THREE.folder) for _ in range(3)]
    theirs = [reruns(peer.app, peer.folder) for _ in range(3)]
    for number, note in enumerate(("filter new", "filter known")):
        one, two = ([taken for pair in found for taken in pair[number]] for found in (ours, theirs))
        report(RERUN, one, two, seconds, note)


def gather() -> None:
    """Print what a crowd finds."""
    with serving(PAGE) as (address, process, _):
        visits = crowd(address)
        held = memory(process)
    slowest, errors = slowest_tenth(visits), [error for each in visits for error in each.errors]
    verdict = "" if slowest < 1 and not errors and held < 600 else "  MISSED"
    print(
        f"{SESSIONS} sessions at once, each clicking every {THINKING} s: slowest tenth of reruns {slowest:.2f} s"
        f" (under 1 s), {len(errors)} errors (none), {held:.0f} MiB (under 600){verdict}"
    )
    for error in sorted(set(errors)):
        print(f"  {errors.count(error)} x {error}")
    print(load())


def main(only: Sequence[str]) -> None:
    """Measure what is named, each against the plain page."""
    print(f"{load():62} {'dashboard':>9} {'plain':>9}", flush=True)
    with plain() as peer:
        for name in PAGES:
            if name in only:
                compare(name, peer)
        if "reruns" in only:
            compare_reruns(peer)
    if "crowd" in only:
        gather()


if __name__ == "__main__":
    everything = [*PAGES, "reruns", "crowd"]
    parser = ArgumentParser(description="How fast the dashboard is, beside a plain Streamlit page.")
    parser.add_argument("--only", nargs="+", choices=everything, default=everything, metavar="NAME")
    main(parser.parse_args().only)
