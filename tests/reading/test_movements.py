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

# Written without a look at the table, as a test of it; what it did not know was added to it afterwards.
UNSEEN = cases("""
    Stalin had the Kalmyks deported within days | deportation
    the deportation order was read to the villagers at dawn | deportation
    Thailand deports forty Uyghurs | deportation
    a deportation train with 1,500 Jews | deportation
    the community's expulsion was planned in advance | expulsion
    They expelled every last Muslim family from the town | expulsion
    the removal of the Acadians | expulsion
    the valley was cleansed of Croats | expulsion
    Chased from their homeland, they live in camps | expulsion
    Chagossians were evicted by the British | expulsion
    5.6 million displaced Sudanese | displacement
    internally displaced persons from Donetsk | displacement
    the displacement of 45,000 families | displacement
    the country took in 10,000 refugees | displacement
    Colombia counts eight million desplazados, or displaced | displacement
    relocation of Maasai herders | relocation
    the government will relocate residents of the island | relocation
    families were resettled in newly built villages | relocation
    a resettlement of 90,000 Kurds | relocation
    left the enclave | departure
    Armenians leaving Stepanakert in their cars | departure
    his family had left for good | departure
    the departure of Pontic Greeks | departure
    they leave in droves | departure
    Return of Chagossians to Diego Garcia | return
    safe and dignified returns | return
    Palestinian returnees were turned away | return expulsion
    Syrians going back to Homs | return
    repatriation of the Rohingya has not begun | return
    the right of Western Azerbaijanis to go back to their native lands | return
    the mayor returned the letter unopened |
    Parliament left the question open |
    the settlement of the dispute by peaceful means |
    UNHCR spokesman in Ankara |
    Human Rights Watch says that between April and June more than 3,000 Haitians were sent back across the border by Dominican soldiers. | return deportation expulsion
    Under martial law, whole villages were put aboard barges and taken to the interior of the country. | relocation deportation displacement
    The ministry denies that any Albanian was ever expelled from Presevo. | expulsion
    Some 200,000 Krajina Serbs, uprooted by Operation Storm, are still waiting to come back. | displacement expulsion return
    the Acholi were herded into camps | displacement deportation relocation
    The refugees were not permitted to cross back | displacement return
    about 13,000 people have crossed into Chad | departure displacement
    the number of those who have gone home | return
    almost all Serbs left Pristina; few have returned | departure return
    the government promised that every displaced family would be home by spring | displacement
    "We were thrown out like dogs," said Fatima, 63. | expulsion
    a plan to transfer the population of Gaza to Egypt | deportation displacement relocation
    depopulated Palestinian villages | displacement expulsion
    ethnic Hungarians fled or were expelled | departure displacement expulsion
    the court ordered the eviction of 1,400 Ogiek | expulsion
    the number of asylum-seekers rose | displacement
    Baku has moved 12,500 people into rebuilt towns | relocation
    the Nakba, in which 700,000 Palestinians fled or were driven out | departure displacement expulsion
    the delegation left for Brussels |
    The committee expelled the member for corruption |
""")


def test_a_movement_is_read_by_the_word_that_tells_it():
    assert failures(read_as, TOLD) == {}


def test_what_only_looks_like_a_word_of_movement_is_passed_over():
    assert failures(read_as, NOT_TOLD) == {}


def test_a_movement_is_read_in_sentences_written_without_a_look_at_the_table():
    assert failures(read_as, UNSEEN) == {}


PIECES = st.sampled_from([*" ".join(TOLD).split(), *" ".join(NOT_TOLD).split(), ".", "…", "“", "’", "\u00ad", "İ"])


@given(words=st.text(max_size=60) | st.lists(PIECES, max_size=25).map(" ".join))
def test_any_words_at_all_are_read_as_codes_of_movement(words):
    assert movements(words) <= CODES


@given(words=st.lists(PIECES, max_size=25), space=st.sampled_from(["\n", "  ", "\n\n", "\u00a0", "\t ", "\r\n"]))
def test_white_space_does_not_change_a_movement(words, space):
    assert movements(space.join(words)) == movements(" ".join(words))
