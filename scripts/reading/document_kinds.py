"""What kind of document a text is, by what it prints over itself."""

import re

from scripts.reading.dates import MONTHS

_MONTH = "|".join(month.capitalize() for month in MONTHS)
#: An agency's item begins with place and day: "BAKU, Azerbaijan, January 16."
_DATELINE = re.compile(rf"\s*[A-Z][A-Z ]+,[^.\n]{{0,40}}\b(?:{_MONTH})\.? \d{{1,2}}\b")
#: A bulletin says so, or is dated by its month.
_BULLETIN = re.compile(rf"\b(?:BULLETIN|NEWSLETTER|REVIEW|DIGEST|(?:{_MONTH.upper()})[- ,]*\d{{4}})\b")
_ANALYSIS = re.compile(
    r"^\W*(?:ANALYTICS|ANALYSIS|OPINION|COMMENTARY|COLUMN|EDITORIAL)\b", re.MULTILINE | re.IGNORECASE
)
#: So much of a text is its beginning.
_HEAD = 700


def document_kinds(text: str) -> frozenset[str]:
    """The kinds that the beginning of a text allows; none where it tells none."""
    head = text[:_HEAD]
    if _DATELINE.match(head):
        return frozenset({"news_item", "press_release"})
    if _ANALYSIS.search(head):
        return frozenset({"analysis"})
    return frozenset({"bulletin", "report"}) if _BULLETIN.search(head) else frozenset()
