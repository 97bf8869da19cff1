"""Figures in running English, hedges included.

A hedge directly in front of a number or behind it is always part of the figure, so that nobody can take the number and
leave the hedge. What looks like a number but dates or names something is no figure.

Tried instead: quantulum3 0.10, which reads the number and leaves the hedge ("at least 14" is 14, without uncertainty),
and finds nothing in "dozens of people".
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import prod

from schemas.hedges import HEDGES, HEDGES_AFTER, SCALES, VAGUE, alternation, bounds
from scripts.reading.dates import find_dates
from scripts.reading.figure import Figure
from scripts.reading.languages import ENGLISH, primary
from scripts.reading.no_figures import no_figures
from scripts.reading.numerals import DIGITS, NUMBER_WORDS, NUMERAL, Numeral, blank, read_numerals, tokens
from scripts.reading.ranges import join_ranges
from scripts.reading.worded_figures import find_worded_figures


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
_CURRENCIES = "$€£₼"
_SUFFIXES = {"k": 1_000}
_OF_MONEY = {"m": 1_000_000}  # elsewhere it may be metres
_TWO_WAYS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_DIGITS = (
    rf"(?:[{_CURRENCIES}]\s?)?(?P<minus>(?<=[a-z]\s)[-−])?"
    r"(?<!\w)(?<![0-9][.,:/])"
    r"(?:(?P<grouped>[0-9]{1,3}(?:(?P<mark>[,'’ \u00a0\u2009\u202f])[0-9]{3})(?:(?P=mark)[0-9]{3})*)(?![0-9]|[.,][0-9])"
    r"|(?P<digits>[0-9]+(?:[.,][0-9]+)*))(?P<suffix>[A-Za-z]+)?(?!\w)"
)
_PERCENT = r"(?:\s?%|\s+per\s?cent\b)?"

_HEDGE = re.compile(alternation(HEDGES), re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?:(?:\b(?:well|just|far|much|very|slightly|somewhat|significantly|considerably|even|still)\s+)*{_HEDGE.pattern}\s*)+"
    r"(?:(?:another|an\s+additional|a\s+further|a\s+total\s+of|all(?:\s+of)?(?:\s+the)?)\s+)?\Z",
    re.IGNORECASE,
)
#: "Estimated" in front of a noun hedges its number: "an estimated population of 120,000".
_ESTIMATED = re.compile(r"\b(?:an\s+)?estimated\s+(?:[\w'’-]+\s+){1,3}of\s+\Z", re.IGNORECASE)
#: "Under nine months of blockade" is not fewer than nine.
_LASTING = re.compile(r"\s+(?:days|weeks|months|years|decades)\s+of\b", re.IGNORECASE)
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


def find_figures(words: str, code: str = ENGLISH) -> list[Figure]:
    """Every figure in the words, in order, none overlapping another.

    Read are digits ("250,000", "2 million", "35th", "40 %"), number words ("two hundred"), and words that count without
    a number ("dozens", "many others"), each with its hedges. Hedges that disagree ("at least about 50") leave the
    number approximately. A range ("10-15", "two or three", "between five and ten") gives no one number and is vague.
    Left out are dates (but a century counts too), times of day, digits that name something ("Section 907"), "one" as a
    pronoun, and digits that are not ASCII.
    """
    return list(_find(words)) if primary(code) == ENGLISH else find_worded_figures(words, code)


@lru_cache(maxsize=2**17)
def _find(words: str) -> tuple[Figure, ...]:
    seen = tokens(words)
    if _NEEDED.isdisjoint(seen):
        return ()
    nones = () if _NOTHING.isdisjoint(seen) else (match.span() for match in _NONE.finditer(words))
    free = blank(words, no_figures(blank(words, nones)))
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
    return tuple(join_ranges(words, sorted(figures, key=lambda figure: figure.start)))


def _hedged(words: str, free: str, core: _Core) -> Figure:
    """The figure with every hedge that touches it, looked for in what no other figure or date has taken."""
    before = _BEFORE.search(free, max(0, core.start - _NEAR), core.start)
    after = _AFTER.match(free, core.end)
    if before and _plain(before[0]) == "under" and _LASTING.match(free, core.end):
        before = None
    start, end = (before.start() if before else core.start), (after.end() if after else core.end)
    estimated = _ESTIMATED.search(free, max(0, start - _NEAR), start)
    start = estimated.start() if estimated else start
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


def _none(match: re.Match[str]) -> Iterator[_Core]:
    yield _Core(*match.span(), 0)


def _one_more(match: re.Match[str]) -> Iterator[_Core]:
    yield _Core(*match.span(), 1)


def _fraction(match: re.Match[str]) -> Iterator[_Core]:
    yield _Core(*match.span())


def _half(match: re.Match[str]) -> Iterator[_Core]:
    """Read "half a million" and "two and a half million"; "two and a half years" is no whole number."""
    whole, scale = match["whole"], _scale(match)
    numerals = read_numerals(match.string, *match.span("whole")) if whole else []
    number = int(whole.lstrip("0")[:19] or 0) if whole and whole.isdigit() else numerals[0].value if numerals else 0
    yield _Core(*match.span(), number * scale + scale // 2 if scale > 1 else None)


def _in_digits(match: re.Match[str]) -> Iterator[_Core]:
    """A number in digits. What cannot be told ("10.000", "1.234.567", "5m", "3.5") is found, without a count."""
    digits = re.sub(r"[^0-9]", "", match["grouped"]) if match["grouped"] else match["digits"]
    suffix = (match["suffix"] or "").lower()
    ordinal = suffix in ("st", "nd", "rd", "th")
    suffixes = SCALES | _SUFFIXES | (_OF_MONEY if match[0][0] in _CURRENCIES else {})
    scale = _scale(match) * suffixes.get(suffix, 1)
    whole, _, decimals = digits.partition(".")
    tenths = 10 ** len(decimals)
    readable = re.fullmatch(r"[0-9]{1,15}(?:\.[0-9]{1,9})?", digits) and (not suffix or ordinal or suffix in suffixes)
    if match["minus"] or (scale == 1 and _TWO_WAYS.fullmatch(digits)):
        readable = None
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

_SCALES_OF = frozenset({"dozens", "hundreds", "thousands", "millions"})
_SMALL = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})
_FEW = rf"\b(?:one|{alternation(_SMALL)})\b"
_VICTIMS = (
    "casualties, deaths, fatalities, victims, injuries, losses, survivors, wounded, civilians, soldiers, servicemen,"
    " passengers, residents, hostages, prisoners, Armenians, Azerbaijanis"
)
_HAPPENED = (
    "was, were, is, has, had, died, survived, remained, escaped, perished, killed, wounded, injured, hurt, missing,"
    " dead, captured, detained, arrested, abducted"
)
_NONE = re.compile(
    rf"(?i:\b(?:no[\s-]one|nobody|none)(?=\s+{alternation(_HAPPENED.split(', '))})"
    r"|\bnone(?=\s+of\s+(?:the|them|these)\b)"
    r"|\bnot\s+(?:a\s+single|one(?!\s+(?:hundred|thousand|million|but|of)))\b"
    rf"|\bno(?=\s+{alternation(_VICTIMS.split(', '))}))"
)
_NOTHING = frozenset({"no", "nobody", "none", "not"})
_PERSON = "person, man, woman, child, soldier, serviceman, civilian, officer, boy, girl, passenger"
_ANOTHER = rf"(?i:\banother(?=\s+(?:{alternation([*_HAPPENED.split(', '), *_PERSON.split(', ')])})))"

_SOME_SCALE = rf"(?i:\b(?:several|many|a\s+few|few|a\s+couple(?:\s+of)?)\s+{_SCALE}(?:\s+of\s+{_SCALE})*)"

_PASSES: list[list[tuple[frozenset[str], re.Pattern[str], Callable[[re.Match[str]], Iterator[_Core]]]]] = [
    [(needed, re.compile(form), read) for needed, form, read in forms]
    for forms in (
        (
            (frozenset({"half"}), rf"(?i:\b(?P<whole>{_NUMERAL}|[0-9]+)\s+and\s+a\s+half){_SCALED}", _half),
            (frozenset({"half"}), rf"(?i:\bhalf(?P<whole>)(?:\s+an?)?(?P<scales>[\s-]+{_SCALE}))", _half),
            (frozenset({"half"}), r"(?i:\bhalf(?=\s+(?:of|the|its|their|an?)\b))", _fraction),
            (_NOTHING, _NONE.pattern, _none),
            (frozenset({"another"}), _ANOTHER, _one_more),
            (_PARTS, rf"(?i:\bone[\s-]{alternation(_PARTS)}|\ban?\s+{alternation(_PARTS)}(?=\s+of\b))", _fraction),
            (DIGITS, r"(?<![\w/.,])[1-9]/(?:[2-9]|1[0-9])(?![\w/])", _fraction),
            (_SMALL, rf"(?i:{_FEW}\s+(?:in|out\s+of)\s+(?:every\s+)?{_FEW})", _fraction),
            (_PARTS_OF, rf"(?i:{_NUMERAL}[\s-]{alternation(_PARTS_OF)})", _fraction),
            (_SCALES_OF, rf"(?i:\b(?P<many>{alternation(_SCALES_OF)})\s+(?:up)?on\s+(?P=many))", _vague),
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
