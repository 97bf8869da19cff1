"""What became of an agreement, read from the sentence that tells of it.

A word of making ("established", "reached") counts near a word for an agreement only, since a sentence makes and
establishes other things too. What is yet to be signed is expected, whatever words follow.
"""

from scripts.reading.lexicon import english_lexicon

_MEANINGS = english_lexicon("agreement_status")


def statuses(sentence: str) -> frozenset[str]:
    """The codes of `agreements.status` that the sentence may tell; none where it does not say what became of it."""
    return _MEANINGS.codes(sentence)
