"""What the readers know of each language: its words for numbers, dates and hedges, its marks and abbreviations.

A language is a file of words, named by its ISO 639-1 code. The readers are the same for all but English, which has its
own for figures and dates, and those for what words mean: their words are in the folder `en`, a file for each job.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent
ENGLISH = "en"


@dataclass(frozen=True, eq=False)
class Numbers:
    """Words for numbers. Phrases are in lower case; what stands behind a number (`after`, `suffix`, `ranges`) and what
    counts nothing are regular expressions, in which `LIST` stands for numbers in a row.

    `alone` are words that are a number by themselves, `round` those that are about as many, `joined` says whether
    numerals are written together, `ranges` has what stands in front of two numbers and between them.
    """

    words: Mapping[str, int]
    scales: Mapping[str, int]
    alone: Mapping[str, int]
    round: Mapping[str, int]
    vague: tuple[str, ...]
    before: Mapping[str, str]
    after: Mapping[str, str]
    ranges: Mapping[str, str]
    no_figures: tuple[str, ...]
    fractions: str
    percent: str
    suffix: str
    joined: bool
    together: str


@dataclass(frozen=True, eq=False)
class Dates:
    """Words for dates, regular expressions: `forms` in the order in which they are looked for, with `DAY`, `SECOND`,
    `MONTH`, `NUMBER` (of a month), `SEASON`, `YEAR`, `LATER`, `DECADE` and `ROMAN` in place of what is read; `days`
    have their distance from today, `through` stands between the two ends of a period.
    """

    months: tuple[str, ...]
    seasons: tuple[str, ...]
    weekdays: tuple[str, ...]
    days: Mapping[str, int]
    forms: tuple[str, ...]
    through: str


@dataclass(frozen=True, eq=False)
class Language:
    """A language that we read: `inside` are the abbreviations that end no sentence, `before_numbers` those that end
    none in front of a number, all in lower case; `ends` is what ends a sentence besides . ? and !, a regular
    expression.
    """

    code: str
    name: str
    inside: frozenset[str]
    before_numbers: frozenset[str]
    ends: str = ""
    numbers: Numbers | None = field(default=None, repr=False)
    dates: Dates | None = field(default=None, repr=False)


LANGUAGES = frozenset(path.stem for path in _FOLDER.glob("*.toml"))
"""The languages whose words we have."""


def is_read(code: str) -> bool:
    """Whether figures, hedges and dates of a language are read."""
    return primary(code) in LANGUAGES


def is_english(code: str) -> bool:
    """Whether what words mean is read in a language, too."""
    return primary(code) == ENGLISH


@cache
def primary(code: str) -> str:
    """The language of a tag: `az` of `az-Latn`."""
    return code.partition("-")[0].lower()


@cache
def english_words(job: str) -> Mapping[str, Any]:
    """The words of English for a job of the readers, as its file has them: `acts`, `voices`."""
    return tomllib.loads((_FOLDER / ENGLISH / f"{job}.toml").read_text(encoding="utf-8"))


def any_of(words: str) -> str:
    """A regular expression of a file of words, which has its bars at the beginning of lines, on one line."""
    return re.sub(r"\s*\n\s*", "", words.strip())


@cache
def language(code: str) -> Language | None:
    """The language of a tag; None where we have no words of it."""
    if not is_read(code):
        return None
    told = tomllib.loads((_FOLDER / f"{primary(code)}.toml").read_text(encoding="utf-8"))
    abbreviations = {kind: frozenset(listed.lower().split()) for kind, listed in told["abbreviations"].items()}
    return Language(
        code=primary(code),
        name=told["name"],
        ends=told.get("sentences", {}).get("ends", ""),
        numbers=_numbers(told["numbers"]) if "numbers" in told else None,
        dates=_dates(told["dates"]) if "dates" in told else None,
        **abbreviations,
    )


def _numbers(told: dict[str, Any]) -> Numbers:
    return Numbers(
        words=_values(told["words"]),
        scales=_values(told["scales"]),
        alone=_values(told["alone"]),
        round={word: int(number) for number, words in told.get("round", {}).items() for word in _listed(words)},
        vague=_listed(told["vague"]),
        before={phrase: hedge for hedge, listed in told["before"].items() for phrase in _listed(listed)},
        after=told["after"],
        ranges=told["ranges"],
        no_figures=tuple(told["no_figures"]),
        fractions=told.get("fractions", {}).get("forms", ""),
        percent=told["percent"],
        suffix=told["suffix"],
        joined=told["joined"],
        together=told["and"],
    )


def _dates(told: dict[str, Any]) -> Dates:
    days = (listed.rpartition(" ") for listed in _listed(told["days"]))
    return Dates(
        months=_listed(told["months"], ";"),
        seasons=_listed(told["seasons"], ";"),
        weekdays=_listed(told["weekdays"], ";"),
        through=told["through"],
        days={word: int(number) for word, _, number in days},
        forms=tuple(told["forms"]),
    )


def _listed(phrases: str, mark: str = ",") -> tuple[str, ...]:
    """Phrases that stand with a mark between them, white space as one space."""
    return tuple(" ".join(phrase.split()) for phrase in phrases.split(mark) if phrase.strip())


def _values(numerals: str) -> dict[str, int]:
    """Words by the number that stands in front of them: "1 one, a; 2 two"."""
    told = (numeral.partition(" ") for numeral in _listed(numerals, ";"))
    return {word: int(number) for number, _, words in told for word in _listed(words)}
