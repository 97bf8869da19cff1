"""The links to the pages of a list, however many there are."""

import re

import pytest

from dashboard.markup import pages


@pytest.mark.parametrize(
    ("page", "of_all", "named"),
    [
        (1, 3, "1 2 3"),
        (5, 9, "1 2 3 4 5 6 7 8 9"),
        (6, 11, "1 2 3 4 5 6 7 8 9 10 11"),
        (1, 900, "1 2 3 4 … 900"),
        (450, 900, "1 … 447 448 449 450 451 452 453 … 900"),
    ],
)
def test_of_very_many_pages_those_near_are_named(page, of_all, named):
    html = pages.links("statements", {}, page, of_all)
    words = re.sub(r"<[^>]*>", "", html)
    assert words == f"Previous {named} Next"
    assert len(html) < 2_000


def test_a_part_of_a_chart_and_a_page_of_a_list_are_apart_in_the_address():
    html = pages.links("statements", {"topic": ["crash"], "part": ["2"]}, 2, 3, name=pages.PART)
    assert re.findall(r'href="([^"]*)"', html)[-1] == "statements?topic=crash&amp;part=3"
    assert 'aria-label="Pages, of the chart"' in html
