"""Figures stand on one fitting scale, a hedge as a hedge and words as words; a movement goes where its words say."""

import pytest

from dashboard.charts import spec, tooltips
from dashboard.charts.layouts import figures
from schemas.rows import Row
from tests.dashboard.charts.test_charts import Spec, drawn, layers, words_drawn
from tests.dashboard.conftest import claims, row

TABLES = ["casualties", "deportations"]


def marks(table: str, rows: list[Row] | None = None) -> list[Spec]:
    """What is drawn on the scale."""
    return [record for record in drawn(table, rows)["datasets"][spec.CLAIMS] if record["lane"] is not None]


def flows(rows: list[Row] | None = None) -> dict[str, Spec]:
    found = drawn("deportations", rows)["datasets"][spec.CLAIMS]
    return {record["record_id"]: record for record in found if record["arrow"] is not None}


def numbers_of_the_scale(some: Spec) -> list[int]:
    axis = [tick for tick in some["datasets"][figures.TICKS] if tick["tick"] and tick["tick"][0].isdigit()]
    tops = {tick["words at"] for tick in axis}
    return [int(tick["tick"].replace(",", "")) for tick in axis if tick["words at"] == min(tops)]


def test_the_scale_begins_at_nothing_has_even_steps_and_ends_just_above_the_largest_number(specimen):
    for largest, expected in {
        744: [0, 200, 400, 600, 800],
        67: [0, 20, 40, 60, 80],
        3: [0, 1, 2, 3],
        1: [0, 1],
        0: [0, 1],
        250_001: [0, 100_000, 200_000, 300_000],
        10_000: [0, 5_000, 10_000],
    }.items():
        assert numbers_of_the_scale(drawn("casualties", [row_of(largest)])) == expected


def row_of(number: int, qualifier: str = "exact") -> Row:
    known = {"count": number, "count_low": number, "count_high": number, "qualifier": qualifier}
    return claims("casualties")[0] | known | {"count_text": f"{qualifier} {number}"}


@pytest.mark.parametrize("table", TABLES)
def test_every_claim_with_a_number_is_at_its_number_on_the_one_scale(any_package, table):
    rows = {r["record_id"]: r for r in claims(table)}
    end = max(numbers_of_the_scale(drawn(table)))
    found = marks(table)
    assert {record["record_id"] for record in found} == {r for r in rows if figures.number(rows[r]) is not None}
    for record in found:
        told = rows[record["record_id"]]
        assert record["at"] == pytest.approx(figures.SCALE * figures.number(told) / end)
        assert (record["point"] == "filled") is (told["qualifier"] == "exact")
        assert (record["point"] is None) is (told["count"] is None)
        assert record["printed"] == f"“{told['count_text']}”" or record["printed"].endswith(" …”")


HEDGES = {
    "exact": (0, 0, []),
    "at_least": (0, 1, ["to"]),
    "more_than": (0, 1, ["to"]),
    "between": (0, 1, []),
    "nearly": (-1, 0, ["from"]),
    "at_most": (-1, 0, ["from"]),
    "approximately": (-1, 1, []),
}


@pytest.mark.parametrize("hedge", HEDGES)
def test_a_hedge_is_an_open_point_with_a_line_to_where_the_words_leave_it_open(specimen, hedge):
    below, above, arrows = HEDGES[hedge]
    rows = [row_of(30, hedge)]
    (mark,) = marks("casualties", rows)
    assert mark["point"] == ("filled" if hedge == "exact" else "open")
    if hedge == "exact":
        assert mark["from"] is mark["to"] is None
    else:
        assert (mark["from"] < mark["at"]) is (below < 0)
        assert (mark["to"] > mark["at"]) is (above > 0)
    pointing = [
        layer["encoding"]["x"]["field"]
        for layer, _ in layers(drawn("casualties", rows), "point")
        if "shape" in layer["mark"]
    ]
    assert pointing == arrows


def test_a_vague_word_is_a_line_from_the_lowest_number_that_it_allows_and_never_a_point(specimen):
    dozens = row("casualties", "cas-deported-dozens")
    (mark,) = marks("casualties", [dozens])
    assert dozens["count_low"] == 24
    assert (mark["point"], mark["from"], mark["open_to"]) == (None, mark["at"], True)
    assert mark["at"] == pytest.approx(figures.SCALE * 24 / 30)
    assert mark["printed"] == "“Dozens”"


@pytest.mark.parametrize("table", TABLES)
def test_words_without_any_bound_stand_on_no_scale_and_the_chart_says_where_they_are(specimen, table):
    off = dict.fromkeys(("count", "count_low", "count_high", "origin", "destination"))
    many = claims(table)[0] | off | {"count_text": "many others"}
    assert marks(table, [many]) == []
    assert "they are listed below" in words_drawn(drawn(table, [many])).replace("\n", " ")


def test_what_compares_stands_together_under_its_event_and_outcome(any_package):
    rows = {r["record_id"]: r for r in claims("casualties")}
    order = [(rows[mark["record_id"]]["event"], rows[mark["record_id"]]["outcome"]) for mark in marks("casualties")]
    assert [key for place, key in enumerate(order) if key not in order[:place]] == [
        key for place, key in enumerate(order) if place == 0 or order[place - 1] != key
    ]
    words = words_drawn(drawn("casualties")).replace("\n", " ")
    assert all(tooltips.account(rows[mark["record_id"]]) in words for mark in marks("casualties"))


def test_a_movement_goes_from_where_to_where_as_far_as_its_words_name_it(any_package):
    rows = {r["record_id"]: r for r in claims("deportations")}
    found = flows()
    assert found.keys() == {r for r in rows if rows[r]["origin"] or rows[r]["destination"]}
    for record_id, flow in found.items():
        for place in ("origin", "destination"):
            printed = rows[record_id][place]
            assert flow[place].replace("\n", " ") == (f"“{printed}”" if printed else "not named")
            assert (flow[f"{place}_is"] == "named") is bool(printed)
    both = next(iter(rows.values())) | {"origin": "Norland", "destination": "Sutland"}
    assert [flow["line"] for flow in flows([both]).values()] == ["solid"]
    assert [flow["line"] for flow in flows([both | {"origin": None}]).values()] == ["dashed"]
