"""What a figure counts, where the words behind it are called as a unit is: "ten member states", "a three-year term";
or where they are words for something that happens, for people or for writings: "the 35th anniversary".
"""

import re
from itertools import takewhile

import schemas
from scripts.reading.claim_words import counts_people
from scripts.reading.languages import english_words
from scripts.reading.phrases import Phrases

_SMALL = re.compile(r"an?|the|in|of|on|at|by|to|from|for|with|over|and|or|but|as|is|are|was|were|that|which|who")


def _singular(word: str) -> str:
    return re.sub(r"ies\Z", "y", word) if word.endswith("ies") else word.removesuffix("s")


#: Under each unit other nouns for what it counts.
_CALLED = Phrases({}, english_words("units"))
_NAMED = {_singular(unit): unit for unit in schemas.codes("other_figures", "unit")}


def units(counted: str, behind: str) -> frozenset[str]:
    """The codes of `other_figures.unit` that a figure and what stands behind it read; empty where they cannot tell."""
    following = re.findall(r"[\w’'-]+", re.split(r"[.,;:!?—–]", behind)[0].lower())
    beside = re.findall(r"[a-z]+", " ".join([counted.lower(), *following[:1]]))
    timed = {unit for word in beside if (unit := _NAMED.get(_singular(word))) in schemas.TIME_UNITS}
    described = [*takewhile(lambda word: not _SMALL.fullmatch(word), following)]
    named = {unit for word in described if (unit := _NAMED.get(_singular(word)))}
    called = {found.key for found in _CALLED.find(" ".join(described))}
    people = {"people"} if counts_people(behind) else set()
    return frozenset(timed or named or called or people)
