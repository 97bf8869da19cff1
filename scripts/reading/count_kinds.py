"""Whether the words for a figure count ("13", "dozens") or give a place in an order ("first", "35th")."""

import re

from scripts.reading.numerals import ORDINAL_WORDS

_ORDINAL = re.compile(rf"\b(?:\d+(?:st|nd|rd|th)|(?:[a-z]+-)?(?:{'|'.join(ORDINAL_WORDS)})|last)\b", re.IGNORECASE)
#: Words with which an ordinal only says which of several numbers is meant: "the first 13", "the past five years".
_CARDINAL = re.compile(
    r"\b(?:\d[\d,.]*(?![\w.])|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?)\b"
)


def count_kinds(words: str) -> frozenset[str]:
    """The codes of `count_kind` that the words allow; both where they have an ordinal beside another number."""
    if not _ORDINAL.search(words):
        return frozenset({"cardinal"})
    return frozenset({"cardinal", "ordinal"} if _CARDINAL.search(_ORDINAL.sub("", words)) else {"ordinal"})
