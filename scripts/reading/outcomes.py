"""What became of people, read from the words that tell it: killed, injured, missing, captured, survived and so on.

What is denied is read like what is told. "Casualties" may be dead, wounded or just victims, so it means all three.
"""

from scripts.reading.lexicon import Lexicon, english_lexicon

_MEANINGS = english_lexicon("outcomes")

# Who is called a passenger was aboard, unless the words say more of him.
_BY_THE_WAY = Lexicon(
    {"aboard": "passengers?, crews?, crew ?members?, occupants?, stowaways?, flight attendants?, pilots?"}
)


def outcomes(words: str) -> frozenset[str]:
    """The codes of `casualties.outcome` that the words may mean; none where they do not say what became of people."""
    return _MEANINGS.codes(words) or _BY_THE_WAY.codes(words)
