"""Where do sentences begin and end? The splitting is syntok's, but where it takes an abbreviation for an end; the
tests hold it against the traps of these documents.
"""

import re
from itertools import pairwise

from syntok import segmenter
from syntok.tokenizer import Tokenizer

from schemas.rows import Span
from scripts.reading.languages import Language, language

_LAST_WORD = re.compile(r"(?<!\w)([^\W\d_][\w.]*\.)\s+\Z")
_TOKENIZER = Tokenizer(replace_not_contraction=False)


def sentence_spans(text: str, start: int, end: int) -> list[Span]:
    """The sentences of a paragraph `text[start:end]`, each from its first to behind its last character that is not
    white space. A sentence that a page break cuts is one sentence.
    """
    # One character for one: a page break in mid-sentence must not end it, and no offset may move.
    paragraph = re.sub(r"\s", " ", text[start:end])
    spans = []
    for sentence in segmenter.split(_TOKENIZER.tokenize(paragraph)):
        tokens = list(sentence)
        first, last = tokens[0], tokens[-1]
        spans.append((start + first.offset, start + last.offset + len(last.value)))
    return _tiled(text, spans, start, end, language("en"))


def _tiled(text: str, spans: list[Span], start: int, end: int, words: Language) -> list[Span]:
    """The spans, widened over what the tokenizer left out, so that together they hold every character but white space.

    A sentence begins behind white space only: "Caliber.Az" is one word.
    """
    edges = [
        start,
        *(
            first
            for first, _ in spans[1:]
            if text[first - 1].isspace() and not _goes_on(text[start:first], text[first], words)
        ),
        end,
    ]
    tiles = []
    for first, last in pairwise(edges):
        part = text[first:last]
        tiles.append((first + len(part) - len(part.lstrip()), first + len(part.rstrip())))
    return [tile for tile in tiles if tile[0] < tile[1]]


def _goes_on(before: str, next_character: str, words: Language) -> bool:
    """Whether an abbreviation stands in front, and no sentence ends with it."""
    last = _LAST_WORD.search(before[-40:])
    word = last[1].lower() if last else ""
    return word in words.inside or (word in words.before_numbers and next_character.isdigit())
