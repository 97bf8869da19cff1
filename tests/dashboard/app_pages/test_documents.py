"""The page of documents runs whatever its address says, and shows what it names."""

import csv
import io

import pytest

from dashboard.queries import claims, discrepancies
from dashboard.queries import documents as document_queries
from dashboard.widgets.csv_button import to_csv
from tests.dashboard.app_pages.test_pages import html, notices, visit
from tests.specimen import COAST, HARBOUR, Copy


def documents() -> list[str]:
    return [row["source_id"] for row in claims.sources()]


def test_every_document_is_shown_with_its_publisher_and_what_is_accounted_for(any_package):
    for source in claims.sources():
        at = visit("documents", document=source["source_id"])
        shown = html(at)
        assert f"published by {source['published_by']}" in shown
        assert "Whose document this is: not independently verified" in shown
        assert shown.index('class="document"') < shown.index("The ledger: what is accounted for"), (
            "the text comes first"
        )
        for row in document_queries.coverage():
            assert f"<td>{row['of_all']} of {row['of_all']}</td>" in shown
        assert shown.count('class="sentence ') == len(document_queries.passages(source["source_id"]))
        assert notices(at) == []


def test_a_row_in_the_address_is_highlighted_and_cited(any_package):
    for table in document_queries.QUOTING:
        wanted = next(r for source in documents() for r in document_queries.records(source) if r["table_name"] == table)
        at = visit("documents", record=wanted["record_id"])
        shown = html(at)
        assert '<mark id="chosen">' in shown
        assert shown.count('<article class="citation">') == 1
        assert f'href="cite/{wanted["record_id"]}"' in shown
        assert notices(at) == []


def test_a_sentence_in_the_address_is_shown_with_all_that_rests_on_it(specimen):
    (passage,) = [p for p in document_queries.passages(HARBOUR) if p["passage"].startswith("The ferry Heron sank")]
    shown = html(visit("documents", passage=passage["passage_id"]))
    resting = document_queries.resting(HARBOUR)[passage["passage_id"]]
    assert f"What rests on this sentence: {resting} rows" in shown
    assert "cite/cas-heron-killed" in shown
    assert "cite/cas-heron-survived" in shown


def test_a_pair_in_the_address_opens_the_document_of_the_side_that_is_named(specimen):
    row = next(r for r in discrepancies.pairs({}) if r["source_id_b"] not in (None, r["source_id_a"]))
    for side in "ab":
        shown = html(visit("documents", record=row["record_id"], side=side))
        (source,) = [s for s in claims.sources() if s["source_id"] == row[f"source_id_{side}"]]
        assert f"<p>“{source['title']}”," in shown
        assert '<mark id="chosen">' in shown


@pytest.mark.parametrize(
    "address",
    [
        {"record": "<b>cas-atlantis</b>"},
        {"passage": "<b>x</b>"},
        {"document": "<b>x</b>"},
        {"span": "<b>x</b>"},
        {"document": COAST, "span": "999-1000"},
        {"record": "cas-heron-killed", "side": "<b>"},
    ],
)
def test_a_hand_edited_address_gets_a_sentence_and_a_document(specimen, address):
    at = visit("documents", **address)
    assert 'class="sentence ' in html(at)
    assert "<b>" not in html(at)
    if "side" not in address:
        (notice,) = notices(at)
        assert "There is nothing called" in notice


def test_marked_tables_can_be_chosen_and_stand_in_the_links(specimen):
    def document(**address: str) -> str:
        shown = html(visit("documents", document=HARBOUR, **address))
        return shown[shown.index('class="document"') : shown.index("<style>")]

    one = document(table_name="casualties")
    assert "span of-casualties" in one
    assert "of-statements" not in one
    assert "&amp;table_name=casualties" in one
    assert "span of-casualties" in document(record="cas-heron-killed")
    assert "of-casualties" not in document(table_name="statements")
    everything = document(table_name="all")
    assert 'class="tag tag-casualties"' in everything
    assert 'class="tag tag-statements"' in everything
    everything = html(visit("documents", document=HARBOUR, table_name="Atlantis"))
    assert "there is no “Atlantis” here" in everything


def test_letting_go_of_a_row_keeps_the_document_open(specimen):
    row = document_queries.records(COAST)[0]
    at = visit("documents", document=COAST, span=f"{row['quote_start']}-{row['quote_end']}")
    assert "<mark" in html(at)
    at.button(key="all-documents").click().run()
    assert not at.exception
    assert "span" not in at.query_params
    assert "<p>“PORT VALE, March 5.”" in html(at)
    assert "<mark" not in html(at)


def test_a_document_whose_rows_are_misplaced_is_not_shown_and_why_is_told(package_copy: Copy, monkeypatch):
    monkeypatch.setenv("CAUCASUS_CLAIMS_PACKAGE", str(package_copy.root))
    start = next(r for r in document_queries.records(HARBOUR) if r["record_id"] == "cas-heron-killed")["quote_start"]
    package_copy.change("casualties", "cas-heron-killed", quote_start=str(start + 1))
    at = visit("documents", document=HARBOUR)
    (notice,) = notices(at)
    assert "This document is not shown: cas-heron-killed" in notice
    assert 'class="sentence ' not in html(at)


def test_the_csv_of_pairs_and_of_rows_says_whose_they_are_and_that_they_are_not_verified(any_package):
    for rows in (discrepancies.pairs({}), document_queries.records(documents()[0])):
        read = list(csv.DictReader(io.StringIO(to_csv(rows).decode("utf-8-sig"), newline="")))
        assert len(read) == len(rows)
        assert {row["status"] for row in read} == {"claimed as printed; not independently verified"}
    assert {"quote", "source_id", "qualifier", "date_edtf", "date_basis", "claimed_by"} <= set(read[0])
