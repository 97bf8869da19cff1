"""In what two passages cannot differ: in figures where one has none, in dates where nothing tells a time.

Nor in how a name is spelt where no two words are alike, in how much is quoted where one of them quotes nothing, in a
name where something is told of what is named, or in who speaks where nobody does. Where the figures of one are others
than those of the other, or the dates, or both quote the same words, they differ in that.
"""

import re
from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher

from schemas import edtf
from scripts.reading.dates import find_dates
from scripts.reading.languages import any_of, english_words
from scripts.reading.numbers import find_figures
from scripts.reading.numerals import NUMERAL
from scripts.reading.quoted import quoted_spans
from scripts.reading.saying import SAYING

_WORDS = english_words("discrepancies")
_TIME = re.compile(rf"\b(?:{any_of(_WORDS['time'])})\b", re.IGNORECASE)
_CALLED = {kind: frozenset(words.split()) for kind, words in _WORDS["called"].items()}
_NUMBER = re.compile(rf"\d|\b{NUMERAL}\b", re.IGNORECASE)
_MARKS = re.compile(r"[“”\"«»]")
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|does|did)\b")
#: So many words in a row, quoted by both, are the same quotation.
SHARED = 3
#: Two words that are so much alike are spellings of one name.
ALIKE = 0.7


def kinds_ruled_out(first: str, second: str) -> frozenset[str]:
    """The codes of `discrepancies.kind` that the two passages cannot have."""
    sides = first, second
    possible = {
        "figure": all(_NUMBER.search(side) or find_figures(side) for side in sides),
        "date": any(find_dates(side) or _TIME.search(side) for side in sides),
        "spelling": _spelt_two_ways(first, second),
        "quotation_extent": all(_MARKS.search(side) for side in sides),
        "naming": not any(_FINITE.search(side) for side in sides),
        "speaker": any(SAYING.search(side) for side in sides),
    }
    return frozenset(kind for kind, may_be in possible.items() if not may_be)


def kinds_told(first: str, second: str) -> frozenset[str]:
    """The codes of `discrepancies.kind` that the two passages can have; empty where they cannot tell."""
    if _quoted_alike(first, second):
        return frozenset({"quotation_extent"})
    counted, recounted = _figures(first), _figures(second)
    if counted and recounted and not counted & recounted:
        return frozenset({"figure", "scope", "date", "consistent"})
    ours, theirs = _days(first), _days(second)
    apart = all(end < start or last < begin for begin, end in ours for start, last in theirs)
    return frozenset({"date", "consistent"}) if ours and theirs and apart else frozenset()


def called(kind: str) -> frozenset[str]:
    """The words that may call that in which passages of a kind differ, without standing in either."""
    return _CALLED.get(kind, frozenset())


def _spelt_two_ways(first: str, second: str) -> bool:
    """Whether a capitalised word of one passage, or two in a row, is nearly one of the other."""
    ours, theirs = _names(first), _names(second)
    return any(SequenceMatcher(None, one, other).ratio() >= ALIKE for one in ours - theirs for other in theirs - ours)


def _names(words: str) -> set[str]:
    single = set(re.findall(r"[A-ZÀ-ÞƏ][\w’'-]+", words))
    pairs = {f"{a}{b}" for a, b in re.findall(r"(?=\b([A-ZÀ-ÞƏ][\w’'-]+) ([A-ZÀ-ÞƏ][\w’'-]+))", words)}
    return single | pairs


def _figures(words: str) -> set[int | str]:
    """How many, as a number or in words."""
    return {figure.text if figure.count is None else figure.count for figure in find_figures(words)}


def _days(words: str) -> list[tuple[date, date]]:
    """From when to when each date is, where its year is printed."""
    bounds = [edtf.bounds(mention.edtf) for mention in find_dates(words) if mention.edtf]
    return [(first, last) for first, last in bounds if first and last]


def _quoted_alike(first: str, second: str) -> bool:
    """Whether both have the same words in quotation marks, so many in a row."""
    ours, theirs = (
        {run for start, end in quoted_spans(side) for run in _runs(side[start:end])} for side in (first, second)
    )
    return bool(ours & theirs)


def _runs(words: str) -> Iterator[tuple[str, ...]]:
    said = re.findall(r"\w+", words.lower())
    yield from zip(*(said[shift:] for shift in range(SHARED)), strict=False)
