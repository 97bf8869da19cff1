"""A reason that stands in several rows is told where a copy differs by one word; two that differ by a word are not."""

from scripts.reading.twins import near_twins

SAID = "the words do not say by what means"


def test_a_copy_with_a_word_more_less_or_other_is_told():
    more, less, other = SAID + " it", SAID.replace(" do", ""), SAID.replace("means", "ways")
    for wrong in (more, less, other):
        assert near_twins([SAID, SAID, wrong]).get(wrong) == SAID, wrong
    assert near_twins([SAID, SAID.replace("means", "whom")]) == {}
    assert near_twins([SAID, SAID, "no date is told", "a date is told"]) == {}
