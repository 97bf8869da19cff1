"""What became of an agreement, read from the sentence that tells of it.

A word of making ("established", "reached") counts near a word for an agreement only, since a sentence makes and
establishes other things too. What is yet to be signed is expected, whatever words follow.
"""

import re

from scripts.reading.languages import any_of, english_words
from scripts.reading.lexicon import english_lexicon

_MEANINGS = english_lexicon("agreement_status")
#: Without a word of these, nothing is told to have been signed, or to be yet to come.
_NEEDED = {
    status: re.compile(any_of(words), re.IGNORECASE)
    for status, words in english_words("agreement_status")["needed"].items()
}


def statuses_ruled_out(sentence: str) -> frozenset[str]:
    """The codes of `agreements.status` for which the sentence has no word."""
    return frozenset(status for status, words in _NEEDED.items() if not words.search(sentence))


def statuses(sentence: str) -> frozenset[str]:
    """The codes of `agreements.status` that the sentence may tell; none where it does not say what became of it."""
    return _MEANINGS.codes(sentence)
