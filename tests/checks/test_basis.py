"""Words that lie elsewhere than a row says, and figures that read otherwise where they stand, are found."""

import pytest

from scripts.checks import Finding, evidence
from scripts.package.package import Package
from tests.specimen import HARBOUR, TEXTS, Copy


def findings(copy: Copy) -> list[Finding]:
    return evidence.check(Package(copy.root)).findings


def test_words_inside_the_quotation_are_stated_and_others_context(package_copy: Copy):
    for record, basis, other in (("cas-heron-killed.count.1", "stated", "context"),
                                 ("exc-berg-demands-apology.actor_id.2", "context", "stated")):  # fmt: skip
        row = next(row for row in package_copy.rows("evidence") if row["evidence_id"] == record)
        assert row["basis"] == basis
        package_copy.change("evidence", record, basis=other)
    told = {f.record_id: f.problem for f in findings(package_copy) if f.field == "basis"}
    assert told == {
        "cas-heron-killed.count.1": "the words lie inside the row's quotation, so the basis is stated",
        "exc-berg-demands-apology.actor_id.2": "the words lie outside of the row's quotation, so the basis is context",
    }


@pytest.mark.parametrize("basis", ["context", "derived"])
def test_the_basis_of_a_date_is_computed(package_copy: Copy, basis):
    package_copy.change("casualties", "cas-heron-killed", date_basis=basis)
    told = [f for f in findings(package_copy) if (f.record_id, f.field) == ("cas-heron-killed", "date_basis")]
    assert [f.problem for f in told] == ["by the words that are cited it is stated"]


def test_the_figure_of_another_sentence_is_not_that_of_the_row(package_copy: Copy):
    """Its words are re-cited, and give the number: but they lie outside of the quotation."""
    start = TEXTS[HARBOUR].index("13 ports")
    package_copy.change("casualties", "cas-heron-killed", count="13", count_text="13", count_low="13", count_high="13")
    for field in ("count", "count_text", "qualifier"):
        package_copy.change("evidence", f"cas-heron-killed.{field}.1", quote="13", quote_start=str(start),
                            quote_end=str(start + 2), basis="context")  # fmt: skip
    told = {(f.record_id, f.field) for f in findings(package_copy)}
    assert {(f"cas-heron-killed.{field}.1", "quote_start") for field in ("count", "count_text", "qualifier")} <= told


def test_a_figure_without_the_hedge_that_stands_before_it_reads_otherwise_there(package_copy: Copy):
    record, words = "cas-port-killed", "14"
    start = TEXTS[HARBOUR].index("at least 14") + len("at least ")
    package_copy.change("casualties", record, qualifier="exact", count_text=words, count_low="14", count_high="14")
    for field in ("count", "count_text", "qualifier"):
        package_copy.change(
            "evidence", f"{record}.{field}.1", quote=words, quote_start=str(start), quote_end=str(start + 2)
        )
    told = [f.problem for f in findings(package_copy) if (f.record_id, f.field) == (record, "count_text")]
    assert told == ["in the quotation, with what stands around them, these words read 14, at_least"]


def test_a_noun_is_no_part_of_a_figure(package_copy: Copy):
    record, words = "cas-port-killed", "at least 14 were"
    start = TEXTS[HARBOUR].index(words)
    package_copy.change("casualties", record, count_text=words)
    for field in ("count", "count_text", "qualifier"):
        package_copy.change(
            "evidence", f"{record}.{field}.1", quote=words, quote_start=str(start), quote_end=str(start + len(words))
        )
    told = [f.problem for f in findings(package_copy) if (f.record_id, f.field) == (record, "count_text")]
    assert told == ["“were” is no part of the figure “at least 14”"]


def test_the_ends_of_a_range_are_read_again(package_copy: Copy):
    package_copy.change("casualties", "cas-port-killed", qualifier="between", count="", count_low="14", count_high="20")
    told = [f.problem for f in findings(package_copy) if (f.record_id, f.field) == ("cas-port-killed", "count_text")]
    assert told == ["its words read 14 to None, and not 14 to 20"]


def test_printed_words_that_are_a_part_of_those_cited_are_found(package_copy: Copy):
    package_copy.change("casualties", "cas-port-killed", count_text="14")
    told = [f.problem for f in findings(package_copy) if (f.record_id, f.field) == ("cas-port-killed", "count_text")]
    assert told == ["the words cited for the figure are “at least 14”, and these are a part of them"]
