"""What the readers know of each language: its words for numbers, dates and hedges, its marks and abbreviations.

A language is a file of words, named by its ISO 639-1 code. The readers are the same for all.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Language:
    """A language that we read: `inside` are the abbreviations that end no sentence, `before_numbers` those that end
    none in front of a number; all in lower case.
    """

    code: str
    name: str
    inside: frozenset[str]
    before_numbers: frozenset[str]


@cache
def language(code: str) -> Language:
    """The language of a code."""
    words = tomllib.loads((_FOLDER / f"{code}.toml").read_text(encoding="utf-8"))
    abbreviations = {kind: frozenset(listed.lower().split()) for kind, listed in words["abbreviations"].items()}
    return Language(code=code, name=words["name"], **abbreviations)
