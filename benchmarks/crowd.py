"""Measures many readers at once, without browsers, on a server that has just started: what a click costs."""

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from benchmarks.websocket_session import Session

SESSIONS, CLICKS, THINKING = 50, 5, 2
OUTCOMES = ("killed", "injured", "aboard")


@dataclass
class Visit:
    """What one reader saw: the seconds until the page came, those of each click, and what went wrong."""

    opened: list[float] = field(default_factory=list)
    clicked: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def crowd(address: str) -> list[Visit]:
    """Fifty sessions open the page of casualties in the same moment. Each then chooses another outcome in its filter
    five times and reads for two seconds after each answer; their first clicks are spread over two seconds.

    A click takes from the message of the browser until the script has run and all its messages are here, read and
    decoded. An error is an exception on a page, or a session that ends before its five clicks.
    """
    with ThreadPoolExecutor(SESSIONS) as pool:
        return list(pool.map(lambda number: visit(address, number), range(SESSIONS)))


def visit(address: str, number: int) -> Visit:
    """One reader."""
    seen = Visit()
    try:
        with Session(address, page="casualties") as session:
            seen.errors = session.errors
            seen.opened.append(session.open())
            time.sleep(number / SESSIONS * THINKING)
            for click in range(CLICKS):
                seen.clicked.append(session.rerun("Outcome", OUTCOMES[(number + click) % len(OUTCOMES)]))
                time.sleep(THINKING)
    except Exception as error:  # whatever ends a session is what is counted here
        seen.errors.append(repr(error))
    return seen


def slowest_tenth(visits: list[Visit]) -> float:
    """The seconds that nine of ten clicks stay below."""
    everything = sorted(seconds for each in visits for seconds in each.clicked)
    return everything[int(len(everything) * 0.9)] if everything else float("inf")
