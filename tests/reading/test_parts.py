"""As what somebody takes part in an agreement, is told by the words around his name."""

from scripts.reading.parts import part_told

PARTS = {
    ("The accord was made, and ", "Ada Berg", " witnessed it."): "witness",
    ("The fact that ", "Dahl", " signed as a witness to the pact"): "witness",
    ("It was signed in Oslo, witnessed by ", "the king", "."): "witness",
    ("The talks that ", "Sutland", " kindly hosted led to it."): "host",
    ("They met at the invitation of ", "Norland", " in May."): "host",
    ("", "Norland", " and Berg, who signed as a witness, concluded it."): "party",
    ("", "Sutland", " signed the accord."): "party",
}


def test_the_words_around_a_name_tell_the_part():
    assert {words: part_told(words[0], words[2]) for words in PARTS} == PARTS
