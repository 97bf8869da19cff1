"""A movement of people is read from the words that tell it, and from no other word."""

from hypothesis import given
from hypothesis import strategies as st

from scripts.reading.movements import movements
from tests.each import failures

CODES = {"deportation", "expulsion", "displacement", "relocation", "departure", "return"}


def read_as(case: tuple[str, str]) -> None:
    """The words may mean the codes, and nothing else. Codes are separated by spaces."""
    words, codes = case
    assert movements(words) == frozenset(codes.split())


def cases(text: str) -> dict[str, tuple[str, str]]:
    """One case a line: words, a bar, codes."""
    found = [line.rsplit("|", 1) for line in text.strip().splitlines()]
    return {words.strip(): (words.strip(), codes.strip()) for words, codes in found}


TOLD = cases("""
    The entire Chechen nation was deported to Kazakhstan in February 1944. | deportation
    Crimean Tatars mark the anniversary of Stalin’s mass deportation. | deportation
    Descendants of the deportees gathered at the monument. | deportation
    Families were loaded at night into cattle wagons. | deportation
    Berlin has begun deporting rejected applicants. | deportation
    Uganda's Asians were expelled by Idi Amin in 1972. | expulsion
    the expulsion of ethnic Germans from the Sudetenland | expulsion
    accused Myanmar's army of ethnic cleansing | expulsion
    an ethnically cleansed valley | expulsion
    the forced removal of a whole people from its land | expulsion
    More than 700,000 Rohingya have been driven out of Rakhine State. | expulsion
    Serb civilians were driven from Krajina | expulsion
    Bedouin villagers face eviction | expulsion
    militants kicked local Christians out of Mosul | expulsion
    Some 1.9 million people are displaced inside the Gaza Strip. | displacement
    OCHA recorded new displacement in North Kivu | displacement
    The Ministry provided housing for 4,000 IDPs. | displacement
    Lebanon hosts over a million Syrian refugees | displacement
    the shelling rendered three hundred families homeless | displacement
    tens of thousands fled across the Ethiopian border | displacement departure
    a mass exodus of Kosovo Albanians | displacement departure
    100,000 Armenians fled Nagorno-Karabakh in a week | displacement departure
    residents were evacuated from the frontline town | displacement relocation departure
    The authorities relocated 58 families from the flood zone. | relocation
    Meskhetian Turks resettled in the United States | relocation
    The resettlement programme covers 12 villages. | relocation
    They left their villages overnight. | departure
    thousands leaving Port Sudan by ship | departure
    the departure of the last Jews from Baghdad | departure
    Half of the young emigrated. | departure
    the dignified return of Georgians to Abkhazia | return
    Afghans returning from Iran | return
    UNHCR helped to repatriate 12,000 Burundians. | return
    They have never been allowed to go back. | return
    Israel rejects the refugees' right of return | displacement return
    the displaced shall not be prevented from returning | displacement return
    We came back home after thirty years, she says. | return
    families resettled back in Lachin | return
    The Great Return programme, the ministry said, is under way | return
    FORMER IDPS RETURN TO FUZULI | displacement return
    deported and subjected to ethnic cleansing | deportation expulsion
    people were forced to leave their houses | expulsion displacement departure
    the forcible transfer of Ukrainian children | deportation displacement relocation
    uprooted from the land of their ancestors | expulsion displacement
""")

NOT_TOLD = cases("""
    The blast left 20 people dead. |
    The left-wing coalition lost its majority. |
    The shelling left the town without power. |
    The EU discussed the removal of sanctions. |
    The United Nations High Commissioner for Refugees spoke in Geneva. |
    The State Committee for Affairs of Refugees and IDPs held a briefing. |
    The parties are ready to return to the negotiating table. |
    the return of the occupied territories |
    Troops returned fire. |
    In return for concessions, Baku offered gas. |
    It is a departure from the principles of the Charter. |
    The statement leaves no doubt about it. |
    The minister arrived in Tbilisi on Monday. |
    The roots of the conflict go back to the 1920s. |
    the political settlement of the conflict |
    Parental leave was extended. |
    Soldiers removed mines along the road. |
    |
""")


def test_a_movement_is_read_by_the_word_that_tells_it():
    assert failures(read_as, TOLD) == {}


def test_what_only_looks_like_a_word_of_movement_is_passed_over():
    assert failures(read_as, NOT_TOLD) == {}


PIECES = st.sampled_from([*" ".join(TOLD).split(), *" ".join(NOT_TOLD).split(), ".", "…", "“", "’", "\u00ad", "İ"])


@given(words=st.text(max_size=60) | st.lists(PIECES, max_size=25).map(" ".join))
def test_any_words_at_all_are_read_as_codes_of_movement(words):
    assert movements(words) <= CODES


@given(words=st.lists(PIECES, max_size=25), space=st.sampled_from(["\n", "  ", "\n\n", "\u00a0", "\t ", "\r\n"]))
def test_white_space_does_not_change_a_movement(words, space):
    assert movements(space.join(words)) == movements(" ".join(words))
