"""Figures in running English, hedges included.

A hedge directly in front of a number or behind it is always part of the figure, so that nobody can take the number and
leave the hedge. What looks like a number but dates or names something is no figure.

Tried instead: quantulum3 0.10, which reads the number and leaves the hedge ("at least 14" is 14, without uncertainty),
and finds nothing in "dozens of people".
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from math import prod

from schemas.hedges import HEDGES, HEDGES_AFTER, SCALES, VAGUE, alternation, bounds
from scripts.reading.dates import find_dates
from scripts.reading.numerals import (
    BETWEEN,
    CLOCK,
    DIGITS,
    IDENTIFIER,
    NUMBER_WORDS,
    NUMERAL,
    Numeral,
    blank,
    read_numerals,
    tokens,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as printed: `text` is the slice `start` to `end` of the input, hedges included.

    `count` is None where the words give no one whole number: vague words, ranges ("two or three"), fractions, decimals.
    `low` and `high` are the bounds of the published rule. `kind` is `cardinal` or `ordinal`.
    """

    text: str
    start: int
    end: int
    count: int | None
    qualifier: str
    low: int | None
    high: int | None
    kind: str = "cardinal"


@dataclass(frozen=True, slots=True)
class _Core:
    """A figure before its hedges are read."""

    start: int
    end: int
    count: int | None = None
    vague: bool = False
    kind: str = "cardinal"


_SCALE = rf"(?i:{alternation([*SCALES, *(f'{scale}s' for scale in SCALES)])})"
_SCALED = rf"(?P<scales>(?:[\s-]+{_SCALE})*)"
_NUMERAL = rf"(?i:{NUMERAL})"
_DIGITS = (
    r"(?:[$€£₼]\s?)?(?<!\w)(?<![0-9][.,:/])"
    r"(?:(?P<grouped>[0-9]{1,3}(?:(?P<mark>[,'’ \u00a0\u2009\u202f])[0-9]{3})(?:(?P=mark)[0-9]{3})*)(?![0-9]|[.,][0-9])"
    r"|(?P<digits>[0-9]+(?:[.,][0-9]+)*))(?P<suffix>[A-Za-z]+)?(?!\w)"
)
_PERCENT = r"(?:\s?%|\s+per\s?cent\b)?"

_NO_FIGURE = re.compile(
    rf"{CLOCK.pattern}|{IDENTIFIER.pattern}"
    # "one" as a pronoun, and phrases that count nothing
    r"|(?i:\b(?:no|another|each|every)\s+one\b(?!\s+hundred)|\bone['’]s\b|\bone(?=\s+(?:another|of\s+\w+\s+most|that|which"
    r"|who|can|cannot|could|may|might|must|should|would|recalls)\b)|\bfirst\s+(?:and\s+foremost|of\s+all)\b"
    r"|\bsome(?=\s+day\b))"
)
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?\Z", re.IGNORECASE)

_HEDGE = re.compile(alternation(HEDGES), re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?:(?:\b(?:well|just|far|much|very|slightly|somewhat|significantly|considerably|even|still)\s+)*{_HEDGE.pattern}\s*)+"
    r"(?:(?:another|an\s+additional|a\s+further|a\s+total\s+of)\s+)?\Z",
    re.IGNORECASE,
)
_AFTER_WORD = re.compile(alternation(HEDGES_AFTER), re.IGNORECASE)
_AFTER = re.compile(
    rf"(?:\s*\+(?!\w)|\s+(?:[a-z]+\s+)?(?=(?:or|and)\b){_AFTER_WORD.pattern}(?!\s+than\b)"
    rf"|\s+(?=at\b){_AFTER_WORD.pattern}(?=\s*(?:[^\w\s\0]|\Z)))",  # "14 at least." but not "14, at least three"
    re.IGNORECASE,
)
_TOO_LARGE = 10**18
"""No cell of a table holds such a number; a count so large is found, but not read."""
_NEAR = 80
"""How far in front of a figure its hedges are looked for: more than the longest two of them."""


def find_figures(words: str) -> list[Figure]:
    """Every figure in the words, in order, none overlapping another.

    Read are digits ("250,000", "2 million", "35th", "40 %"), number words ("two hundred"), and words that count without
    a number ("dozens", "many others"), each with its hedges. Hedges that disagree ("at least about 50") leave the
    number approximately. A range ("10-15", "two or three", "between five and ten") gives no one number and is vague.
    Left out are dates (but a century counts too), times of day, digits that name something ("Section 907"), "one" as a
    pronoun, and digits that are not ASCII.
    """
    return list(_find(words))


@lru_cache(maxsize=8192)
def _find(words: str) -> tuple[Figure, ...]:
    seen = tokens(words)
    if _NEEDED.isdisjoint(seen):
        return ()
    free = blank(words, (m.span() for m in _NO_FIGURE.finditer(words)))
    free = blank(free, ((d.start, d.end) for d in find_dates(words) if not (d.edtf or "").endswith("XX")))
    figures: list[Figure] = []
    for forms in _PASSES:
        cores: list[_Core] = []
        for needed, form, read in forms:
            for match in () if needed.isdisjoint(seen) else form.finditer(free):
                cores += read(match)
                free = blank(free, [match.span()])
        for core in sorted(cores, key=lambda core: core.start):
            figures.append(_hedged(words, free, core))
            free = blank(free, [(figures[-1].start, figures[-1].end)])
    return tuple(_join_ranges(words, sorted(figures, key=lambda figure: figure.start)))


def _hedged(words: str, free: str, core: _Core) -> Figure:
    """The figure with every hedge that touches it, looked for in what no other figure or date has taken."""
    before = _BEFORE.search(free, max(0, core.start - _NEAR), core.start)
    after = _AFTER.match(free, core.end)
    start, end = (before.start() if before else core.start), (after.end() if after else core.end)
    hedges = {HEDGES[_plain(hedge)] for hedge in _HEDGE.findall(words, start, core.start)}
    hedges |= {HEDGES_AFTER[_plain(hedge)] for hedge in _AFTER_WORD.findall(words, core.end, end)}
    text, qualifier = words[start:end], "vague" if core.vague else _qualifier(hedges)
    count = core.count if (core.count or 0) < _TOO_LARGE else None
    return Figure(text, start, end, count, qualifier, *bounds(count, qualifier, text), core.kind)


def _qualifier(hedges: set[str]) -> str:
    """What some hedges say together: hedges that disagree leave no bound."""
    told = hedges - {"exact"} or {"exact"}
    return told.pop() if len(told) == 1 else "approximately"


def _plain(phrase: str) -> str:
    return " ".join(phrase.lower().split())


def _vague(match: re.Match[str]) -> Iterator[_Core]:
    yield _Core(*match.span(), vague=True)


def _fraction(match: re.Match[str]) -> Iterator[_Core]:
    yield _Core(*match.span())


def _half(match: re.Match[str]) -> Iterator[_Core]:
    """Read "half a million" and "two and a half million"; "two and a half years" is no whole number."""
    whole, scale = match["whole"], _scale(match)
    numerals = read_numerals(match.string, *match.span("whole")) if whole else []
    number = int(whole.lstrip("0")[:19] or 0) if whole and whole.isdigit() else numerals[0].value if numerals else 0
    yield _Core(*match.span(), number * scale + scale // 2 if scale > 1 else None)


def _in_digits(match: re.Match[str]) -> Iterator[_Core]:
    """A number in digits. What cannot be told ("1.234.567", "5m", "3.5") is found, without a count."""
    digits = re.sub(r"[^0-9]", "", match["grouped"]) if match["grouped"] else match["digits"]
    suffix = (match["suffix"] or "").lower()
    ordinal = suffix in ("st", "nd", "rd", "th")
    scale = _scale(match) * SCALES.get(suffix, 1)
    whole, _, decimals = digits.partition(".")
    tenths = 10 ** len(decimals)
    readable = re.fullmatch(r"[0-9]{1,15}(?:\.[0-9]{1,9})?", digits) and (not suffix or ordinal or suffix in SCALES)
    total = int(whole + decimals) * scale if readable else 1
    yield _Core(*match.span(), total // tenths if readable and total % tenths == 0 else None, kind=_kind(ordinal))


def _in_words(match: re.Match[str]) -> Iterator[_Core]:
    """Numbers in words; the last of a run takes the scale words unknown to text2num ("two dozen", "a trillion")."""
    start, end = match.span("run")
    numerals = read_numerals(match.string, start, end) or [Numeral(start, end, 1, False)]
    for numeral in numerals[:-1]:
        yield _Core(numeral.start, numeral.end, numeral.value, kind=_kind(numeral.ordinal))
    last = numerals[-1]
    yield _Core(last.start, match.end(), last.value * _scale(match), kind=_kind(last.ordinal))


def _scale(match: re.Match[str]) -> int:
    words = re.findall(r"[a-z]+", (match["scales"] or "").lower())
    return prod(SCALES[word if word in SCALES else word.removesuffix("s")] for word in words)


def _kind(ordinal: bool) -> str:
    return "ordinal" if ordinal else "cardinal"


_SCALES = frozenset(SCALES) | {f"{scale}s" for scale in SCALES}
_PARTS = frozenset({"half", "third", "quarter", "fifth", "sixth", "tenth"})
_PARTS_OF = frozenset({f"{part}s" for part in _PARTS})
_VAGUE_WORDS = frozenset(max(phrase.split(), key=len) for phrase in VAGUE)

_SOME_SCALE = rf"(?i:\b(?:several|many|a\s+few|few|a\s+couple(?:\s+of)?)\s+{_SCALE}(?:\s+of\s+{_SCALE})*)"

_PASSES: list[list[tuple[frozenset[str], re.Pattern[str], Callable[[re.Match[str]], Iterator[_Core]]]]] = [
    [(needed, re.compile(form), read) for needed, form, read in forms]
    for forms in (
        (
            (frozenset({"half"}), rf"(?i:\b(?P<whole>{_NUMERAL}|[0-9]+)\s+and\s+a\s+half){_SCALED}", _half),
            (frozenset({"half"}), rf"(?i:\bhalf(?P<whole>)(?:\s+an?)?(?P<scales>[\s-]+{_SCALE}))", _half),
            (frozenset({"half"}), r"(?i:\bhalf(?=\s+(?:of|the|its|their|an?)\b))", _fraction),
            (_PARTS, rf"(?i:\bone[\s-]{alternation(_PARTS)})", _fraction),
            (_PARTS_OF, rf"(?i:{_NUMERAL}[\s-]{alternation(_PARTS_OF)})", _fraction),
            (_SCALES, _SOME_SCALE, _vague),
            (DIGITS, _DIGITS + _SCALED + _PERCENT, _in_digits),
            (NUMBER_WORDS | _SCALES, rf"(?P<run>{_NUMERAL}|(?i:\ban?(?=\s+{_SCALE}))){_SCALED}{_PERCENT}", _in_words),
        ),
        ((_VAGUE_WORDS, rf"(?i:{alternation(phrase for phrase in VAGUE if phrase not in HEDGES)})", _vague),),
        ((_VAGUE_WORDS, rf"(?i:{alternation(phrase for phrase in VAGUE if phrase in HEDGES)})", _vague),),
    )
]
"""For each form the words without which it need not be looked for, how it is printed, and how it is read. A form takes
its words before the next one looks, a pass its hedges too: "as many as 14" counts nothing but 14, and "some" is vague
only where it hedges nothing."""

_NEEDED = frozenset(word for forms in _PASSES for needed, _, _ in forms for word in needed)


def _join_ranges(words: str, figures: list[Figure]) -> Iterator[Figure]:
    """A range is one figure that gives no one number."""
    last: Figure | None = None
    for figure in figures:
        joined = last and _range(words, last, figure)
        if last and not joined:
            yield last
        last = joined or figure
    if last:
        yield last


def _range(words: str, low: Figure, high: Figure) -> Figure | None:
    if low.count is None or high.count is None or low.count >= high.count or high.qualifier != "exact":
        return None
    gap, before = words[low.end : high.start], words[: low.start]
    between = BETWEEN.search(before)
    if re.fullmatch(r"\s+and\s+", gap) and between:
        start = between.start()
    elif re.fullmatch(r"[-–]|\s+or\s+", gap) or (re.fullmatch(r"\s+to\s+", gap) and not _FROM.search(before)):
        start = low.start
    else:
        return None
    return replace(
        low, text=words[start : high.end], start=start, end=high.end, count=None, qualifier="vague", low=None, high=None
    )
