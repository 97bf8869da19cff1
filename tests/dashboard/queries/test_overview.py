"""The overview counts from the package that is shown, and what is wrong in it is seen."""

import json
import re

import pytest

import schemas
from dashboard import navigation, shown_package
from dashboard.markup import overview
from dashboard.queries import overview as overview_queries
from dashboard.queries import short_names
from scripts.package.package import Package
from tests.dashboard.conftest import row
from tests.dashboard.text_pages.test_pages import notices, shown
from tests.specimen import COAST, HARBOUR, Copy


def checks() -> dict[str, tuple[int, int]]:
    return {check.what: (check.right, check.of_all) for check in overview_queries.checks()}


def test_everything_is_checked_and_nothing_is_missing(any_package):
    tables = Package(any_package).tables
    found = checks()
    assert all(right == of_all > 0 for right, of_all in found.values())
    claims = sum(len(tables[table]) for table in schemas.CLAIM_TABLES)
    assert found["quotations of claims found in their documents"] == (claims, claims)
    assert found["sentences used by a row or set aside with a reason"][1] == len(tables["passages"])
    kinds = [found[f"{kind}s used by a row or set aside with a reason"][1] for kind in ("number", "date", "quotation")]
    assert sum(kinds) == len(tables["mentions"])


@pytest.mark.parametrize(
    ("table", "record", "change", "what"),
    [
        ("casualties", "cas-heron-killed", {"quote_start": "1"}, "quotations of claims found in their documents"),
        ("passages", None, {"reason": "", "disposition": "no_claim"}, "sentences used by a row or set aside"),
        ("mentions", None, {"reason": "", "disposition": "set_aside"}, "used by a row or set aside"),
        ("evidence", None, {"field": "elsewhere"}, "stated cells with words of a document"),
    ],
)
def test_what_is_wrong_is_counted_as_missing(package_copy: Copy, monkeypatch, table, record, change, what):
    monkeypatch.setenv(shown_package.VARIABLE, str(package_copy.root))
    if table == "evidence":
        (record,) = [
            r["evidence_id"]
            for r in _rows(package_copy, table)
            if r["record_id"] == "cas-heron-killed" and r["field"] == "count"
        ][:1]
    record = record or next(iter(_rows(package_copy, table)))[schemas.primary_key(table)]
    package_copy.change(table, record, **change)
    short = [name for name, (right, of_all) in checks().items() if right == of_all - 1]
    assert [name for name in short if what in name]


def _rows(package: Copy, table: str) -> list[dict[str, str]]:
    return Package(package.root).tables[table]


def test_what_is_missing_is_told():
    html = overview.checks([overview_queries.Check("quotations found", 3, 5)], {})
    assert "<strong>3 of 5</strong>" in html
    assert "2 missing" in html


def test_cells_that_no_reader_of_the_language_read_again_are_told(package_copy: Copy, monkeypatch):
    monkeypatch.setenv(shown_package.VARIABLE, str(package_copy.root))
    assert "Not read again" not in shown("overview")
    path = package_copy.root / "datapackage.json"
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    next(each for each in descriptor["resources"] if each["name"] == f"document-{HARBOUR}")["notReadAgain"] = 41
    path.write_text(json.dumps(descriptor), encoding="utf-8")
    told = f"Not read again, as no reader knows the language of the document: 41 cells of {short_names.documents()[HARBOUR]}"
    assert told in shown("overview")


def test_rows_are_counted_by_table_and_document(specimen):
    counts = overview_queries.rows_by_table_and_document()
    assert (counts["casualties", COAST], counts["deportations", HARBOUR]) == (1, 3)
    assert ("deportations", COAST) not in counts
    assert counts["discrepancies", HARBOUR] >= 1


def test_the_overview_leads_to_every_page_and_says_what_was_checked(any_package):
    html = shown("overview")
    for check in overview_queries.checks():
        assert f"<strong>{check.right:,} of {check.of_all:,}</strong>" in html
    assert "They do not say what happened" in html
    doors = re.findall(r'<a class="swift door" href="(\w+)"', html)
    assert doors == [script for script in navigation.pages()[1:] if script not in navigation.HIDDEN]
    assert notices(html) == []


def test_every_page_says_in_its_first_line_what_it_answers():
    for script in navigation.pages():
        assert len(navigation.question(script)) > 20


def test_an_address_that_names_a_record_that_is_gone_gets_a_sentence(specimen):
    (notice,) = notices(shown("overview", record="cas-atlantis"))
    assert "There is nothing called “cas-atlantis” here" in notice
    assert row("casualties", "cas-heron-killed")
