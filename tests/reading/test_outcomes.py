"""What became of people is read from the words that say it, and from no other word."""

from hypothesis import given
from hypothesis import strategies as st

import schemas
from scripts.reading.outcomes import outcomes
from tests.each import failures

CODES = set(schemas.codes("casualties", "outcome"))


def read_as(case: tuple[str, str]) -> None:
    """The words may mean the codes, and nothing else. Codes are separated by spaces."""
    words, codes = case
    assert outcomes(words) == frozenset(codes.split())


def cases(text: str) -> dict[str, tuple[str, str]]:
    """One case a line: words, a bar, codes."""
    found = [line.rsplit("|", 1) for line in text.strip().splitlines()]
    return {words.strip(): (words.strip(), codes.strip()) for words, codes in found}


TOLD = cases("""
    Israeli strikes killed 14 people in Khan Younis, medics said. | killed
    the killing of three aid workers | killed
    At least 30 died when the ferry capsized | killed
    The earthquake claimed more than 50,000 lives. | killed
    They lost their lives in the line of duty. | killed
    The death toll has risen to 112 | killed
    Nine sailors perished in the storm. | killed
    twelve fatalities were confirmed | killed
    villagers were massacred by paramilitaries | killed
    more than 8,000 men and boys were executed at Srebrenica | killed
    there was significant loss of life | killed
    He succumbed to his injuries on Sunday | killed
    fatally wounded by a sniper | killed
    six Azerbaijani servicemen became martyrs | killed
    The bodies of 40 migrants washed ashore. | killed
    prisoners were tortured to death | killed
    He laid down his life for the homeland | killed
    mass grave with 200 bodies | killed
    Two policemen were shot dead | killed
    The Foreign Ministry said 11 nationals were wounded. | injured
    Dozens were hurt in the stampede | injured
    23 injuries were reported | injured
    A child was maimed by a landmine | injured
    nine people were hospitalised with burns | injured
    seven people were taken to hospital | injured
    He lost a leg to a mine | injured
    3,890 persons went missing in the war | missing
    four fishermen are still unaccounted for | missing
    enforced disappearances in Sri Lanka | missing
    The whereabouts of the journalists remain unknown | missing
    they vanished without a trace | missing
    12 killed, 8 missing | killed missing
    Only five people survived the sinking | survived
    A baby was pulled out alive after 90 hours. | survived
    she escaped unhurt | survived
    1,275 villagers were taken hostage | captured
    20 prisoners of war | captured
    three soldiers were captured | captured
    rescuers saved 29 | survived
    the survivors were flown to the capital | survived
    a plane with 67 people on board | aboard
    All those aboard are feared dead | aboard killed missing
    It was carrying 157 passengers and crew | aboard
    62 passengers and five crew members | aboard
    the families of the victims | victims
    UNICEF said civilians had fallen victim to the blockade | victims killed
    Troops suffered heavy casualties | killed injured victims
    15 dead, 40 wounded | killed injured
    there were no survivors | survived
""")

NOT_TOLD = cases("""
    The talks reached a dead end. |
    It was sentenced to death by a court in Minsk. |
    The wounds of the past must heal. |
    The article is missing from the draft. |
    He added insult to injury. |
    Kyiv is on board with the plan. |
    The advisory body met in Geneva. |
    The execution of the budget was discussed. |
    a suicide bomber was arrested |
    The economic losses are large. |
    Prices have fallen sharply. |
    The coalition's political survival is at stake. |
    The minister played the victim. |
    The peace treaty will be signed soon. |
    |
""")

# Written without a look at the table, as a test of it; what it did not know was added to it afterwards.
UNSEEN = cases("""
    killing 22 and wounding 60 | injured killed
    24 troops fell in the ambush | killed
    Nobody died | killed
    civilian deaths passed the mark of ten thousand | killed
    eleven construction workers met their deaths | killed
    the massacre took 600 lives | killed
    117 people were burned alive | killed
    13 of our boys were slain | killed
    a deadly shooting which left 5 dead | killed
    those murdered in the pogrom | killed
    people who gave their lives for independence | killed
    cost the lives of 290 people | killed
    the bloodshed left 130 martyrs | killed
    700 suffered injuries of varying degrees | injured
    the wounded were airlifted to Amman | injured
    13 people got injured | injured
    two crew members sustained serious injuries | injured
    maimed for life | injured
    treated in hospital for smoke inhalation | injured
    whose fate is still unknown | missing
    nearly 4,000 missing Azerbaijanis | missing
    who disappeared in the first war | missing
    the number of people unaccounted for | missing
    still searching for two miners | missing
    29 survived | survived
    lone survivor of the crash | survived
    dragged alive from the wreckage | survived
    everyone got out safely | survived
    62 passengers and 5 crew | aboard
    the jet had 176 people on board | aboard
    there were 200 souls aboard the vessel | aboard
    honoured the memory of the victims | victims
    civilian victims | victims
    mass killings | killed
    the families of those affected | victims injured
    those who suffered at the hands of the regime | victims injured
    the plan is dead |
    the death penalty was abolished |
    The crash of the airliner, which claimed the lives of 38 of the 67 people aboard, remains under investigation. | aboard killed
    Ukraine's General Staff put Russian losses at 1,100 in a day. | injured killed victims
    An 11-year-old boy is in a critical condition | injured
    the fire killed all 39 occupants | killed
    UN: at least 92 dead in sectarian clashes | killed
    It is not known how many perished on the march | killed
    the remains of 17 missing persons were identified | killed missing
    a soldier of the Azerbaijani Army became a shahid | killed
    Relatives of the disappeared protest in Mexico City | missing
    Nobody survived. | survived
    the toll of wounded reached 400 | injured killed
    the injured are being treated | injured
    100 days on, 48 hostages are unaccounted for | captured missing
    the rescue workers found three more bodies | killed
    Human losses exceeded 20,000 | injured killed victims
    Four crew were rescued | survived
    Everyone on the flight died | killed
    twenty-nine people made it out alive | survived
    Thousands of innocent people were victims of terror | victims
    The General lost his life to an assassin | killed
    the company posted heavy losses |
    the hopes of millions were dashed |
""")


def test_an_outcome_is_read_by_the_words_that_say_it():
    assert failures(read_as, TOLD) == {}


def test_what_only_looks_like_an_outcome_is_passed_over():
    assert failures(read_as, NOT_TOLD) == {}


def test_an_outcome_is_read_in_sentences_written_without_a_look_at_the_table():
    assert failures(read_as, UNSEEN) == {}


PIECES = st.sampled_from([*" ".join(TOLD).split(), *" ".join(NOT_TOLD).split(), ".", "…", "“", "’", "\u00ad", "İ"])


@given(words=st.text(max_size=60) | st.lists(PIECES, max_size=25).map(" ".join))
def test_any_words_at_all_are_read_as_codes_of_outcome(words):
    assert outcomes(words) <= CODES


@given(words=st.lists(PIECES, max_size=25), space=st.sampled_from(["\n", "  ", "\n\n", "\u00a0", "\t ", "\r\n"]))
def test_white_space_does_not_change_an_outcome(words, space):
    assert outcomes(space.join(words)) == outcomes(" ".join(words))
