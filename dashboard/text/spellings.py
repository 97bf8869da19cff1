"""Words alike however they are written: without case, accents and kinds of marks, and names in any alphabet.

A word of a search is compared in two ways. Any word is compared by its letters (`tokens`): `Türkiye` is `turkiye`. A
name is compared by its sound as well (`sounds`): `Qarabağ`, `Karabakh`, `Garabagh` and `Карабах` sound alike, as do
`Əliyev`, `Aliyev` and `Ալիև`. Letters of other alphabets are spelled in English by the library anyascii.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

#: A word: letters and figures, with the accents and soft hyphens that may stand apart in it.
WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u00ad])*")
#: Letters that Unicode does not take apart.
LETTERS = str.maketrans({"ə": "e", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "\u00ad": ""})
#: What one language spells so and another so, from the longest: the sounds of names, roughly.
SPELLINGS = (
    (r"[^a-z0-9]", ""),
    (r"d?zh|dj|tch|ch", "j"),
    (r"sh|shch", "s"),
    (r"ph", "f"),
    (r"kh|gh|[gqxh]", "k"),
    (r"w", "v"),
    (r"ou|oo|ow", "u"),
    (r"[iy]+(?=[aeou])", ""),
    (r"[iy]+", "i"),
    (r"[ae]+", "a"),
    (r"(.)\1+", r"\1"),
)


class Token(NamedTuple):
    """A word as it is compared, and where it stands in its text."""

    word: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The words of a text in order, each with its place (code points, half-open)."""
    return [Token(plain(found[0]), found.start(), found.end()) for found in WORD.finditer(text)]


@lru_cache(maxsize=20_000)
def plain(word: str) -> str:
    """A word as it is compared: no capitals, no accents, no soft hyphens."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(LETTERS)


@lru_cache(maxsize=20_000)
def sounds(word: str) -> frozenset[str]:
    """How a name sounds, roughly. A `c` is a `j` (Hacızadə) or a `k` (Macron): such a name sounds in two ways."""
    latin = anyascii(word).lower()
    return frozenset(_sound(re.sub(r"c(?!h)", letter, latin)) for letter in "jk")


def _sound(latin: str) -> str:
    for spelling, sound in SPELLINGS:
        latin = re.sub(spelling, sound, latin)
    return latin
