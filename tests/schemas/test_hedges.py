"""The published rule for hedged figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import schemas
from schemas.hedges import HEDGES, HEDGES_AFTER, QUALIFIERS, VAGUE
from schemas.hedges import bounds as count_bounds

COUNTS = st.integers(0, 10**9)


@pytest.mark.parametrize(
    ("count", "qualifier", "words", "low", "high"),
    [
        (38, "exact", "38", 38, 38),
        (14, "at_least", "at least 14", 14, None),
        (250_000, "more_than", "over 250,000", 250_001, None),
        (100, "nearly", "nearly 100", None, 99),
        (100, "at_most", "up to 100", None, 100),
        (8_000, "approximately", "approximately 8,000", None, None),
        (None, "vague", "dozens", 24, None),
        (None, "vague", "hundreds", 200, None),
        (None, "vague", "Thousands", 2_000, None),
        (None, "vague", "tens of thousands", 20_000, None),
        (None, "vague", "hundreds of\nthousands", 200_000, None),
        (None, "vague", "millions", 2_000_000, None),
        (None, "vague", "many others", None, None),
        (None, "vague", "nearly thousands", None, None),
        (None, "vague", "words of no table", None, None),
        (None, "exact", "two-thirds", None, None),
        (0, "exact", "zero", 0, 0),
    ],
)
def test_the_bounds_are_those_of_the_published_rule(
    count: int | None, qualifier: str, words: str, low: int | None, high: int | None
) -> None:
    assert count_bounds(count, qualifier, words) == (low, high)


@given(count=COUNTS, qualifier=st.sampled_from(["exact", "at_least", "at_most"]))
def test_the_count_lies_within_its_bounds(count: int, qualifier: str) -> None:
    low, high = count_bounds(count, qualifier, str(count))
    assert low is None or low <= count
    assert high is None or count <= high


@given(count=COUNTS, qualifier=st.sampled_from(["more_than", "nearly"]))
def test_a_count_that_the_words_exclude_lies_just_outside(count: int, qualifier: str) -> None:
    assert count_bounds(count, qualifier, str(count)) in [(count + 1, None), (None, count - 1)]


def test_a_qualifier_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="'roughly' is no qualifier; use one of exact, at_least"):
        count_bounds(3, "roughly", "roughly 3")


def test_the_qualifiers_are_those_of_the_schemas() -> None:
    assert set(QUALIFIERS) == set(schemas.fields("casualties")["qualifier"]["constraints"]["enum"])


def test_the_tables_name_qualifiers_and_nothing_twice() -> None:
    assert set(HEDGES.values()) | set(HEDGES_AFTER.values()) == set(QUALIFIERS) - {"between", "vague"}
    assert all(phrase == " ".join(phrase.lower().split()) for phrase in [*HEDGES, *HEDGES_AFTER, *VAGUE])
