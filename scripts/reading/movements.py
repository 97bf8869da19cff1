"""Movements of people, read from the words that tell them.

The word decides, as in the coding guide: who was deported was not expelled, whatever happened. A word that is none of
the guide's may mean several codes ("fled"). What is denied, demanded or prevented is read like what is told.
"""

from scripts.reading.lexicon import english_lexicon

_MEANINGS = english_lexicon("movements")


def movements(words: str) -> frozenset[str]:
    """The codes of `deportations.movement` that the words may mean; none where they tell no movement of people."""
    return _MEANINGS.codes(words)
