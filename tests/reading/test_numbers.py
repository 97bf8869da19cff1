"""Figures are read from words as a careful reader reads them: hedge included, dates and names left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.hedges import HEDGES, HEDGES_AFTER, SCALES, VAGUE
from schemas.hedges import bounds as count_bounds
from scripts.reading import Figure, find_dates, find_figures
from tests.reading.documents import BULLETIN, CALIBER, TREND, flat

Read = tuple[str, int | None, str]
Cases = list[tuple[str, list[Read]]]


def read(words: str) -> list[Read]:
    return [(figure.text, figure.count, figure.qualifier) for figure in find_figures(words)]


# Every figure of the three documents, in reading order: a phrase of the document, and what is read in it.
IN_THE_BULLETIN: Cases = [
    ("strains Azerbaijan-Russia relations 2 - II.", [("2", 2, "exact")]),  # the page numbers of the contents
    ("great power rules 3 - III.", [("3", 3, "exact")]),
    ("commitment to peace 4 - IV.", [("4", 4, "exact")]),
    ("Overseas Territories 5 - V.", [("5", 5, "exact")]),
    ("national history 6 - VI.", [("6", 6, "exact")]),
    ("from Armenia 6 I.", [("6", 6, "exact")]),
    ("claiming 38 lives and leaving 29 survivors", [("38", 38, "exact"), ("29", 29, "exact")]),
    ("The Embraer 190 aircraft, carrying 67 passengers", [("67", 67, "exact")]),
    ("one of these supposed drones was actually a passenger aircraft", [("one", 1, "exact")]),
    ("carrying 67 people", [("67", 67, "exact")]),
    ("He outlined four specific demands: a formal apology", [("four", 4, "exact")]),
    ("fulfilling the first demand but emphasized", [("first", 1, "exact")]),
    ("eroded trust between the two nations", [("two", 2, "exact")]),
    ("between the two nations in December 2023", [("two", 2, "exact")]),
    ("for the first time in over two centuries", [("first", 1, "exact"), ("over two", 2, "more_than")]),
    ("similar agreements with ten EU member states", [("ten", 10, "exact")]),
    ("The European Parliament's numerous resolutions", [("numerous", None, "vague")]),
    ("While some recognize Azerbaijan's strategic importance", [("some", None, "vague")]),
    ("at the first congress of the", [("first", 1, "exact")]),
    ("Armenia's first president", [("first", 1, "exact")]),
    ("during the First Karabakh War", [("First", 1, "exact")]),
    ('the resolution of a "600-year-old problem"', [("600", 600, "exact")]),
    ("with approximately 8,000 volunteers", [("approximately 8,000", 8_000, "approximately")]),
    ("The emergence of this video after 32 years", [("32", 32, "exact")]),
    ('"for the next 600 years"', [("600", 600, "exact")]),
    (
        "at least 14 people reportedly died and many others were injured",
        [("at least 14", 14, "at_least"), ("many others", None, "vague")],
    ),
    ("ethnic cleansing policy, mass killings, and crimes", [("mass", None, "vague")]),
    ("This year marks the 35th anniversary", [("35th", 35, "exact")]),
    (
        "claimed 150 civilian lives, left 744 seriously wounded, and 4 people missing",
        [("150", 150, "exact"), ("744", 744, "exact"), ("4", 4, "exact")],
    ),
    ("crimes against humanity of the 20th century", [("20th", 20, "exact")]),
    ("most recently in the 44-day Patriotic War", [("44", 44, "exact")]),
    ("over the past two centuries", [("two", 2, "exact")]),
    ("the mass relocation of Armenians", [("mass", None, "vague")]),
    ("several waves of forced deportations", [("several", None, "vague")]),
    ("approximately 150,000 Azerbaijanis between 1948", [("approximately 150,000", 150_000, "approximately")]),
    (
        "another mass deportation of over 250,000 people from 1987 to 1991",
        [("mass", None, "vague"), ("over 250,000", 250_000, "more_than")],
    ),
    ("the deaths of 216 Azerbaijanis during the 1987-1991 ethnic cleansing", [("216", 216, "exact")]),
    ("the destruction of thousands of historical and cultural monuments", [("thousands", None, "vague")]),
    ("the alteration of more than 2,000 toponyms", [("more than 2,000", 2_000, "more_than")]),
    ('"the solution to a 600-year-old problem,"', [("600", 600, "exact")]),
]
IN_TREND: Cases = [
    ("leaving dozens dead and hundreds injured", [("dozens", None, "vague"), ("hundreds", None, "vague")]),
    ("in 2020 during the 44-day Patriotic War", [("44", 44, "exact")]),
    ("the nation’s 30-year quest", [("30", 30, "exact")]),
    ("appointed for a three-year term", [("three", 3, "exact")]),
]
IN_CALIBER: Cases = [
    ("is not approaching Aliyev for the first time", [("first", 1, "exact")]),
    ("over the past five years", [("five", 5, "exact")]),
    ("this was his first time participating", [("first", 1, "exact")]),
    ("leaders of the two South Caucasus countries", [("two", 2, "exact")]),
    ("the two sides are now learning", [("two", 2, "exact")]),
    ("strategic partnership between the two states", [("two", 2, "exact")]),
    ("He first emphasised that", [("first", 1, "exact")]),
    ("the second Armenian state", [("second", 2, "exact")]),
    ("the hundreds of thousands of Western Azerbaijanis", [("hundreds of thousands", None, "vague")]),
    ("of course, not the first time, is it?", [("first", 1, "exact")]),
    ("the outbreak of the Second Karabakh War and the restoration", [("Second", 2, "exact")]),
    ("their first official visits", [("first", 1, "exact")]),
    ("sister-city relationships with 13 French cities", [("13", 13, "exact")]),
    ("the outbreak of the Second Karabakh War, Paris", [("Second", 2, "exact")]),
    ("that was the first sign", [("first", 1, "exact")]),
    ("Views: 106", [("106", 106, "exact")]),
]
DOCUMENTS = [(BULLETIN, IN_THE_BULLETIN), (TREND, IN_TREND), (CALIBER, IN_CALIBER)]


@pytest.mark.parametrize(("phrase", "figures"), [case for _, cases in DOCUMENTS for case in cases])
def test_every_figure_of_the_documents_is_read(phrase: str, figures: list[Read]) -> None:
    assert read(phrase) == figures


@pytest.mark.parametrize(("document", "cases"), DOCUMENTS, ids=["bulletin", "trend", "caliber"])
def test_a_whole_document_has_these_figures_and_no_others(document: str, cases: Cases) -> None:
    assert [phrase for phrase, _ in cases if phrase not in flat(document)] == []
    assert read(flat(document)) == [figure for _, figures in cases for figure in figures]


@pytest.mark.parametrize("document", [BULLETIN, TREND, CALIBER], ids=["bulletin", "trend", "caliber"])
def test_offsets_are_those_of_the_document_as_stored(document: str) -> None:
    figures = find_figures(document)
    assert [flat(figure.text) for figure in figures] == [figure.text for figure in find_figures(flat(document))]
    assert all(document[figure.start : figure.end] == figure.text for figure in figures)


@pytest.mark.parametrize(
    "phrase",
    [
        "Flight J2-8243, operated by Azerbaijan Airlines",
        "The Embraer 190 aircraft",
        "reinstating Section 907",
        "Aliyev spoke with a France 24 correspondent",
        "Boeing 737-800, Airbus A320, MH17, F-16, Il-76, COVID-19, Resolution 822, No. 5",
        "14 February 2026 16:50",
        "January 19-20, 1990",
        "in 2024",
        "between 1948 and 1953",
        "the 1980s",
        "five years later we heard",
        "Any use © 2026. .",
        "One can only hope",
        "one recalls what the president said",
        "one that could not be legitimately challenged",
        "one of the most heinous crimes",
        "no one, every one, one another, one's",
        "First and foremost",
        "sometimes someone somewhat",
        "a massacre",
        "seconds and firsts",
        "٢٥ people, ２５ people, 2٥ people, ٥2 people, ² people, x25",
        "",
    ],
)
def test_what_counts_nothing_is_no_figure(phrase: str) -> None:
    assert find_figures(phrase) == []


@pytest.mark.parametrize(
    ("phrase", "figure"),
    [
        ("2 million refugees", ("2 million", 2_000_000, "exact")),
        ("2.5 million refugees", ("2.5 million", 2_500_000, "exact")),
        ("12 mln people", ("12 mln", 12_000_000, "exact")),
        ("5bn manats", ("5bn", 5_000_000_000, "exact")),
        ("$2 million of aid", ("$2 million", 2_000_000, "exact")),
        ("two hundred thousand people", ("two hundred thousand", 200_000, "exact")),
        ("between one hundred and five people", ("one hundred and five", 105, "exact")),
        ("one hundred and five people", ("one hundred and five", 105, "exact")),
        ("a hundred people", ("a hundred", 100, "exact")),
        ("a dozen men", ("a dozen", 12, "exact")),
        ("two dozen men", ("two dozen", 24, "exact")),
        ("a trillion", ("a trillion", 10**12, "exact")),
        ("two trillion", ("two trillion", 2 * 10**12, "exact")),
        ("half a million people", ("half a million", 500_000, "exact")),
        ("half a dozen", ("half a dozen", 6, "exact")),
        ("two and a half million people", ("two and a half million", 2_500_000, "exact")),
        ("3 and a half thousand people", ("3 and a half thousand", 3_500, "exact")),
        ("250 000 people", ("250 000", 250_000, "exact")),
        ("250\u00a0000 people", ("250\u00a0000", 250_000, "exact")),
        ("1,234,567 people", ("1,234,567", 1_234_567, "exact")),
        ("1500 people", ("1500", 1500, "exact")),
        ("up to 2000 people", ("up to 2000", 2000, "at_most")),
        ("about 1800 people", ("about 1800", 1800, "approximately")),
        ("2000 million", ("2000 million", 2_000_000_000, "exact")),
        ("35% of them", ("35%", 35, "exact")),
        ("up to 40 per cent", ("up to 40 per cent", 40, "at_most")),
        ("zero casualties", ("zero", 0, "exact")),
        ("the 1,500th day", ("1,500th", 1_500, "exact")),
        ("the twenty-first time", ("twenty-first", 21, "exact")),
        ("a 100,000-strong army", ("100,000", 100_000, "exact")),
        ("one person was killed", ("one", 1, "exact")),
    ],
)
def test_digits_words_and_scales_are_read(phrase: str, figure: Read) -> None:
    assert read(phrase) == [figure]


@pytest.mark.parametrize(
    ("phrase", "figure"),
    [
        ("no fewer than 14 people", ("no fewer than 14", 14, "at_least")),
        ("at least another 14 people", ("at least another 14", 14, "at_least")),
        ("well over 250,000 people", ("well over 250,000", 250_000, "more_than")),
        ("just under 1.5 million", ("just under 1.5 million", 1_500_000, "nearly")),
        ("no more than 100", ("no more than 100", 100, "at_most")),
        ("not over 100", ("not over 100", 100, "at_most")),
        ("not 14", ("not 14", 14, "approximately")),
        ("some 150,000 people", ("some 150,000", 150_000, "approximately")),
        ("exactly 14", ("exactly 14", 14, "exact")),
        ("≥14 and", ("≥14", 14, "at_least")),
        ("~150 and", ("~150", 150, "approximately")),
        ("300+ people", ("300+", 300, "at_least")),
        ("one or more hedges", ("one or more", 1, "at_least")),
        ("14 people or more", ("14 people or more", 14, "at_least")),
        ("14 at least.", ("14 at least", 14, "at_least")),
        ("50 or so men", ("50 or so", 50, "approximately")),
        ("at least 14 or more", ("at least 14 or more", 14, "at_least")),
        ("exactly over 50", ("exactly over 50", 50, "more_than")),
        ("up to 50 or more", ("up to 50 or more", 50, "approximately")),
        ("at least\nabout 50", ("at least\nabout 50", 50, "approximately")),
        ("exactly or almost 50", ("almost 50", 50, "nearly")),
        ("nearly hundreds of thousands", ("nearly hundreds of thousands", None, "vague")),
        ("more than a dozen", ("more than a dozen", 12, "more_than")),
        ("Over two centuries", ("Over two", 2, "more_than")),
    ],
)
def test_a_hedge_that_touches_a_figure_belongs_to_it(phrase: str, figure: Read) -> None:
    assert read(phrase) == [figure]


def test_a_hedge_belongs_to_the_nearest_figure_only() -> None:
    assert read("killed 14 at least three of them") == [("14", 14, "exact"), ("at least three", 3, "at_least")]
    assert read("killed 14 or more than 15") == [("14", 14, "exact"), ("more than 15", 15, "more_than")]
    assert read("over five years later 20 men") == [("20", 20, "exact")]
    assert read("14 men, two or more") == [("14", 14, "exact"), ("two or more", 2, "at_least")]
    assert read("14 two or more") == [("14", 14, "exact"), ("two or more", 2, "at_least")]
    assert read("one zero or more") == [("one", 1, "exact"), ("zero or more", 0, "at_least")]


@pytest.mark.parametrize(
    "phrase",
    [
        "two or three",
        "10-15",
        "10–15",
        "10 to 15",
        "3 to 4 million",
        "between 10 and 15",
        "between five and ten",
        "between one hundred and two thousand",
        "between five and one hundred and ten",
        "some 10 to 15",
        "from 10 to 15",
    ],
)
def test_a_range_gives_no_one_number(phrase: str) -> None:
    (figure,) = find_figures(f"{phrase} people")
    assert (figure.text, figure.count, figure.qualifier) == (phrase, None, "between")


@pytest.mark.parametrize("phrase", ["at least 10 to 15", "up to 10-15"])
def test_a_range_with_one_sided_hedge_has_no_ends(phrase: str) -> None:
    assert find_figures(f"{phrase} people") == [Figure(phrase, 0, len(phrase), None, "vague", None, None)]


@pytest.mark.parametrize(
    ("phrase", "counts"),
    [
        ("rose from 10 to 15", [10, 15]),
        ("two hundred and three hundred", [200, 300]),  # text2num alone: 203 and 100
        ("twenty and thirty", [20, 30]),
        ("15-10", [15, 10]),
        ("the first two", [1, 2]),
        ("10 and 15", [10, 15]),
        ("between ten and five", [10, 5]),
    ],
)
def test_two_numbers_that_are_no_range_stay_two(phrase: str, counts: list[int]) -> None:
    assert [figure.count for figure in find_figures(phrase)] == counts


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("3.5 of them", "3.5"),
        ("1.234.567 of them", "1.234.567"),
        ("12,34 of them", "12,34"),
        ("5m people", "5m"),
        ("nearly two-thirds of them", "nearly two-thirds"),
        ("one third of them", "one third"),
        ("less than half of them", "less than half"),
        ("two and a half years", "two and a half"),
        ("a million and a half of them", "a million and a half"),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_what_is_no_whole_number_is_found_but_has_no_count(phrase: str, text: str) -> None:
    assert [(figure.text, figure.count, figure.low, figure.high) for figure in find_figures(phrase)] == [
        (text, None, None, None)
    ]


@pytest.mark.parametrize(
    "phrase",
    ["several hundred", "a few thousand", "many hundreds of thousands", "a couple of hundred", "some hundreds"],
)
def test_a_vague_word_makes_its_scale_word_vague(phrase: str) -> None:
    assert read(f"{phrase} people") == [(phrase, None, "vague")]


@pytest.mark.parametrize(
    ("phrase", "kinds"),
    [
        ("the 35th anniversary", ["ordinal"]),
        ("the first demand", ["ordinal"]),
        ("the 20th century", ["ordinal"]),
        ("the first two demands", ["ordinal", "cardinal"]),
        ("many others", ["cardinal"]),
    ],
)
def test_ordinals_are_told_from_cardinals(phrase: str, kinds: list[str]) -> None:
    assert [figure.kind for figure in find_figures(phrase)] == kinds


@pytest.mark.parametrize("phrase", VAGUE)
def test_every_vague_word_of_the_table_is_read(phrase: str) -> None:
    assert find_figures(f"There were {phrase}.") == [
        Figure(phrase, 11, 11 + len(phrase), None, "vague", VAGUE[phrase], None)
    ]


@pytest.mark.parametrize("scale", SCALES)
def test_every_scale_word_of_the_table_multiplies(scale: str) -> None:
    for phrase in (f"3 {scale}", f"3-{scale}", f"3 {scale}s", f"three {scale}"):
        assert read(f"of {phrase} people") == [(phrase, 3 * SCALES[scale], "exact")]


def grouped(count: int, mark: str) -> str:
    return f"{count:,}".replace(",", mark)


MARKS = st.sampled_from([",", " ", "'", "’", "\u00a0", "\u2009", "\u202f"])
COUNTS = st.integers(0, 10**12)


@given(count=COUNTS, mark=MARKS, hedge=st.sampled_from(sorted(HEDGES)))
def test_a_figure_with_any_hedge_and_any_separators_is_read_back(count: int, mark: str, hedge: str) -> None:
    figure = f"{hedge} {grouped(count, mark)}"
    (found,) = find_figures(f"There were {figure} people.")
    assert (found.text, found.count, found.qualifier) == (figure, count, HEDGES[hedge])
    assert (found.low, found.high) == count_bounds(count, HEDGES[hedge], figure)


@given(count=st.integers(0, 1_599), hedge=st.sampled_from(sorted(HEDGES)), upper=st.booleans())
def test_a_plain_figure_with_any_hedge_is_read_back(count: int, hedge: str, upper: bool) -> None:
    figure = f"{hedge.upper() if upper else hedge} {count}"
    assert read(f"Killed were {figure} people") == [(figure, count, HEDGES[hedge])]


@given(count=COUNTS, hedge=st.sampled_from(sorted(HEDGES_AFTER)))
def test_a_figure_with_any_hedge_behind_it_is_read_back(count: int, hedge: str) -> None:
    figure = f"{count:,} {hedge}".replace(" +", "+")
    assert read(f"There were {figure}.") == [(figure, count, HEDGES_AFTER[hedge])]


UNITS, TENS = (
    words.split()
    for words in (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen",
        "_ _ twenty thirty forty fifty sixty seventy eighty ninety",
    )
)


def spelled(number: int, hyphen: str, and_: str) -> str:
    """A number below a million in English words."""
    if number < 20:
        return UNITS[number]
    if number < 100:
        return TENS[number // 10] + (f"{hyphen}{UNITS[number % 10]}" if number % 10 else "")
    divisor, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    head, rest = divmod(number, divisor)
    joint = f" {and_}" if rest < 100 else " "
    return f"{spelled(head, hyphen, and_)} {name}" + (f"{joint}{spelled(rest, hyphen, and_)}" if rest else "")


@given(number=st.integers(1, 999_999), hyphen=st.sampled_from("- "), and_=st.sampled_from(["", "and "]))
def test_number_words_are_read_back(number: int, hyphen: str, and_: str) -> None:
    words = spelled(number, hyphen, and_)
    assert read(f"There were {words} of them.") == [(words, number, "exact")]


GLUE = "and a half thirds first th - – , . % + to or between from people years later 25 2 1990 250,000 January 16:50"
PIECES = st.sampled_from([*HEDGES, *HEDGES_AFTER, *SCALES, *VAGUE, *UNITS, *TENS[2:], *GLUE.split(" ")])
ANYTHING = st.text(max_size=60) | st.lists(PIECES, max_size=12).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces), "\n".join(pieces).upper()])
)


@given(words=ANYTHING)
def test_any_words_can_be_read_and_figures_are_slices_in_order(words: str) -> None:
    end = 0
    for figure in find_figures(words):
        assert figure.text == words[figure.start : figure.end] != ""
        assert figure.start >= end
        assert (figure.low, figure.high) == count_bounds(figure.count, figure.qualifier, figure.text)
        end = figure.end


@given(words=st.text(alphabet="0123456789 ,.", max_size=20))
def test_no_digit_is_passed_over_in_silence(words: str) -> None:
    free = set(range(len(words)))
    for mention in [*find_figures(words), *find_dates(words)]:
        free -= set(range(mention.start, mention.end))
    assert [words[at] for at in sorted(free) if words[at].isdigit()] == []
