"""Questions to the package in SQL, answered by DuckDB as a table, as CSV or as JSON."""

import csv
import io
import json
import math
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

import duckdb
from duckdb.sqltypes import DuckDBPyType
from tabulate import tabulate

from scripts.errors import UsageError

#: What can be asked.
CATALOGUE = """
    select table_name as name, lower(replace(table_type, 'BASE ', '')) as kind, string_agg(column_name, ', ' order by
    ordinal_position) as columns from information_schema.tables join information_schema.columns using (table_name)
    group by table_name, table_type order by kind, name
"""

#: The statements that ask and change nothing.
QUESTIONS = {duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN}

#: A query reads the tables that are loaded and nothing else: no file, no other host, no variable of this program.
CONFINED = """
    set enable_external_access = false;
    set python_enable_replacements = false;
    set lock_configuration = true
"""
NOTHING = "this statement asks nothing; write a select, or a with, from, values, describe, show, summarize or explain"
CLOSED = "a query reads the tables of this package and nothing else; with --trust it may read files as well"
UNCHANGED = "a query reads the tables and changes nothing; write a select"

#: Types of which Python holds every value as it is. All else is told in DuckDB's own words: Python has no day before
#: the year 1 or after 9999, none that is infinite, no 24:00, no nanosecond, and no time zone without one more package.
EXACT = {
    *("BOOLEAN", "VARCHAR", "FLOAT", "DOUBLE", "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT"),
    *("UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"),
}
NESTED = {"list", "array", "struct", "map", "union", "tuple", "variant"}

#: Longer cells are wrapped in a table for people, never cut.
WIDEST = 48
#: A message that repeats more than this of a query is cut.
LONGEST = 500

Rows = Sequence[tuple[Any, ...]]


def answer(connection: duckdb.DuckDBPyConnection, sql: str, form: str = "table") -> str:
    """The answer to one query: `form` is `table` (for people), `csv` or `json`.

    Raises:
        UsageError: the query has an error, asks nothing, or asks for what is closed to it.

    """
    connection.execute("begin transaction read only")
    try:
        question = ask(connection, sql, in_json if form == "json" else in_words)
        rows = connection.fetchall()
    except UsageError as error:
        raise UsageError(f"query: {error}") from None
    except duckdb.Error as error:
        raise UsageError(f"query: {_refusal(error)}") from None
    finally:
        connection.rollback()
    return FORMS[form](question, rows)


def confine(connection: duckdb.DuckDBPyConnection) -> None:
    """From now on a query reads what is loaded and nothing else."""
    connection.execute(CONFINED)


Telling = Callable[[int, DuckDBPyType], str]


def in_words(n: int, kind: DuckDBPyType) -> str:
    """The n-th column for people and for CSV: numbers, texts, and lists of them as they are, all else as text."""
    return f"#{n}" if str(kind).removesuffix("[]") in EXACT else f"#{n}::varchar"


def in_json(n: int, kind: DuckDBPyType) -> str:
    """The n-th column for JSON: what has parts as the text of its JSON."""
    return f"to_json(#{n})" if kind.id in NESTED else in_words(n, kind)


def ask(connection: duckdb.DuckDBPyConnection, sql: str, telling: Telling = in_words) -> duckdb.DuckDBPyRelation:
    """Ask one question; its rows are fetched from the connection, its columns from what is returned.

    Raises:
        UsageError: it is no question, or more than one.
        duckdb.Error: it has an error.

    """
    statement = _only_statement(connection, sql)
    question = connection.sql(statement)
    columns = [telling(n, kind) for n, kind in enumerate(question.types, start=1)]
    told_apart = any(column != f"#{n}" for n, column in enumerate(columns, start=1))
    connection.execute(question.project(", ".join(columns)).sql_query() if told_apart else statement)
    return question


def _only_statement(connection: duckdb.DuckDBPyConnection, sql: str) -> duckdb.Statement:
    if not sql.isascii() and sql != sql.encode("utf-8", "ignore").decode("utf-8"):
        raise UsageError("this is no text in UTF-8; write the query in letters")
    statements = connection.extract_statements(sql)
    if len(statements) > 1:
        raise UsageError(f"these are {len(statements)} statements; ask one at a time")
    if not statements or statements[0].type not in QUESTIONS:
        raise UsageError(NOTHING)
    return statements[0]


def reaches_out(error: duckdb.Error) -> bool:
    """Whether a query wanted what is closed to it."""
    return isinstance(error, duckdb.PermissionException) or "configuration has been locked" in str(error)


def changes(error: duckdb.Error) -> bool:
    """Whether a query wanted to change what it reads."""
    return "read-only mode" in str(error)


def told(error: duckdb.Error) -> str:
    """DuckDB's message in one line, with its hint and without the picture of the query."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    message = " ".join(line for line in lines if not line.startswith(("LINE", "^")))
    return message if len(message) <= LONGEST else f"{message[:LONGEST]} …"


def _refusal(error: duckdb.Error) -> str:
    if reaches_out(error):
        return CLOSED
    return UNCHANGED if changes(error) else told(error)


def _as_table(question: duckdb.DuckDBPyRelation, rows: Rows) -> str:
    names, cells = question.columns, [[_text(cell) for cell in row] for row in rows]
    table = tabulate(cells, headers=names, maxcolwidths=WIDEST, disable_numparse=True) if rows else "  ".join(names)
    return f"{table}\n({len(rows)} row{'' if len(rows) == 1 else 's'})\n"


def _as_csv(question: duckdb.DuckDBPyRelation, rows: Rows) -> str:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(question.columns)
    writer.writerows([[_text(cell) for cell in row] for row in rows])
    return buffer.getvalue()


def _as_json(question: duckdb.DuckDBPyRelation, rows: Rows) -> str:
    names = apart(question.columns)
    made = [_parsed if kind.id in NESTED else _finite for kind in question.types]
    records = [{name: make(cell) for name, make, cell in zip(names, made, row, strict=True)} for row in rows]
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"


def apart(names: Sequence[str]) -> list[str]:
    """The names of columns, those that are alike told apart by a number."""
    found: dict[str, None] = {}
    for name in names:
        others = (f"{name}_{n}" for n in count(2))
        found[name if name not in found else next(other for other in others if other not in [*found, *names])] = None
    return list(found)


def _text(cell: object) -> str:
    if isinstance(cell, list):
        return "|".join(map(_text, cell))
    return "" if cell is None else str(cell)


def _parsed(text: str | None) -> object:
    """What the text of a JSON says; the text itself where Python cannot hold that (a thousand brackets deep)."""
    try:
        return text and json.loads(text, parse_float=lambda n: _finite(float(n)), parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        return text


def _finite(cell: object) -> object:
    """JSON knows no NaN and no infinity."""
    return None if isinstance(cell, float) and not math.isfinite(cell) else cell


FORMS = {"table": _as_table, "csv": _as_csv, "json": _as_json}
