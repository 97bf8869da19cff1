"""Printed words and quotations that are cut out of a phrase are found, and those that are whole are left alone."""

from collections.abc import Mapping

import pytest

from scripts.checks import evidence
from scripts.package.package import Package
from tests.specimen import Copy

#: Table, record, how many characters its quotation begins and ends later, other cells, the field, and what is told.
FAULTS: Mapping[str, tuple[str, str, tuple[int, int], dict[str, str], str, str]] = {
    "a phrase without its end": (
        "statements", "sta-berg-repeats-deported", (0, 0), {"statement": "approximately 150,000 were"},
        "statement", "“were” belongs to it"),
    "a phrase without its beginning": (
        "casualties", "cas-deported-dozens", (0, 0), {"population": "people"},
        "population", "“deported” before it belongs to it"),
    "an agreement without the word that tells which": (
        "agreements", "agr-vale-accord", (0, 0), {"name": "Accord"}, "name", "“Vale” before it belongs to it"),
    "a quotation without its subject": (
        "diplomatic_exchanges", "exc-berg-demands-apology", (len("She "), 0), {}, "quote", "“She” belongs to it"),
    "a quotation that begins with the last word of what stands before": (
        "deportations", "dep-islands", (-len("1953, and that "), 0), {}, "quote", "belongs to it"),
    "an outcome without the word that tells it": (
        "casualties", "cas-heron-killed", (0, 0), {"outcome_text": "30 lives"}, "outcome_text", "“claiming” belongs to it"),
    "a quotation without its last word": (
        "diplomatic_exchanges", "exc-berg-demands-apology", (0, -len(" Sutland.")), {}, "quote", "“Sutland” belongs"),
    "a quotation that runs into the next sentence": (
        "diplomatic_exchanges", "exc-sutland-rejects-demand", (0, len(" Its")), {}, "quote", "has the word “Its” only"),
    "a quotation that runs into words in quotation marks": (
        "actors", "ada-berg", (0, len(' said on 6 March 2021: "The signal')), {}, "quote", "it has “The signal” only"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_what_is_cut_out_of_a_phrase_is_found(package_copy: Copy, fault):
    table, record, (later, longer), cells, field, told = fault
    package = Package(package_copy.root)
    row = next(row for row in package.tables[table] if next(iter(row.values())) == record)
    start, end = int(row["quote_start"]) + later, int(row["quote_end"]) + longer
    words = package.documents[row["source_id"]].slice(start, end)
    changed = {"quote": words, "quote_start": str(start), "quote_end": str(end)} | cells
    number = package_copy.change(table, record, **changed)
    findings = evidence.check(Package(package_copy.root)).findings
    ours = [f.problem for f in findings if (f.table, f.row, f.field) == (table, number, field)]
    assert any(told in problem for problem in ours), [str(finding) for finding in findings]


def test_evidence_for_a_column_that_is_none_breaks_no_check(package_copy: Copy):
    package_copy.change("evidence", "dep-norlanders.count.1", field="counj")
    findings = evidence.check(Package(package_copy.root)).findings
    assert ("dep-norlanders", "count") in {(finding.record_id, finding.field) for finding in findings}
