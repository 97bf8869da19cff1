"""The title of a chart is counted from its claims, takes nobody's word for a fact, and has no loaded term of ours."""

import pytest

from dashboard.charts import layouts
from dashboard.text import findings
from tests.dashboard.conftest import claims
from tests.test_fair_words import loaded

DRAWS = {
    "casualties": layouts.casualties.draw,
    "deportations": layouts.deportations.draw,
    "statements": layouts.statements.draw,
}


def figure(counted: str, words: str, count: int | None, qualifier: str = "exact", event: str = "e"):
    return counted, {"event_id": event, "count_text": words, "count": count, "qualifier": qualifier, "count_low": count}


KILLED, VAGUE = figure("killed", "150", 150), figure("killed", "dozens", None, "vague")
HURT, AGAIN = figure("injured", "744", 744), figure("injured", "744", 744)


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        ([], "None of these claims gives a number"),
        ([KILLED], "Killed: “150”, as one claim gives it"),
        ([KILLED, VAGUE], "Killed: “150” and “dozens”, as 2 claims give it"),
        ([HURT, AGAIN], "Injured: “744”, as 2 claims give it"),
        ([KILLED, HURT], "2 figures, each told once"),
        ([KILLED, HURT, AGAIN], "2 figures: 1 told more than once, and alike"),
        ([KILLED, VAGUE, HURT], "Told differently: killed (“150”, “dozens”); 1 other once or alike"),
        ([KILLED, figure("killed", "150", 150, event="f")], "2 figures, each told once"),
    ],
)
def test_figures_are_told_with_whether_they_agree(figures, told):
    assert findings.of_figures(figures) == told


def test_acts_and_dates_are_counted():
    act = {"shown_actor": "A", "shown_recipient": "B"}
    assert findings.of_acts([act]) == "1 act told: by A towards B"
    acts = [act, act | {"shown_recipient": "C"}, {"shown_actor": "B", "shown_recipient": "A"}]
    assert findings.of_acts(acts) == "3 acts told: 2 by A, most often towards B and C"
    said = [{"date_edtf": "2025-01"}, {"date_edtf": "2025-01"}, {"date_edtf": None}, {"date_edtf": "2024"}]
    assert findings.of_statements(said) == "4 statements: 2 dated January 2025, 1 without a date"
    assert findings.of_statements(said[:2]) == "2 statements, dated January 2025"
    assert findings.of_statements(said[2:3]) == "1 statement: none with a date"
    assert (
        findings.of_dates([("1990", 1), ("2020 to 2026", 9)], 4)
        == "10 events and claims at 4 dates: 9 fall in 2020 to 2026"
    )
    assert findings.of_dates([("1990", 1)], 1) == "1 event or claim at 1 date, 1990"


@pytest.mark.parametrize("table", DRAWS)
def test_the_title_of_a_chart_of_one_claim_or_of_all_takes_no_side(any_package, table):
    rows = claims(table)
    for some in [rows, *([row] for row in rows)]:
        (sheet,) = DRAWS[table](some)["datasets"]["sheet"]
        assert loaded(sheet["title"].replace("\n", " ")) == []
