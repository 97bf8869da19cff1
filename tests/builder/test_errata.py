"""The errata name what the documents cannot have right, from the table, and nothing that was checked and fits."""

import re

from scripts.builder import errata
from scripts.package.package import ROOT, Package


def test_every_contradiction_and_every_weighing_against_a_reference_is_told_with_its_words(published: Package):
    rows = published.tables["discrepancies"]
    page = errata.errata(rows)
    wanted = [
        row
        for row in rows
        if row["weight"] == "contradiction" or (row["kind"] == "external" and row["weight"] != "consistent")
    ]
    assert sorted(re.findall(r"^- `(.+?)`: ", page, re.MULTILINE)) == sorted(row["discrepancy_id"] for row in wanted)
    for row in wanted:
        assert all(row[what] in page for what in ("description", "quote_a", "quote_b", "external_reference"))
    assert f"The table has {len(rows)} rows" in " ".join(page.split())
    assert errata.errata([]).count("###") == 0


def test_the_page_is_that_of_the_published_tables(published: Package):
    assert (ROOT / errata.PATH).read_text(encoding="utf-8") == errata.errata(published.tables["discrepancies"])
