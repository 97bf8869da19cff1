"""The chronology has every dated event and claim once, as precise as it is given, and says what it leaves out."""

from datetime import date
from itertools import pairwise
from typing import Any

import pytest

import schemas
from dashboard.charts import sheet
from dashboard.charts.layouts.chronology import draw
from dashboard.markup import citation, off_chart_list
from dashboard.queries import chronology as chronology_queries
from dashboard.server.addresses import on_page
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
    """What is drawn of each date."""
    drawn: list[Spec] = draw(some)["datasets"]["claims"]
    return drawn


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
    assert len(expected) + len(chronology_queries.undated({})) == of_all


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


def test_there_is_one_row_for_each_date_in_order_and_its_count_is_of_all_that_have_it(any_package):
    dates = [row["date_edtf"] for row in rows()]
    drawn = {r["date_edtf"]: r for r in records(draw(rows()), "told")}
    assert list(drawn) == list(dict.fromkeys(dates))
    for date_edtf, record in drawn.items():
        assert record["count"] == str(dates.count(date_edtf))
        assert record["told"].endswith(f"; {date_edtf}")


def test_all_is_in_its_place(any_package):
    spec = draw(rows())
    for bar in bars(rows()):
        assert 0 <= bar["left"] < bar["right"] <= 1
        assert bar["top"] < bar["lane"] < bar["middle"] < bar["floor"] <= bar["bottom"] <= sheet_of(spec)["height"]
    for before, after in pairwise(bars(rows())):
        assert before["bottom"] < after["bottom"]
    assert all(0 <= tick["at"] < 1 for tick in records(spec, "tick"))


def test_a_date_is_as_long_as_it_is_on_the_axis_of_its_stretch(specimen):
    (year,) = bars([dated("2021-01-01", "2021-12-31", "2021")])
    assert (year["left"], year["right"], year["drawn"]) == (0, 1, "bar")
    april, whole = bars([dated("2021-04-01", "2021-04-30", "2021-04"), dated("2022-01-01", "2022-12-31", "2022")])
    assert april["left"] == pytest.approx(90 / 730)
    assert april["right"] - april["left"] == pytest.approx(30 / 730)
    assert (whole["left"], whole["right"]) == (0.5, 1)


def test_a_day_is_a_diamond_at_its_place(specimen):
    (day,) = bars([dated("2021-03-04", "2021-03-04", "2021-03-04")])
    assert day["drawn"] == "diamond"
    assert 62 / 365 < day["at"] < 63 / 365


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
    assert len([mark for mark in seen if mark.get("strokeDash")]) == 1


def test_the_axis_is_cut_where_years_have_nothing_and_says_so(specimen):
    spec = draw([dated("1948-01-01", "1953-12-31", "1948/1953"), dated("1987-01-01", "1987-12-31", "1987")])
    words = [r["words"].replace("\n", " ") for r in records(spec, "words")]
    assert any("The axis is cut: nothing here is dated 1954 to 1986" in line for line in words)
    assert {"1948 to 1953", "1987"} <= set(words)
    assert len(records(spec, "cut")) == 1
    near = draw([dated("1984-01-01", "1984-12-31", "1984"), dated("1987-01-01", "1987-12-31", "1987")])
    assert records(near, "cut") == []


def test_words_of_a_row_fit_on_a_phone(any_package):
    for row in records(draw(rows()), "about"):
        assert max(sheet.wide(line) for line in f"{row['words']}\n{row['about']}".splitlines()) <= sheet.LINE


def test_what_has_no_place_on_a_chart_is_a_list_with_a_link_to_each(any_package):
    without = chronology_queries.undated({})
    html = off_chart_list.listing("No date", "Why.", [("All", without)])
    assert [html.count(f'href="{on_page(row["claim_table"], row["record_id"])}"') for row in without] == [1] * len(
        without
    )
    assert "open" not in html.split("<summary>")[0] or len(without) <= off_chart_list.OPEN
    assert off_chart_list.listing("No date", "Why.", [("All", [])]) == ""
