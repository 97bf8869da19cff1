"""Misspelt words are told, and no word that a dictionary, a document or the other side of the ocean has."""

from hypothesis import given
from hypothesis import strategies as st

from scripts.reading.spelling import misspelt


def test_a_word_with_a_wrong_letter_is_told():
    assert misspelt("That they hkd to leave stands in the quoted wirds.", ()) == ["hkd", "wirds"]


def test_what_is_printed_is_a_word():
    assert misspelt("the yerkrpah volunteers", {"yerkrpah"}) == []


def test_british_spellings_are_words():
    words = "recognised criticises apologising organisation analysed favour labelled travelling defence centre coloured"
    assert misspelt(words, ()) == []


def test_names_addresses_and_shortened_words_are_not_read():
    assert (
        misspelt("Jérôme Begen at report.az/ru/vneshnyaya-politika, osmlab/names: doesn’t say the ministry's", ()) == []
    )


@given(st.text(max_size=60))
def test_any_text_is_read(text: str):
    assert all(word in text for word in misspelt(text, ()))
