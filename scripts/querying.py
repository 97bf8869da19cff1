"""Questions to the package in SQL, answered by DuckDB as a table, as CSV or as JSON."""

import csv
import io
import json
import math
from typing import Any

import duckdb
from tabulate import tabulate

from scripts.problems import UsageError

#: What can be asked.
CATALOGUE = """
    select table_name as name, lower(replace(table_type, 'BASE ', '')) as kind, string_agg(column_name, ', ' order by
    ordinal_position) as columns from information_schema.tables join information_schema.columns using (table_name)
    group by table_name, table_type order by kind, name
"""

#: The statements that ask and change nothing.
ASKING = {duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN}

#: Longer cells are wrapped in a table for people, never cut.
WIDEST = 48


def answer(connection: duckdb.DuckDBPyConnection, sql: str, form: str = "table") -> str:
    """The answer to one query: `form` is `table` (for people), `csv` or `json`.

    Raises:
        UsageError: the query has an error, or asks nothing.

    """
    try:
        statements = connection.extract_statements(sql)
        if not statements or any(statement.type not in ASKING for statement in statements):
            raise UsageError("query: this statement asks nothing; write a select")
        relation = connection.sql(sql)
        names, rows = relation.columns, relation.fetchall()
    except duckdb.Error as error:
        raise UsageError(f"query: {told(error)}") from None
    return FORMS[form](names, rows)


def told(error: duckdb.Error) -> str:
    """DuckDB's message in one line, with its hint and without the picture of the query."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return " ".join(line for line in lines if not line.startswith(("LINE", "^")))


def _as_table(names: list[str], rows: list[tuple[Any, ...]]) -> str:
    cells = [["" if cell is None else _text(cell) for cell in row] for row in rows]
    table = tabulate(cells, headers=names, maxcolwidths=WIDEST, disable_numparse=True) if rows else "  ".join(names)
    return f"{table}\n({len(rows)} row{'' if len(rows) == 1 else 's'})\n"


def _as_csv(names: list[str], rows: list[tuple[Any, ...]]) -> str:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([["" if cell is None else _text(cell) for cell in row] for row in rows])
    return buffer.getvalue()


def _as_json(names: list[str], rows: list[tuple[Any, ...]]) -> str:
    keys = [name if name not in names[:n] else f"{name}_{n + 1}" for n, name in enumerate(names)]
    records = [dict(zip(keys, map(_finite, row), strict=True)) for row in rows]
    return json.dumps(records, ensure_ascii=False, indent=2, default=str) + "\n"


def _finite(cell: object) -> object:
    """JSON knows no NaN and no infinity."""
    return None if isinstance(cell, float) and not math.isfinite(cell) else cell


def _text(cell: object) -> str:
    return "|".join(map(str, cell)) if isinstance(cell, list) else str(cell)


FORMS = {"table": _as_table, "csv": _as_csv, "json": _as_json}
