"""Words that order and words that count are told apart."""

from scripts.reading.count_kinds import count_kinds


def test_ordinals_order_and_other_numbers_count():
    told = {
        words: count_kinds(words) for words in ("35th", "the twenty-first", "first time", "13", "dozens", "two thirds")
    }
    orders = {words for words, kinds in told.items() if kinds == {"ordinal"}}
    assert orders == {"35th", "the twenty-first", "first time"}
    assert count_kinds("the first 13") == {"cardinal", "ordinal"}
