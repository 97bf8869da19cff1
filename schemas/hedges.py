"""The published rule for hedged figures, and the tables of words that it is read from.

The qualifiers are those of the field `qualifier` in the schemas, and `bounds` is the rule for `count_low` and
`count_high`. Everybody who needs a list of hedges, scale words or vague words takes it from here.
"""

import re
from collections.abc import Callable, Iterable

HEDGES: dict[str, str] = {
    phrase: qualifier
    for qualifier, phrases in {
        "exact": "exactly, precisely, as few as",
        "approximately": (
            "approximately, approx, approx., about, around, roughly, some, circa, ca., estimated, an estimated,"
            " estimated at, in the region of, on the order of, barely, hardly, scarcely, not, ~, ≈"
        ),
        "at_least": (
            "at least, at the least, at the very least, no fewer than, not fewer than, no less than, not less than,"
            " minimum of, a minimum of, not under, ≥, >="
        ),
        "more_than": (
            "over, more than, upwards of, upward of, in excess of, exceeding, above, greater than, larger than, >"
        ),
        "nearly": (
            "nearly, almost, close to, under, less than, fewer than, below, approaching, short of, virtually,"
            " practically, <"
        ),
        "at_most": (
            "at most, at the most, up to, no more than, not more than, never more than, not over, not exceeding,"
            " maximum of, a maximum of, as many as, as much as, ≤, <="
        ),
    }.items()
    for phrase in phrases.split(", ")
}
"""What stands in front of a figure and says how firmly it is meant."""

HEDGES_AFTER: dict[str, str] = {
    "or more": "at_least",
    "and more": "at_least",
    "or over": "at_least",
    "and over": "at_least",
    "or above": "at_least",
    "at least": "at_least",
    "at the least": "at_least",
    "or so": "approximately",
    "or thereabouts": "approximately",
    "or less": "at_most",
    "or fewer": "at_most",
    "or under": "at_most",
    "at most": "at_most",
    "at the most": "at_most",
    "+": "at_least",
}
"""What stands behind a figure and says the same."""

SCALES: dict[str, int] = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "mln": 1_000_000,
    "billion": 1_000_000_000,
    "bln": 1_000_000_000,
    "bn": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
"""Words that multiply the number in front of them: cut off, they leave another number ("2" out of "2 million")."""

VAGUE: dict[str, int | None] = {
    "dozens": 24,
    "hundreds": 200,
    "thousands": 2_000,
    "tens of thousands": 20_000,
    "hundreds of thousands": 200_000,
    "millions": 2_000_000,
    **dict.fromkeys(
        (
            "scores",
            "dozens of thousands",
            "hundreds of millions",
            "tens of millions",
            "billions",
            "many",
            "many others",
            "several",
            "several others",
            "numerous",
            "countless",
            "multiple",
            "mass",
            "some",
            "some others",
            "few",
            "a few",
            "a handful",
            "a couple",
            "a couple of",
            "a number of",
            "a large number of",
            "large numbers",
        )
    ),
}
"""Words that count without a number, and the lowest count that they allow where the published rule sets one."""

_BOUNDS: dict[str, Callable[[int], tuple[int | None, int | None]]] = {
    "exact": lambda count: (count, count),
    "at_least": lambda count: (count, None),
    "more_than": lambda count: (count + 1, None),
    "nearly": lambda count: (None, count - 1),
    "at_most": lambda count: (None, count),
    "approximately": lambda count: (None, None),
}

_CONTINUOUS = {"more_than": "at_least", "nearly": "at_most"}

QUALIFIERS = (*_BOUNDS, "between", "vague")


#: The lowest and the highest count; None where the words set no bound.
Bounds = tuple[int | None, int | None]


def bounds(
    count: int | None, qualifier: str, count_text: str, *, whole: bool = True, ends: Bounds = (None, None)
) -> Bounds:
    """The lowest and the highest count that the words allow; None where they set no bound.

    exact n: n to n. at_least n: n and up. more_than n: n + 1 and up. nearly n: up to n - 1. at_most n: up to n.
    approximately n: no bound. With `whole` false (spans of time, where half a century more is more) more_than n gives n
    and up, nearly n up to n. vague: the low that `VAGUE` has for exactly these words, else no bound ("nearly
    thousands" may be fewer than "thousands"). between: the two numbers that are printed, its `ends`. Any other figure
    without a number has no bound.

    Raises:
        ValueError: the qualifier is not one of `QUALIFIERS`.

    """
    if qualifier not in QUALIFIERS:
        raise ValueError(f"{qualifier!r} is no qualifier; use one of {', '.join(QUALIFIERS)}")
    if qualifier == "vague":
        return VAGUE.get(" ".join(count_text.lower().split())), None
    if qualifier == "between":
        return ends
    if count is None:
        return None, None
    return _BOUNDS[qualifier](count) if whole else _BOUNDS[_CONTINUOUS.get(qualifier, qualifier)](count)


def alternation(phrases: Iterable[str]) -> str:
    """A regular expression for any of the phrases as whole words, the longest first, any white space between words."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    words = [r"\s+".join(map(re.escape, phrase.split())) for phrase in ordered if phrase[-1].isalnum()]
    marks = [re.escape(phrase) for phrase in ordered if not phrase[-1].isalnum()]
    return "(?:" + "|".join([rf"\b(?:{'|'.join(words)})\b", *marks]) + ")"
