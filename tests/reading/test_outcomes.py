"""What became of people is read from the words that say it, and from no other word."""

from hypothesis import given
from hypothesis import strategies as st

from scripts.reading.outcomes import outcomes
from tests.each import failures

CODES = {"killed", "injured", "missing", "survived", "aboard", "victims"}


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


def test_an_outcome_is_read_by_the_words_that_say_it():
    assert failures(read_as, TOLD) == {}


def test_what_only_looks_like_an_outcome_is_passed_over():
    assert failures(read_as, NOT_TOLD) == {}


PIECES = st.sampled_from([*" ".join(TOLD).split(), *" ".join(NOT_TOLD).split(), ".", "…", "“", "’", "\u00ad", "İ"])


@given(words=st.text(max_size=60) | st.lists(PIECES, max_size=25).map(" ".join))
def test_any_words_at_all_are_read_as_codes_of_outcome(words):
    assert outcomes(words) <= CODES


@given(words=st.lists(PIECES, max_size=25), space=st.sampled_from(["\n", "  ", "\n\n", "\u00a0", "\t ", "\r\n"]))
def test_white_space_does_not_change_an_outcome(words, space):
    assert outcomes(space.join(words)) == outcomes(" ".join(words))
