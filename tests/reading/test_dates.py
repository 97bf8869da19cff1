"""Dates are read from words, and an EDTF date is supported by exactly what its words give."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from schemas.edtf import Parts, parse
from scripts.reading import find_dates, supports
from tests.reading.documents import BULLETIN, CALIBER, TREND, flat

Read = tuple[str, str | None, str | None]
Cases = list[tuple[str, list[Read]]]


def read(words: str) -> list[Read]:
    return [(mention.text, mention.edtf, mention.relative) for mention in find_dates(words)]


# Every date of the three documents, in reading order: a phrase of the document, and what is read in it.
IN_THE_BULLETIN: Cases = [
    ("JANUARY-2025 BULLETIN", [("JANUARY-2025", "2025-01", None)]),
    ("The final days of 2024 brought tragedy", [("The final days of 2024", "2024", None)]),
    ("which occurred on December 25, has", [("December 25", "XXXX-12-25", None)]),
    ("a drone attack on Grozny that morning, Russia", [("that morning", None, "0 day")]),
    ("During a December 29 address", [("December 29", "XXXX-12-29", None)]),
    ("On December 26, Chechen leader", [("December 26", "XXXX-12-26", None)]),
    ("on the day of the crash", [("the day", None, "0 day")]),
    ("in December 2023. President", [("December 2023", "2023-12", None)]),
    ("As Azerbaijan enters 2025, designated", [("2025", "2025", None)]),
    ("in November 2023, when", [("November 2023", "2023-11", None)]),
    ("In July 2024, President", [("July 2024", "2024-07", None)]),
    ("the February 2022 declaration", [("February 2022", "2022-02", None)]),
    (
        "with China in July 2024 and the expansion of similar agreements with ten EU member states, most recently with"
        " Slovakia in May 2024.",
        [("July 2024", "2024-07", None), ("May 2024", "2024-05", None)],
    ),
    ("A recently surfaced video from 1993 has", [("1993", "1993", None)]),
    ("As recently as February 2024, its members", [("February 2024", "2024-02", None)]),
    ("who left Karabakh in 2023 to return", [("2023", "2023", None)]),
    ("On December 30, 2024, Ara Puluzian", [("December 30, 2024", "2024-12-30", None)]),
    ("The recent revelations from 1993 illuminate", [("1993", "1993", None)]),
    ("discussions on January 29, 2025, drawing", [("January 29, 2025", "2025-01-29", None)]),
    ("in the previous year due to", [("the previous year", None, "-1 year")]),
    ("during his January 6, 2025, address", [("January 6, 2025", "2025-01-06", None)]),
    (
        "Azerbaijan marks January 20 as National Mourning Day, commemorating the tragic events of 1990 when",
        [("January 20", "XXXX-01-20", None), ("1990", "1990", None)],
    ),
    ("This year marks the 35th anniversary", [("This year", None, "0 year")]),
    ("On the night of January 19-20, 1990, Soviet", [("January 19-20, 1990", "1990-01-19/1990-01-20", None)]),
    ("crimes against humanity of the 20th century.", [("the 20th century", "19XX", None)]),
    ("in Azerbaijan during the 1980s.", [("the 1980s", "198X", None)]),
    ("In March 1994, Azerbaijan's", [("March 1994", "1994-03", None)]),
    ('committed in Baku on 20 January 1990."', [("20 January 1990", "1990-01-20", None)]),
    (
        "counter-terror measures in September 2023. Today, as Azerbaijan",
        [("September 2023", "2023-09", None), ("Today", None, "0 day")],
    ),
    ("statements on January 8, 2025, which", [("January 8, 2025", "2025-01-08", None)]),
    (
        "150,000 Azerbaijanis between 1948 and 1953, followed by another mass deportation of over 250,000 people from"
        " 1987 to 1991.",
        [("1948 and 1953", "1948/1953", None), ("1987 to 1991", "1987/1991", None)],
    ),
    ("during the 1987-1991 ethnic cleansing", [("1987-1991", "1987/1991", None)]),
    ("after the 2020 war and impeded", [("2020", "2020", None)]),
]
IN_TREND: Cases = [
    ("BAKU, Azerbaijan, January 16. The Embassy", [("January 16", "XXXX-01-16", None)]),
    ("the victims of the 20 January tragedy", [("20 January", "XXXX-01-20", None)]),
    ("the night between 19 and 20 January 1990, when", [("19 and 20 January 1990", "1990-01-19/1990-01-20", None)]),
    ("“20 January is not only a tragic day", [("20 January", "XXXX-01-20", None)]),
    ("During that night, Soviet", [("that night", None, "0 day")]),
    ("The events of 20 January could not", [("20 January", "XXXX-01-20", None)]),
    ("that the 20 January tragedy is not only a day of mourning", [("20 January", "XXXX-01-20", None)]),
    ("in 2020 during the 44-day", [("2020", "2020", None)]),
    ("which is expected this year.", [("this year", None, "0 year")]),
    ("“Today, an independent", [("Today", None, "0 day")]),
    ("the 20 January martyrs", [("20 January", "XXXX-01-20", None)]),
    ("projects for the current year.", [("the current year", None, "0 year")]),
]
IN_CALIBER: Cases = [
    ("Caliber.az © 2026. .", [("2026", "2026", None)]),
    ("14 February 2026 16:50", [("14 February 2026", "2026-02-14", None)]),
    (
        "in September 2021—just a year after the start",
        [("September 2021", "2021-09", None), ("a year after", None, "+1 year")],
    ),
    ("Thus, while in 2021 France 24’s questions", [("2021", "2021", None)]),
    ("five years later we heard", [("five years later", None, "+5 year")]),
    ("the August 2025 trilateral summit", [("August 2025", "2025-08", None)]),
    ("in August last year, including", [("August last year", None, "-1 year")]),
    ("back in October 2020, President", [("October 2020", "2020-10", None)]),
    ("In 2023, following", [("2023", "2023", None)]),
    ("that as early as 2023, President", [("2023", "2023", None)]),
    ("The following year, the country’s", [("The following year", None, "+1 year")]),
    ("in Copenhagen in autumn 2025 “which", [("autumn 2025", "2025-23", None)]),
]
DOCUMENTS = [(BULLETIN, IN_THE_BULLETIN), (TREND, IN_TREND), (CALIBER, IN_CALIBER)]


@pytest.mark.parametrize(("phrase", "dates"), [case for _, cases in DOCUMENTS for case in cases])
def test_every_date_of_the_documents_is_read(phrase: str, dates: list[Read]) -> None:
    assert read(phrase) == dates


@pytest.mark.parametrize(("document", "cases"), DOCUMENTS, ids=["bulletin", "trend", "caliber"])
def test_a_whole_document_has_these_dates_and_no_others(document: str, cases: Cases) -> None:
    assert [phrase for phrase, _ in cases if phrase not in flat(document)] == []
    assert read(flat(document)) == [mention for _, dates in cases for mention in dates]


@pytest.mark.parametrize("document", [BULLETIN, TREND, CALIBER], ids=["bulletin", "trend", "caliber"])
def test_offsets_are_those_of_the_document_as_stored(document: str) -> None:
    mentions = find_dates(document)
    assert [flat(mention.text) for mention in mentions] == [mention.text for mention in find_dates(flat(document))]
    assert all(document[mention.start : mention.end] == mention.text for mention in mentions)


@pytest.mark.parametrize(
    ("phrase", "text", "edtf"),
    [
        ("on the 20th of January 1990", "20th of January 1990", "1990-01-20"),
        ("on Sept. 5, 2023,", "Sept. 5, 2023", "2023-09-05"),
        ("on 5 MAY 2023", "5 MAY 2023", "2023-05-05"),
        ("on 2024-12-25.", "2024-12-25", "2024-12-25"),
        ("on 25.12.2024.", "25.12.2024", "2024-12-25"),
        ("on 19–20 January", "19–20 January", "XXXX-01-19/XXXX-01-20"),
        ("on 19 or 25 January", "19 or 25 January", "XXXX-01-19/XXXX-01-25"),
        ("on February 28-30, 2024", "February 28-30, 2024", None),
        ("between 3 and 20 January", "3 and 20 January", "XXXX-01-03/XXXX-01-20"),
        ("from 30 January to 2 February 2025", "30 January to 2 February 2025", "2025-01-30/2025-02-02"),
        ("from December 30, 2024 to January 2, 2025", "December 30, 2024 to January 2, 2025", "2024-12-30/2025-01-02"),
        ("in January–March 2025", "January–March 2025", "2025-01/2025-03"),
        ("between January and March 2025", "January and March 2025", "2025-01/2025-03"),
        ("between 2020 and January 2021", "2020 and January 2021", "2020/2021-01"),
        ("in 1987–91", "1987–91", "1987/1991"),
        ("in 2020/2021", "2020/2021", "2020/2021"),
        ("between the 1980s and the 1990s", "the 1980s and the 1990s", "198X/199X"),
        ("in the late 1980s", "the late 1980s", "198X"),
        ("in the nineteenth century", "the nineteenth century", "18XX"),
        ("early January 2025", "early January 2025", "2025-01"),
        ("by early January", "early January", "XXXX-01"),
        ("in May we", "May", "XXXX-05"),
        ("at the end of 2024", "the end of 2024", "2024"),
        ("in mid-2024", "mid-2024", "2024"),
        ("in the autumn of 2025", "autumn of 2025", "2025-23"),
        ("in fall 2025", "fall 2025", "2025-23"),
        ("in the winter of 2024–25", "winter of 2024–25", "2024-24"),
        ("about 1990", "1990", "1990"),
        ("the 2020 elections", "2020", "2020"),
        ("in 2020 people died", "2020", "2020"),
        ("on February 30, 2024", "February 30, 2024", None),
        ("on 01/02/2025", "01/02/2025", None),
        ("in 2024-12", "2024-12", None),
        ("December 30 to January 2, 2025", "December 30 to January 2, 2025", None),
        ("in the spring", "spring", None),
    ],
)
def test_other_ways_to_print_a_date_are_read(phrase: str, text: str, edtf: str | None) -> None:
    assert read(phrase) == [(text, edtf, None)]


@pytest.mark.parametrize(
    ("phrase", "text", "relative"),
    [
        ("at the end of last year", "the end of last year", "-1 year"),
        ("that same year", "that same year", "0 year"),
        ("last August", "last August", "-1 year"),
        ("this autumn", "this autumn", "0 year"),
        ("December 25 last year", "December 25 last year", "-1 year"),
        ("the next day", "the next day", "+1 day"),
        ("last month", "last month", "-1 month"),
        ("next week", "next week", "+1 week"),
        ("yesterday", "yesterday", "-1 day"),
        ("3 days ago", "3 days ago", "-3 day"),
        ("a year earlier", "a year earlier", "-1 year"),
        ("32 years after", "32 years after", "+32 year"),
    ],
)
def test_a_relative_date_tells_its_distance(phrase: str, text: str, relative: str) -> None:
    assert read(phrase) == [(text, None, relative)]


@pytest.mark.parametrize(
    ("phrase", "texts"),
    [
        ("in 1948 and 1953", ["1948", "1953"]),
        ("on 3 and 20 January 1990", ["3", "20 January 1990"]),
        ("from December 2024 to March", ["December 2024", "March"]),
        ("2024, 2025", ["2024", "2025"]),
        ("last August to May 2020", ["last August", "May 2020"]),
        ("the last week of May", ["May"]),
    ],
)
def test_two_dates_that_are_no_period_stay_two(phrase: str, texts: list[str]) -> None:
    assert [mention.text for mention in find_dates(phrase)] == texts


def test_two_days_that_are_no_period_share_month_and_year() -> None:
    assert [mention.edtf for mention in find_dates("on 3 and 20 January 1990")] == ["1990-01-03", "1990-01-20"]


@pytest.mark.parametrize(
    "phrase",
    [
        "Black January",
        "He may march",
        "the fall of Baku",
        "over two centuries",
        "after 32 years",
        "for the next 600 years",
        "the past five years",
        "16:50",
        "Flight J2-2024",
        "Resolution 1973",
        "over 2000 people",
        "more than 1990",
        "1500 people",
        "up to 2000 people",
        "2000 million",
        "2000-strong",
        "2000 percent",
        "1,990",
        "$1990",
        "990",
        "3000",
        "a first year later",
        "",
    ],
)
def test_what_only_looks_like_a_date_is_none(phrase: str) -> None:
    assert find_dates(phrase) == []


BETWEEN = "the night between 19 and 20 January 1990"


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2024-12-25", ["December 25", "The final days of 2024"]),
        ("2024-12-25", ["which occurred on December 25, has", "that morning", "The final days of 2024"]),
        ("2025-01-20", ["January 20", "JANUARY-2025"]),
        ("2025-01", ["JANUARY-2025"]),
        ("2025", ["This year", "JANUARY-2025"]),
        ("2025-01-29", ["This year", "January 29, 2025"]),
        ("2025-12-25", ["on December 25, and last year", "in 2026"]),
        ("2024", ["the previous year", "January 29, 2025"]),
        ("2025-08", ["August last year", "14 February 2026"]),
        ("2024", ["as early as 2023", "The following year"]),
        ("2023", ["as early as 2023. The following year"]),
        ("2024", ["as early as 2023. The following year"]),
        ("2026", ["five years later", "in 2021"]),
        ("2024-12-26", ["the next day", "December 25, 2024"]),
        ("2024-12-26", ["the next day", "December 25", "2024"]),
        ("2024-12-26", ["the next day, December 26", "2024"]),
        ("2026-01", ["last month", "14 February 2026"]),
        ("2025-12", ["two months before", "14 February 2026"]),
        ("2025-12-25", ["December 25", "last year", "2026"]),
        ("2025-12-24/2025-12-25", ["December 24-25 last year", "2026"]),
        ("XXXX-01-16", ["January 16"]),
        ("XXXX-01-16", ["January 16", "© 2026"]),
        ("XXXX-01", ["in January"]),
        ("198X", ["the 1980s"]),
        ("1980/1989", ["the 1980s"]),
        ("198X", ["from 1980 to 1989"]),
        ("19XX", ["the 20th century"]),
        ("1900/1999", ["the 20th century"]),
        ("1980/1989", ["since 1980", "until 1989"]),
        ("2025-23", ["autumn 2025"]),
        ("2025-23", ["in autumn", "2025"]),
        ("1948/1953", ["between 1948 and 1953"]),
        ("1948/1953", ["in 1948", "until 1953"]),
        ("1948/1991", ["between 1948 and 1953", "from 1987 to 1991"]),
        ("1990-01-19/1990-01-20", [BETWEEN]),
        ("1990-01-19/1990-01-20", ["January 19-20", "1990"]),
        ("1990-01-20", [BETWEEN, "20 January"]),
        ("2024-05", ["with China in July 2024 and with Slovakia in May 2024"]),
        ("2025-01-29/..", ["January 29, 2025"]),
        ("../2025-01-29", ["January 29, 2025"]),
        ("2025-01-29/..", ["January 29", "2025"]),
    ],
)
def test_a_date_is_supported_by_words_that_give_all_of_it(edtf: str, words: list[str]) -> None:
    assert supports(edtf, words) is None


@pytest.mark.parametrize(
    ("edtf", "words", "problem"),
    [
        ("2024-12-26", ["December 25", "The final days of 2024"], "no cited words give the day 26 of its date"),
        ("2024-11-25", ["December 25", "The final days of 2024"], "no cited words give the month 11 of its date"),
        ("2025-12-25", ["December 25", "The final days of 2024"], "no cited words give the year 2025 of its date"),
        ("2025", ["in 2024"], "no cited words give the year 2025 of its date; they give 2024"),
        ("2024-12-25", ["December 2024"], "no cited words give the day 25"),
        ("2024-12-25", ["December 20", "25 January 2024"], "no cited words give the day 25"),
        ("2024-12", ["in 2024"], "no cited words give the month 12"),
        ("2024", ["December 25"], "no cited words give the year 2024"),
        ("2026-01-16", ["January 16"], "no cited words give the year 2026"),
        ("2026-08", ["August last year", "14 February 2026"], "no cited words give the year 2026"),
        ("2024-08", ["August last year", "14 February 2026"], "no cited words give the year 2024"),
        ("2025-02-14", ["last year", "14 February 2026"], "no cited words give the month 2"),
        ("2025", ["last year"], "no cited words give the year 2025 of its date; they give no date"),
        ("2026", ["last year", "in 2026"], "no cited words give the year 2026"),
        ("2023", ["as early as 2023", "The following year"], "no cited words give the year 2023"),
        ("2024-12-25", ["the next day", "December 25, 2024"], "no cited words give the day 25"),
        ("2024-12-25", ["the next day", "December 25", "2024"], "no cited words give the day 25"),
        ("2026-12-25", ["on December 25, and last year", "in 2026"], "no cited words give the year 2026"),
        ("2026-02", ["last month", "14 February 2026"], "no cited words give the month 2"),
        ("2026", ["December 25", "last year", "2026"], "no cited words give the year 2026"),
        ("2026-12-25", ["December 25", "last year", "2026"], "no cited words give the year 2026"),
        ("2026-02-15", ["next week", "14 February 2026"], "no cited words give the day 15"),
        ("XXXX-08", ["August last year"], "no cited words give the month 8"),
        ("XXXX-01-17", ["January 16"], "no cited words give the day 17"),
        ("1985", ["the 1980s"], "no cited words give the year 1985"),
        ("1980", ["the 1980s"], "no cited words give the year 1980"),
        ("1980/1990", ["the 1980s"], "no cited words give the year 1980 of its start"),
        ("199X", ["the 1980s"], "no cited words give the year 199X"),
        ("2025-22", ["autumn 2025"], "no cited words give the season 22"),
        ("2025-09", ["autumn 2025"], "no cited words give the month 9"),
        ("1947/1953", ["between 1948 and 1953"], "no cited words give the year 1947 of its start"),
        ("1948/1954", ["between 1948 and 1953"], "no cited words give the year 1954 of its end"),
        ("1948-01/1953", ["between 1948 and 1953"], "no cited words give the month 1 of its start"),
        ("1990-01-19/1990-01-21", [BETWEEN], "no cited words give the day 21 of its end"),
        ("2025-01-30/..", ["January 29, 2025"], "no cited words give the day 30 of its start"),
        ("../2025-02-29", ["January 29, 2025"], "no cited words give the month 2 of its end"),
        ("2024", ["December 25, 2024"], "the cited words say more than its date"),
        ("2024-12", ["December 25, 2024"], "the cited words say more than its date"),
        ("2024-12", ["December 25", "The final days of 2024"], "the cited words say more than its date"),
        ("2025", ["autumn 2025"], "the cited words say more than its date"),
        ("1990", [BETWEEN], "the cited words say more than its date"),
        ("XXXX-01-16", ["January 16, 2026"], "the cited words say more than its date"),
        ("2025/..", ["January 29, 2025"], "the cited words say more than its start"),
        ("1948", ["between 1948 and 1953"], "the cited words give 1948 as one end of a period only"),
        ("1948/..", ["between 1948 and 1953"], "the cited words give 1948 as one end of a period only"),
        ("1990-01-20", [BETWEEN], "the cited words give 1990-01-20 as one end of a period only"),
        ("1948/1987", ["between 1948 and 1953", "from 1987 to 1991"], "the cited words give 1987 as one end"),
        ("1953/1987", ["between 1948 and 1953", "from 1987 to 1991"], "the cited words give 1953 as one end"),
        ("2024-02", ["01/02/2024"], "they give no date"),
        ("2024", [], "they give no date"),
        ("soon", ["2024"], "'soon' is no EDTF date of level 1"),
        ("../..", ["2024"], "'../..' is no EDTF date of level 1"),
    ],
)
def test_a_date_that_the_words_do_not_give_is_refused_in_one_sentence(
    edtf: str, words: list[str], problem: str
) -> None:
    told = supports(edtf, words)
    assert told is not None
    assert edtf in told
    assert problem in told
    assert "\n" not in told


JANUARY_TO_DECEMBER = "January February March April May June July August September October November December"
MONTHS = JANUARY_TO_DECEMBER.split()
YEARS = st.integers(1600, 2099)
DAYS = st.dates(date(1600, 1, 1), date(2099, 12, 31))
PRINTED = st.sampled_from(
    [
        ["{month} {day}, {year}"],
        ["{day} {month} {year}"],
        ["the {day} of {month}, {year}"],
        ["{month} {day}", "in {year}"],
        ["The night of {day} {month}", "The final days of {year}"],
        ["{when}"],
        ["{day:02}.{number:02}.{year}"],
        ["On {short}. {day}, {year}, and after"],
    ]
)


def printed(forms: list[str], when: date) -> list[str]:
    month = MONTHS[when.month - 1]
    return [
        form.format(month=month, short=month[:3], number=when.month, day=when.day, year=when.year, when=when)
        for form in forms
    ]


@given(when=DAYS, forms=PRINTED)
def test_a_day_is_supported_by_its_words_however_printed(when: date, forms: list[str]) -> None:
    assert supports(when.isoformat(), printed(forms, when)) is None


@given(when=DAYS, forms=PRINTED, months=st.integers(-24, 24), days=st.integers(-40, 40))
def test_a_moved_day_is_never_supported_by_the_original_words(
    when: date, forms: list[str], months: int, days: int
) -> None:
    assume(months or days)
    year, month = divmod(when.year * 12 + when.month - 1 + months, 12)
    moved = date(year, month + 1, min(when.day, 28)) + timedelta(days=days)
    assume(moved != when)
    words = printed(forms, when)
    assert supports(moved.isoformat(), words)
    assert supports(f"{moved.isoformat()}/..", words)
    assert supports(when.isoformat(), printed(forms, moved))


@given(when=DAYS, forms=PRINTED)
def test_a_day_is_never_told_less_precisely_than_its_words(when: date, forms: list[str]) -> None:
    words = printed(forms, when)
    assert supports(f"{when:%Y-%m}", words)
    if len(words) == 1:
        assert supports(f"{when.year}", words)
        assert supports(f"XXXX-{when:%m-%d}", words)


PERIODS = st.sampled_from(["between {} and {}", "from {} to {}", "{}-{}", "{}–{}", "from {} until {}"])


@given(form=PERIODS, start=YEARS, length=st.integers(1, 99), moved=st.integers(-5, 5).filter(bool))
def test_a_period_is_supported_by_its_words_and_not_with_an_end_moved(
    form: str, start: int, length: int, moved: int
) -> None:
    end = min(start + length, 2099)
    assume(start < end)
    words = [form.format(start, end)]
    assert supports(f"{start}/{end}", words) is None
    for other in (f"{start + moved}/{end}", f"{start}/{end + moved}", f"{start}", f"{end}", f"{start}/..", f"../{end}"):
        assert supports(other, words)


@given(year=YEARS, number=st.integers(0, 11), moved=st.integers(-30, 30).filter(bool))
def test_a_month_is_supported_by_its_words_and_not_when_moved(year: int, number: int, moved: int) -> None:
    words = [f"in {MONTHS[number]} {year}"]
    assert supports(f"{year}-{number + 1:02}", words) is None
    other, month = divmod(year * 12 + number + moved, 12)
    assert supports(f"{other}-{month + 1:02}", words)
    assert supports(f"{year}", words)


@given(year=YEARS, count=st.integers(1, 99), way=st.sampled_from(["later", "earlier"]))
def test_a_distance_in_years_is_counted_from_the_year_that_other_words_give(year: int, count: int, way: str) -> None:
    words = [f"{count} years {way}", f"in {year}"]
    meant = year + count if way == "later" else year - count
    assert supports(f"{meant}", words) is None
    assert supports(f"{year}", words)
    assert supports(f"{2 * year - meant}", words)


GLUE = (
    "and the between from to of - – / , . ’s 19 20 1990 2024 1980s 16:50 250,000 18th century last this year day ago"
    " five a autumn winter next years later J2-8243"
)
PIECES = st.sampled_from([*MONTHS, *GLUE.split(), "\n"])
ANYTHING = st.text(max_size=60) | st.lists(PIECES, max_size=12).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces), " ".join(pieces).upper()])
)


@given(words=ANYTHING)
def test_any_words_can_be_read_and_dates_are_slices_in_order(words: str) -> None:
    end, mentions = 0, find_dates(words)
    for mention in mentions:
        assert mention.text == words[mention.start : mention.end] != ""
        assert mention.start >= end
        assert len(mention.parts) <= 2
        if mention.edtf:
            assert parse(mention.edtf) == mention.parts
            assert supports(mention.edtf, [words]) is None or any(other.relative for other in mentions)
        end = mention.end


@given(words=st.lists(ANYTHING, max_size=3), edtf=st.sampled_from(["2024", "1990-01-19/1990-01-20", "198X", "../2025"]))
def test_any_words_can_be_asked_for_support(words: list[str], edtf: str) -> None:
    assert supports(edtf, words) is None or edtf in str(supports(edtf, words))


def test_a_mention_gives_its_parts() -> None:
    (mention,) = find_dates("January 29, 2025")
    assert mention.parts == (Parts("2025", 1, 29),)
    (season,) = find_dates("in autumn")
    assert (season.parts, season.edtf) == ((Parts(season=23),), None)
