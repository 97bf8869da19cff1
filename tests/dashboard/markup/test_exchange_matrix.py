"""The matrix of exchanges counts every act once, leaves a pair without acts blank, and leads to what it counts."""

import re
from collections import Counter

from dashboard.markup.exchange_matrix import matrix
from dashboard.queries import claims as claim_queries

CELL = re.compile(r'<a class="swift" href="exchanges\?([^"]*)" aria-label="([^"]*): (\d+) acts? told"')


def test_a_cell_counts_the_acts_told_and_a_pair_without_any_is_blank(any_package):
    for grouped in (True, False):
        rows = claim_queries.exchanges({}, grouped=grouped)
        table, pairs = matrix(rows, {}).split('<div class="on-phone">')
        counted = Counter(row["pair"] for row in rows)
        for html in (table, pairs):
            found = CELL.findall(html)
            assert {address: int(acts) for address, _, acts in found} == {
                f"pair={pair.replace('~', '~')}": acts for pair, acts in counted.items()
            }
        actors, recipients = (len({row[f"shown_{side}"] for row in rows}) for side in ("actor", "recipient"))
        assert table.count("<td></td>") == actors * recipients - len(counted) + 1  # and the corner


def test_a_pair_keeps_the_filters_and_lets_go_when_it_is_chosen(specimen):
    rows = claim_queries.exchanges({}, grouped=True)
    pair = rows[0]["pair"]
    filters = {"topic": ["crash"], "by": ["each as named"], "record": ["x"]}
    assert f'href="exchanges?topic=crash&amp;by=each+as+named&amp;pair={pair}"' in matrix(rows, filters)
    chosen = matrix(rows, filters | {"pair": [pair]})
    assert re.search(r'href="exchanges\?topic=crash&amp;by=each\+as\+named" [^>]*aria-current="true"', chosen)


def test_names_are_read_as_words(specimen):
    rows = [row | {"shown_actor": "<script>"} for row in claim_queries.exchanges({})]
    assert "<script>" not in matrix(rows, {})
