"""Places and people that stand beside a movement are read, and dates and verbs that stand there are not."""

from scripts.reading.beside import people_moved, places_beside, tells_people


def test_a_place_is_read_where_it_stands_and_a_date_or_a_verb_is_none():
    read = {
        "expelled": places_beside("Norlanders were expelled from Sutland to the islands.", "expelled"),
        "left": places_beside("They left Sutland for Norland.", "left"),
        "to return to their lands": places_beside("They hope to return to their lands.", "to return to their lands"),
        "deported": places_beside("They were deported from May to June, and wanted to leave.", "deported"),
        "exodus": places_beside("The exodus went on.", "flight"),
    }
    assert read == {
        "expelled": {"origin": "Sutland"},
        "left": {"origin": "Sutland", "destination": "Norland"},
        "to return to their lands": {"destination": "their lands"},
        "deported": {},
        "exodus": {},
    }
    assert people_moved("the expulsion of all Norlanders", "expulsion") == "Norlanders"
    assert people_moved("Refugees who were deported", "were deported") is None  # a word, in capitals, that is no people


def test_words_for_people_are_told_from_words_for_anything_else():
    people = ("all Norlanders", "the elderly", "a crew", "other ethnicities", "Residents", "no sailor’s child")
    others = ("aboard", "the complete", "1987", "citizenship", "who had", "is across")
    assert [words for words in (*people, *others) if tells_people(words)] == list(people)
