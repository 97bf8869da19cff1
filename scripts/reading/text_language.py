"""Whether a text is English, by its words: of other languages the reader says nothing but that."""

import re

from scripts.reading.spelling import in_dictionary

#: More than this share of the words of an English text are in a dictionary, names and all.
_ENGLISH = 0.8


def text_languages(text: str) -> frozenset[str]:
    """`{"en"}` for an English text, nothing for any other or where it cannot be told."""
    words = re.findall(r"[^\W\d_]{2,}", text.lower())
    known = sum(map(in_dictionary, words))
    return frozenset({"en"}) if known > _ENGLISH * len(words) else frozenset()
