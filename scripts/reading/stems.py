"""What words are about: their stems, so that "deported" and "deportation", "Armenian" and "Armenia" are one."""

import re

from scripts.reading.common_words import PLAIN_WORDS
from scripts.reading.spelling import plain_words

#: So many letters are the same in the forms of a word.
STEM = 5


def stems(text: str) -> frozenset[str]:
    """The stems of a text's words and its numbers; not of words that stand in every text ("the", "said")."""
    words = {word for word in plain_words(text) if len(word) > 2 and word not in PLAIN_WORDS}
    return frozenset(word[:STEM] for word in words) | set(re.findall(r"\d+", text))
