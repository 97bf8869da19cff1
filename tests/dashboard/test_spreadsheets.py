"""What a page lets one download is what it shows."""

import csv
import io

import pytest

from dashboard.spreadsheets import to_csv
from tests.dashboard.conftest import CLAIMS, claims


@pytest.mark.parametrize("table", CLAIMS)
def test_the_csv_holds_exactly_the_rows_that_are_shown(any_package, table):
    rows = claims(table)
    data = to_csv(rows)
    assert data.startswith(b"\xef\xbb\xbf")  # spreadsheets take it for UTF-8
    read = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    expected = [
        {
            name: "" if cell is None else "|".join(cell) if isinstance(cell, list) else str(cell)
            for name, cell in r.items()
        }
        for r in rows
    ]
    assert read == expected


def test_the_csv_says_whose_claims_these_are_and_that_they_are_not_verified(specimen):
    (header, first, *_) = csv.reader(io.StringIO(to_csv(claims("casualties")).decode("utf-8-sig"), newline=""))
    told = dict(zip(header, first, strict=True))
    assert told["status"] == "claimed as printed; not independently verified"
    assert all(told[name] for name in ("claimed_by", "quote", "source_id", "qualifier", "date_basis"))
