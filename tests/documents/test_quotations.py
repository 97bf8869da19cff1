"""A quotation stands in its document exactly once, character for character, and cuts nothing off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.documents.document import Document
from scripts.documents.quotations import (
    edge_fault,
    find_once,
    nearest,
    pointing_at,
    stands_in,
    widened,
    with_possessive,
)
from scripts.errors import DataError
from tests.specimen import HARBOUR, MODULES, TEXTS


@pytest.fixture
def document() -> Document:
    return Document(HARBOUR, TEXTS[HARBOUR], MODULES[0].SOURCE.sections)


def place(document: Document, *locators: str) -> list[tuple[int, int]]:
    return [document.span_of(locator) for locator in locators]


# -- found once


def test_a_quotation_is_found_at_its_offsets(document: Document):
    start, end = find_once(document, "claiming 30 lives and leaving 12 survivors", place(document, "I ¶1"))
    assert document.text[start:end] == "claiming 30 lives and leaving 12 survivors"


def test_the_narrowest_place_that_has_the_words_counts(document: Document):
    span = find_once(document, "42", place(document, "I ¶1", ""))
    assert document.locator(*span) == "I ¶1", "although the document has it twice"


def test_a_digit_of_another_number_is_no_second_place():
    document = Document("d", "It left 744 wounded and 4 missing.")
    assert find_once(document, "4", [(0, len(document.text))]) == (24, 25)


def test_a_wider_place_is_looked_at_where_the_narrow_one_has_nothing(document: Document):
    span = find_once(document, "Carl Dahl", place(document, "I ¶1", "I", ""))
    assert document.locator(*span) == "I ¶3"


def test_words_that_stand_twice_are_told_with_their_places(document: Document):
    with pytest.raises(DataError) as error:
        find_once(document, "approximately 150,000", place(document, "II"))
    assert str(error.value) == (
        f"{HARBOUR}: found 2 times (II ¶1, II ¶1): “approximately 150,000”; quote more of the sentence, or name a"
        " narrower place, so that it stands there once"
    )


def test_words_that_are_not_there_are_told_with_the_nearest_text(document: Document):
    with pytest.raises(DataError) as error:
        find_once(document, "claiming 31 lives and leaving 12 survivors", place(document, "I ¶1"))
    message = str(error.value)
    assert message.startswith(f"{HARBOUR} I ¶1: not found: “claiming 31 lives and leaving 12 survivors”; ")
    assert "the nearest text there is “claiming 30 lives and leaving 12 survivors”" in message
    assert message.endswith("quote the document's own words, signs and quotation marks")


def test_a_long_quotation_is_shown_shortened_in_a_message(document: Document):
    with pytest.raises(DataError) as error:
        find_once(document, "Nothing of this stands there " * 12, place(document, "I ¶1"))
    assert " … " in str(error.value)
    assert len(str(error.value)) < 600


@pytest.mark.parametrize("words", ["", " ", "\n"])
def test_no_words_are_not_found(document: Document, words):
    with pytest.raises(DataError, match="not found"):
        find_once(document, words, place(document, "I ¶1"))


@pytest.mark.parametrize(
    ("printed", "quoted"),
    [
        ("aged ≥12 years", "aged 12 years"),
        ("aged ≥12 years", "aged >=12 years"),
        ("he said “no”", 'he said "no"'),
        ("the people’s will", "the people's will"),
        ("the people's will", "the people’s will"),
        ("a long-term peace", "a long–term peace"),
        ("Jérôme Begen", "Jerome Begen"),
        ("Je\u0301rôme Begen", "Jérôme Begen"),
        ("Port Vale", "port vale"),
        ("38 lives", "38 live s"),
        ("BEYNÖLXALQ", "BEYNOLXALQ"),
        ("of people [sic] killed", "of people killed"),
        ("killed, and wounded", "killed and wounded"),
        ("thirty people fled", "30 people fled"),
    ],
)
def test_nothing_is_found_by_likeness(printed, quoted):
    document = Document("d", f"It was {printed} there.")
    find_once(document, printed, [(0, len(document.text))])
    with pytest.raises(DataError, match="not found"):
        find_once(document, quoted, [(0, len(document.text))])


def test_white_space_alone_may_differ():
    document = Document("d", "It was\n\na\u00a0long \tway.")
    assert find_once(document, " was a long  way", [(0, len(document.text))]) == (3, 19)


def test_the_nearest_text_is_looked_for_in_the_place_only(document: Document):
    start, end = document.span_of("II ¶2")
    assert nearest(document, "All 42 people aboard were", start, end) == "All 42 people aboard the"


# -- edges


#: text with [brackets] around the quotation, and what is cut off
CUT = {
    "a word at its start": ("non[sense] it was", "'nonsense'"),
    "a word at its end": ("it was [non]sense", "'nonsense'"),
    "a hyphenated word at its start": ("their non-[interference] policy", "'non-interference'"),
    "a hyphenated word before the hyphen": ("their [non]-interference policy", "'non-interference'"),
    "a hyphenated word behind the hyphen": ("their [non-]interference policy", "'non-interference'"),
    "a straight apostrophe": ("they [don]'t know", '"don\'t"'),
    "a curly apostrophe": ("they [don]’t know", "'don’t'"),
    "a possessive": ("it is [Putin]'s explanation", '"Putin\'s"'),
    "the first digits of a number": ("some 1[50 people]", "'150'"),
    "the last digits of a number": ("of [15]0 people", "'150'"),
    "the thousands": ("of [250],000 people", "'250,000'"),
    "what follows the thousands": ("of 250,[000 people]", "'250,000'"),
    "a decimal place": ("of [2].5 metres", "'2.5'"),
    "the minutes": ("at [10]:30 on", "'10:30'"),
    "one end of a range with a hyphen": ("of [150]-200 people", "'150-200'"),
    "one end of a range with a dash": ("of [150]–200 people", "150–200"),
    "the other end of a range with a dash": ("of 150–[200 people]", "150–200"),
    "a percent sign": ("about [5]% of", "%"),
    "a percent sign behind a space": ("about [5] % of", "%"),
    "per cent": ("and [5] per cent of", "per cent"),
    "percent": ("and [five] percent of", "percent"),
    "million": ("and [2] million people", "million"),
    "million, written out": ("and [two] million people", "million"),
    "million, over a page break": ("and [2]\n\nmillion people", "million"),
    "thousand behind a hundred": ("and [one hundred] thousand people", "thousand"),
    "dozen": ("and [two] dozen people", "dozen"),
    "the number before million": ("and 2 [million people]", "2"),
    "the number before thousands": ("and hundreds of [thousands of people]", "hundreds of"),
    "the thousands behind hundreds": ("and [hundreds] of thousands of people", "of thousands"),
    "the thousands behind tens": ("and [tens of] thousands of people", "thousands"),
    "at least as many as": ("was ≥[12 years]", "≥"),
    "more than, as a sign": ("was >[12 years]", ">"),
    "about, as a sign": ("was ~[12 years]", "~"),
    "minus": ("was −[12 degrees]", "−"),
    "a currency": ("paid $[12 million]", "$"),
    "over": ("claimed over [250,000 people]", "over"),
    "at least": ("and at least [14 died]", "at least"),
    "more than": ("and more than [fourteen died]", "more than"),
    "more than, over a line end": ("and more\nthan [14 died]", "more"),
    "approximately": ("and Approximately [150,000 people]", "Approximately"),
    "nearly hundreds": ("and nearly [hundreds of people]", "nearly"),
    "more than a dozen": ("and more than [a dozen people]", "more than"),
    "or more": ("and [14] or more people", "or more"),
    "a plus": ("and [150]+ people", "+"),
}


def bracketed(text: str) -> tuple[Document, int, int]:
    start, end = text.index("["), text.index("]") - 1
    return Document("d", text.replace("[", "").replace("]", "")), start, end


@pytest.mark.parametrize(("text", "cut"), CUT.values(), ids=CUT.keys())
def test_a_quotation_does_not_cut(text, cut):
    fault = edge_fault(*bracketed(text))
    assert fault is not None, "nothing was said"
    assert cut in fault


WHOLE = {
    "a sentence": "[It was over.]",
    "words in quotation marks": 'He said "[no way]" to',
    "words in single quotation marks": "He said '[no way]' to",
    "a number before a full stop": "There were [250,000]. Later",
    "a number before a comma": "There were [250,000], then",
    "a number with its hedge": "There were [over 250,000] then",
    "a number with its scale": "There were [2 million people] then",
    "a vague number": "There were [hundreds of thousands] then",
    "a word before a dash": "of the war [thing] – or not",
    "a word between dashes": "the war–[a long one]–ended",
    "a word behind a sign": "paid ($[)no]",
    "a scale word that counts nothing before it": "and [millions of people] left",
    "a hedge that hedges no number": "it was over [the sea] and",
    "a number at both ends of the text": "[12]",
    "a year behind a comma": "December 25, [2024 was]",
    "a colon": "at the time: [10 people]",
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE.keys())
def test_a_quotation_that_cuts_nothing_is_let_through(text):
    assert edge_fault(*bracketed(text)) is None


def test_an_edge_fault_names_place_quotation_and_remedy():
    document = Document("d", "It claimed over 250,000 people.")
    with pytest.raises(DataError) as error:
        find_once(document, "250,000 people", [(0, len(document.text))])
    assert str(error.value) == (
        "d ¶1: “250,000 people”: it cuts the figure “over 250,000”; take the whole word or figure"
    )


@given(data=st.data(), text=st.text(alphabet="ab1,.-’' ", min_size=1, max_size=30))
def test_a_widened_span_cuts_no_word(data, text):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    first, last = widened(text, start, end)
    assert first <= start
    assert end <= last
    fault = edge_fault(Document("d", text), first, last)
    assert fault is None or "inside" not in fault


# -- possessives and whole words


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_name_is_found_in_its_possessive(mark):
    document = Document("d", f"It was Putin{mark}s explanation.")
    start, end = find_once(document, "Putin", [(0, len(document.text))], possessive=True)
    assert document.text[start:end] == f"Putin{mark}s"
    with pytest.raises(DataError, match="it ends inside"):
        find_once(document, "Putin", [(0, len(document.text))])


@pytest.mark.parametrize(
    ("text", "ends"), [("Baku's", 6), ("Baku’s", 6), ("Baku'seven", 4), ("Baku", 4), ("Bakus", 4), ("Baku 's", 4)]
)
def test_a_possessive_ending_is_an_apostrophe_and_an_s(text, ends):
    assert with_possessive(text, 4) == ends


@pytest.mark.parametrize(
    ("words", "text", "stands"),
    [
        ("38", "38 lives", True),
        ("38", "380 lives", False),
        ("38", "38,000 lives", False),
        ("38", "238 lives", False),
        ("38", "380 lives, or 38", True),
        ("Baku", "in Baku's streets", True),
        ("interference", "non-interference", False),
        ("“no”", "he said “no”", True),
        ("no way", "", False),
    ],
)
def test_printed_words_stand_in_others_as_whole_words(words, text, stands):
    assert stands_in(words, text) is stands


def test_words_that_stand_more_than_once_are_widened_inside_their_paragraph_as_long_as_it_has_others():
    text = "Statement of the Ministry\n\n11 February 2025\n\nThe Ministry, said the Ministry\n\nNo\n\nNo\n"
    document, whole = Document("a", text), (0, len(text))
    first = text.index("Ministry")
    assert pointing_at(document, (first, first + 8), whole) == "of the Ministry"
    no = text.index("No")
    assert pointing_at(document, (no, no + 2), whole) == "No No"
