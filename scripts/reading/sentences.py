"""Where do sentences begin and end? The splitting is syntok's, but where it takes an abbreviation for an end; the
tests hold it against the traps of these documents.
"""

import re
from functools import cache
from itertools import pairwise

from syntok import segmenter
from syntok.tokenizer import Tokenizer

from schemas.rows import Span
from scripts.reading.languages import ENGLISH, Language, language

_LAST_WORD = re.compile(r"(?<![^\W\d_])([0-9]\s?)?([^\W\d_][\w.]*\.)\s+\Z")
_TOKENIZER = Tokenizer(replace_not_contraction=False)


def sentence_spans(text: str, start: int, end: int, code: str = ENGLISH) -> list[Span]:
    """The sentences of a paragraph `text[start:end]` in the language of a code, each from its first to behind its last
    character that is not white space. A sentence that a page break cuts is one sentence.
    """
    # One character for one: a page break in mid-sentence must not end it, and no offset may move.
    paragraph = re.sub(r"\s", " ", text[start:end])
    firsts = {start + next(iter(sentence)).offset for sentence in segmenter.split(_TOKENIZER.tokenize(paragraph))}
    known = language(code)
    if known:
        firsts = {first for first in firsts if not _goes_on(text[start:first], text[first], known)}
        firsts |= {start + match.end() for match in _ends(known).finditer(paragraph)}
    # A sentence begins behind white space only: "Caliber.Az" is one word.
    opened = sorted(first for first in firsts if start < first < end and text[first - 1].isspace())
    return _tiled(text, [start, *opened, end])


def _tiled(text: str, edges: list[int]) -> list[Span]:
    """The spans between the edges, which together hold every character but white space."""
    tiles = []
    for first, last in pairwise(edges):
        part = text[first:last]
        tiles.append((first + len(part) - len(part.lstrip()), first + len(part.rstrip())))
    return [tile for tile in tiles if tile[0] < tile[1]]


@cache
def _ends(known: Language) -> re.Pattern[str]:
    """What ends a sentence besides . ? and !, with the white space behind it."""
    return re.compile(rf"(?:{known.ends or '(?!)'})\s+")


def _goes_on(before: str, next_character: str, known: Language) -> bool:
    """Whether an abbreviation stands in front, and no sentence ends with it: behind a number one may ("in 2020 г.")."""
    last = _LAST_WORD.search(before[-40:])
    if last is None:
        return False
    word, behind_number = last[2].lower(), bool(last[1]) and next_character.isupper()
    return (word in known.inside and not behind_number) or (word in known.before_numbers and next_character.isdigit())
