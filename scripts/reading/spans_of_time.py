"""Whether a sentence tells a span of time, or several happenings one after the other, and not one moment only."""

from scripts.reading.lexicon import english_lexicon

_MEANINGS = english_lexicon("spans_of_time")


def tells_a_span(sentence: str) -> bool:
    """Whether a word of the sentence tells that something went on, or happened again and again."""
    return "span" in _MEANINGS.codes(sentence)
