"""Two figures that are the ends of one: "between 100 and 150", "5 to 6 thousand", "at least 20 but no more than 30"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial
from math import prod

from schemas.hedges import SCALES, alternation
from scripts.reading.figure import Figure
from scripts.reading.neighbours import join_neighbours
from scripts.reading.numerals import BETWEEN

_JOINED = re.compile(r"\s*[-–—]\s*|\s+(?:or|to)\s+")
_BOUNDED = re.compile(r",?\s+(?:but|and)\s+(?:also\s+)?")
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?\Z", re.IGNORECASE)
#: Behind these "from 10 to 15" is where something began and where it ended.
_CHANGE = re.compile(
    r"\b(?:rose|risen|rises?|rising|grew|grown|grows?|growing|growth|increas\w+|fell|fallen|falls?|falling|dropp?\w*"
    r"|declin\w+|decreas\w+|reduc\w+|went|gone|goes|chang\w+|jump\w+|up|down|cuts?|cutting|raised|revised|corrected|shifted"
    r"|moved|expand\w+|shrank|shrunk)\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)
_SCALES_BEHIND = re.compile(
    rf"(?:[\s-]*{alternation([*SCALES, *(f'{scale}s' for scale in SCALES)])})+\Z", re.IGNORECASE
)
_DECIMAL = re.compile(r"(?<![0-9.,])[0-9]+\.[0-9]{1,2}\Z")
_SHORT = re.compile(r"(?<![0-9.,])[0-9]{1,3}\Z")
_GROUPED = re.compile(r"(?<![0-9.,])([0-9]{1,3})[,'’ \u00a0\u2009\u202f][0-9]{3}\Z")


def join_ranges(words: str, figures: list[Figure]) -> Iterator[Figure]:
    """The figures in order, the ends of a range as one figure that gives no one number."""
    return join_neighbours(figures, partial(_range, words))


def _range(words: str, low: Figure, high: Figure) -> Figure | None:
    gap, before = words[low.end : high.start], words[: low.start]
    if (
        _BOUNDED.fullmatch(gap)
        and low.qualifier in ("at_least", "more_than")
        and high.qualifier in ("at_most", "nearly")
    ):
        bounded = low.low is not None and high.high is not None and low.low < high.high
        return _joined(words, low.start, high, "between", (low.low, high.high)) if bounded else None
    between = BETWEEN.search(before) if re.fullmatch(r"\s+and\s+", gap) else None
    leading = _FROM.search(before) if re.fullmatch(r"\s+to\s+", gap) else None
    if not (between or _JOINED.fullmatch(gap)) or (leading and _CHANGE.search(before[: leading.start()])):
        return None
    ends = _ends(low, high)
    if ends is None or high.qualifier != "exact":
        return None
    start = between.start() if between else leading.start() if leading else low.start
    # "At least 10 to 15" sets neither end.
    firm = low.qualifier in ("exact", "approximately")
    return _joined(words, start, high, "between" if firm else "vague", ends if firm else (None, None))


def _ends(low: Figure, high: Figure) -> tuple[int | None, int | None] | None:
    """Both ends, a scale word behind the higher one shared: 5,000 and 6,000 of "5 to 6 thousand"; none that cannot be
    told ("20 to 30,000"); None where this is no range.
    """
    if high.count is None or "vague" in (low.qualifier, high.qualifier):
        return None
    scale = _scale(high.text)
    if scale > 1 and _scale(low.text) == 1 and (decimal := _DECIMAL.search(low.text)):
        shared = Decimal(decimal[0]) * scale
        return (int(shared), high.count) if shared == int(shared) < high.count else None
    if low.count is None or low.count >= high.count:
        return None
    if scale > 1 and _scale(low.text) == 1 and low.count < high.count / scale:
        return low.count * scale, high.count
    grouped = _GROUPED.search(high.text)
    if grouped and _SHORT.search(low.text) and low.count < int(grouped[1]):
        return None, None
    return low.count, high.count


def _scale(text: str) -> int:
    """What the scale words at the end of a figure multiply by."""
    behind = _SCALES_BEHIND.search(re.sub(r"(?i)\s*(?:%|per\s?cent)\Z", "", text))
    found = re.findall(r"[a-z]+", behind[0].lower()) if behind else []
    return prod(SCALES[word if word in SCALES else word.removesuffix("s")] for word in found)


def _joined(words: str, start: int, high: Figure, qualifier: str, ends: tuple[int | None, int | None]) -> Figure:
    return replace(
        high, text=words[start : high.end], start=start, count=None, qualifier=qualifier, low=ends[0], high=ends[1]
    )
