"""Two texts that look the same, told apart: which characters differ, by their code points.

A byte order mark, a letter with its accent apart from it, a character without width, a ligature: on a screen such words
are twice the same word, and a message that only shows them says nothing.
"""

import re
import unicodedata
from difflib import SequenceMatcher, get_close_matches

#: How much of two texts is the same where they differ in characters; where it is less they differ in words.
_LIKE = 0.8


def clusters(text: str) -> list[str]:
    """The characters of a text as people see them: each with the marks above it and the invisible ones about it."""
    found: list[str] = []
    for character in text:
        if found and (_is_attached(character) or all(map(_is_attached, found[-1]))):
            found[-1] += character
        else:
            found.append(character)
    return found


def told_apart(first: str, second: str, who: tuple[str, str] = ("the document", "the quotation")) -> str:
    """Where two texts first differ, if they look the same or nearly so; empty where anybody sees the difference.

    "the document writes g + U+0306 COMBINING BREVE, the quotation U+011F LATIN SMALL LETTER G WITH BREVE".
    """
    ours, theirs = clusters(first), clusters(second)
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    if matcher.ratio() < _LIKE and _bare(first) != _bare(second):
        return ""
    for kind, a, b, c, d in matcher.get_opcodes():
        pieces = "".join(ours[a:b][:3]), "".join(theirs[c:d][:3])
        if kind != "equal" and not "".join(pieces).isascii():
            return f"{who[0]} writes {code_points(pieces[0])}, {who[1]} {code_points(pieces[1])}"
    return ""


def most_alike(word: str, words: list[str]) -> str | None:
    """The one of `words` that looks like `word`."""
    alike = [other for other in words if _bare(other) == _bare(word)]
    return next(iter(alike or get_close_matches(word, words, n=1)), None)


def code_points(text: str) -> str:
    """Characters by name, the plain ones as they are."""
    return " + ".join(c if c.isascii() and c.isprintable() and c != " " else _named(c) for c in text) or "nothing"


def _named(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def _is_attached(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Cf")


def _bare(text: str) -> str:
    """What is left of a text on a screen."""
    plain = unicodedata.normalize("NFKC", "".join(c for c in text if unicodedata.category(c) != "Cf"))
    return re.sub(r"\s+", " ", plain).strip()
