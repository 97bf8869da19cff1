"""EDTF strings, and the first and the last day that they allow."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import schemas
from schemas.edtf import Parts, parse
from schemas.edtf import bounds as date_bounds

PATTERN = schemas.fields("casualties")["date_edtf"]["constraints"]["pattern"]


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2024-12-25", "2024-12-25", "2024-12-25"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("2025-08", "2025-08-01", "2025-08-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("1993", "1993-01-01", "1993-12-31"),
        ("198X", "1980-01-01", "1989-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2025-21", "2025-03-01", "2025-05-31"),
        ("2025-22", "2025-06-01", "2025-08-31"),
        ("2025-23", "2025-09-01", "2025-11-30"),
        ("2025-24", "2025-12-01", "2026-02-28"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("XXXX-01-16", "", ""),
        ("XXXX-02-29", "", ""),
        ("XXXX-01", "", ""),
        ("1948/1953", "1948-01-01", "1953-12-31"),
        ("1990-01-19/1990-01-20", "1990-01-19", "1990-01-20"),
        ("198X/1991", "1980-01-01", "1991-12-31"),
        ("2025-23/2025-24", "2025-09-01", "2026-02-28"),
        ("2025/2025-03", "2025-01-01", "2025-03-31"),
        ("XXXX-01-19/XXXX-01-20", "", ""),
        ("2025-01-29/..", "2025-01-29", ""),
        ("../2025-01-29", "", "2025-01-29"),
        ("../198X", "", "1989-12-31"),
    ],
)
def test_the_bounds_are_the_first_and_the_last_day(edtf: str, first: str, last: str) -> None:
    assert date_bounds(edtf) == (day(first), day(last))


@pytest.mark.parametrize(
    "edtf",
    [
        "",
        "soon",
        "..",
        "../..",
        "2024/",
        "/2024",
        "2024/2025/2026",
        "2024-13",
        "2024-20",
        "2024-25",
        "2024-00",
        "2024-1",
        "2024-01-32",
        "2025-23-01",
        "24-01-01",
        "2024-12-25T16:50",
        "2024?",
        "2024~",
        "XXXX",
        "198x",
        "1X8X",
        "XXXX-23",
        "２０２４",
        " 2024",
        "2024\n",
        "2024 / 2025",
    ],
)
def test_what_is_not_edtf_level_1_is_refused_in_one_line(edtf: str) -> None:
    for function in (parse, date_bounds):
        with pytest.raises(ValueError, match="is no EDTF date of level 1; write it like") as caught:
            function(edtf)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("edtf", "problem"),
    [
        ("2024-02-30", "names a day that the calendar has not"),
        ("2023-02-29", "names a day that the calendar has not"),
        ("2024-04-31", "names a day that the calendar has not"),
        ("XXXX-02-30", "names a day that the calendar has not"),
        ("0000", "names a day that the calendar has not"),
        ("000X", "names a day that the calendar has not"),
        ("9999-24", "names a day that the calendar has not"),
        ("2024/2023-02-29", "names a day that the calendar has not"),
        ("1953/1948", "ends before it begins"),
        ("2025-06/2025-03", "ends before it begins"),
        ("2025-24/2025-21", "ends before it begins"),
    ],
)
def test_a_date_that_cannot_be_is_refused_in_one_line(edtf: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as caught:
        date_bounds(edtf)
    assert "\n" not in str(caught.value)


@given(edtf=st.from_regex(PATTERN, fullmatch=True))
def test_every_date_of_the_schemas_is_read_and_written_back(edtf: str) -> None:
    assume(
        not any(end[5:7] > "12" and len(end) > 7 for end in edtf.split("/") if end[:4] != "XXXX")
    )  # a day of a season
    assert "/".join(str(part) if part else ".." for part in parse(edtf)) == edtf


@given(edtf=st.from_regex(PATTERN, fullmatch=True))
def test_the_first_day_is_never_behind_the_last(edtf: str) -> None:
    try:
        first, last = date_bounds(edtf)
    except ValueError:
        return
    assert first is None or last is None or first <= last


@given(when=st.dates(date(1000, 1, 1), date(2999, 12, 31)))
def test_a_day_its_month_and_its_year_hold_one_another(when: date) -> None:
    assert date_bounds(when.isoformat()) == (when, when)
    first, last = date_bounds(f"{when:%Y-%m}")
    assert first
    assert last
    assert first <= when <= last
    assert (first.day, (last + timedelta(days=1)).day) == (1, 1)
    assert date_bounds(f"{when.year}") == (date(when.year, 1, 1), date(when.year, 12, 31))


@given(year=st.integers(1, 9998))
def test_the_four_seasons_follow_one_another_without_a_gap(year: int) -> None:
    seasons = [date_bounds(f"{year:04d}-{season}") for season in (21, 22, 23, 24)]
    assert all(
        last and first and last + timedelta(days=1) == first
        for (_, last), (first, _) in zip(seasons, [*seasons[1:], date_bounds(f"{year + 1:04d}-21")], strict=True)
    )


@pytest.mark.parametrize(
    ("part", "exists"),
    [
        (Parts("2024", 2, 29), True),
        (Parts("2023", 2, 29), False),
        (Parts(None, 2, 29), True),
        (Parts(None, 2, 30), False),
        (Parts("2024", season=21), True),
        (Parts(season=21), False),
        (Parts(month=1), True),
        (Parts("198X"), True),
        (Parts("198X", 1), False),
        (Parts("198X", 1, 20), False),
        (Parts("2024", None, 20), False),
        (Parts(), False),
    ],
)
def test_a_date_exists_if_the_schemas_can_hold_it_and_the_calendar_has_it(part: Parts, exists: bool) -> None:
    assert part.exists is exists
