"""Chronology and the search in statements, as pages."""

from dashboard.queries import chronology, claims
from dashboard.widgets import figure
from tests.dashboard.app_pages.test_pages import html, notices, visit


def test_the_chronology_draws_every_dated_row_and_lists_what_has_no_date(any_package):
    at = visit("chronology")
    (chart,) = at.get("vega_lite_chart")
    assert "not independently verified" in chart.proto.alt
    of_all = len(chronology.dated({}))
    assert html(at).count('<article class="citation">') == min(of_all, figure.SHOWN)
    assert f"No date with a year: {len(chronology.undated({}))}" in html(at)
    assert notices(at) == []


def test_a_record_a_date_and_filters_in_the_address_of_the_chronology_are_shown(any_package):
    wanted = next(row for row in chronology.dated({}) if row["claim_table"] == "statements")
    at = visit("chronology", record=wanted["record_id"], claim_table="statements")
    shown = html(at)
    assert "1 of " in shown
    assert f"cite/{wanted['record_id']}" in shown
    own = [row for row in chronology.dated({}) if row["date_edtf"] == wanted["date_edtf"]]
    at = visit("chronology", date_edtf=wanted["date_edtf"])
    assert f"{len(own)} of {len(chronology.dated({}))} claims chosen" in html(at)
    assert notices(at) == []


def test_what_is_not_there_gets_a_sentence_in_the_chronology(specimen):
    at = visit("chronology", record="eve-atlantis", claim_table="Nonsense", topic="<b>x</b>")
    told = "\n".join(notices(at))
    assert "There is nothing called “eve-atlantis” here" in told
    assert "Table: there is no “Nonsense” here" in told
    assert "&lt;b&gt;x&lt;/b&gt;" in told
    assert html(at).count('<article class="citation">') == min(len(chronology.dated({})), figure.SHOWN)


def test_the_search_in_the_address_narrows_the_statements(specimen):
    statement = claims.statements({})[0]
    word = max(statement["statement"].split(), key=len)
    at = visit("statements", q=word.upper())
    assert statement["record_id"] in html(at)
    assert at.text_input(key="q").value == word.upper()


def test_a_search_that_finds_nothing_gets_a_sentence(specimen):
    at = visit("statements", q="'; drop table statements; --")
    (info,) = at.info
    assert "says nothing about what happened" in info.value


def test_of_many_that_have_a_date_the_first_are_cited_and_the_others_when_asked_for(specimen, monkeypatch):
    monkeypatch.setattr(figure, "SHOWN", 1)
    rows = chronology.dated({})
    date = next(row["date_edtf"] for row in rows if [each["date_edtf"] for each in rows].count(row["date_edtf"]) > 1)
    own = [row for row in rows if row["date_edtf"] == date]
    at = visit("chronology", date_edtf=date)
    assert html(at).count('<article class="citation">') == 1
    at.button(key="more-chronology").click().run()
    assert html(at).count('<article class="citation">') == len(own)
