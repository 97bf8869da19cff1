"""Every page runs, shows its citations, and answers an address that names what is not there in a sentence."""

import re
import shutil
from html import escape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import shown_package
from dashboard.app_pages import __path__ as pages_folder
from dashboard.queries import claims as claim_queries
from dashboard.server.addresses import PAGES, codebook_address
from dashboard.widgets import figure
from scripts.package.package import ROOT
from tests.dashboard.conftest import CLAIMS, claims

APP = ROOT / "dashboard" / "frame.py"


def visit(page: str, /, **address: str | list[str]) -> AppTest:
    at = AppTest.from_file(str(APP), default_timeout=30)
    for name, value in address.items():
        at.query_params[name] = value
    at.switch_page(f"app_pages/{page}.py")
    at.run()
    assert not at.exception
    return at


def html(at: AppTest) -> str:
    return "\n".join(element.proto.body for element in at.get("html"))


def notices(at: AppTest) -> list[str]:
    return [body for element in at.get("html") if 'class="notice"' in (body := element.proto.body)]


def cited(shown: str) -> int:
    """How many claims are cited."""
    return shown.count('<article class="citation')


def first_cited(table: str) -> int:
    """How many claims a page cites before more are asked for."""
    return min(len(claims(table)), figure.READ if table == "statements" else figure.SHOWN)


@pytest.mark.parametrize("table", CLAIMS)
def test_a_page_shows_its_chart_its_citations_and_whose_claims_these_are(any_package, table):
    at = visit(PAGES[table])
    shown = html(at)
    if table == "diplomatic_exchanges":
        assert '<div class="wide-matrix"' in shown
        assert "not independently verified" in shown
    else:
        (chart,) = at.get("vega_lite_chart")
        assert "not independently verified" in chart.proto.alt
    first = claims(table)[0]
    assert first["record_id"] in shown
    assert cited(shown) == first_cited(table)
    assert f'href="{codebook_address(table)}"' in shown
    assert f"<footer>Claims as printed in {len(claim_queries.sources())} document" in shown
    links = [source["reuse_link"] for source in claim_queries.sources() if source["reuse_link"]]
    assert links
    footer = shown[shown.index("<footer>") :]
    assert [link for link in links if f'href="{link}"' not in footer] == []
    assert notices(at) == []


@pytest.mark.parametrize("table", [table for table in CLAIMS if table != "statements"])
def test_all_citations_are_shown_when_they_are_asked_for_and_stand_in_the_address(any_package, table, monkeypatch):
    monkeypatch.setattr(figure, "SHOWN", 1)
    at = visit(PAGES[table])
    everything = len(claims(table))
    assert html(at).count('<article class="citation">') == 1
    at.button(key=f"more-{table}").click().run()
    assert html(at).count('<article class="citation">') == everything
    again = visit(PAGES[table], citations="all")
    assert html(again).count('<article class="citation">') == everything
    assert not [button for button in again.button if button.key == f"more-{table}"]


@pytest.mark.parametrize("table", CLAIMS)
def test_an_address_that_names_a_record_opens_it(any_package, table):
    for wanted in (claims(table)[0]["record_id"], claims(table)[-1]["record_id"]):
        at = visit(PAGES[table], record=wanted)
        shown = html(at)
        assert f"1 of {len(claims(table))} claims chosen" in shown
        assert shown.count('<article class="citation">') == 1
        assert f'href="cite/{wanted}"' in shown
        assert notices(at) == []


@pytest.mark.parametrize("page", PAGES.values())
def test_an_address_that_names_no_record_gets_a_sentence_and_the_whole_page(specimen, page):
    at = visit(page, record="<b>cas-atlantis</b>")
    (notice,) = notices(at)
    assert "There is nothing called “&lt;b&gt;cas-atlantis&lt;/b&gt;” here" in notice
    assert "claims chosen" not in html(at)


def test_a_record_that_the_filters_hide_is_said_to_be_hidden(specimen):
    at = visit("casualties", record="cas-coast-heron-dead", outcome="aboard")
    (notice,) = notices(at)
    assert "cas-coast-heron-dead</a> is not among the claims that are shown here" in notice
    assert 'href="casualties?record=cas-coast-heron-dead"' in notice


def test_a_record_of_another_page_is_said_to_be_there(specimen):
    at = visit("casualties", record="dep-islands")
    (notice,) = notices(at)
    assert 'href="movements?record=dep-islands"' in notice


def test_a_filter_in_the_address_is_set(specimen):
    at = visit("casualties", outcome=["aboard", "survived"])
    assert html(at).count('<article class="citation">') == 3
    assert notices(at) == []


def test_a_filter_value_that_is_gone_gets_a_sentence_and_keeps_all(specimen):
    at = visit("statements", speaker_id="<i>Nobody</i>")
    (notice,) = notices(at)
    assert "Speaker: there is no “&lt;i&gt;Nobody&lt;/i&gt;” here" in notice
    assert cited(html(at)) == first_cited("statements")


def test_filters_that_nothing_fits_get_a_sentence(specimen):
    at = visit("casualties", outcome="aboard", source_id="coast-post-march-5")
    (info,) = at.info
    assert "That says nothing about what happened" in info.value
    assert at.get("vega_lite_chart") == []


def test_choosing_a_filter_narrows_chart_and_citations(specimen):
    at = visit("statements")
    at.multiselect(key="filter-speaker_id").set_value(["elin-falk"]).run()
    assert cited(html(at)) == 1
    assert "1 statement at 1 date" in html(at)


def test_statements_are_read_day_by_day_and_a_day_in_the_address_shows_its_own(any_package):
    rows = claims("statements")
    day = max((row["day"] for row in rows), key=[row["day"] for row in rows].count)
    own = [row for row in rows if row["day"] == day]
    shown = html(visit("statements", day=day))
    assert f"{len(own)} of {len(rows)} claims chosen" in shown
    assert cited(shown) == min(len(own), figure.READ)
    assert re.findall(r'cite/([^"]+)" aria-label="Citation', shown) == [r["record_id"] for r in own[: figure.READ]]
    for row in own[: figure.READ]:
        assert escape(row["quote"]) in re.sub("</?mark>", "", shown)


def test_letting_go_of_a_record_shows_all_again(specimen):
    at = visit("casualties", record="cas-heron-killed")
    at.button(key="all-casualties").click().run()
    assert "record" not in at.query_params
    assert f'{len(claims("casualties"))} claims<span class="hint">. Choose a mark' in html(at)


def test_exchanges_follow_an_act_to_its_replies(specimen):
    at = visit("exchanges")
    assert "Sutland is said to have rejected the demand of Norland." in html(at)
    at.segmented_control(key="by").set_value("each as named").run()
    assert not at.exception
    assert "pair" not in at.query_params


def test_a_cell_in_the_address_narrows_the_citations_to_its_acts(specimen):
    at = visit("exchanges", pair="norland~sutland")
    assert "2 of 4 claims chosen" in html(at)


def test_without_a_package_the_dashboard_says_how_to_make_one(tmp_path: Path, monkeypatch):
    monkeypatch.setenv(shown_package.VARIABLE, str(tmp_path))
    at = visit("casualties")
    assert "There is no data to show yet" in html(at)
    assert "python -m scripts build" in at.text[0].value


def test_a_package_that_cannot_be_read_is_told_in_words(built: Path, tmp_path: Path, monkeypatch):
    root = shutil.copytree(built, tmp_path / "package")
    (root / "data" / "casualties.csv").unlink()
    monkeypatch.setenv(shown_package.VARIABLE, str(root))
    at = visit("casualties")
    assert "casualties.csv" in at.text[0].value


def test_the_dashboards_own_words_are_neutral():
    loaded = re.compile(r"separatis|puppet|cleansing|terroris|massacre|genocid|occup(ied|ation)|regime|aggress|martyr")
    for path in [*(ROOT / "dashboard").rglob("*.py"), ROOT / "dashboard" / "static" / "style.css"]:
        assert loaded.findall(path.read_text(encoding="utf-8").lower()) == [], path


def test_pages_are_thin_and_ask_and_draw_through_the_parts_they_share():
    for path in Path(next(iter(pages_folder))).glob("*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert len(lines) <= 60
        assert not [
            line
            for line in lines
            if "select " in line or "import altair" in line or re.search(r"\bst\.\w+_chart\(", line)
        ]


def test_a_name_that_a_page_does_not_know_is_told_and_no_link_goes_on_with_it():
    at = visit("exchanges", foo="<i>bar</i>", by="each as named")
    (told,) = notices(at)
    assert "no part called “foo”; that is left out of account" in told
    assert "by=each" in html(at)
    assert "foo=" not in html(at)
