"""A number is digits and nothing else, and what is none is told, however long it is."""

import pytest

import schemas
from schemas.whole_numbers import offset, whole_number
from scripts.checks import run_checks
from scripts.documents.document import Document
from scripts.errors import DataError
from scripts.package.package import Package
from scripts.reading import find_figures
from tests.specimen import Copy

LONG = "9" * 5_000
NO_NUMBERS = [
    LONG,
    f"-{LONG}",
    "1_000",
    "²",
    "٣",
    "１２",
    "+5",
    " 7",
    "7 ",
    "1\n",
    "007",
    "-0",
    "--1",
    "1e3",
    "1.0",
    "",
    "-",
]


def test_a_whole_number_is_ascii_digits_of_a_size_that_a_database_holds():
    assert [whole_number(cell) for cell in ("0", "7", "-12", "9" * 18)] == [0, 7, -12, 10**18 - 1]
    assert [cell for cell in [*NO_NUMBERS, "9" * 19] if whole_number(cell) is not None] == []
    assert (offset("0"), offset("-1"), offset(LONG)) == (0, None, None)


@pytest.mark.parametrize("value", [LONG, "1_000", "٣"])
def test_what_is_no_number_is_a_finding_in_every_integer_cell_and_stops_no_check(package_copy: Copy, value):
    planted = set()
    for table in schemas.TABLES:
        names = [name for name, field in schemas.fields(table).items() if field["type"] == "integer"]
        rows = package_copy.rows(table)
        for row, name in zip(rows, names, strict=False):  # one in each row, so that all others are still looked at
            row[name] = value
            planted.add((table, name))
        package_copy.write(table, rows)
    found = run_checks(Package(package_copy.root))
    told = {(f.table, f.field) for outcome in found for f in outcome.findings if f.check == "pandera"}
    assert ("mentions", "mention_end") in planted
    assert ("passages", "paragraph") in planted
    assert planted - told == set()
    assert max(len(str(finding)) for outcome in found for finding in outcome.findings) < 1_000


def test_a_count_that_no_cell_could_hold_is_found_in_the_words_and_not_read():
    for words in (
        f"{LONG} people",
        f"{LONG} and a half million people",
        "2 " + "million " * 2_000,
    ):
        figures = find_figures(words)
        assert figures, words[:20]
        assert all(len(str(figure.count)) < 20 for figure in figures), words[:20]
        assert figures[0].count is None, words[:20]


def test_a_place_with_an_endless_number_is_none():
    with pytest.raises(DataError, match="there is no place"):
        Document("d", "One line.").span_of(f"¶{LONG}")
