"""Two passages side by side: quoted, placed, linked, and what differs marked in them; no cell is read as HTML."""

import re
from html import unescape

from dashboard.markup import comparison, document_choice
from dashboard.markup.differences import marked
from dashboard.queries import claims, discrepancies
from dashboard.queries.tables import table_with
from dashboard.server.addresses import on_page


def pair(description: str, first: str, second: str | None) -> dict[str, str | None]:
    return {"description": description, "quote_a": first, "quote_b": second}


def test_words_that_the_description_quotes_are_marked_and_what_the_other_side_lacks_is_bold():
    row = pair("“67 passengers” in one, “67 people” in the other.", "carrying 67 passengers", "carrying 67 people")
    assert marked(row, "a") == "carrying <mark>67 <strong>passengers</strong></mark>"
    assert marked(row, "b") == "carrying <mark>67 <strong>people</strong></mark>"


def test_runs_of_words_are_bold_together_and_what_is_not_told_is_not_marked():
    row = pair("It is “a work permit”, or “the only way”.", "the right to <a work permit> there", "the only way & no")
    assert marked(row, "a") == "the right to &lt;<mark><strong>a work permit</strong></mark>&gt; there"
    assert marked(row, "b") == "<mark><strong>the only way</strong></mark> &amp; no"


def test_what_is_compared_with_nothing_in_the_documents_is_marked_and_not_bold():
    assert marked(pair("It prints “January 16”.", "BAKU, January 16.", None), "a") == "BAKU, <mark>January 16</mark>."


def test_marking_changes_no_word_of_any_passage(any_package):
    for row in discrepancies.pairs({}):
        for side in "ab":
            if quote := row[f"quote_{side}"]:
                assert unescape(re.sub(r"</?(mark|strong)>", "", marked(row, side))) == quote


def test_both_passages_are_quoted_with_their_places_and_open_in_their_documents(any_package):
    sources = [row["source_id"] for row in claims.sources()]
    for row in discrepancies.pairs({}):
        html = comparison.article(row)
        for side in "ab":
            if row[f"quote_{side}"]:
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
