"""A sentence with a word that claims something and no row that does is found, unless a reason is published."""

from scripts.checks import Finding, ledger
from scripts.package.package import Package
from tests.specimen import HARBOUR, Copy, passage_id

DIED = passage_id(HARBOUR, "Dozens of deported people")


def told(copy: Copy) -> list[Finding]:
    return [f for f in ledger.check(Package(copy.root)).findings if "claims something" in f.problem]


def test_the_last_row_of_a_sentence_is_missed(package_copy: Copy):
    for table, record in (("casualties", "cas-deported-dozens"), ("casualties", "cas-port-killed")):
        package_copy.remove(table, lambda row, record=record: row["casualty_id"] == record)
        package_copy.remove("uses", lambda row, record=record: row["record_id"] == record)
    package_copy.change("passages", DIED, disposition="no_claim", reason="narrative")
    assert {f.record_id for f in told(package_copy)} == {DIED}
    assert any("“died” claims something, and no row of casualties" in f.problem for f in told(package_copy))


def test_a_word_that_no_row_of_its_sentence_prints_is_missed(package_copy: Copy):
    package_copy.change("casualties", "cas-deported-dozens", outcome_text="perished")
    assert [f.record_id for f in told(package_copy)] == [DIED]
    assert [
        "“died” claims something, and of the rows of casualties none prints it" in f.problem for f in told(package_copy)
    ]


def test_a_word_for_which_the_reader_is_overruled_needs_no_row(package_copy: Copy):
    assert told(package_copy) == []
    package_copy.remove("evidence", lambda row: row["record_id"] == DIED)
    assert ["“deported” claims something" in f.problem for f in told(package_copy)] == [True]
