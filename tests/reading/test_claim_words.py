"""Words that call for a row, and names and idioms that look like them."""

from hypothesis import given
from hypothesis import strategies as st

import schemas
from scripts.reading.claim_words import claim_words, counts_people
from tests.each import failures
from tests.reading.written_before import CLAIMS as WRITTEN_BEFORE

#: Sentence → for each table the words that call for a row of it.
CLAIMS: dict[str, dict[str, list[str]]] = {
    "Thirty-eight people were killed.": {"casualties": ["killed"]},
    "Nine soldiers died and four are missing.": {"casualties": ["died", "missing"]},
    "Dozens of villagers were wounded.": {"casualties": ["wounded"]},
    "The death toll rose to 14.": {"casualties": ["death toll"]},
    "More than 900 are still missing.": {"casualties": ["missing"]},
    "Of the 67 aboard, 29 survived.": {"casualties": ["aboard", "survived"]},
    "The dead were buried on Friday.": {"casualties": ["dead"]},
    "The shelling claimed the lives of two children.": {"casualties": ["claimed the lives"]},
    "Both pilots lost their lives.": {"casualties": ["lost their lives"]},
    "The massacre left 613 dead.": {"casualties": ["massacre", "dead"]},
    "Casualties on both sides were heavy.": {"casualties": ["Casualties"]},
    "The families of the victims came.": {"casualties": ["victims"]},
    "They were deported to Kazakhstan.": {"deportations": ["deported"]},
    "Tens of thousands fled to Goris.": {"deportations": ["fled"]},
    "The Tatars were expelled from Crimea.": {"deportations": ["expelled"]},
    "Some 700,000 people were displaced.": {"deportations": ["displaced"]},
    "Greeks were driven out of Smyrna.": {"deportations": ["driven out"]},
    "The refugees live in tents.": {"deportations": ["refugees"]},
    "Residents returned to Talish.": {"deportations": ["returned"]},
    "They want the right of return.": {"deportations": ["right of return"]},
    "The exodus of Serbs began in May.": {"deportations": ["exodus"]},
    "The families left in 1988.": {"deportations": ["left"]},
    "Tbilisi accused Moscow.": {"diplomatic_exchanges": ["accused"], "statements": ["accused"]},
    "The ministry condemned the vote.": {"diplomatic_exchanges": ["condemned"], "statements": ["condemned"]},
    "Kyiv demanded an explanation.": {"diplomatic_exchanges": ["demanded"], "statements": ["demanded"]},
    "The spokesman rejected the charge.": {"diplomatic_exchanges": ["rejected"], "statements": ["rejected"]},
    "The king apologised.": {"diplomatic_exchanges": ["apologised"], "statements": ["apologised"]},
    "She denies it.": {"diplomatic_exchanges": ["denies"], "statements": ["denies"]},
    "The minister said little.": {"diplomatic_exchanges": ["said"], "statements": ["said"]},
    "He declared the case closed.": {"diplomatic_exchanges": ["declared"], "statements": ["declared"]},
    "Pashinyan stated that the border is open.": {"diplomatic_exchanges": ["stated"], "statements": ["stated"]},
    "Cairo claims the triangle.": {"statements": ["claims"]},
    "Moscow warned Chișinău.": {"statements": ["warned"]},
    "Hanoi promised an answer.": {"statements": ["promised"]},
    "The parties signed a memorandum.": {"agreements": ["signed"], "diplomatic_exchanges": ["signed"], "statements": []},
    "Parliament ratified the treaty.": {"agreements": ["ratified"], "diplomatic_exchanges": ["ratified"]},
    "The presidents met in Vienna.": {"diplomatic_exchanges": ["met"], "statements": []},
    "Xi visited Rome.": {"diplomatic_exchanges": ["visited"], "statements": []},
    "Prague expelled two diplomats.": {"diplomatic_exchanges": ["expelled two diplomats"], "deportations": []},
    "Three were killed, he said, and 40 fled.": {"casualties": ["killed"], "statements": ["said"], "deportations": ["fled"]},
    "Two Azerbaijanis Killed in Mine Blast": {"casualties": ["Killed"]},
}  # fmt: skip

#: What calls for no row.
TRAPS = [
    "The talks have reached a dead end.",
    "The amendment killed the deal.",
    "It was the State Commission on Prisoners of War, Hostages and Missing Persons.",
    "The building of the Missing Persons Commission is old.",
    "That said, the road is long.",
    "The so-called corridor is short.",
    "It goes without saying.",
    "Needless to say, it rained.",
    "The letter is a dead letter.",
    "There are rivers between it and the Dead Sea.",
    "The link is the missing link.",
    "Returns to scale are falling.",
    "He returned to the subject.",
    "It is a case of supply and demand.",
    "The left bank is green.",
    "A deadlock followed.",
    "The storm died down.",
    "He bought a return ticket.",
    "The State Department is large.",
    "Nothing is left to chance.",
    "Note the colour of the roof.",
    "The flight recorders are orange.",
    "The Ministry of Emergency Situations is there.",
]


def by_table(sentence: str) -> dict[str, list[str]]:
    found = claim_words(sentence)
    return {table: [one.word for one in found if table in one.tables] for table in schemas.TABLES}


def test_a_word_that_claims_is_read_for_its_tables():
    def read(case: tuple[str, dict[str, list[str]]]) -> None:
        sentence, claims = case
        told = by_table(sentence)
        assert {table: told[table] for table in claims} == claims

    assert len(CLAIMS) + len(TRAPS) >= 60
    assert failures(read, {sentence: (sentence, claims) for sentence, claims in CLAIMS.items()}) == {}


def test_sentences_written_before_the_reader_was_tried_are_read():
    missed = {sentence for sentence, table in WRITTEN_BEFORE.items() if not by_table(sentence)[table]}
    assert len(WRITTEN_BEFORE) == 51
    assert missed == {"Rama quipped that the door was open.", "The memorandum was inked on Sunday."}


def test_names_and_idioms_claim_nothing():
    assert {sentence: found for sentence in TRAPS if (found := [one.word for one in claim_words(sentence)])} == {}


def test_a_claim_beside_an_idiom_is_still_read():
    assert by_table("That said, two were killed at the Dead Sea.")["casualties"] == ["killed"]


def test_a_number_counts_people_where_a_word_for_them_stands_close_behind():
    assert all(map(counts_people, (" people aboard", " young unarmed men", "\nArmenians", " injured passengers fled")))
    assert not any(
        map(counts_people, (" of the men", " aircraft", "", " km; people", " crimes against people", ". People"))
    )


def test_a_word_is_given_with_its_place():
    turkish = "İlham Əliyev said that 38 people were killed."
    assert [one.word for one in claim_words(turkish)] == ["said", "killed"]
    for sentence in CLAIMS:
        assert all(sentence[one.start : one.end] == one.word for one in claim_words(sentence))


@given(st.text() | st.lists(st.sampled_from([w for s in [*CLAIMS, *TRAPS] for w in s.split()])).map(" ".join))
def test_no_sentence_breaks_the_reader_and_line_breaks_change_nothing(sentence: str):
    found = claim_words(sentence)
    broken = claim_words(sentence.replace(" ", "\n"))
    assert [(one.start, one.end, one.tables) for one in found] == [(one.start, one.end, one.tables) for one in broken]
    assert all(one.tables and one.tables <= set(schemas.TABLES) for one in found)
    assert all(sentence[one.start : one.end] == one.word for one in found)
