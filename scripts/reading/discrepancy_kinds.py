"""In what two passages cannot differ: in figures where one has none, in dates where nothing tells a time.

Nor in how a name is spelt where no two words are alike, nor in how much is quoted where one of them quotes nothing.
"""

import re
from difflib import SequenceMatcher

from scripts.reading.dates import find_dates
from scripts.reading.languages import any_of, english_words
from scripts.reading.numbers import find_figures
from scripts.reading.numerals import NUMERAL

_WORDS = english_words("discrepancies")
_TIME = re.compile(rf"\b(?:{any_of(_WORDS['time'])})\b", re.IGNORECASE)
_CALLED = {kind: frozenset(words.split()) for kind, words in _WORDS["called"].items()}
_NUMBER = re.compile(rf"\d|\b{NUMERAL}\b", re.IGNORECASE)
_MARKS = re.compile(r"[“”\"«»]")
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
    }
    return frozenset(kind for kind, may_be in possible.items() if not may_be)


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
