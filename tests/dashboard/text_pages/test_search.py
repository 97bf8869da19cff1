"""The page of the search shows what was found by kind, each hit on its way to its record."""

import re

import pytest

from dashboard.queries import search
from dashboard.queries.tables import table_with
from tests.dashboard.text_pages.test_pages import notices
from tests.dashboard.text_pages.test_pages import shown as page


def test_hits_stand_by_kind_with_counts_and_lead_to_their_records(any_package):
    wanted = "Norland" if table_with("norland") else "Azerbaijan"
    shown = page("search", q=wanted)
    found = search.search(wanted)
    assert re.findall(r"</a> (\d+)</li>", shown) == [str(sum(found.counts.values())), *map(str, found.counts.values())]
    hits = [hit for of_kind in search.best(wanted).values() for hit in of_kind]
    led = re.findall(r'<li><a href="(?:cite/|\w+\?(?:table=\w+&amp;)?(?:record|passage|document)=)([^"]+)">', shown)
    assert led == [hit.record_id for hit in hits]
    assert all(table_with(record) for record in led)
    assert "<mark>" in shown


def test_one_kind_has_all_its_hits_page_by_page(published):
    found = search.search("Azerbaijan", "statements")
    assert found.pages > 1
    pages = [page("search", q="Azerbaijan", kind="statements", page=str(each)) for each in (1, found.pages)]
    shown = [each.count('<p class="where">') for each in pages]
    assert shown == [search.PAGE, found.counts["statements"] - search.PAGE * (found.pages - 1)]


@pytest.mark.parametrize("wanted", ["", "<b>atlantis</b>", '"', "%\\'"])
def test_what_finds_nothing_is_told_how_to_ask(specimen, wanted):
    shown = page("search", q=wanted)
    assert "All words have to be there" in shown
    assert "<b>atlantis" not in shown


def test_a_kind_that_is_none_is_told_and_dropped(specimen):
    shown = page("search", q="Norland", kind="<i>x</i>")
    (notice,) = notices(shown)
    assert "“&lt;i&gt;x&lt;/i&gt;”" in notice
    assert 'class="hits"' in shown
