"""The page of discrepancies counts its pairs, shows twenty at a time, and answers whatever its address says."""

import re

import pytest

from dashboard.markup import pages
from dashboard.markup.discrepancy_matrix import matrix
from dashboard.queries import discrepancies
from dashboard.server.addresses import page_with
from tests.dashboard.app_pages.test_pages import html, notices, visit
from tests.specimen import COAST

PAIR = '<article class="pair'


def test_every_count_of_the_matrix_leads_to_as_many_pairs(any_package):
    counts = discrepancies.counts({})
    found = re.findall(r'href="discrepancies\??(.*?)" aria-label="(\d+): ', matrix(counts, {}).split("on-phone")[0])
    assert len(found) > 3
    for address, counted in found:
        kept = dict(each.split("=") for each in address.split("&amp;") if each)
        assert len(discrepancies.pairs({name: [value] for name, value in kept.items()})) == int(counted)


def test_a_count_keeps_the_other_filters_and_lets_go_when_it_is_chosen(specimen):
    counts = discrepancies.counts({})
    kind, weight = min(counts)
    other = {"document": ["Coast Post"], "page": ["2"], "record": ["x"]}
    free, chosen = (matrix(counts, other | now) for now in ({}, {"weight": [weight], "kind": [kind]}))
    assert f'href="discrepancies?document=Coast+Post&amp;weight={weight}&amp;kind={kind}"' in free
    assert re.search(r'href="discrepancies\?document=Coast\+Post" aria-label="[^"]*" aria-current="true"', chosen)


def test_pages_of_a_list_hold_every_row_once_and_no_page_is_beyond_them():
    assert [pages.how_many(rows, 20) for rows in (0, 1, 20, 21, 67)] == [1, 1, 1, 2, 4]
    named = [pages.wanted({"page": [words]}, 4) for words in ("", "1", "4", "5", "0", "-1", "²", "x", "9" * 30)]
    assert named == [1, 1, 4, None, None, None, None, None, None]
    assert pages.links("statements", {}, 1, 1) == ""
    html = pages.links("statements", {"q": ["a&b"]}, 2, 3)
    assert re.findall(r'href="([^"]*)"', html) == [
        *("statements?q=a%26b", "statements?q=a%26b"),
        *("statements?q=a%26b&amp;page=2", "statements?q=a%26b&amp;page=3", "statements?q=a%26b&amp;page=3"),
    ]
    assert page_with("statements", {"page": ["3"], "record": ["x"]}) == "statements"


def test_the_page_shows_twenty_pairs_of_all_and_the_address_names_the_others(any_package):
    of_all = len(discrepancies.pairs({}))
    shown = html(visit("discrepancies"))
    assert shown.count(PAIR) == min(20, of_all)
    assert ('aria-label="Pages, above"' in shown) is (of_all > 20)
    last = -(-of_all // 20)
    assert html(visit("discrepancies", page=str(last))).count(PAIR) == of_all - 20 * (last - 1)


def test_a_pair_in_the_address_is_shown_alone(any_package):
    wanted = discrepancies.pairs({})[-1]["record_id"]
    at = visit("discrepancies", record=wanted)
    assert html(at).count(PAIR) == 1
    assert f'href="cite/{wanted}"' in html(at)
    at.button(key="all-discrepancies").click().run()
    assert "record" not in at.query_params
    assert html(at).count(PAIR) == min(20, len(discrepancies.pairs({})))


def test_filters_of_pairs_stand_in_the_address(specimen):
    kind = discrepancies.pairs({})[0]["kind"]
    at = visit("discrepancies", kind=kind, source_id=COAST)
    kept = discrepancies.pairs({"kind": [kind], "source_id": [COAST]})
    assert html(at).count(PAIR) == len(kept)


@pytest.mark.parametrize("name", ["record", "kind", "weight", "source_id", "page"])
def test_an_address_of_nothing_gets_a_sentence_and_all_pairs(specimen, name):
    at = visit("discrepancies", **{name: "<b>x</b>"})
    (notice,) = notices(at)
    assert "&lt;b&gt;x&lt;/b&gt;" in notice
    assert "<b>" not in html(at)
    assert html(at).count(PAIR) == len(discrepancies.pairs({}))


def test_filters_that_no_pair_fits_get_a_sentence(specimen):
    kinds = {(r["kind"], r["table_name"]) for r in discrepancies.pairs({})}
    kind, table = next((k, t) for k, _ in kinds for _, t in kinds if t and (k, t) not in kinds)
    at = visit("discrepancies", kind=kind, table_name=table)
    (info,) = at.info
    assert "No pair of passages fits" in info.value
    assert "<footer>" in html(at)
