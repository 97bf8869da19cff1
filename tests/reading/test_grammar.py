"""Sentences with a word too many, too few or another are told, and those of texts that nobody made the reader for are not."""

import re
from pathlib import Path

from scripts.reading.grammar import broken
from tests.reading.documents import flat

FRESH = Path(__file__).parent / "fresh"
#: Sentences, and which of their words no sentence has beside each other.
BROKEN = {
    "It comments in own voice.": ["in own voice"],
    "It falls in the year in bulletin's masthead.": ["in bulletin's masthead"],
    "The report takes 24 the movements up.": ["takes 24 the"],
    "It was seen on 17 January, 27 20:30.": ["27 20:30"],
    "The of sentence is whole.": ["The of"],
    "A apology is an demand.": ["A apology", "an demand"],
    "Who said it will is not told.": ["will is"],
    "The sentence is not is told.": ["not is"],
    "It speaks of the.": ["the ."],
    "Reply of he to the minister": ["of he"],
    "The document to tells what they found.": ["to tells"],
    "It is an outlet, which of which he speaks.": ["which of which"],
    "Quoted is what calls this an entity.": ["what calls"],
    "The word names no confirmed": ["no confirmed"],
    "What the criticism is not said to have shown": ["is not said to have"],
    "An account despite of the heading": ["despite of"],
    "The masthead of Before the war": ["of Before"],
    "That is one in of people.": ["in of"],
    "They sent their to the minister.": ["their to"],
    "Where to go is not 24 told": ["not 24 told"],
    "It tells of the first. page of it.": ["first . page"],
    "It reports a ceremony OF the lamp.": ["ceremony OF"],
    "It comments on an interview the lady.": ["comments on an interview the"],
}
WHOLE = (
    "It burnt at 3 p.m. in Vale. Then, in approx. two hours, THE SOUTH slept; so did U.S. sailors.",
    "In 2024 the lamp burnt; “the of” stands in marks.",
    "By today's rule an hour is a unit, and a one-off is an honour.",
    "It has 20 000 lamps of its own, and the town's own mast.",
    "In the bulletin the war ended; in his answer the lamp burnt, and His Majesty May slept.",
    "Whom it is told of is not said: see https://lamp.example/the/of.",
)


def test_neighbours_that_no_sentence_has_are_told():
    assert {words: list(broken(words)) for words in BROKEN} == BROKEN
    assert {words: broken(words) for words in WHOLE} == dict.fromkeys(WHOLE, ())


def test_at_most_one_sentence_in_twenty_of_texts_that_nobody_made_it_for_is_a_false_alarm():
    text = " ".join(flat(path.read_text(encoding="utf-8")) for path in FRESH.glob("*.txt"))
    sentences = re.split(r"(?<=[.!?]) (?=[A-Z“])", text)
    assert len(sentences) > 100
    assert sum(bool(broken(sentence)) for sentence in sentences) <= len(sentences) / 20
