"""Of two rows of a document each has the identifier that says better what it is."""

from scripts.checks import evidence
from scripts.package.package import Package
from tests.specimen import Copy


def test_two_rows_that_have_each_others_identifiers_are_found(package_copy: Copy):
    rows = {row["casualty_id"]: row for row in package_copy.rows("casualties")}
    first, second = rows["cas-heron-killed"], rows["cas-heron-survived"]
    first["casualty_id"], second["casualty_id"] = second["casualty_id"], first["casualty_id"]
    package_copy.write("casualties", sorted(rows.values(), key=lambda row: row["casualty_id"]))
    found = [f for f in evidence.check(Package(package_copy.root)).findings if "better what the other's" in f.problem]
    assert [f.record_id for f in found] == ["cas-heron-killed"]


def test_a_row_without_its_document_stops_no_check(package_copy: Copy):
    row = package_copy.change("casualties", "cas-heron-killed", source_id="")
    assert row in {f.row for f in evidence.check(Package(package_copy.root)).findings if f.table == "casualties"}
