"""Finding a quotation in its document, exactly once or not at all.

There is no fuzzy match and no normalisation beyond white space: elsewhere such help let a quotation pass that had
lost its “≥”. A quotation starts and ends at a word edge and never cuts a number, a sign, a percentage, a scale word
or a hedge; apostrophes and hyphens belong to the word ("non-interference" is never cut to "interference").
"""

import re
from bisect import bisect_left
from difflib import SequenceMatcher

from schemas.rows import Span
from scripts.documents.document import Document, collapsed
from scripts.documents.lookalikes import clusters, told_apart
from scripts.errors import DataError

_JOINS = "’'-"  # a sign of these between two letters or digits holds a word together
_SIGNS = "+−±$€£"  # a sign of these belongs to the number behind it
_POSSESSIVE = re.compile(r"['’]s\b")


def edge_fault(document: Document, start: int, end: int) -> str | None:
    """What is cut where `start` to `end` is taken out of its document, or None."""
    text = document.text
    if _joined(text, start):
        return f"it starts inside {_word_around(text, start)!r}"
    if _joined(text, end):
        return f"it ends inside {_word_around(text, end)!r}"
    for edge in (start, end):
        # The last figure that starts before the edge.
        at = bisect_left(document.figures, (edge, 0)) - 1
        first, last = document.figures[at] if at >= 0 else (edge, edge)
        if first < edge < last:
            return f"it cuts the figure “{document.slice(first, last)}”"
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
    if left in _SIGNS and right.isdigit():
        return True
    if right in ".,:" and left.isdigit():
        return text[at + 1 : at + 2].isdigit()
    return left in ".,:" and right.isdigit() and text[at - 2 : at - 1].isdigit()


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


def span_in(text: str, words: str, within: Span) -> Span | None:
    """Where words stand in a part of a text, white space apart: the first place, or None."""
    words, there = " ".join(words.split()), text[slice(*within)]
    if collapsed(there) == there:
        at = there.find(words)
        return (within[0] + at, within[0] + at + len(words)) if words and at >= 0 else None
    match = re.compile(re.escape(words).replace(r"\ ", r"\s+")).search(text, *within) if words else None
    return match.span() if match else None


def stands_in(words: str, text: str) -> bool:
    """Whether `words` stand in `text` as whole words and whole numbers, a possessive ending apart."""
    at = text.find(words)
    while at != -1:
        if not _joined(text, at) and not _joined(text, with_possessive(text, at + len(words))):
            return True
        at = text.find(words, at + 1)
    return False


def find_once(
    document: Document, words: str, within: list[Span], *, possessive: bool = False, whole: bool = True
) -> Span:
    """The span of `words`: in the first of the places `within` (narrow to wide) that has them, exactly once.

    With `possessive` the span takes a possessive ending along: "Putin" is found in "Putin's explanation". What is not
    cited but only pointed at may be a part of a word or a figure (`whole` is false).

    Raises:
        DataError: they stand nowhere in these places, more than once in the first that has them, or their edges
            cut something.

    """
    for start, end in within:
        spans = document.occurrences(words, start, end)
        if possessive:
            spans = [(first, with_possessive(document.text, last)) for first, last in spans]
        if len(spans) > 1 and whole:  # the "4" of "744" is not a second 4
            spans = [span for span in spans if not edge_fault(document, *span)] or spans
        if len(spans) > 1:
            places = ", ".join(document.locator(*span) for span in spans)
            raise DataError(
                f"{document.source_id}: found {len(spans)} times ({places}): {_shown(words)}; quote more of the"
                " sentence, or name a narrower place, so that it stands there once"
            )
        if spans and whole and (fault := edge_fault(document, *spans[0])):
            raise DataError(
                f"{document.source_id} {document.locator(*spans[0])}: {_shown(words)}: {fault}; take the whole word"
                " or figure"
            )
        if spans:
            return spans[0]
    there = nearest(document, words, *within[-1])
    difference = told_apart(there, words)
    shown = f"{_shown(there)} ({difference})" if difference else _shown(there)
    raise DataError(
        f"{document.source_id} {document.locator(*within[0])}: not found: {_shown(words)}; the nearest text there is"
        f" {shown}; quote the document's own words, signs and quotation marks"
    )


def pointing_at(document: Document, span: Span, within: Span) -> str:
    """Words that stand once in a place and hold `span`: its own, with as many of those around them as that takes, first
    of its own paragraph.
    """
    start, end = span
    own = next((p.start, p.end) for p in document.paragraphs if p.start <= start < p.end)
    while len(document.occurrences(document.text[start:end], *within)) > 1:
        first, last = own if (start, end) != own and own[0] <= start and end <= own[1] else within
        before = re.search(r"\S+\s*\Z", document.text[first:start])
        behind = re.match(r"\s*\S+", document.text[end:last])
        if behind:
            end += behind.end()
        elif before:
            start -= len(before[0])
        else:
            break
    return document.slice(start, end)


def nearest(document: Document, words: str, start: int, end: int) -> str:
    """The passage inside `start`–`end` that shares the longest run of characters with `words`.

    It is as long as they are, a letter and the marks that belong to it counted once.
    """
    place, wanted = clusters(document.slice(start, end)), clusters(words)
    match = SequenceMatcher(None, place, wanted, autojunk=False).find_longest_match()
    begin = max(0, match.a - match.b)
    return "".join(place[begin : begin + len(wanted)]).strip()


def _shown(words: str) -> str:
    return "“" + (words if len(words) <= 160 else words[:120].rstrip() + " … " + words[-35:].lstrip()) + "”"
