"""Misspelt words are told, and no word that a dictionary, a document or the other side of the ocean has."""

from hypothesis import given
from hypothesis import strategies as st

from scripts.reading.spelling import acronyms, doubled, misspelt, misspelt_in_id, misspelt_names, plain_words, taken


def test_a_word_with_a_wrong_letter_is_told():
    assert misspelt("That they hkd to leave stands in the quoted wirds.", ()) == ["hkd", "wirds"]


def test_a_name_that_nobody_knows_is_told_where_it_is_a_known_one_but_for_a_letter():
    assert misspelt_names("Tsansport of Harlind, by Dawisha and Parrott", {"harland"}) == ["Tsansport", "Harlind"]


def test_words_taken_from_the_quotation_are_told():
    quotation = "The signal lamp of the old pier was dark."
    assert taken("the lamp of the old pier was dark that night", quotation) == ("lamp of the old pier was",)
    assert taken("the old pier", quotation) == ("the old pier",)
    assert taken("by “The signal lamp of the old pier was dark”; a lamp", quotation) == ()


def test_what_is_printed_is_a_word():
    assert misspelt("the yerkrpah volunteers", {"yerkrpah"}) == []


def test_british_spellings_are_words():
    words = "recognised criticises apologising organisation analysed favour labelled travelling defence centre coloured"
    assert misspelt(words, ()) == []


def test_a_name_with_a_wrong_letter_is_told_where_the_name_is_printed():
    assert misspelt("Remarks by Ilpam Aliyev, Recognised.", {"ilham", "aliyev"}) == ["Ilpam"]


def test_a_word_that_stands_twice_is_told():
    assert doubled("Trend, 16 January January, and the the rest") == ["January", "the"]
    assert doubled("What is, is one; one is the others' others: Ab Abc") == []


def test_an_identifier_is_made_of_words():
    printed = plain_words("O’Brien spoke of Türkiye to Şəfəq Орлов.") | acronyms(
        "the Ministry of Foreign Affairs of Harland"
    )
    assert misspelt_in_id("dep-obrien-accuses-turkiye-sefeq-orlov-mfa-2", printed) == ["dep"]
    assert misspelt_in_id("air-wenter-bulletin-2025-01", printed) == ["wenter"]


def test_names_addresses_and_shortened_words_are_not_read():
    assert (
        misspelt(
            "Jérôme Begen at report.az/ru/vneshnyaya-politika, osmlab/names: doesn’t say the ministry's", {"begen"}
        )
        == []
    )


@given(st.text(max_size=60))
def test_any_text_is_read(text: str):
    assert all(word in text for word in misspelt(text, ()))
