"""Quotation marks of every kind, read as curly ones: one character for one, so that offsets stay."""

import re
from functools import lru_cache

from schemas.rows import Span
from scripts.reading.quoted import quoted_spans


@lru_cache(maxsize=4096)  # the rows of a document ask for the same text
def quotations(text: str) -> tuple[Span, ...]:
    """The quotations of a text, marks included."""
    return tuple(quoted_spans(_curled(text)))


@lru_cache(maxsize=4096)
def covered(text: str) -> str:
    """The text whose quotations of more than two words are covered."""
    bare = text
    for first, last in quotations(text):
        if len(text[first:last].split()) > 2:
            bare = bare[:first] + "”" * (last - first) + bare[last:]
    return bare


def _curled(text: str) -> str:
    """The text with its marks of every kind as curly ones, by the side on which the word stands.

    Straight marks cannot take turns: a quotation of several paragraphs opens each and closes the last.
    """
    text = re.sub(r"„([^„“”]*)[“”]", "“\\1”", text).replace("«", "“").replace("»", "”").replace("‟", "“")
    # A paragraph may be indented, and its mark still opens the line.
    text = re.sub(r"\n\s+(?=[“\"])", lambda space: "\n" * len(space[0]), text)
    curled, opened = list(text), False
    for mark in re.finditer(r"[“”\"]", text):
        if mark[0] == '"':
            opened = _opens(text, mark.start(), opened)
            curled[mark.start()] = "“" if opened else "”"
        else:
            opened = mark[0] == "“"
    return "".join(curled)


def _opens(text: str, mark: int, opened: bool) -> bool:
    """Does the straight mark open a quotation? Where both sides look alike marks take turns."""
    free_before = mark == 0 or text[mark - 1].isspace() or text[mark - 1] in "([{—–"
    free_behind = mark + 1 == len(text) or text[mark + 1].isspace() or text[mark + 1] in ".,;:!?)]}—–-"
    return free_before if free_before != free_behind else not opened


def share_quoted(text: str, start: int, end: int) -> float:
    """The share of the letters and digits of `text[start:end]` that stand in quotation marks."""
    meeting = [(first, last) for first, last in quotations(text) if first < end and start < last]
    letters = [match.start() for match in re.finditer(r"\w", text[start:end])] if meeting else []
    marked = [at for at in letters if any(first <= start + at < last for first, last in meeting)]
    return len(marked) / len(letters) if letters else 0.0
