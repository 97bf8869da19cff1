"""A table is written in one way only; what is written otherwise is told once, with the first place and how many."""

import random

import pytest

import schemas
from scripts.checks import Finding, with_pandera
from scripts.package.csv_tables import to_csv
from scripts.package.package import Package
from tests.specimen import Copy


def told(copy: Copy) -> list[Finding]:
    """What is said of the form of tables, and of nothing else."""
    outcome = with_pandera.check(Package(copy.root))
    right, total = outcome.counts["tables written as published"]
    assert total == len(schemas.TABLES)
    assert total - right == len({finding.table for finding in outcome.findings})
    return outcome.findings


def written(copy: Copy, table: str, change) -> list[Finding]:
    copy.write_bytes(table, change(copy.path(table).read_bytes()))
    return told(copy)


def shown(findings: list[Finding]) -> list[tuple[str, int | None, str | None, str]]:
    return [(f.table, f.row, f.field, f.problem) for f in findings]


def test_a_package_as_published_is_written_as_published(built):
    assert with_pandera.check(Package(built)).counts["tables written as published"] == (len(schemas.TABLES),) * 2


def test_lines_that_end_with_a_carriage_return_are_told_once(package_copy: Copy):
    lines = package_copy.path("events").read_bytes().count(b"\n")
    found = written(package_copy, "events", lambda data: data.replace(b"\n", b"\r\n"))
    problem = f"its line ends with a carriage return and a line feed, as {lines - 1} more lines"
    assert shown(found) == [("events", 1, None, problem)]


def test_one_line_that_ends_with_a_carriage_return_is_told_with_its_row_and_key(package_copy: Copy):
    rows = package_copy.rows("events")
    found = written(package_copy, "events", lambda data: data[:-1] + b"\r\n")
    assert shown(found) == [("events", len(rows) + 1, None, "its line ends with a carriage return and a line feed")]
    assert found[0].record_id == rows[-1]["event_id"]


@pytest.mark.parametrize(
    ("character", "name"),
    [("\n", "a line feed"), ("\r", "a carriage return"), ("\t", "U+0009"), ("\u2028", "U+2028"), ("\x85", "U+0085")],
)
def test_a_cell_that_breaks_its_line_is_told_with_row_key_and_field(package_copy: Copy, character, name):
    rows = package_copy.rows("codes")
    for row in rows[3:6]:
        row["definition"] += "\nmore"  # between quotation marks, as CSV has it
    package_copy.write_bytes("codes", to_csv("codes", rows).replace(b"\nmore", f"{character}more".encode()))
    (finding,) = [f for f in told(package_copy) if f.field == "definition"]
    assert shown([finding]) == [("codes", 5, "definition", f"holds {name}, as 2 more cells")]
    assert finding.record_id == rows[3]["vocabulary"]
    assert str(finding).isprintable()


def test_rows_in_another_order_are_told_once_for_each_table(package_copy: Copy):
    for table in ("evidence", "codes", "sources"):
        rows = package_copy.rows(table)
        package_copy.write(table, [rows[1], rows[0], *rows[2:]])
    names = ", ".join(package_copy.rows("codes")[0][name] for name in schemas.key_fields("codes"))
    found = told(package_copy)
    assert {(f.table, f.row, f.field) for f in found} == {
        ("sources", 3, None),
        ("evidence", 3, None),
        ("codes", 3, None),
    }
    (codes,) = [finding for finding in found if finding.table == "codes"]
    assert codes.problem == f"stands behind {names}, and rows are ordered by vocabulary, code"


def test_rows_that_are_shuffled_give_one_finding(package_copy: Copy):
    rows = package_copy.rows("evidence")
    random.Random(5).shuffle(rows)
    package_copy.write("evidence", rows)
    assert [finding.table for finding in told(package_copy)] == ["evidence"]


OTHERWISE = {
    "quotation marks that are not needed": (lambda data: data.replace(b"event_id", b'"event_id"', 1), 1),
    "quotation marks in every row": (lambda data: b"\n".join(b'"' + line.replace(b",", b'",', 1) if line else line for line in data.split(b"\n")), 1),
    "no line feed at the end": (lambda data: data[:-1], 4),
    "carriage returns alone": (lambda data: data.replace(b"\n", b"\r"), 1),
}  # fmt: skip


@pytest.mark.parametrize(("change", "row"), OTHERWISE.values(), ids=OTHERWISE.keys())
def test_what_our_writer_would_write_otherwise_is_told_once(package_copy: Copy, change, row):
    (finding,) = written(package_copy, "events", change)
    assert (finding.table, finding.row) == ("events", row)
    assert "as published" in finding.problem or "line feed" in finding.problem
