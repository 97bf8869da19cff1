"""The queries give every claim with all that its citation needs, and the filters keep what they say."""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from itertools import pairwise

import pytest

import schemas
from dashboard import shown_package
from dashboard.queries import claims as claim_queries
from dashboard.queries import connection
from dashboard.queries.claims import BY_TABLE
from dashboard.queries.tables import table_with
from dashboard.text.claim import Cited, Claim
from scripts.package.package import Package
from tests.dashboard.conftest import CLAIMS, claims, row
from tests.specimen import COAST, HARBOUR, Copy

#: What every row has to say whatever else it says.
ALWAYS = [
    *("record_id", "quote", "claimed_by", "voice", "published_by", "publisher_id", "source_id", "source_title"),
    *("reported_by", "reporter", "locator", "date_basis", "footnote", "status", "package"),
]


@pytest.mark.parametrize("table", CLAIMS)
def test_every_claim_is_there_once_with_all_that_a_citation_needs(any_package, table):
    rows = claims(table)
    published = [r[schemas.primary_key(table)] for r in Package(any_package).tables[table]]
    assert sorted(r["record_id"] for r in rows) == sorted(published)
    assert not [(r["record_id"], name) for r in rows for name in ALWAYS if not r[name]]
    assert {r["status"] for r in rows} == {"claimed as printed; not independently verified"}


@pytest.mark.parametrize("table", CLAIMS)
def test_a_row_carries_every_column_of_its_table(specimen, table):
    own = set(schemas.fields(table)) - {schemas.primary_key(table)}
    assert own <= set(claims(table)[0])


def test_a_filter_keeps_what_it_names_and_nothing_else(specimen):
    kept = claim_queries.casualties({"source_id": [COAST]})
    assert [r["record_id"] for r in kept] == ["cas-coast-heron-dead"]
    both = claim_queries.casualties({"source_id": [COAST, HARBOUR]})
    assert len(both) == len(claims("casualties"))


def test_two_filters_keep_what_both_keep(specimen):
    kept = claim_queries.casualties({"outcome": ["aboard"], "source_id": [HARBOUR], "event_id": []})
    assert {r["record_id"] for r in kept} == {"cas-heron-aboard", "cas-heron-aboard-repeated"}


def test_a_filter_value_is_never_sql(specimen):
    assert not claim_queries.statements({"topic": ["'; drop table statements; --"]})
    assert claims("statements")


@pytest.mark.parametrize("table", ["deportations", "diplomatic_exchanges", "statements"])
def test_claims_come_in_order_of_time_and_undated_ones_last(any_package, table):
    starts = [r["date_start"] or date.max for r in claims(table)]
    assert starts == sorted(starts)


def test_the_claims_about_one_event_stand_together(any_package):
    events = [r["event"] for r in claims("casualties")]
    changes = sum(before != after for before, after in pairwise(events))
    assert changes == len(set(events)) - 1


def test_exchanges_show_each_actor_as_named_or_as_the_state_it_acts_for(specimen):
    (named,) = [r for r in claim_queries.exchanges({}) if r["record_id"] == "exc-berg-demands-apology"]
    (grouped,) = [r for r in claim_queries.exchanges({}, grouped=True) if r["record_id"] == "exc-berg-demands-apology"]
    assert (named["shown_actor"], named["pair"]) == ("Ada Berg", "ada-berg~sutland")
    assert (grouped["shown_actor"], grouped["pair"]) == ("Norland", "norland~sutland")
    assert grouped["actor"] == "Ada Berg"


def test_an_empty_cell_stays_empty(specimen):
    vague = row("casualties", "cas-deported-dozens")
    assert (vague["count"], vague["count_low"]) == (None, 24)


def test_a_record_is_found_in_its_table(specimen):
    assert table_with("dep-islands") == "deportations"
    assert table_with("dep-atlantis") is None
    assert table_with("' or 1=1") is None


def test_the_values_of_a_filter_are_named_for_people(specimen):
    titles = {source["source_id"]: source["short_title"] for source in claim_queries.sources()}
    assert claim_queries.options("casualties", "source_id") == {each: titles[each] for each in (COAST, HARBOUR)}
    assert claim_queries.options("statements", "speaker_id")["ada-berg"] == "Ada Berg"
    assert set(claim_queries.options("casualties", "outcome")) == {"killed", "survived", "aboard"}


def test_the_values_of_a_filter_are_counted_among_the_rows_that_the_others_keep(any_package):
    rows = claim_queries.casualties({})
    for outcome in {each["outcome"] for each in rows}:
        kept = [each["event_id"] for each in rows if each["outcome"] == outcome]
        counts = claim_queries.counts("casualties", "event_id", {"outcome": [outcome]})
        assert counts == {event: kept.count(event) for event in set(kept)}
        assert list(counts.values()) == sorted(counts.values(), reverse=True)


def test_two_values_of_one_name_are_told_apart(package_copy: Copy, monkeypatch):
    package_copy.change("actors", "ada-berg", short_name="Berg")
    package_copy.change("actors", "carl-dahl", short_name="Berg")
    monkeypatch.setenv(shown_package.VARIABLE, str(package_copy.root))
    names = claim_queries.options("statements", "speaker_id")
    assert (names["ada-berg"], names["carl-dahl"]) == ("Berg (ada-berg)", "Berg (carl-dahl)")


def test_a_package_that_is_published_anew_is_shown_without_a_restart(package_copy: Copy, monkeypatch):
    monkeypatch.setenv(shown_package.VARIABLE, str(package_copy.root))
    before = row("diplomatic_exchanges", "exc-sutland-rejects-demand")["summary"]
    package_copy.change("diplomatic_exchanges", "exc-sutland-rejects-demand", summary="Sutland says no.")
    os.utime(package_copy.root / "datapackage.json", ns=(1, 1))
    assert row("diplomatic_exchanges", "exc-sutland-rejects-demand")["summary"] == "Sutland says no." != before


def test_many_threads_at_once_each_get_their_own_answer(specimen):
    def ask(number: int) -> int:
        return int(connection.rows("select $number as number from casualties limit 1", {"number": number})[0]["number"])

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(400))) == list(range(400))


def test_the_shown_package_cannot_reach_outside(specimen):
    with pytest.raises(Exception, match="disabled"):
        connection.rows("select * from read_text('/etc/hostname')")


def test_a_claim_has_the_columns_that_its_type_says():
    common, others = set(Cited.__annotations__), set(Claim.__annotations__)
    for table, ask in BY_TABLE.items():
        columns = set(ask({})[0])
        assert common <= columns, table
        assert columns <= others, table
