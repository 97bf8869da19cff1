"""Pages of words alone are whole as they are sent, and an address that names what is not there gets a sentence."""

import re
from collections import Counter
from collections.abc import Iterable

import pytest

from dashboard import navigation
from dashboard.markup import actor, event, text_page
from dashboard.markup.text_page import Asked
from dashboard.queries import actors, events
from dashboard.routes.pages import TOLD
from dashboard.server import style_sheets
from dashboard.server.security_headers import INDEX_PAGE, content_security_policy
from dashboard.text.labels import code
from schemas.rows import Row

COUNTED = re.compile(r"<h2>([^<]+) <small>(\d+)</small></h2>")


def shown(script: str, /, **address: str) -> str:
    """The page of a script, as HTML, at an address."""
    asked = Asked({name: [value] for name, value in address.items()}, "https://claims.example")
    return text_page.page(script, TOLD[script](asked), asked)


def notices(html: str) -> list[str]:
    return re.findall(r'<p class="notice".*?</p>', html)


@pytest.mark.parametrize(("page", "record"), [("event", "heron-sinking"), ("actor", "ada-berg")])
def test_an_event_and_an_actor_have_a_page_of_their_own_and_without_one_all_are_listed(specimen, page, record):
    own, everything, gone = shown(page, record=record), shown(page), shown(page, record="<b>gone</b>")
    assert '<div class="record-page">' in own
    assert f'<meta property="og:url" content="https://claims.example/cite/{record}">' in own
    assert notices(own) == notices(everything) == []
    assert f'href="{page}?record={record}"' in everything
    (notice,) = notices(gone)
    assert "“&lt;b&gt;gone&lt;/b&gt;”" in notice
    assert f'href="{page}?record={record}"' in gone


def test_the_count_behind_a_year_or_a_kind_is_of_all_pages(published):
    kinds = Counter(code("actors", "kind", row["kind"]).capitalize() for row in actors.listing())
    wrong = []
    for name, module, rows in (("event", event, events.listing()), ("actor", actor, actors.listing())):
        counted = dict(COUNTED.findall(module.listing(rows[:3], of_all=rows)))
        wrong += [(name, each, many) for each, many in counted.items() if int(many) != (kinds | years(rows))[each]]
        assert counted
    assert wrong == []


def years(rows: Iterable[Row]) -> Counter[str]:
    return Counter(str(row["date_start"].year) for row in rows if row.get("date_start"))


def test_an_actor_is_found_by_any_printed_name(specimen):
    found, none = shown("actor", find="Berg"), shown("actor", find="<b>nobody")
    assert 'href="actor?record=ada-berg"' in found
    assert 'value="Berg"' in found
    assert "No printed name fits" in none
    assert "<b>nobody" not in none


def test_a_part_of_an_address_that_no_page_knows_is_told(specimen):
    scripts = [script for script in navigation.pages() if script not in navigation.app_pages()]
    told = {script: [each for each in notices(shown(script, foo="bar")) if "“foo”" in each] for script in scripts}
    assert len(told) == len(TOLD) > 8
    assert [script for script, notice in told.items() if len(notice) != 1] == []


def test_nothing_that_a_page_of_words_needs_is_streamlits_or_refused(specimen):
    html = shown("overview")
    assert "static/js" not in html
    assert html.count("<script>") == len(text_page.SCRIPTS)
    assert content_security_policy().count("sha256-") > len(text_page.SCRIPTS)
    (letters,) = re.findall(r'url\("\./(static/media/.*?)"\)', style_sheets.letters())
    assert (INDEX_PAGE.parent / letters).is_file()
