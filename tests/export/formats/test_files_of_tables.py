"""Every format with a file for each table holds every row, with its types and what the schemas say."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pytest
from pyarrow import parquet

import schemas
from scripts.export.export import export
from scripts.package.package import Package
from tests.specimen import Copy

Rows = list[dict[str, Any]]


def from_csv(folder: Path, table: str) -> Rows:
    with (folder / f"{table}.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def from_json(folder: Path, table: str) -> Rows:
    return json.loads((folder / f"{table}.json").read_bytes())


def from_json_lines(folder: Path, table: str) -> Rows:
    """As pandas reads them."""
    frame = pd.read_json(folder / f"{table}.jsonl", lines=True, dtype=False)
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def from_parquet(folder: Path, table: str) -> Rows:
    """As DuckDB reads them."""
    relation = duckdb.connect().sql(f"from '{folder / table}.parquet'")
    return [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]


READERS: dict[str, Callable[[Path, str], Rows]] = {
    "csv": from_csv,
    "json": from_json,
    "jsonl": from_json_lines,
    "parquet": from_parquet,
}


def as_texts(rows: Rows) -> list[dict[str, str]]:
    return [
        {
            name: "" if cell is None else f"{cell:.0f}" if isinstance(cell, float) else str(cell)
            for name, cell in row.items()
        }
        for row in rows
    ]


@pytest.mark.parametrize("form", READERS)
def test_a_format_has_every_row_of_every_table_in_order(exported: Path, rows, form):
    differ = [table for table in schemas.TABLES if as_texts(READERS[form](exported, table)) != rows[table]]
    assert differ == []


def test_csv_is_the_published_file(exported: Path, built: Path):
    tables = {table: (built / "data" / f"{table}.csv").read_bytes() for table in schemas.TABLES}
    assert {table: (exported / f"{table}.csv").read_bytes() for table in schemas.TABLES} == tables


def test_json_has_whole_numbers_as_numbers_and_all_else_as_texts(exported: Path):
    wrong = [
        (table, name)
        for table in schemas.TABLES
        for row in from_json(exported, table)
        for name, field in schemas.fields(table).items()
        if row[name] is not None and not isinstance(row[name], int if field["type"] == "integer" else str)
    ]
    assert wrong == []


def test_parquet_has_types_and_says_what_each_column_holds(exported: Path):
    kinds = {"string": "string", "integer": "int64", "date": "date32[day]"}
    for table in schemas.TABLES:
        schema = parquet.read_schema(exported / f"{table}.parquet")
        assert schema.metadata[b"description"].decode() == schemas.table_schema(table)["description"]
        assert [(str(field.type), field.metadata[b"description"].decode()) for field in schema] == [
            (kinds[field["type"]], field["description"]) for field in schemas.fields(table).values()
        ]


def test_awkward_cells_are_in_every_format(package_copy: Copy, tmp_path: Path):
    text = 'NA, "a",\n=1+1 é'
    package_copy.change("events", "heron-sinking", name=text)
    export(Package(package_copy.root), tmp_path / "out")
    lacking = [
        form for form, read in READERS.items() if text not in [row["name"] for row in read(tmp_path / "out", "events")]
    ]
    assert lacking == []
