"""Pairs of passages are all there, the weightiest first, each side with its place and whose claim it is."""

from collections import Counter

from dashboard.queries import discrepancies
from dashboard.text.labels import rank
from scripts.package.package import Package


def test_filters_keep_the_pairs_that_they_name(any_package):
    everything = discrepancies.pairs({})
    assert sorted(r["record_id"] for r in everything) == sorted(
        r["discrepancy_id"] for r in Package(any_package).tables["discrepancies"]
    )
    kind, source = everything[0]["kind"], everything[-1]["source_id_a"]
    assert {r["kind"] for r in discrepancies.pairs({"kind": [kind]})} == {kind}
    for row in discrepancies.pairs({"source_id": [source]}):
        assert source in (row["source_id_a"], row["source_id_b"])
    assert not discrepancies.pairs({"kind": ["'; drop table discrepancies"]})
    counted = Counter((row["kind"], row["weight"]) for row in everything)
    assert (
        discrepancies.counts({}) == counted and sum(discrepancies.counts({"kind": [kind]}).values()) < counted.total()
    )


def test_pairs_come_by_weight_with_a_footnote_for_each_passage_that_does_not_fit(any_package):
    rows = discrepancies.pairs({})
    weights = [rank("discrepancies", "weight", row["weight"]) for row in rows]
    assert weights == sorted(weights)
    for row in rows:
        assert bool(row["footnote_a"]) is (row["weight"] != "consistent")
        assert bool(row["footnote_b"]) is (row["weight"] != "consistent" and row["quote_b"] is not None)


def test_a_passage_with_a_row_is_told_with_the_claimant_of_that_row(specimen):
    for row in discrepancies.pairs({}):
        for side in "ab":
            assert bool(row[f"claimed_by_{side}"]) is bool(row[f"record_id_{side}"])
