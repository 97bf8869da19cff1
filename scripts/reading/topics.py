"""What a sentence may be about: the topics of which it has a word. A check on contradictions, and no more than that:
which of several topics is meant, only a coder can tell.
"""

from scripts.reading.languages import english_words
from scripts.reading.lexicon import english_lexicon

KNOWN = frozenset[str](english_words("topics")["codes"])
"""The topics of which we have words."""

_WORDS = english_lexicon("topics")


def topics(words: str) -> frozenset[str]:
    """The codes of `topic` of which the words have any."""
    return _WORDS.codes(words)
