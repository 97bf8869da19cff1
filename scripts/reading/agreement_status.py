"""What became of an agreement, read from the sentence that tells of it.

A word of making ("established", "reached") counts near a word for an agreement only, since a sentence makes and
establishes other things too. What is yet to be signed is expected, whatever words follow.
"""

import re

from scripts.reading.lexicon import english_lexicon

_MEANINGS = english_lexicon("agreement_status")


#: Without a word of these, nothing is told to have been signed, or to be yet to come.
_NEEDED = {
    "signed": re.compile(r"\bsign|\binitial|\binked\b|\bput (?:its|their|his|her) names?\b", re.IGNORECASE),
    "expected": re.compile(
        r"\b(?:will|would|expect\w*|to be|upcoming|plan\w*|future|hop\w+|may|might|could|can|shall|should|prospect\w*"
        r"|negotiat\w+|draft\w*|propos\w+|prepar\w+|await\w*|pending|soon|next|intend\w*|not yet|aim\w*|until)\b",
        re.IGNORECASE,
    ),
}


def statuses_ruled_out(sentence: str) -> frozenset[str]:
    """The codes of `agreements.status` for which the sentence has no word."""
    return frozenset(status for status, words in _NEEDED.items() if not words.search(sentence))


def statuses(sentence: str) -> frozenset[str]:
    """The codes of `agreements.status` that the sentence may tell; none where it does not say what became of it."""
    return _MEANINGS.codes(sentence)
