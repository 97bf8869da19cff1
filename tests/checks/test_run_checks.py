"""All checks give one kind of finding, and say how many things they looked at."""

import pytest

import schemas
from scripts.checks import CHECKS, Finding, Outcome, evidence, ledger, run_checks
from scripts.errors import DataError
from scripts.package.package import Package
from tests.specimen import Copy

pytestmark = pytest.mark.slow

ORDER = ["frictionless", "pandera", "evidence", "ledger"]


def test_the_published_package_passes_the_four_checks_in_their_order(published: Package):
    outcomes = run_checks(published)
    assert [outcome.check for outcome in outcomes] == ORDER
    assert [str(finding) for outcome in outcomes for finding in outcome.findings] == []
    assert all(right == total > 0 for outcome in outcomes for right, total in outcome.counts.values())


def test_faults_in_a_copy_of_the_published_package_are_found_by_every_check_that_can_see_them(published_copy: Copy):
    planted = {
        "casualties": {"outcome": "no-such-code"},
        "deportations": {"quote_start": "1"},
        "diplomatic_exchanges": {"actor_id": "nobody"},
        "statements": {"date_basis": ""},
    }
    key = {table: published_copy.rows(table)[0][schemas.primary_key(table)] for table in planted}
    for table, cells in planted.items():
        published_copy.change(table, key[table], **cells)
    outcomes = run_checks(Package(published_copy.root))
    found = {o.check: {(f.table, f.row) for f in o.findings} for o in outcomes}
    assert ("passages", 2) in {(table, 2) for table, _ in found.pop("ledger")}, "what the moved quotation now covers"
    assert found == {
        "frictionless": {("casualties", 2), ("diplomatic_exchanges", 2), ("statements", 2)},
        "pandera": {("casualties", 2), ("statements", 2)},  # keys are looked at where all rows fit their schema
        "evidence": {("casualties", 2), ("deportations", 2), ("diplomatic_exchanges", 2)},
    }


def test_every_check_finds_what_is_its_own_to_find(package_copy: Copy):
    package_copy.change("casualties", "cas-heron-killed", count="31")
    found = {outcome.check: {f.field for f in outcome.findings} for outcome in run_checks(Package(package_copy.root))}
    assert found == {
        "frictionless": set(),
        "pandera": {"count_low", "count"},
        "evidence": {"count"},
        "ledger": set(),
    }


@pytest.mark.parametrize("table", schemas.TABLES)
def test_a_table_that_cannot_be_read_is_told_before_any_check(package_copy: Copy, table):
    package_copy.path(table).unlink()
    with pytest.raises(DataError, match=rf"{table}\.csv: cannot be read"):
        run_checks(Package(package_copy.root))


@pytest.mark.parametrize("value", ["?", ""])
def test_no_check_is_stopped_by_what_stands_in_the_cells(package_copy: Copy, value):
    """Numbers, days and codes are no such thing, or are not there at all, in every row."""
    for table in schemas.TABLES:
        fields = schemas.fields(table).items()
        doomed = [name for name, f in fields if f["type"] in ("integer", "date") or "enum" in f.get("constraints", {})]
        package_copy.write(table, [row | dict.fromkeys(doomed, value) for row in package_copy.rows(table)])
    outcomes = run_checks(Package(package_copy.root))
    assert len(outcomes) == len(CHECKS)
    assert all(outcome.counts and outcome.findings for outcome in outcomes)


@pytest.mark.parametrize("value", [" ", "“"])
def test_no_check_is_stopped_by_a_cell_without_a_word(package_copy: Copy, value):
    """In each row one cell at a time, so that the others are read as ever."""
    tables = Package(package_copy.root).tables
    told = 0
    for turn in range(0, 24, 4):
        package = Package(package_copy.root)
        package.tables.update({table: _one_spoilt(rows, turn, value) for table, rows in tables.items() if rows})
        package.tables["sources"] = tables["sources"]  # without its documents nothing is read
        told += sum(len(check(package).findings) for check in (evidence.check, ledger.check))
    assert told > len(tables)


def _one_spoilt(rows: list[dict[str, str]], turn: int, value: str) -> list[dict[str, str]]:
    columns = list(rows[0])
    return [row | {columns[(turn + number) % len(columns)]: value} for number, row in enumerate(rows)]


def test_nothing_checked_is_not_all_well(package_copy: Copy):
    """Tables without a row pass nothing, for there is nothing to pass."""
    for table in schemas.TABLES:
        package_copy.write(table, [])
    outcomes = run_checks(Package(package_copy.root))
    assert [finding for outcome in outcomes for finding in outcome.findings]


def test_claims_without_evidence_are_not_all_well(package_copy: Copy):
    package_copy.write("evidence", [])
    counts = evidence.check(Package(package_copy.root)).counts
    right, total = counts["stated cells have evidence"]
    assert right == 0
    assert total > 100


# -- findings

FINDING = Finding("evidence", "casualties", 7, "cas-heron", "count", "31", "the words read 30", "enter what they say")


def test_a_finding_says_file_row_field_value_problem_remedy_and_check():
    assert str(FINDING) == (
        "data/casualties.csv:7 cas-heron count: the words read 30 (31); enter what they say [evidence]"
    )


def test_a_finding_about_a_file_names_the_file():
    finding = Finding("frictionless", "datapackage.json", None, None, None, None, "is not valid", "build it again")
    assert str(finding) == "datapackage.json: is not valid; build it again [frictionless]"


def test_a_long_value_is_shortened_for_people_and_whole_for_programs():
    finding = Finding("pandera", "casualties", 7, None, "quote", "x" * 200, "is wrong", "correct it")
    assert "x" * 77 + "…" in str(finding)
    assert "x" * 78 not in str(finding)
    assert finding.as_dict()["value"] == "x" * 200


def test_no_check_breaks_where_a_column_is_empty(package_copy: Copy):
    package, broken = Package(package_copy.root), {}
    for table in schemas.TABLES:
        for column in schemas.fields(table):
            before = [row[column] for row in package.tables[table]]
            for row in package.tables[table]:
                row[column] = ""
            for check in (evidence.check, ledger.check):
                try:
                    check(package)
                except Exception as error:  # whatever breaks it
                    broken[f"{table}.{column}"] = repr(error)
            for row, cell in zip(package.tables[table], before, strict=True):
                row[column] = cell
    assert broken == {}


def test_an_empty_value_is_shown_as_empty():
    finding = Finding("pandera", "casualties", 7, "cas-heron", "quote", "", "is empty", "enter it")
    assert "()" not in str(finding)


def test_a_finding_for_programs_has_every_part():
    assert FINDING.as_dict() == {
        "check": "evidence",
        "table": "casualties",
        "row": 7,
        "record_id": "cas-heron",
        "field": "count",
        "value": "31",
        "problem": "the words read 30",
        "remedy": "enter what they say",
    }


def test_an_outcome_counts_what_is_right_and_what_there_is():
    outcome = Outcome("evidence")
    for good in (True, False, True):
        outcome.count("quotations found", good)
    outcome.count("dates read again", True)
    assert outcome.counts == {"quotations found": (2, 3), "dates read again": (1, 1)}
    assert str(outcome) == "evidence: 2 of 3 quotations found, 1 of 1 dates read again"


def test_the_order_of_the_checks_is_fixed():
    assert [check.__module__.rpartition(".")[2].removeprefix("with_") for check in CHECKS] == ORDER
