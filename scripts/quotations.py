"""Finding a quotation in its document, exactly once or not at all.

There is no fuzzy match and no normalisation beyond white space: elsewhere such help let a quotation pass that had
lost its “≥”. A quotation starts and ends at a word edge and never cuts a number, a sign, a percentage, a scale word
or a hedge; apostrophes and hyphens belong to the word ("non-interference" is never cut to "interference").
"""

import re
from difflib import SequenceMatcher

from scripts.documents import Document
from scripts.problems import DataError
from scripts.reading.hedges import HEDGES, HEDGES_AFTER, SCALES, alternation

Span = tuple[int, int]

_JOINS = "’'-"  # a sign of these between two letters or digits holds a word together
_SIGNS = "+-−±≥≤<>~≈$€£"
_POSSESSIVE = re.compile(r"['’]s\b")
_DASHES = "–—"  # between two digits they hold a range together
_SCALE = "|".join(sorted(map(re.escape, SCALES), key=len, reverse=True))
_SCALE_AHEAD = re.compile(rf"(?:\s?%|\s+(?:per\s?cent|{_SCALE})s?\b)", re.IGNORECASE)
_SCALE_FIRST = re.compile(rf"(?:%|(?:per\s?cent|{_SCALE})s?\b)", re.IGNORECASE)
_VAGUE_LAST = re.compile(r"\b(?:hundreds|thousands|tens|dozens|scores)$", re.IGNORECASE)
_VAGUE_AHEAD = re.compile(rf"\s+of\s+(?:{_SCALE})s\b", re.IGNORECASE)
_HEDGE_BEHIND = re.compile(rf"{alternation(HEDGES)}\s+$", re.IGNORECASE)
_HEDGE_AHEAD = re.compile(rf"\s*{alternation(HEDGES_AFTER)}(?!\s+than\b|\s*\d)", re.IGNORECASE)
_NUMBER_WORD = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|tens"
)
_NUMBER_LAST = re.compile(rf"(?:\d|\b(?:{_NUMBER_WORD}|{_NUMBER_WORD} of))$", re.IGNORECASE)
_NUMBER_BEHIND = re.compile(rf"(?:\d|\b(?:{_NUMBER_WORD}))(?:\s+of)?\s+$", re.IGNORECASE)
_NUMBER_FIRST = re.compile(rf"(?:\d|(?:an?\s+(?:{_SCALE})|{_NUMBER_WORD}|dozens|many)\b)", re.IGNORECASE)


def edge_fault(text: str, start: int, end: int) -> str | None:
    """What is cut where `text[start:end]` is taken out of its text, or None."""
    behind, inside, ahead = text[max(0, start - 40) : start], text[start:end], text[end : end + 20]
    if _joined(text, start):
        return f"it starts inside {_word_around(text, start)!r}"
    if _joined(text, end):
        return f"it ends inside {_word_around(text, end)!r}"
    if inside[:1].isdigit() and behind[-1:] and behind[-1] in _SIGNS:
        return f"it cuts the sign {behind[-1]!r} off the number"
    if _NUMBER_LAST.search(inside) and (cut := _SCALE_AHEAD.match(ahead)):
        return f"it cuts {cut[0].strip()!r} off the number"
    if _VAGUE_LAST.search(inside) and (cut := _VAGUE_AHEAD.match(ahead)):
        return f"it cuts {cut[0].strip()!r} off the number"
    if _NUMBER_LAST.search(inside) and (cut := _HEDGE_AHEAD.match(ahead)):
        return f"it cuts the hedge {cut[0].strip()!r} off the number"
    if _SCALE_FIRST.match(inside) and (cut := _NUMBER_BEHIND.search(behind)):
        return f"it cuts {cut[0].strip()!r} off in front of the scale word"
    if _NUMBER_FIRST.match(inside) and (cut := _HEDGE_BEHIND.search(behind)):
        return f"it cuts the hedge {cut[0].strip()!r} off the number"
    return None


def _joined(text: str, at: int) -> bool:
    """Whether the characters on both sides of the cut at `at` belong to one word or one number."""
    if at <= 0 or at >= len(text):
        return False
    left, right = text[at - 1], text[at]
    if left.isalnum() and right.isalnum():
        return True
    if right in _JOINS and left.isalnum():
        return text[at + 1 : at + 2].isalnum()
    if left in _JOINS and right.isalnum():
        return text[at - 2 : at - 1].isalnum()
    if right in ".,:" + _DASHES and left.isdigit():
        return text[at + 1 : at + 2].isdigit()
    return left in ".,:" + _DASHES and right.isdigit() and text[at - 2 : at - 1].isdigit()


def _word_around(text: str, at: int) -> str:
    start = re.search(r"\S*$", text[:at])
    end = re.match(r"\S*", text[at:])
    return (start[0] if start else "") + (end[0] if end else "")


def widened(text: str, start: int, end: int) -> Span:
    """The span, widened to the edges of the words that it cuts."""
    while start > 0 and _joined(text, start):
        start -= 1
    while end < len(text) and _joined(text, end):
        end += 1
    return start, end


def with_possessive(text: str, end: int) -> int:
    """The end of a span, moved behind a possessive ending that belongs to its last word."""
    match = _POSSESSIVE.match(text, end)
    return match.end() if match else end


def stands_in(words: str, text: str) -> bool:
    """Whether `words` stand in `text` as whole words and whole numbers, a possessive ending apart."""
    at = text.find(words)
    while at != -1:
        if not _joined(text, at) and not _joined(text, with_possessive(text, at + len(words))):
            return True
        at = text.find(words, at + 1)
    return False


def find_once(document: Document, words: str, within: list[Span], *, possessive: bool = False) -> Span:
    """The span of `words`: in the first of the places `within` (narrow to wide) that has them, exactly once.

    With `possessive` the span takes a possessive ending along: "Putin" is found in "Putin's explanation".

    Raises: DataError: they stand nowhere in these places, more than once in the first that has them, or their edges
        cut something.

    """
    for start, end in within:
        spans = document.occurrences(words, start, end)
        if len(spans) > 1:
            places = ", ".join(document.locator(*span) for span in spans)
            raise DataError(
                f"{document.source_id}: found {len(spans)} times ({places}): {_shown(words)}; quote more of the"
                " sentence, or name a narrower place, so that it stands there once"
            )
        if spans and possessive:
            spans = [(spans[0][0], with_possessive(document.text, spans[0][1]))]
        if spans and (fault := edge_fault(document.text, *spans[0])):
            raise DataError(
                f"{document.source_id} {document.locator(*spans[0])}: {_shown(words)}: {fault}; take the whole word"
                " or figure"
            )
        if spans:
            return spans[0]
    start, end = within[-1]
    where = document.locator(*within[0])
    raise DataError(
        f"{document.source_id} {where}: not found: {_shown(words)}; the nearest text there is"
        f" {_shown(nearest(document, words, start, end))}; quote the document's own words, signs and quotation marks"
    )


def nearest(document: Document, words: str, start: int, end: int) -> str:
    """The passage inside `start`–`end` that shares the longest run of characters with `words`."""
    place = document.slice(start, end)
    match = SequenceMatcher(None, place, words, autojunk=False).find_longest_match()
    begin = max(0, match.a - match.b)
    return place[begin : begin + len(words)].strip()


def _shown(words: str) -> str:
    return "“" + (words if len(words) <= 160 else words[:120].rstrip() + " … " + words[-35:].lstrip()) + "”"
