"""Marks side by side, in as many lines as they need: where there are many of one day, or of one speaker."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from dashboard.charts.sheet import Record, Sheet
from dashboard.text.claim import Claim

#: Marks in a line, and the height of a line in pixels.
LINE, STEP = 20, 20


def together(rows: Sequence[Claim], key: Callable[[Claim], Any]) -> Iterator[tuple[Any, list[Claim]]]:
    """The rows of each key side by side, keys in the order in which they first occur."""
    groups: dict[Any, list[Claim]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return iter(groups.items())


def packed(records: Sequence[Record], sheet: Sheet) -> list[Record]:
    """Records with their places, from left to right in as many lines as they need."""
    placed = []
    for start in range(0, len(records), LINE):
        top, bottom = sheet.row(STEP)
        for place, record in enumerate(records[start : start + LINE]):
            across = {"left": place / LINE, "centre": (place + 0.5) / LINE, "right": (place + 1) / LINE}
            placed.append(record | across | {"top": top, "bottom": bottom, "middle": (top + bottom) / 2})
    return placed
