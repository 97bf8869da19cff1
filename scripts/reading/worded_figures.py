"""Figures in a language that is known by its file of words (`languages`): one reader for all of them.

Digits are grouped by spaces and have a decimal comma; a mark in front of three digits may group them or not, so
"10.000" is found and not read. Words are added and multiplied as every one of these languages has it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache

from schemas.hedges import bounds
from scripts.reading.figure import Figure
from scripts.reading.languages import Numbers, language
from scripts.reading.neighbours import join_neighbours
from scripts.reading.no_figures import ADDRESS
from scripts.reading.numerals import CLOCK, blank
from scripts.reading.worded_dates import find_worded_dates

_GROUPED = r"[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?![0-9])"
_DIGITS = rf"(?<![\w.,])(?:{_GROUPED}|[0-9]+(?:[.,][0-9]+)*)"
_READABLE = re.compile(r"[0-9]{1,15}(?:[.,][0-9]{1,2})?")
_LIST = r"[0-9]+(?:[./-][0-9]+)*(?:,\s*[0-9]+)*(?:\s+\w{1,2}\s+[0-9]+(?![\w%]))?"
_NEAR = 60
"""How far in front of a figure its hedges are looked for."""


@dataclass(frozen=True, slots=True)
class _Core:
    """A figure before its hedges are read; of a range `ends` are both numbers."""

    start: int
    end: int
    count: int | None = None
    hedge: str = "exact"
    ends: tuple[int, int] | None = None


def find_worded_figures(words: str, code: str) -> list[Figure]:
    """Every figure in the words, in order; none where nothing is known of the numbers of the language."""
    known = language(code)
    return list(_find(words, known.code)) if known and known.numbers else []


@lru_cache(maxsize=2**17)
def _find(words: str, code: str) -> tuple[Figure, ...]:
    known = language(code)
    return _reader(code, known.numbers).find(words) if known and known.numbers else ()


@cache
def _reader(code: str, numbers: Numbers) -> "_Reader":
    return _Reader(code, numbers)


class _Reader:
    """The reader of figures of a language."""

    def __init__(self, code: str, numbers: Numbers) -> None:
        self._code, self._numbers = code, numbers
        self._fixed: dict[str, tuple[str, int | None]] = dict.fromkeys(numbers.vague, ("vague", None))
        self._fixed |= _with_hedge(numbers.round, "approximately") | _with_hedge(numbers.alone, "exact")
        word, scale = _any(numbers.words), _any(numbers.scales)
        between = rf"[\s-]*(?:{numbers.together}\s+)?" if numbers.joined else rf"[\s-]+(?:{numbers.together}\s+)?"
        edge = rf"(?=(?:{numbers.suffix})?(?!\w))" if numbers.suffix else r"(?!\w)"
        percent = rf"(?:\s?(?:{numbers.percent})(?:-\w+)?)?"
        self._no_figures = _compiled(
            [ADDRESS.pattern, CLOCK.pattern, *(form.replace("LIST", _LIST) for form in numbers.no_figures)]
        )
        self._fractions = _compiled([numbers.fractions or r"(?!)"])
        self._fixed_words = re.compile(rf"(?<!\w)(?:un[e]?\s+)?(?P<fixed>{_any(self._fixed)})(?!\w)", re.IGNORECASE)
        self._digits = re.compile(rf"(?P<number>{_DIGITS})(?P<scales>(?:\s*{scale})*){edge}{percent}", re.IGNORECASE)
        self._run = re.compile(rf"(?<!\w)(?P<run>{word}(?:{between}{word})*){edge}{percent}", re.IGNORECASE)
        self._word, self._scale = re.compile(word, re.IGNORECASE), re.compile(scale, re.IGNORECASE)
        self._number = re.compile(rf"(?:[0-9]|(?<!\w){word})\s+\Z", re.IGNORECASE)
        self._before = re.compile(rf"(?<!\w)(?P<hedge>{_any(numbers.before)})\s*\Z", re.IGNORECASE)
        self._after = {hedge: re.compile(form, re.IGNORECASE) for hedge, form in numbers.after.items()}
        self._ranges = [
            (re.compile(rf"(?<!\w){front}\Z" if front else "", re.IGNORECASE), re.compile(gap, re.IGNORECASE))
            for front, gap in sorted(numbers.ranges.items(), reverse=True)
        ]

    def find(self, words: str) -> tuple[Figure, ...]:
        """Every figure, in order."""
        free = blank(words, (match.span() for match in self._no_figures.finditer(words)))
        free = blank(free, ((date.start, date.end) for date in find_worded_dates(words, self._code)))
        cores: list[_Core] = []
        for pattern, read in (
            (self._fractions, self._as_fraction),
            (self._fixed_words, self._as_fixed),
            (self._digits, self._as_digits),
            (self._run, self._as_words),
        ):
            for match in pattern.finditer(free):
                found = list(read(match))
                cores += found
                free = blank(free, [match.span()] if found else [])
        ordered = sorted(cores, key=lambda core: core.start)
        return tuple(self._hedged(words, free, core) for core in self._joined(words, ordered))

    def _as_fraction(self, match: re.Match[str]) -> Iterator[_Core]:
        yield _Core(*match.span())

    def _as_fixed(self, match: re.Match[str]) -> Iterator[_Core]:
        """A word by itself; "thousands" behind a number is its scale word."""
        hedge, count = self._fixed[_plain(match["fixed"])]
        if hedge == "vague" and self._number.search(match.string, max(0, match.start() - _NEAR), match.start()):
            return
        start = match.start() if hedge == "approximately" else match.start("fixed")
        yield _Core(start, match.end(), count, hedge)

    def _as_digits(self, match: re.Match[str]) -> Iterator[_Core]:
        digits = re.sub(r"[ \u00a0\u202f]", "", match["number"])
        scale = 1
        for word in self._scale.findall(match["scales"]):
            scale *= self._numbers.scales[_plain(word)]
        value = Decimal(digits.replace(",", ".")) * scale if _READABLE.fullmatch(digits) else None
        yield _Core(*match.span(), int(value) if value is not None and value == int(value) else None)

    def _as_words(self, match: re.Match[str]) -> Iterator[_Core]:
        """The numbers of a run of number words; only the last has what stands behind the run."""
        values = [
            (word.start(), word.end(), self._numbers.words[_plain(word[0])])
            for word in self._word.finditer(match.string, *match.span("run"))
        ]
        cores: list[_Core] = []
        sum_ = _Sum()
        for start, end, value in values:
            if not sum_.takes(value):
                sum_ = _Sum()
            if sum_.empty:
                cores.append(_Core(start, end))
            sum_.add(value)
            cores[-1] = replace(cores[-1], end=end, count=sum_.total)
        cores[-1] = replace(cores[-1], end=match.end())
        yield from cores

    def _joined(self, words: str, cores: Iterable[_Core]) -> Iterator[_Core]:
        """The two ends of a range as one."""
        return join_neighbours(cores, lambda low, high: self._sum(words, low, high) or self._range(words, low, high))

    def _sum(self, words: str, first: _Core, second: _Core) -> _Core | None:
        """Two parts of one number: "2 thousand 783"."""
        scale = self._scale_at_end(words, first)
        if not first.count or not second.count or second.count >= scale or not words[second.start].isdigit():
            return None
        one = words[first.end : second.start].isspace() and first.hedge == second.hedge == "exact"
        return _Core(first.start, second.end, first.count + second.count) if one else None

    def _scale_at_end(self, words: str, core: _Core) -> int:
        """What the scale word at the end of a figure multiplies by; 1 where there is none."""
        found = list(self._scale.finditer(words, core.start, core.end))
        return self._numbers.scales[_plain(found[-1][0])] if found and found[-1].end() == core.end else 1

    def _range(self, words: str, low: _Core, high: _Core) -> _Core | None:
        if low.count is None or high.count is None or low.count >= high.count:
            return None
        scale = self._scale_at_end(words, high)
        if self._scale_at_end(words, low) == 1 and low.count < high.count / scale:
            low = replace(low, count=low.count * scale)  # "from 5 to 6 thousand"
        for front, gap in self._ranges:
            before = front.search(words, max(0, low.start - _NEAR), low.start)
            if before and gap.fullmatch(words, low.end, high.start):
                start = before.start() if front.pattern else low.start
                return _Core(start, high.end, ends=(low.count or 0, high.count))
        return None

    def _hedged(self, words: str, free: str, core: _Core) -> Figure:
        """The figure with the hedges that touch it."""
        start, end, hedges = core.start, core.end, {core.hedge} - {"exact"}
        if before := self._before.search(free, max(0, core.start - _NEAR), core.start):
            start = before.start()
            hedges.add(self._numbers.before[_plain(before["hedge"])])
        for hedge, form in self._after.items():
            if behind := form.match(free, core.end):
                end = max(end, behind.end())
                hedges.add(hedge)
        text = words[start:end]
        if core.ends:
            return Figure(text, start, end, None, "between", *core.ends)
        one = hedges.pop() if len(hedges) == 1 else "approximately" if hedges else "exact"
        qualifier = "vague" if core.hedge == "vague" else one
        return Figure(text, start, end, core.count, qualifier, *bounds(core.count, qualifier, text))


class _Sum:
    """What number words come to, one behind the other: 2 100 50 1000 is 250,000."""

    def __init__(self) -> None:
        self.empty = True
        self._thousands, self._below = 0, 0

    @property
    def total(self) -> int:
        """The number so far."""
        return self._thousands + self._below

    def takes(self, value: int) -> bool:
        """Whether a word goes on with the number: 5 behind 20, 17 behind 80, 100 behind 2; not 5 behind 3."""
        if self.empty or value >= 1000:
            return True
        if value == 100:
            return self._below < 10
        return self._below % 10 ** len(str(value)) == 0 or (value < 20 and self._below % 20 == 0)

    def add(self, value: int) -> None:
        """Take one more word."""
        if value >= 1000:
            self._thousands, self._below = self._thousands + (self._below or 1) * value, 0
        elif value == 100 and self._below:
            self._below *= 100
        else:
            self._below += value
        self.empty = False


def _with_hedge(values: Mapping[str, int], hedge: str) -> dict[str, tuple[str, int | None]]:
    return {word: (hedge, count) for word, count in values.items()}


def _any(phrases: Iterable[str]) -> str:
    """A regular expression for any of the phrases, the longest first; for none where there is none."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + ("|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in ordered) or "(?!)") + ")"


def _compiled(forms: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?<!\\w)(?:{form})(?!\\w)" for form in forms), re.IGNORECASE)


def _plain(phrase: str) -> str:
    return " ".join(phrase.lower().split())
