"""Two passages side by side: quoted, marked in their sentences, placed and linked; no cell is read as HTML."""

from dashboard.markup import comparison, document_choice
from dashboard.queries import claims, discrepancies
from dashboard.queries.tables import table_with
from dashboard.server.addresses import on_page


def test_both_passages_are_quoted_with_their_places_and_open_in_their_documents(any_package):
    sources = [row["source_id"] for row in claims.sources()]
    for row in discrepancies.pairs({}):
        html = comparison.article(row)
        for side in "ab":
            if row[f"quote_{side}"]:
                assert f"<mark>{comparison.escape(row[f'quote_{side}'])}</mark>" in html
                assert comparison.escape(row[f"document_{side}"]) in html
                assert comparison.escape(row[f"locator_{side}"]) in html
                choice = document_choice.chosen({"record": row["record_id"], "side": side}, sources)
                assert choice.source_id == row[f"source_id_{side}"]
                assert choice.highlighted[0].quote == row[f"quote_{side}"]
        assert f'href="cite/{row["record_id"]}"' in html
        if row["external_reference"]:
            assert comparison.escape(row["external_reference"]) in html


def test_a_passage_leads_to_the_page_of_its_own_claim_whatever_table_that_is_of(any_package):
    for row in discrepancies.pairs({}):
        html = comparison.article(row)
        for side in "ab":
            if record := row[f"record_id_{side}"]:
                assert f'href="{on_page(table_with(record), record)}"' in html


def test_a_pair_reads_no_cell_as_html(specimen):
    nasty = '“<script>alert("1")</script>”'
    row = discrepancies.pairs({})[0]
    told = dict.fromkeys(("description", "quote_a", "sentence_a", "locator_a", "external_reference"), nasty)
    told |= dict.fromkeys(("claimed_by_a", "document_a", "footnote_a"), nasty)
    assert "<script>" not in comparison.article(row | told)
