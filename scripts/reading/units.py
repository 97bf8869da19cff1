"""What a figure counts, where the words behind it are called as a unit is: "ten member states", "a three-year term"."""

import re
from itertools import takewhile

import schemas

_SMALL = re.compile(r"an?|the|in|of|on|at|by|to|from|for|with|over|and|or|but|as|is|are|was|were|that|which|who")


def _singular(word: str) -> str:
    return re.sub(r"ies\Z", "y", word) if word.endswith("ies") else word.removesuffix("s")


_NAMED = {_singular(unit): unit for unit in schemas.codes("other_figures", "unit")}


def units(counted: str, behind: str) -> frozenset[str]:
    """The codes of `other_figures.unit` that a figure and what stands behind it read; empty where they cannot tell."""
    following = re.findall(r"[\w’'-]+", re.split(r"[.,;:!?—–]", behind)[0].lower())
    beside = re.findall(r"[a-z]+", " ".join([counted.lower(), *following[:1]]))
    timed = {unit for word in beside if (unit := _NAMED.get(_singular(word))) in schemas.TIME_UNITS}
    described = takewhile(lambda word: not _SMALL.fullmatch(word), following)
    named = {unit for word in described if (unit := _NAMED.get(_singular(word)))}
    return frozenset(unit for unit in timed or named if unit)
