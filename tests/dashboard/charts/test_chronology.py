"""The chronology has every dated event and claim once, as precise as it is given, and says what it leaves out."""

from datetime import date
from itertools import pairwise
from typing import Any

import pytest

import schemas
from dashboard.charts.layouts.chronology import draw
from dashboard.markup import citation, undated
from dashboard.queries import chronology as chronology_queries
from dashboard.widgets.csv_button import to_csv
from schemas.rows import Row
from scripts.package.package import Package
from tests.dashboard.charts.test_charts import sheet_of, shown

Spec = dict[str, Any]


def rows(**filters: list[str]) -> list[Row]:
    return chronology_queries.dated(filters)


def records(spec: Spec, field: str) -> list[Spec]:
    """What is drawn that has a field."""
    return [r for layer in spec["layer"] for r in shown(spec, layer) if field in r]


def bars(some: list[Row]) -> list[Spec]:
    spec = draw(some)
    return [r for r in records(spec, "drawn") if r["drawn"]]


def dated(day: str | None, last: str | None, edtf: str) -> Row:
    known = {"date_start": day and date.fromisoformat(day), "date_end": last and date.fromisoformat(last)}
    return rows()[0] | known | {"date_edtf": edtf}


def test_every_dated_row_of_every_table_is_there_once_and_no_other(any_package):
    tables = Package(any_package).tables
    expected = [
        row[schemas.primary_key(table)]
        for table in ("events", *schemas.CLAIM_TABLES)
        for row in tables[table]
        if row["date_start"] or row["date_end"]
    ]
    assert sorted(row["record_id"] for row in rows()) == sorted(expected)
    of_all = sum(len(tables[table]) for table in ("events", *schemas.CLAIM_TABLES))
    assert len(expected) + sum(chronology_queries.undated().values()) == of_all


def test_rows_come_in_order_of_time_with_all_that_their_citation_needs(any_package):
    days = [chronology_queries.first(row) for row in rows()]
    assert days == sorted(days)
    for row in rows():
        html = citation.citation(citation.table_of(row, "chronology"), row)
        assert citation.escape(row["headline"]) in html
        assert f'href="cite/{row["record_id"]}"' in html


def test_a_csv_has_the_quotation_the_source_the_qualifier_and_the_dates(any_package):
    header = to_csv(rows()).decode("utf-8-sig").splitlines()[0].split(",")
    assert {"claim_table", "quote", "source_id", "qualifier", "date_edtf", "date_start", "date_end"} <= set(header)
    assert {"date_basis", "claimed_by", "status"} <= set(header)


def test_filters_keep_a_table_and_a_topic(specimen):
    assert {row["claim_table"] for row in rows(claim_table=["statements"])} == {"statements"}
    topic = next(row["topic"] for row in rows() if row["topic"])
    assert {row["topic"] for row in rows(topic=[topic])} == {topic}


def test_there_is_one_mark_for_each_row(any_package):
    spec = draw(rows())
    drawn = {r["record_id"] for r in records(spec, "told")}
    assert drawn == {row["record_id"] for row in rows()}


def test_all_is_in_its_place_and_in_the_order_of_time(any_package):
    spec = draw(rows())
    for bar in bars(rows()):
        assert 0 <= bar["left"] < bar["right"] <= 1
    for tick in records(spec, "tick"):
        assert 0 <= tick["at"] < 1
        assert tick["top"] < tick["bottom"] <= sheet_of(spec)["height"]
    for mark in records(spec, "told"):
        assert 0 <= mark["left"] < mark["right"] <= 1
        assert mark["bottom"] <= sheet_of(spec)["height"]


def test_a_year_is_a_bar_over_the_whole_year_and_a_day_is_short(specimen):
    (year,) = bars([dated("2021-01-01", "2021-12-31", "2021")])
    assert (year["left"], year["right"], year["drawn"]) == (0, 1, "closed")
    (day,) = bars([dated("2021-03-04", "2021-03-04", "2021-03-04")])
    assert day["right"] - day["left"] < 0.02
    assert day["left"] < 62 / 365 < day["right"]


@pytest.mark.parametrize(
    ("row", "drawn"),
    [(("2021-03-04", None, "2021-03-04/.."), "open to"), ((None, "2021-03-04", "../2021-03-04"), "open from")],
)
def test_an_open_interval_is_open_ended_and_never_a_closed_bar(specimen, row, drawn):
    spec = draw([dated(*row)])
    (bar,) = {r["drawn"]: r for r in records(spec, "drawn")}.values()
    assert bar["drawn"] == drawn
    seen = [layer["mark"] for layer in spec["layer"] if shown(spec, layer)]
    shapes = [mark.get("shape") for mark in seen]
    assert ("triangle-right" if drawn == "open to" else "triangle-left") in shapes
    dashed = [mark for mark in seen if mark.get("strokeDash")]
    assert len(dashed) == 1


def test_years_without_anything_are_told_and_break_the_line(specimen):
    spec = draw([dated("1948-01-01", "1953-12-31", "1948/1953"), dated("1987-01-01", "1987-12-31", "1987")])
    words = [r["words"].replace("\n", " ") for r in records(spec, "words")]
    assert any("1954 to 1986: nothing here has a date in these years" in line for line in words)
    assert {"1948 to 1953", "1987"} <= set(words)


def test_a_crowded_decade_is_told_year_by_year(any_package):
    spec = draw(rows())
    years = [row for row in rows() if chronology_queries.first(row).year >= 2020]
    words = {r["words"] for r in records(spec, "words")}
    if len(years) > 40:
        assert {"2024", "2025"} <= words
    assert all(a["y"] <= b["y"] for a, b in pairwise([r for r in records(spec, "words") if r["words"].isdigit()]))


def test_what_is_left_out_is_told_with_a_link_to_it(specimen):
    html = undated.left_out({"statements": 3, "other_figures": 2})
    assert '<a href="statements">Statements</a> 3' in html
    assert '<a href="tables?table=other_figures">Other claimed figures</a> 2' in html
    assert undated.left_out({}) == ""
