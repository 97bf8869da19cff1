"""The figure: what is sent to the browser when other rows are chosen."""

import pyarrow as pa
import pytest

from dashboard import shown_package
from dashboard.charts import layouts
from dashboard.queries import claims as claim_queries
from dashboard.queries.cache import once
from dashboard.server.addresses import PAGES
from dashboard.widgets import figure
from dashboard.widgets.figure import _with_tables
from tests.dashboard.app_pages.test_pages import html, visit
from tests.dashboard.charts.test_charts import BUILDERS, drawn

#: A filter of each page, in its address, that some claims fit.
FILTERS = {
    "casualties": {"outcome": "killed"},
    "deportations": {"movement": "deportation"},
    "statements": {"voice": "direct_quote"},
}


@pytest.mark.parametrize("table", FILTERS)
def test_where_other_rows_are_chosen_only_the_data_of_the_chart_change(table):
    """Streamlit draws a chart anew whose drawing, name or words for those who do not see it change."""
    (all_rows,) = visit(PAGES[table]).get("vega_lite_chart")
    (some_rows,) = visit(PAGES[table], **FILTERS[table]).get("vega_lite_chart")
    for name in ("spec", "alt", "id", "theme"):
        assert getattr(all_rows.proto, name) == getattr(some_rows.proto, name)
    data = [{each.name: each.data.data for each in chart.proto.datasets} for chart in (all_rows, some_rows)]
    assert data[0].keys() == data[1].keys()
    assert data[0] != data[1]


@pytest.mark.parametrize("name", BUILDERS)
def test_every_record_of_every_chart_becomes_a_row_of_a_table(any_package, name):
    spec = drawn(name)
    tables = _with_tables(spec)["datasets"]
    for dataset, records in spec["datasets"].items():
        rows = pa.ipc.open_stream(tables[dataset]).read_all().to_pylist()
        assert [{name: row[name] for name in record} for record, row in zip(records, rows, strict=True)] == records


def test_of_many_claims_a_part_is_drawn_and_cited_which_the_address_names_or_which_has_what_is_chosen(
    specimen, monkeypatch
):
    monkeypatch.setattr(figure, "BY_EVENT", figure.Cut(groups=1, claims=1))
    rows = claim_queries.casualties({})
    parts = [{each["record_id"] for each in part.told("record_id")} for part in rows.parts("event_id", 1, 1)]
    assert len(parts) > 1
    last = rows[-1]["record_id"]
    for named, number in (({}, 1), ({"part": str(len(parts))}, len(parts)), ({"record": last}, len(parts))):
        at = visit("casualties", **named)
        (chart,) = at.get("vega_lite_chart")
        (data,) = (each.data.data for each in chart.proto.datasets if each.name == "claims")
        drawn = pa.ipc.open_stream(data).read_all().to_pylist()
        assert {each["record_id"] for each in drawn} == parts[number - 1]
        assert f'aria-current="page">{number}</a>' in html(at)
        cited = (
            f"1 of {len(rows)} claims chosen"
            if "record" in named
            else f"{len(drawn)} of {len(rows)} claims in this part"
        )
        assert cited in html(at)


def test_what_is_made_of_rows_is_made_once_for_the_same_records_of_the_same_package(any_package):
    rows, made = claim_queries.casualties({}), []

    def make(rows):
        made.append(rows)
        return len(made)

    first = once(f"number, {any_package}", rows, make)
    assert once(f"number, {any_package}", claim_queries.casualties({}), make) == first
    assert len(made) == 1
    once(f"number, {any_package}", rows[1:], make)
    once(f"another, {any_package}", rows, make)
    assert len(made) == 3


def test_what_is_made_is_made_again_for_a_package_that_is_published_anew(package_copy, monkeypatch):
    draw = layouts.casualties.draw
    monkeypatch.setenv(shown_package.VARIABLE, str(package_copy.root))
    assert "some forty" not in str(once("chart", claim_queries.casualties({}), draw))
    package_copy.change("casualties", "cas-heron-killed", count_text="some forty")
    assert "some forty" in str(once("chart", claim_queries.casualties({}), draw))
