"""Frictionless and pandera find the same bad rows: what the schemas say is enforced twice."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import schemas
from schemas.frames import frame_of
from scripts.checks import Finding, with_frictionless, with_pandera
from scripts.errors import DataError
from scripts.package.csv_tables import read_csv
from scripts.package.package import Package
from tests.each import failures
from tests.specimen import COAST, HARBOUR, Copy, key_named

CHECKS = {"frictionless": with_frictionless.check, "pandera": with_pandera.check}


@dataclass(frozen=True)
class Fault:
    """A value that a field does not take, in a row of its own."""

    table: str
    field: str
    kind: str
    value: str

    def __str__(self) -> str:
        return f"{self.table}.{self.field} {self.kind}"


NO_NUMBERS = ("many", "1.5", "0x1E", "NA")
NO_DAYS = ("2021-02-30", "2021-W09-4", "NA")


def faults(table: str, name: str, field: schemas.Field) -> Iterator[Fault]:
    """One for the type and one for every constraint of a field."""
    constraints, example = field.get("constraints", {}), str(field["example"])
    wrong = {"integer": NO_NUMBERS, "date": NO_DAYS}.get(field["type"], ())
    yield from (Fault(table, name, f"is no {field['type']}: {value}", value) for value in wrong)
    if "minimum" in constraints:
        yield Fault(table, name, "below the minimum", str(constraints["minimum"] - 1))
    if "enum" in constraints:
        yield Fault(table, name, "unknown code", "no-such-code")
        yield Fault(table, name, "code in another case", constraints["enum"][0].swapcase())
    if "pattern" in constraints:
        yield Fault(table, name, "pattern broken in front", f"?{example}")
        yield Fault(table, name, "pattern broken behind", f"{example}?")
    if constraints.get("required") and name != schemas.primary_key(table):
        yield Fault(table, name, "missing", "")


FAULTS = [
    fault
    for table in schemas.TABLES
    for name, field in schemas.fields(table).items()
    for fault in faults(table, name, field)
]


@dataclass
class Verdict:
    """What a validator says of the rows in which faults are planted, and of all others."""

    of_faults: dict[Fault, list[Finding]]
    of_others: list[Finding]


@pytest.fixture(scope="module")
def verdicts(built: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Verdict]:
    """All faults are planted in one package, each in a row of its own that is otherwise good."""
    copy = Copy(shutil.copytree(built, tmp_path_factory.mktemp("faults") / "package"))
    planted: dict[tuple[str, int | None], Fault] = {}
    for table in schemas.TABLES:
        rows = copy.rows(table)
        key, good = (
            schemas.primary_key(table),
            rows[0] if rows else {name: str(each["example"]) for name, each in schemas.fields(table).items()},
        )
        for fault in (fault for fault in FAULTS if fault.table == table):
            rows.append(good | {key: key_named(table, f"planted-{len(rows)}")} | {fault.field: fault.value})
            planted[table, len(rows) + 1] = fault
        copy.write(table, rows)
    result = {}
    for name, check in CHECKS.items():
        result[name] = Verdict({fault: [] for fault in FAULTS}, [])
        for finding in check(Package(copy.root)).findings:
            fault = planted.get((finding.table, finding.row))
            (result[name].of_faults[fault] if fault else result[name].of_others).append(finding)
    return result


@pytest.mark.parametrize("validator", CHECKS)
def test_every_value_that_a_field_does_not_take_is_found_by_both_validators_and_told_once(verdicts, validator):
    def check(fault: Fault):
        ours = [finding for finding in verdicts[validator].of_faults[fault] if finding.field == fault.field]
        assert ours, "not found"
        assert all((finding.value or "") == fault.value for finding in ours)
        assert all(finding.problem and finding.remedy for finding in ours)
        assert len({finding.problem for finding in ours}) == len(ours)

    named = {str(fault): fault for fault in FAULTS}
    assert len(named) == len(FAULTS)
    assert {fault.table for fault in FAULTS} == set(schemas.TABLES)
    assert failures(check, named) == {}


@pytest.mark.parametrize("validator", CHECKS)
def test_no_good_row_is_blamed_for_a_bad_one(verdicts, validator):
    assert verdicts[validator].of_others == []


# -- keys

KEYS = {
    (table, foreign["fields"][0])
    for table in schemas.TABLES
    for foreign in schemas.table_schema(table).get("foreignKeys", [])
}


@pytest.fixture(scope="module")
def dangling(built: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[tuple[str, str | int | None]]]:
    """For each validator the rows that point at nothing; for each key there is one such row, named after the key."""
    copy = Copy(shutil.copytree(built, tmp_path_factory.mktemp("keys") / "package"))
    rows_of: dict[tuple[str, int], str] = {}
    for table in schemas.TABLES:
        rows = copy.rows(table)
        columns = [foreign["fields"][0] for foreign in schemas.table_schema(table).get("foreignKeys", [])]
        for column in columns:
            rows_of[table, len(rows) + 2] = column
            name = key_named(table, f"dangling-{column.replace('_', '-')}")
            rows.append(copy.rows(table)[0] | {schemas.primary_key(table): name, column: "nowhere"})
        copy.write(table, rows)
    result = {}
    for name, check in CHECKS.items():
        findings = check(Package(copy.root)).findings
        result[name] = {
            (finding.table, rows_of.get((finding.table, finding.row or 0)))
            for finding in findings
            if "foreign key" in finding.problem or "points at" in finding.problem
        }
    return result


@pytest.mark.parametrize("validator", CHECKS)
def test_every_key_that_points_at_nothing_is_found_by_both_validators(dangling, validator):
    assert {table for table, _ in KEYS} >= set(schemas.CLAIM_TABLES)
    assert KEYS - dangling[validator] == set()


@pytest.mark.parametrize("validator", CHECKS)
def test_no_key_that_points_at_a_row_is_blamed(dangling, validator):
    assert dangling[validator] - KEYS == set()


@pytest.mark.parametrize("validator", CHECKS)
def test_a_dangling_key_is_told_with_table_row_field_value_and_target(package_copy: Copy, validator):
    row = package_copy.change("casualties", "cas-heron-killed", event_id="nowhere")
    finding = CHECKS[validator](Package(package_copy.root)).findings[0]
    assert (finding.table, finding.row, finding.field, finding.value) == ("casualties", row, "event_id", "nowhere")
    assert "events" in finding.problem


@pytest.mark.parametrize("validator", CHECKS)
def test_a_key_that_stands_twice_a_missing_one_and_an_empty_row_are_found_by_both_validators(
    package_copy: Copy, validator
):
    statements, sections = package_copy.rows("statements"), package_copy.rows("sections")
    package_copy.write("statements", [*statements, statements[0]])
    without = package_copy.change("events", "heron-search", event_id="")
    package_copy.write("sections", [*sections, dict.fromkeys(sections[0], "")])
    findings = CHECKS[validator](Package(package_copy.root)).findings
    twice = statements[0]["statement_id"]
    rows = {table: {f.row for f in findings if f.table == table} for table in ("statements", "events", "sections")}
    assert len(statements) + 2 in rows.pop("statements") <= {2, len(statements) + 2}
    assert rows == {"events": {without}, "sections": {len(sections) + 2}}
    assert {f.record_id or twice for f in findings if f.table == "statements"} == {twice}


# -- columns


def columns_changed(copy: Copy, table: str, change) -> None:
    lines = copy.path(table).read_text(encoding="utf-8").split("\n")
    copy.write_bytes(table, "\n".join([change(lines[0]), *lines[1:]]).encode())


def test_a_column_that_is_missing_extra_or_in_another_place_is_found_by_frictionless_and_where_tables_are_read(
    package_copy: Copy,
):
    columns_changed(package_copy, "casualties", lambda header: header.replace(",outcome,", ",result,"))
    columns_changed(package_copy, "statements", lambda header: header.replace("topic,restates", "restates,topic"))
    columns_changed(package_copy, "evidence", lambda header: f"{header},more")
    rows = package_copy.path("evidence").read_text(encoding="utf-8").split("\n")
    package_copy.write_bytes(
        "evidence", "\n".join([rows[0], *(f"{row}," if row else row for row in rows[1:])]).encode()
    )
    for table in ("casualties", "statements", "evidence"):
        with pytest.raises(DataError, match="column"):
            read_csv(package_copy.path(table), table)
    findings = with_frictionless.check(Package(package_copy.root)).findings
    told = {table: " ".join(f"{f.field} {f.value} {f.problem}" for f in findings if f.table == table)
            for table in ("casualties", "statements", "evidence")}  # fmt: skip
    assert "result" in told["casualties"] or "outcome" in told["casualties"]
    assert "topic" in told["statements"] or "restates" in told["statements"]
    assert told["evidence"]


# -- files


def test_a_file_that_is_not_the_one_that_was_published_is_found_by_its_size_and_hash(package_copy: Copy):
    changes = {COAST: lambda data: data + b" ", HARBOUR: lambda data: data.replace(b"Heron", b"Haron")}
    for source_id, change in changes.items():
        path = package_copy.root / "data" / "documents" / f"{source_id}.txt"
        path.write_bytes(change(path.read_bytes()))
    findings = with_frictionless.check(Package(package_copy.root)).findings
    by_hash = {finding.table for finding in findings if "hash" in finding.problem}
    assert by_hash == {finding.table for finding in findings} == {f"document-{source_id}" for source_id in changes}
    assert all(finding.remedy for finding in findings)


def test_a_descriptor_that_is_none_is_told_as_a_finding(package_copy: Copy):
    with package_copy.edit_descriptor() as descriptor:
        descriptor["licenses"] = 5
    findings = with_frictionless.check(Package(package_copy.root)).findings
    assert findings
    assert all(str(finding).startswith("datapackage.json: ") for finding in findings)
    assert all("python -m scripts build" in finding.remedy for finding in findings)


def test_frictionless_counts_every_resource_and_every_row(built: Path):
    outcome = with_frictionless.check(Package(built))
    tables = Package(built).tables
    assert outcome.counts == {
        "resources valid": (len(schemas.TABLES) + 2, len(schemas.TABLES) + 2),
        "rows read": (rows := sum(map(len, tables.values())), rows),
    }


def test_pandera_counts_every_row_every_key_and_every_rule(built: Path):
    from schemas.relations import RULES

    outcome = with_pandera.check(Package(built))
    tables = Package(built).tables
    keys = [
        row[foreign["fields"][0]]
        for table in schemas.TABLES
        for foreign in schemas.table_schema(table).get("foreignKeys", [])
        for row in tables[table]
    ]
    ruled = sum(len(tables[rule.table]) for rule in RULES)
    assert outcome.counts == {
        "rows fit their schema": (rows := sum(map(len, tables.values())), rows),
        "foreign keys point at a row": (filled := sum(map(bool, keys)), filled),
        f"rows hold {len(RULES)} rules": (ruled, ruled),
        "tables written as published": (len(schemas.TABLES), len(schemas.TABLES)),
    }


def test_what_is_wrong_is_not_counted_as_right(package_copy: Copy):
    package_copy.change("casualties", "cas-heron-killed", count="many")
    outcome = with_pandera.check(Package(package_copy.root))
    right, total = outcome.counts["rows fit their schema"]
    assert total - right == 1
    assert "foreign keys point at a row" not in outcome.counts, "keys are looked at where all rows fit their schema"
    right, total = with_frictionless.check(Package(package_copy.root)).counts["resources valid"]
    assert total - right == 1


# -- frames

AWKWARD = ["NA", "null", "None", "nan", "=1+1", 'a "b", c', "a\nb", " a ", "#", "1.0"]


def test_a_frame_has_the_cells_that_stand_in_the_file(package_copy: Copy):
    rows = package_copy.rows("events")
    rows += [rows[0] | {"event_id": f"awkward-{number}", "name": text} for number, text in enumerate(AWKWARD)]
    package_copy.write("events", rows)
    read = read_csv(package_copy.path("events"), "events")
    frame = frame_of("events", read)
    assert list(frame.index) == list(range(2, 2 + len(rows)))
    assert frame.where(frame.notna(), "").to_dict("records") == rows == read
