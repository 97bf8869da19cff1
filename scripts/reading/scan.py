"""The independent scan: every number, date and quotation of a text, found without looking at any row.

Numbers and dates are looked for paragraph by paragraph (a paragraph that a page break cuts is one), quotations in the
whole text.
"""

import re
from dataclasses import dataclass

from scripts.reading.dates import find_dates
from scripts.reading.numbers import find_figures
from scripts.reading.quoted import quoted_spans

Span = tuple[int, int]
KINDS = ("number", "date", "quotation")


@dataclass(frozen=True, order=True)
class Mention:
    """What the scan found: `text[start:end]`."""

    start: int
    end: int
    kind: str


def scan(text: str, paragraphs: list[Span]) -> list[Mention]:
    """Every mention in the order of the text."""
    found = [Mention(start, end, "quotation") for start, end in quoted_spans(text)]
    for start, end in paragraphs:
        # One character for one, so that a page break cuts no figure and no offset moves.
        words = re.sub(r"\s", " ", text[start:end])
        found += [Mention(start + figure.start, start + figure.end, "number") for figure in find_figures(words)]
        found += [Mention(start + date.start, start + date.end, "date") for date in find_dates(words)]
    return sorted(found)
