"""A table of phrases: what it refuses, as only the phrases that a text may have are compiled."""

import pytest

from scripts.reading.lexicon import Lexicon


@pytest.mark.parametrize("phrases", ["killed|slain", "(lost … lives", "shot) dead"])
def test_a_choice_outside_of_brackets_and_an_ellipsis_within_are_refused_at_once(phrases: str):
    with pytest.raises(ValueError, match="brackets"):
        Lexicon({"killed": phrases})


def test_a_letter_that_may_be_missing_is_not_looked_for():
    lexicon = Lexicon({"a": "loss?, killer?s, deaths* of … people"})
    assert lexicon.codes("los") == lexicon.codes("the killes") == lexicon.codes("death of many people") == {"a"}
