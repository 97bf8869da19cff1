"""Names of events begin with what happened, and say behind a preposition to whom, where or when."""

from scripts.reading.event_names import event_name_faults, unprinted_pairs

WHOLE = ("Crash of the ferry Heron, 4 March", "First peace talks between Norland and Sutland", "War of 2020",
         "Port Council summit in Vale", "Movement of “others”, as claimed")  # fmt: skip
BROKEN = {
    "of the ferry Heron": "begins with a capital letter",
    "Annual of the Port Council": "“Annual” tells no kind of event",
    "Movement Norlanders from Sutland": "a word is missing between “Movement” and “Norlanders”",
    "Movement of Norlanders, as": "nothing follows “as”",
    "First congress the Port Council": "a word is missing between “congress” and “the”",
}


def test_names_in_their_form_are_left_alone():
    assert {name: event_name_faults(name) for name in WHOLE} == dict.fromkeys(WHOLE, ())


def test_what_is_not_in_that_form_is_told():
    assert {name for name, told in BROKEN.items() if not any(told in f for f in event_name_faults(name))} == set()


def test_two_words_side_by_side_stand_so_in_print_or_are_a_title_and_a_name():
    printed, called = " the ferry heron sank off port vale after talks of the port council ", {"envoy berg"}
    names = {
        "Crash of the ferry Heron, 4 March": [],
        "Old crash off Port Vale in March 2021, told of as past": [],
        "Address of Envoy Berg to the Port Council": [],
        "Crash of the Heron ferry": ["Heron ferry"],
        "Crash of the ferry Vale Heron": ["ferry Vale", "Vale Heron"],
    }
    assert {name: unprinted_pairs(name, printed, called) for name in names} == names
