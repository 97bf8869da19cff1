"""What an address of the page of documents names, whatever stands in it; and what the pages ask of the package."""

from html import escape

import pytest

from dashboard.markup import coverage, document_choice, document_rows
from dashboard.queries import claims
from dashboard.queries import documents as document_queries
from scripts.package.package import Package
from tests.specimen import COAST, HARBOUR


def sources() -> list[str]:
    return [row["source_id"] for row in claims.sources()]


def chosen(**parameters: str) -> document_choice.Choice:
    return document_choice.chosen(parameters, sources())


def test_an_address_that_names_nothing_shows_the_first_document(specimen):
    choice = chosen()
    assert (choice.source_id, choice.title, choice.highlighted, choice.missing) == (sources()[0], "", (), None)


def test_a_row_is_highlighted_in_its_document_whatever_else_the_address_says(specimen):
    choice = chosen(record="cas-heron-killed", document=COAST)
    assert choice.source_id == HARBOUR
    assert [span.record_id for span in choice.highlighted] == ["cas-heron-killed"]
    assert choice.records == {"casualties": ["cas-heron-killed"]}


def test_a_sentence_comes_with_every_row_that_quotes_a_part_of_it(specimen):
    (passage,) = [p for p in document_queries.passages(HARBOUR) if p["passage"].startswith("Berg said that approx")]
    choice = chosen(passage=passage["passage_id"])
    rows = {row["record_id"] for row in document_queries.records(HARBOUR) if row["quote"] in passage["passage"]}
    assert {record for found in choice.records.values() for record in found} >= rows
    assert choice.highlighted[0].quote == passage["passage"]


def test_words_come_with_the_rows_that_quote_all_of_them(specimen):
    start = document_queries.text(HARBOUR).index("The ferry Heron sank")
    choice = chosen(document=HARBOUR, span=f"{start}-{start + 5}")
    assert set(choice.records["casualties"]) == {"cas-heron-killed", "cas-heron-survived"}
    assert choice.highlighted[0].quote == "The f"


@pytest.mark.parametrize(
    "parameters",
    [
        {"record": "cas-atlantis"},
        {"record": "' or 1=1 --"},
        {"passage": "nowhere.12"},
        {"span": "0-5"},
        {"document": HARBOUR, "span": "5-0"},
        {"document": HARBOUR, "span": "0-999999999"},
        {"document": HARBOUR, "span": "9" * 5000 + "-1"},
        {"document": HARBOUR, "span": "²-³"},
        {"document": "atlantis", "span": "0-5"},
        {"document": "atlantis"},
        {"document": "../../etc/passwd"},
    ],
)
def test_an_address_of_nothing_is_told_and_shows_a_document(specimen, parameters):
    choice = chosen(**parameters)
    assert choice.missing in parameters.values()
    assert choice.source_id in sources()
    assert choice.highlighted == ()


def test_rows_of_all_tables_that_quote_are_found_in_their_documents(any_package):
    found = [(r["table_name"], r["record_id"]) for source_id in sources() for r in document_queries.records(source_id)]
    published = Package(any_package).tables
    assert len(found) == len(set(found)) == sum(len(published[table]) for table in document_queries.QUOTING)


def test_every_record_has_one_place_whatever_its_table(any_package):
    records = [r["record_id"] for source_id in sources() for r in document_queries.records(source_id)]
    assert len(records) == len(set(records)), "an address names a record without its table"


# -- coverage


def test_coverage_counts_what_the_package_lists(any_package):
    published = Package(any_package).tables
    rows = document_queries.coverage()
    assert sum(r["of_all"] for r in rows) == len(published["passages"]) + len(published["mentions"])
    assert {r["accounted"] - r["of_all"] for r in rows} == {0}


def test_what_is_set_aside_without_a_reason_is_not_accounted_for(package_copy, monkeypatch):
    monkeypatch.setenv("CAUCASUS_CLAIMS_PACKAGE", str(package_copy.root))
    (wanted,) = [p["passage_id"] for p in document_queries.passages(HARBOUR) if "name a cause" in p["passage"]]
    package_copy.change("passages", wanted, reason="")
    (row,) = [r for r in document_queries.coverage() if (r["source_id"], r["what"]) == (HARBOUR, "sentence")]
    assert row["accounted"] == row["of_all"] - 1
    html = coverage.table({HARBOUR: "Harbour"}, HARBOUR, [row])
    assert f"<td>{row['accounted']} of {row['of_all']}</td>" in html


def test_the_breakdown_tells_every_reason_in_words(specimen):
    html = coverage.breakdown(document_queries.dispositions(HARBOUR))
    narrative = [p for p in document_queries.passages(HARBOUR) if p["reason"] == "narrative"]
    assert f"<td>Sentences</td><td>no claim: connecting narrative</td><td>{len(narrative)}</td>" in html


# -- from a sentence to all that rests on it


def test_rows_whose_cells_rest_on_a_sentence_are_told_with_the_cells(specimen):
    (passage,) = [p for p in document_queries.passages(HARBOUR) if p["passage"].startswith("Ada Berg, foreign")]
    html = document_rows.chosen(chosen(passage=passage["passage_id"]))
    assert "Words of it support cells of" in html
    assert 'href="documents?record=exc-berg-demands-apology"' in html


def test_a_sentence_that_prints_a_name_leads_to_the_printed_name(any_package):
    names = Package(any_package).tables["names"]
    found = 0
    for name in names:
        passages = document_queries.passages(name["source_id"])
        (passage, *_) = [p for p in passages if p["passage_end"] > int(name["name_start"])]
        html = document_rows.chosen(chosen(passage=passage["passage_id"]))
        words = f"Printed name “{escape(name['name'])}”"
        found += f'<a href="tables?table=names&record={name["name_id"]}">{words}</a>' in html
    assert found == len(names)


def test_someone_who_is_introduced_is_shown_by_name(specimen):
    html = document_rows.chosen(chosen(record="ada-berg"))
    assert "<h2>Actors: Ada Berg</h2>" in html
    assert 'href="cite/ada-berg"' in html
