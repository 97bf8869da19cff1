"""Our own sentences say "not" of what is told; anywhere else it slipped in."""

from scripts.reading.nots import stray_nots

WHOLE = (
    "Who made it is not said.",
    "the sentence does not name them, and the paragraph is not dated",
    "A silence is told, not a refusal; whose it is, is not",
    "“It is not the end” is not printed there.",
    "The lamp has not been named.",
)
SLIPPED_IN = {
    "Published not by an outlet.": ("Published not by an",),
    "no day is not printed": ("is not printed",),
    "Blame has not no request.": ("has not no request",),
    "It has not countries.": ("has not countries .",),
    "The lamp is not the harbour's.": ("is not the harbour's",),
    "She is not told to have gone.": ("is not told to",),
    "One not passage tells of it": ("One not passage tells",),
}


def test_that_something_is_not_told_may_be_said():
    assert {words: stray_nots(words) for words in WHOLE} == dict.fromkeys(WHOLE, ())


def test_a_not_anywhere_else_is_told():
    assert {words: stray_nots(words) for words in SLIPPED_IN} == SLIPPED_IN
