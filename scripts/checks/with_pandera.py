"""Check 2: the same schemas on pandas frames, with the rules across fields and tables, and the form of the files."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import pandera.pandas as pa

import schemas
from schemas.frames import Frames, frame_of, frame_schema, typed, unresolved
from schemas.relations import RULES
from schemas.rows import Cells
from scripts.checks import form
from scripts.checks.finding import Finding, Outcome
from scripts.documents.plain_files import read_plain
from scripts.errors import CORRECT, RENEW
from scripts.package.package import Package

NAME = "pandera"


def check(package: Package) -> Outcome:
    """Form, types and constraints of each table; where these hold, keys between tables and the named rules."""
    outcome = Outcome(NAME)
    for table in schemas.TABLES:
        _check_form(outcome, package, table)
    _check_frames(outcome, package, _typed)
    return outcome


def check_rows(package: Package) -> Outcome:
    """The same of tables that are not published yet, which have no form; a table that is as it was the last time is not
    typed again.
    """
    outcome = Outcome(NAME)
    _check_frames(outcome, package, _typed_again)
    return outcome


#: Adds what is wrong with the rows of a table, and gives them as a frame with its types, or None.
Typed = Callable[[Outcome, str, list[Cells]], pd.DataFrame | None]


def _check_frames(outcome: Outcome, package: Package, typed_rows: Typed) -> None:
    frames: dict[str, pd.DataFrame] = {}
    for table in schemas.TABLES:
        fitting = typed_rows(outcome, table, package.tables[table])
        if fitting is not None:
            frames[table] = fitting
    if len(frames) == len(schemas.TABLES):
        _check_keys(outcome, frames)
        _check_rules(outcome, frames)


def _check_form(outcome: Outcome, package: Package, table: str) -> None:
    rows, key = package.tables[table], schemas.primary_key(table)
    faults = form.faults(table, rows, read_plain(package.path(table)))
    outcome.count("tables written as published", not faults)
    for number, field, problem, remedy in faults:
        record_id = rows[number - 2][key] or None if number - 2 < len(rows) else None
        outcome.findings.append(Finding(NAME, table, number, record_id, field, None, problem, remedy))


#: Table → its rows the last time, what was found in them, and their frame.
_LAST: dict[str, tuple[list[Cells], Outcome, pd.DataFrame | None]] = {}


def _typed_again(outcome: Outcome, table: str, rows: list[Cells]) -> pd.DataFrame | None:
    """As `_typed`, which is not asked again about rows that have not changed."""
    if table not in _LAST or _LAST[table][0] != rows:
        found = Outcome(NAME)
        frame = _typed(found, table, rows)
        _LAST[table] = rows, found, frame
    _, found, frame = _LAST[table]
    outcome.findings += found.findings
    for what, (right, total) in found.counts.items():
        outcome.add(what, right, total)
    return frame


def _typed(outcome: Outcome, table: str, rows: list[Cells]) -> pd.DataFrame | None:
    """The rows with their schema's types, or None where they break the schema."""
    frame = frame_of(table, rows)
    wrong: set[int] = set()
    fitting: pd.DataFrame | None = None
    try:
        fitting = typed(frame_schema(table).validate(frame, lazy=True), table)
    except pa.errors.SchemaErrors as error:
        cases = error.failure_cases.to_dict("records")
        wrong = {case["index"] for case in cases if not pd.isna(case["index"])}
        outcome.findings += [_schema_finding(table, frame, case) for case in cases]
    outcome.add("rows fit their schema", len(frame) - len(wrong), len(frame))
    return fitting


def _schema_finding(table: str, frame: pd.DataFrame, case: dict[str, Any]) -> Finding:
    row = None if pd.isna(case["index"]) else int(case["index"])
    column = None if pd.isna(case["column"]) or case["column"] == table else str(case["column"])
    value = None if pd.isna(case["failure_case"]) else str(case["failure_case"])
    return Finding(NAME, table, row, _key(frame, table, row), column, value, _told(str(case["check"])), CORRECT)


def _told(check: str) -> str:
    """pandera's name for a failed check, in plain words; our own checks carry their message already."""
    known = {
        "not_nullable": "is empty and may not be",
        "field_uniqueness": "stands twice and must be unique",
    }
    return known.get(check, check)


def _key(frame: pd.DataFrame, table: str, row: int | None) -> str | None:
    key = schemas.primary_key(table)
    return _text(frame.at[row, key]) if row is not None and key in frame and row in frame.index else None


def _text(cell: Any) -> str | None:
    return None if pd.isna(cell) else str(cell)


def _check_keys(outcome: Outcome, frames: Frames) -> None:
    for table, frame in frames.items():
        for column, (target, key) in schemas.foreign_keys(table).items():
            missing = unresolved(frame, column, frames[target], key)
            problem = f"points at a row of {target} that is not there"
            _report(
                outcome,
                "foreign keys point at a row",
                table,
                column,
                frame,
                ~missing,
                problem,
                CORRECT,
                frame[column].notna(),
            )


def _check_rules(outcome: Outcome, frames: Frames) -> None:
    for rule in RULES:
        frame = frames[rule.table]
        problem, _, told = rule.message.partition("; ")
        remedy = RENEW if told == "build the package again" else told
        holds = rule.holds(frame, frames)
        _report(outcome, f"rows hold {len(RULES)} rules", rule.table, rule.field, frame, holds, problem, remedy)


def _report(
    outcome: Outcome,
    what: str,
    table: str,
    column: str,
    frame: pd.DataFrame,
    holds: "pd.Series[bool]",
    problem: str,
    remedy: str,
    counted: "pd.Series[bool] | None" = None,
) -> None:
    right = holds.to_numpy()
    checked = right if counted is None else right[counted.to_numpy()]
    outcome.add(what, int(checked.sum()), len(checked))
    for row in frame.index[~right]:
        value = _text(frame.at[row, column])
        outcome.findings.append(
            Finding(NAME, table, int(row), _key(frame, table, int(row)), column, value, problem, remedy)
        )
