"""Words are found however they are written."""

import pytest

from dashboard.widgets.search import matching, plain

ROWS = [
    {"statement": "“Jérôme Begen’s words”", "quote": "at the ceremony in Şuşa"},
    {"statement": "Əliyev said: 'no'", "quote": "AZERBAIJAN'S offer – refused"},
    {"statement": None, "quote": "over 250,000   people"},
]


def found(wanted: str) -> list[int]:
    return [ROWS.index(row) for row in matching(ROWS, wanted, ("statement", "quote"))]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("", [0, 1, 2]),
        ("jerome", [0]),
        ("JÉRÔME", [0]),
        ("Je\u0301ro\u0302me", [0]),
        ("susa", [0]),
        ("eliyev", [1]),
        ("azerbaijan’s", [1]),
        ("begen's", [0]),
        ("offer - refused", [1]),
        ("over people", [2]),
        ('"over people"', []),
        ('"250,000 people"', [2]),
        ("“250,000 people”", [2]),
        ("begen refused", []),
        ("begen ceremony", [0]),
        ('"unclosed', []),
        ("%", []),
        (".*", []),
        ("'", [0, 1]),
    ],
)
def test_a_search_finds_all_words_however_they_are_written(wanted, expected):
    assert found(wanted) == expected


def test_what_is_compared_has_no_case_no_accents_and_one_kind_of_marks():
    assert plain("  “Ərəb’s”  –  ÇIĞ\u00adIR ") == '"ereb\'s" - cigir'
