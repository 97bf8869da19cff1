"""The independent scan: every number, date and quotation of a text, found without looking at any row.

It finds more than the readers of figures and dates, which look for what a cell can say: also what only looks like a
number (identifiers, clock times, "one" as a pronoun, "both") and words of time that date nothing by themselves
("currently", "over the past five years"). Numbers and dates are looked for paragraph by paragraph (a paragraph that a
page break cuts is one), quotations in the whole text.
"""

import re
from dataclasses import dataclass

from schemas.rows import Span
from scripts.reading.dates import find_dates
from scripts.reading.languages import ENGLISH, primary
from scripts.reading.no_figures import ADDRESS
from scripts.reading.numbers import find_figures
from scripts.reading.quoted import quoted_spans

#: What only looks like a number, or counts without saying how many.
_NUMBERLIKE = re.compile(
    r"\b[A-Z]{1,3}-?\d+(?:-\d+)*\b|\b\d[\d.,:]*\d|\d+|\b(?:both|one|first|second|third|once|twice|half|trilateral|bilateral|annual|repeated|countless|(?:two|three|four|five|ten)fold|doubled|tripled|halved)\b"
    r"|\ba\s+(?:series|number|lot|variety)\s+of\b|\bWorld\s+War\s+I{1,3}\b",
    re.IGNORECASE,
)
#: The same in a language of which no more is known.
_DIGITS = re.compile(r"\b[A-Z]{1,3}-?\d+(?:-\d+)*\b|\b\d[\d.,:]*\d|\d+")
#: Words of time that give no date by themselves.
INDEFINITE = re.compile(
    r"\b(?:currently|recently|recent|previously|formerly|now|meanwhile|earlier|subsequent(?:ly)?|present\s+day|most\s+recently"
    r"|(?:in\s+the\s+)?immediate\s+aftermath|since\s+the\s+\w+\s+era|on\s+the\s+eve\s+of|from\s+the\s+outset|during\s+that\s+period"
    r"|at\s+the\s+(?:same\s+)?time)\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\b(?:(?:in\s+)?over|in|for|after|within|during)?\s*(?:the\s+)?(?:(?:past|last|next|first|over|more\s+than)\s+)?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many)\s+(?:years|centuries|decades|months|weeks|days)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, order=True)
class Mention:
    """What the scan found: `text[start:end]`."""

    start: int
    end: int
    kind: str


def scan(text: str, paragraphs: list[Span], code: str = ENGLISH) -> list[Mention]:
    """Every mention in the order of the text, in the language of a code."""
    quoted = quoted_spans(text)
    marks = [match.span() for match in re.finditer(r"[“”„«»\"]", text)]
    quoted += [span for span in marks if not _within(span, quoted)]  # a mark that nothing opens or closes
    found = [Mention(start, end, "quotation") for start, end in quoted]
    for start, end in paragraphs:
        # One character for one, so that a page break cuts no figure and no offset moves.
        words = re.sub(r"\s", " ", text[start:end])
        found += [Mention(start + first, start + last, "date") for first, last in _dates(words, code)]
        found += [Mention(start + first, start + last, "number") for first, last in _numbers(words, code)]
    return sorted(found)


def _dates(words: str, code: str) -> list[Span]:
    found = [(date.start, date.end) for date in find_dates(words, code)]
    for pattern in (_PERIOD, INDEFINITE) if primary(code) == ENGLISH else ():
        found += [span for span in _trimmed(pattern, words) if not _meets(span, found)]
    return found


def _numbers(words: str, code: str) -> list[Span]:
    found = [(figure.start, figure.end) for figure in find_figures(words, code)]
    found += [match.span() for match in ADDRESS.finditer(words) if re.search(r"\d", match[0])]
    dated = [(date.start, date.end) for date in find_dates(words, code)]
    numberlike = _NUMBERLIKE if primary(code) == ENGLISH else _DIGITS
    found += [span for span in _trimmed(numberlike, words) if not _meets(span, found) and not _meets(span, dated)]
    # Digits that only part of such a word left over ("3:2", of which a figure is read) are mentions of their own.
    accounted = found + _dates(words, code)
    return found + [span for match in re.finditer(r"\d+", words) if not _within(span := match.span(), accounted)]


def _trimmed(pattern: re.Pattern[str], words: str) -> list[Span]:
    return [(match.end() - len(match[0].lstrip()), match.end()) for match in pattern.finditer(words)]


def _within(span: Span, others: list[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _meets(span: Span, others: list[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)
