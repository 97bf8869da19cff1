"""Dates are told exactly as precisely as they are given."""

import pytest

from dashboard.text.dates import spoken

TOLD = {
    "2024-12-25": "25 December 2024",
    "2025-08": "August 2025",
    "1993": "1993",
    "1948/1953": "1948 to 1953",
    "1990-01-19/1990-01-20": "19 to 20 January 1990",
    "2024-12-30/2025-01-02": "30 December 2024 to 2 January 2025",
    "198X": "the 1980s",
    "19XX": "the 1900s",
    "XXXX-01-16": "16 January, no year printed",
    "XXXX-01": "January, no year printed",
    "2025-23": "autumn 2025",
    "2025-01-29/..": "on or after 29 January 2025",
    "../2020": "on or before 2020",
    None: "no date given",
    "": "no date given",
    "some day": "some day",
    "2024-99": "2024-99",
    "9" * 5000: "9" * 5000,
}


@pytest.mark.parametrize("edtf", TOLD)
def test_a_date_is_told_as_precisely_as_it_is_given(edtf):
    assert spoken(edtf) == TOLD[edtf]
