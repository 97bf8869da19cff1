"""Number words read by text2num, and the digits that name something instead of counting it.

text2num 3.1 is asked for the value of words that we found, never to find them, for it reads more and less than is
there: "hundreds of thousands" becomes "100 of 1000", "o" becomes 0, "trillion" is unknown to it (so "two trillion" is
2), and "two hundred and three hundred" becomes 203 and 100.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from text_to_num import find_numbers  # type: ignore[attr-defined]  # its __all__ lists objects, not names

from schemas.hedges import alternation

_CARDINALS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion"
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth"
    " ninetieth hundredth thousandth millionth"
)
NUMBER_WORDS = frozenset(f"{_CARDINALS} {_ORDINALS}".split())
ORDINAL_WORDS = tuple(_ORDINALS.split())
DIGITS = frozenset("0123456789")

_WORD = alternation(NUMBER_WORDS)
NUMERAL = rf"(?:(?:\ban?\s+(?=(?:hundred|thousand|million|billion)))?{_WORD}(?:[\s-]+(?:and\s+)?{_WORD})*)"
"""A run of number words, "a" before a scale word included. It may hold more than one number."""

CLOCK = re.compile(r"(?<![\w:])(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?![\w:])")
"""A time of day."""

BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?\Z", re.IGNORECASE)
"""In front of two numbers or dates it makes "and" the middle of a range."""

IDENTIFIER = re.compile(
    r"(?<![\w-])[A-Z][A-Za-z]*[0-9]*-?[0-9][\w-]*"  # J2-8243, Il-76, A320, COVID-19
    r"|\bFrance\s+24\b"
    r"|\b(?:[Ss]ection|[Aa]rticle|[Cc]hapter|[Pp]aragraph|[Rr]esolution|[Pp]age|[Pp]rotocol|[Ff]light|Channel|Route|"
    r"Embraer|Boeing|Airbus|Tupolev|Antonov|No\.|№)\s*[0-9]+(?:[./-][0-9]+)*(?:\([0-9a-z]{1,3}\))*(?!\w)"
)
"""Digits that are part of a name. The list of naming words is closed, so an unknown name is read as a figure and shows
up in the ledger, where a rule such as "any capitalised word" would pass over "In Baku 150 people" in silence."""


_TOKEN = re.compile(r"[a-z]+|[^a-z\s]")


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number in words, with its place in the string it was found in."""

    start: int
    end: int
    value: int
    ordinal: bool


@dataclass(frozen=True, slots=True)
class _Token:
    """What text2num asks of a token."""

    start: int
    end: int
    word: str

    def text(self) -> str:
        return self.word

    def nt_separated(self, previous: "_Token") -> bool:
        return False

    def not_a_number_part(self) -> bool:
        return False


def read_numerals(words: str, start: int, end: int) -> list[Numeral]:
    """The numbers of a run of number words (what `NUMERAL` found at `start` to `end`), in order.

    "and" joins the parts of one number ("one hundred and five") or two numbers ("twenty and thirty"); it joins one
    number only where the whole run is one, and never behind "between" where both sides can be read.
    """
    run = [
        _Token(m.start() + start, m.end() + start, m[0].lower()) for m in re.finditer(r"[A-Za-z]+", words[start:end])
    ]
    ands = [index for index, token in enumerate(run) if token.word == "and"]
    if BETWEEN.search(words[:start]):
        for index in ands:
            low, high = _read(run[:index]), _read(run[index + 1 :])
            if len(low) == len(high) == 1 and low[0].value < high[0].value:
                return low + high
    whole = _read(run)
    if len(whole) == 1:
        return whole
    edges = [-1, *ands, len(run)]
    return [numeral for i, j in pairwise(edges) for numeral in _read(run[i + 1 : j])]


def _read(run: list[_Token]) -> list[Numeral]:
    found = []
    for number in find_numbers(run, "en", 0):
        article = number.start > 0 and run[number.start - 1].word in ("a", "an")
        first, last = run[number.start - article], run[number.end - 1]
        found.append(Numeral(first.start, last.end, int(number.value), number.is_ordinal))
    return found


def tokens(words: str) -> set[str]:
    """The words, the single digits and the signs that occur: what a form needs to be worth looking for."""
    return set(_TOKEN.findall(words.lower()))


def blank(words: str, spans: Iterable[tuple[int, int]]) -> str:
    """The same string with each span overwritten by NUL characters, which no word joins across."""
    for start, end in spans:
        words = words[:start] + "\0" * (end - start) + words[end:]
    return words
