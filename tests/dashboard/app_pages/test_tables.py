"""The pages Tables, Query, and Download and cite: each shows what the address names, and says what is not there."""

import csv
import io
import re
from html import escape, unescape
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

import schemas
from dashboard.markup import tables as tables_html
from dashboard.queries import short_names
from dashboard.queries.tables import evidence, facets, record, row_id, table_rows
from dashboard.queries.titles import title
from dashboard.server.addresses import in_table, on_page
from dashboard.sql import console
from dashboard.widgets import sql_form
from dashboard.widgets.csv_button import to_csv
from dashboard.widgets.page import SCRIPTS
from scripts.package.package import Package
from tests.dashboard.app_pages.test_pages import APP, html, notices


def visit(script: str, /, **address: str) -> AppTest:
    """Open a page; `page` is also a name in the address of one."""
    at = AppTest.from_file(str(APP), default_timeout=60)
    for name, value in address.items():
        at.query_params[name] = value
    at.switch_page(f"app_pages/{script}.py")
    at.run()
    assert not at.exception
    return at


def rows_shown(at: AppTest) -> int:
    return html(at).count('<tr><th scope="row"><a href="tables?')


# -- Tables


@pytest.mark.parametrize("table", schemas.TABLES)
def test_any_table_is_shown_with_its_rows_its_help_and_its_warnings(any_package, table):
    at = visit("tables", table=table)
    shown = html(at)
    assert escape(schemas.table_schema(table)["description"].split("\n")[0]) in shown
    assert rows_shown(at) == min(len(Package(any_package).tables[table]), 100)
    for warning in schemas.table_schema(table).get("usageWarnings", []):
        assert escape(schemas.warnings()[warning]["label"]) in shown
    assert "independently verified" in shown
    assert notices(at) == []


@pytest.mark.parametrize("table", schemas.TABLES)
def test_the_first_row_of_any_table_can_be_opened(any_package, table):
    rows = table_rows(table, {})
    if rows:
        wanted = row_id(table, rows[0])
        at = visit("tables", table=table, record=wanted)
        assert f"{escape(title(wanted))}, with its evidence" in html(at)
        assert notices(at) == []


def test_of_many_rows_that_point_at_one_the_first_are_listed_and_all_counted(published, monkeypatch):
    monkeypatch.setattr(tables_html, "POINTING", 2)
    claimed = [row["casualty_id"] for row in table_rows("casualties", {})][:3]
    told = tables_html.pointing_list([("casualties", "source_id", claimed), ("casualties", "event_id", claimed[:2])])
    assert "(the first 2 of 3)" in told
    assert [told.count(f"record={record}") for record in claimed] == [2, 2, 0]


def test_a_row_is_shown_with_the_words_behind_each_cell(specimen):
    shown = html(visit("tables", table="casualties", record="cas-heron-killed"))
    assert "<td>“30” (stated" in shown or "“30” (" in shown
    assert 'href="casualties?record=cas-heron-killed">Its citation</a>' in shown
    assert "“claiming 30 lives”" in shown


def test_what_the_publisher_claims_rests_on_the_words_that_name_him(any_package):
    own = {(e["record_id"], e["field"]) for e in table_rows("evidence", {})}
    for source in table_rows("sources", {}):
        named = [each["quote"] for each in evidence("sources", source["source_id"])["publisher_id"]]
        for table, field in (("casualties", "asserted_by"), ("statements", "speaker_id"), ("events", "reported_by")):
            rows = table_rows(table, {"source_id": [source["source_id"]], field: [source["publisher_id"]]})
            for record_id in [row_id(table, row) for row in rows if (row_id(table, row), field) not in own][:5]:
                words = evidence(table, record_id)[field]
                assert [(each["quote"], each["basis"]) for each in words] == [(quote, "context") for quote in named]


@pytest.mark.parametrize("table", ["evidence", "uses"])
def test_a_record_that_is_named_with_its_table_is_linked_there(any_package, table):
    for row in table_rows(table, {}):
        of, record_id = row["table_name"], row["record_id"]
        linked = f'<a href="{in_table(of, record_id)}">{escape(record_id)}</a>'
        assert tables_html.cell(table, "record_id", row) == linked
    assert record(of, record_id)


def test_a_use_leads_to_its_sentence_and_its_record(specimen):
    use = next(row for row in table_rows("uses", {}) if row["passage_id"])
    shown = html(visit("tables", table="uses", record=use["use_id"]))
    assert f'<a href="{in_table("passages", use["passage_id"])}">' in shown
    assert f'<a href="{in_table(use["table_name"], use["record_id"])}">' in shown
    assert "Rows that point at this one" in html(visit("tables", table="passages", record=use["passage_id"]))


def test_a_printed_name_is_quoted_and_leads_to_its_actor(specimen):
    (name, *_) = table_rows("names", {"actor_id": ["ada-berg"]})
    shown = html(visit("tables", table="names", record=name["name_id"]))
    assert f"<td>“{name['name']}”</td>" in shown
    assert f'<a href="{on_page("actors", "ada-berg")}">Ada Berg</a>' in shown
    assert in_table("names", name["name_id"]) in html(visit("tables", table="actors", record="ada-berg"))


@pytest.mark.parametrize(
    ("table", "columns"), [("uses", ["table_name"]), ("names", ["actor_id", "source_id"]), ("sections", ["source_id"])]
)
def test_the_tables_of_names_sections_and_uses_have_facets(any_package, table, columns):
    assert facets(table) == columns
    for column in columns:
        held = {row[column] for row in table_rows(table, {})}
        assert all({r[column] for r in table_rows(table, {column: [value]})} == {value} for value in held)


def test_what_points_at_a_row_is_listed(specimen):
    shown = html(visit("tables", table="events", record="heron-sinking"))
    assert 'href="tables?table=casualties&amp;record=cas-heron-killed"' in shown or "record=cas-heron-killed" in shown


def test_a_record_alone_opens_its_table(specimen):
    at = visit("tables", record="heron-sinking")
    assert at.selectbox(key="choice-table").value == "events"
    assert ", with its evidence" in html(at)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ({"table": "<b>atlantis</b>"}, "Table: there is no “&lt;b&gt;atlantis&lt;/b&gt;” here"),
        ({"table": "actors", "record": "<i>x"}, "There is no record “&lt;i&gt;x” in this table"),
        ({"table": "actors", "record": "heron-sinking"}, 'it is in <a href="tables?table=events&record=heron-sinking"'),
        ({"page": "0"}, "There is no page “0”"),
        ({"page": "99"}, "There is no page “99”"),
        ({"page": "<x>"}, "There is no page “&lt;x&gt;”"),
        ({"page": "²"}, "There is no page “²”"),
        ({"order": "nothing"}, "In order of: there is no “nothing” here"),
        ({"outcome": "<u>gone</u>"}, "Outcome: there is no “&lt;u&gt;gone&lt;/u&gt;” here"),
    ],
)
def test_an_address_of_nothing_gets_a_sentence_and_the_table(specimen, address, told):
    at = visit("tables", **address)
    assert any(told in notice for notice in notices(at)), notices(at)
    assert rows_shown(at) > 0


def test_search_and_facets_narrow_the_rows(specimen):
    at = visit("tables", table="statements", search="LAMP")
    found = table_rows("statements", {}, "lamp")
    assert 0 < rows_shown(at) == len(found) < len(table_rows("statements", {}))
    at = visit("tables", table="casualties", outcome="aboard")
    assert rows_shown(at) == len([row for row in table_rows("casualties", {}) if row["outcome"] == "aboard"])


def test_a_heading_sorts_by_its_column_and_once_more_the_other_way_round(specimen):
    def leads_to(shown: str) -> dict[str, list[str]]:
        return next(
            told
            for link in re.findall(r'href="tables\?([^"]+)"', shown)
            if (told := parse_qs(unescape(link))).get("order") == ["count"]
        )

    by_count = {"table": ["casualties"], "outcome": ["killed"], "order": ["count"]}
    assert leads_to(html(visit("tables", table="casualties", outcome="killed"))) == by_count
    there = html(visit("tables", table="casualties", outcome="killed", order="count"))
    assert 'aria-sort="ascending"' in there
    assert leads_to(there) == by_count | {"last_first": ["yes"]}
    back = html(visit("tables", table="casualties", outcome="killed", order="count", last_first="yes"))
    assert 'aria-sort="descending"' in back
    shown = [re.findall(r'<th scope="row"><a href="[^"]*record=([^"]+)"', each) for each in (there, back)]
    counts = {row["casualty_id"]: row["count"] for row in table_rows("casualties", {})}
    for ids, reverse in zip(shown, (False, True), strict=True):
        numbers = [counts[record] for record in ids if counts[record] is not None]
        assert len(set(numbers)) > 1
        assert numbers == sorted(numbers, reverse=reverse)


def test_what_nothing_fits_is_told(specimen):
    at = visit("tables", search="no such words anywhere")
    assert "That says nothing about what happened" in at.info[0].value


def test_another_table_begins_anew(specimen):
    at = visit("tables", table="casualties", outcome="aboard", order="count", record="cas-heron-killed", page="1")
    at.selectbox(key="choice-table").set_value("events").run()
    assert not at.exception
    assert notices(at) == []
    assert "aboard" not in html(at)
    assert not {"record", "page"} & set(at.query_params)
    assert rows_shown(at) == len(table_rows("events", {}))


def test_a_filter_that_the_other_table_does_not_have_is_let_go_of_in_silence(specimen):
    at = visit("tables", table="actors", kind="person")
    at.selectbox(key="choice-table").set_value("events").run()
    assert notices(at) == []
    assert rows_shown(at) == len(table_rows("events", {}))


def test_the_csv_has_every_column_and_the_names(specimen):
    rows = table_rows("casualties", {"outcome": ["aboard"]})
    read = list(csv.DictReader(io.StringIO(to_csv(rows).decode("utf-8-sig"), newline="")))
    assert set(schemas.fields("casualties")) | {"asserted_by_name", "status", "package"} <= set(read[0])
    assert [row["casualty_id"] for row in read] == [row_id("casualties", row) for row in rows]


# -- Query


def test_a_query_from_an_address_waits_for_the_reader(specimen, monkeypatch):
    monkeypatch.setattr(console, "ask", lambda sql: pytest.fail("asked by itself"))
    at = visit("query", sql="select 6 * 7 as answer")
    assert at.text_area[0].value == "select 6 * 7 as answer"
    (notice,) = notices(at)
    assert "has not been asked" in notice


def test_run_asks_the_query_and_puts_it_into_the_address(specimen):
    at = visit("query", sql="select 6 * 7 as answer")
    at.button[0].click().run()
    assert "<td>42</td>" in html(at)
    assert "1 row" in html(at)
    assert at.query_params["sql"] in ("select 6 * 7 as answer", ["select 6 * 7 as answer"])
    assert notices(at) == []


def test_an_error_is_told_and_the_next_query_works(specimen):
    at = visit("query")
    at.text_area[0].set_value("select <b>")
    at.button[0].click().run()
    (notice,) = notices(at)
    assert "cannot be answered" in notice
    assert "<b>" not in notice
    at.text_area[0].set_value("select quote from casualties limit 1")
    at.button[0].click().run()
    assert "<td>“" in html(at)
    assert notices(at) == []


def test_a_saved_view_is_asked_when_it_is_chosen(specimen):
    at = visit("query")
    question = next(question for question, sql in console.saved().items() if sql == "from figures")
    at.selectbox(key="example").set_value(question).run()
    assert at.text_area[0].value == "from figures"
    assert 'href="cite/cas-heron-killed"' in html(at)


def test_more_rows_than_are_shown_are_told(specimen):
    at = visit("query", sql="from range(2000)")
    at.button[0].click().run()
    assert "The first 1000 rows; there are more" in html(at)


def test_an_answer_is_shown_as_text_never_as_markup(specimen):
    at = visit("query", sql="select '<img src=x onerror=alert(1)>' as \"<script>\"")
    at.button[0].click().run()
    assert "<img" not in html(at)
    assert "&lt;script&gt;" in html(at)
    assert html(at).count("<script>") == SCRIPTS.count("<script>")  # our own


def test_an_answer_names_its_identifiers_and_a_sum_of_figures_is_warned_of(specimen):
    told = tables_html.answer_table(["asserted_by", "event_id", "what"], [["ada-berg", "heron-sinking", "ada-berg"]])
    assert f">{escape(short_names.actors()['ada-berg'])}</a> <small>ada-berg</small>" in told
    assert f">{escape(short_names.events()['heron-sinking'])}</a> <small>heron-sinking</small>" in told
    assert "<td>ada-berg</td>" in told
    adding, counting = "select sum(count_low) from figures", "select count(*) from figures"
    assert sql_form.SUM.search(adding)
    assert not sql_form.SUM.search(counting)
    for sql, warned in ((adding, True), (counting, False), ("", False)):
        at = visit("query")
        at.text_area[0].set_value(sql)
        at.button[0].click().run()
        assert not at.exception
        assert any("no number of people" in each for each in notices(at)) == warned
        assert sql or notices(at), "that nothing was asked is told"
