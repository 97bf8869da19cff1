"""A table's file holds exactly its rows, and a file that is not as its schema says is told, not guessed at."""

import csv
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import schemas
from scripts.errors import DataError
from scripts.package.csv_tables import read_csv, to_csv
from tests.specimen import Copy

AWKWARD = [
    "NA",
    "N/A",
    "null",
    "None",
    "nan",
    "=1+1",
    "+5",
    "-3",
    "@x",
    '"',
    '""',
    "a,b",
    "a\nb",
    " a ",
    "'",
    "|",
    "0",
    "1.0",
    "#",
]
CELLS = (
    st.none()
    | st.sampled_from(AWKWARD)
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1)
)


def filled(table: str, **cells: Any) -> dict[str, Any]:
    return dict.fromkeys(schemas.fields(table)) | cells


def reread(tmp: Path, table: str, data: bytes) -> list[dict[str, str]]:
    path = tmp / f"{table}.csv"
    path.write_bytes(data)
    return read_csv(path, table)


@given(rows=st.lists(st.tuples(CELLS, CELLS, CELLS)))
@example(rows=[("NA", "null", "=1+1"), ("a\nb", '"', None), (" ", "\n", "\u2028\x85\x0b")])
def test_every_cell_is_read_again_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, rows):
    table = [filled("events", event_id=a, name=b, voice=c) for a, b, c in rows]
    again = reread(tmp_path_factory.getbasetemp(), "events", to_csv("events", table))
    assert again == [{name: cell or "" for name, cell in row.items()} for row in table]


def test_the_file_is_utf8_with_line_feeds_and_one_header_line():
    data = to_csv("events", [filled("events", event_id="é", name="a, b")])
    assert data.decode("utf-8").split("\n") == [
        ",".join(schemas.fields("events")),
        'é,"a, b"' + "," * (len(schemas.fields("events")) - 2),
        "",
    ]
    assert b"\r" not in data


def test_a_zero_is_written():
    row = filled("diplomatic_exchanges", exchange_id="e", quote_start=0)
    assert ",0," in to_csv("diplomatic_exchanges", [row]).decode(), "a zero is no empty cell"


# -- files that are wrong


def spoiled(package_copy: Copy, change) -> DataError:
    path = package_copy.path("events")
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(DataError) as error:
        read_csv(path, "events")
    assert str(error.value).startswith(str(path))
    assert "\n" not in str(error.value)
    return error.value


def without_first_column(data: bytes) -> bytes:
    return b"\n".join(line.partition(b",")[2] for line in data.split(b"\n"))


SPOILED = {
    "missing column": (without_first_column, ": missing column event_id; the columns are those of "),
    "extra column": (
        lambda data: b"\n".join(line + b",x" for line in data.split(b"\n") if line),
        ": extra column x; the columns are those of schemas/events.schema.json, in that order",
    ),
    "renamed column": (
        lambda data: data.replace(b"event_id", b"id", 1),
        ": missing column event_id (and extra column id); ",
    ),
    "reordered columns": (
        lambda data: data.replace(b"event_id,name", b"name,event_id", 1),
        ": column name is out of order; ",
    ),
    "a column twice": (
        lambda data: b"\n".join(line.partition(b",")[0] + b"," + line for line in data.split(b"\n") if line),
        ": column event_id ",
    ),
    "a header without end": (
        lambda data: b"[" * 200_000 + data,
        f" (and extra column {'[' * 197}…); the columns are those of ",
    ),
    "no header": (lambda data: data.partition(b"\n")[2], ": missing column event_id, "),
    "empty file": (lambda data: b"", ": missing column event_id, "),
    "a byte order mark": (lambda data: b"\xef\xbb\xbf" + data, ": has a byte order mark; save the table as UTF-8 without"),
    "a mark without width in the header": (
        lambda data: data.replace(b"event_id", "event\u200b_id".encode(), 1),
        ": the file writes t + U+200B ZERO WIDTH SPACE, the schema t); ",
    ),
    "a cell too many": (
        lambda data: data.replace(b"\n", b",more\n", 2).replace(b",more\n", b"\n", 1),
        ", row 2: has {more} cells, the header has {columns}; quote cells that contain commas",
    ),
    "a cell too few": (lambda data: data + b"alone\n", ", row 5: has 1 cells, the header has {columns}; "),
    "a blank line": (lambda data: data + b"\n", ", row 5: has 0 cells, the header has {columns}; "),
    "not UTF-8": (lambda data: data.replace(b"Vale", b"V\xe9le", 1), ": is not UTF-8 (byte "),
    "UTF-16": (lambda data: data.decode().encode("utf-16"), ": is not UTF-8 (byte 0); save the table as UTF-8"),
}  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), SPOILED.values(), ids=SPOILED.keys())
def test_a_table_that_is_not_as_its_schema_says_gets_one_message(package_copy: Copy, change, expected):
    columns = len(schemas.fields("events"))
    assert expected.format(columns=columns, more=columns + 1) in str(spoiled(package_copy, change))


def test_a_table_that_is_missing_gets_one_message(package_copy: Copy):
    path = package_copy.path("events")
    path.unlink()
    with pytest.raises(DataError, match=r"cannot be read .*; get a whole copy of the package, or build"):
        read_csv(path, "events")


def test_a_quotation_mark_that_is_not_closed_gets_one_message(package_copy: Copy):
    """Frictionless lifts the limit of the csv module where it is imported; a query comes without it."""
    limit = csv.field_size_limit(131_072)
    try:
        error = spoiled(package_copy, lambda data: data + b'x,"' + b"all that follows, " * 20_000)
    finally:
        csv.field_size_limit(limit)
    assert ", row 5: " in str(error)


def test_what_many_cells_hold_is_in_memory_once(package_copy: Copy):
    rows = read_csv(package_copy.path("evidence"), "evidence")
    sources = [row["source_id"] for row in rows]
    assert len({*sources}) == len({id(source) for source in sources}) < len(sources)
