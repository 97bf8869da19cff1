"""Tables as they are published: CSV, UTF-8, LF, one header line, rows ordered by key, an empty cell for nothing."""

import csv
import io
from pathlib import Path
from typing import Any

import schemas
from scripts.problems import DataError

Row = dict[str, Any]


def to_csv(table: str, rows: list[Row]) -> bytes:
    """The rows of a table as the bytes of its file; the columns and the delimiter of lists are the schema's."""
    fields = schemas.fields(table)
    lines = [",".join(map(_quoted, fields))]
    lines += [",".join(_quoted(_cell(row[name], field)) for name, field in fields.items()) for row in rows]
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def _quoted(cell: str) -> str:
    """A cell as RFC 4180 has it. The standard library's writer leaves a lone carriage return unquoted."""
    return '"' + cell.replace('"', '""') + '"' if any(sign in cell for sign in ',"\r\n') else cell


def _cell(value: object, field: schemas.Field) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return str(field["delimiter"]).join(value)
    return str(value)


def read_csv(path: Path, table: str) -> list[dict[str, str]]:
    """The rows of a published table as they stand in the file: every cell a string, an empty one for nothing.

    Raises:
        DataError: the file is missing, is not UTF-8, or its header is not the schema's; or a row is longer or
            shorter than the header.

    """
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise DataError(
            f"{path}: cannot be read ({error.strerror}); build the package again: python -m scripts build"
        ) from None
    except UnicodeDecodeError as error:
        raise DataError(f"{path}: is not UTF-8 (byte {error.start}); save the table as UTF-8") from None
    reader = csv.reader(io.StringIO(text, newline=""))
    header, expected = next(reader, []), list(schemas.fields(table))
    if header != expected:
        raise DataError(
            f"{path}: {_difference(header, expected)}; the columns are those of schemas/{table}.schema.json, in"
            " that order"
        )
    rows = []
    for number, cells in enumerate(reader, start=2):
        if len(cells) != len(expected):
            raise DataError(
                f"{path}, row {number}: has {len(cells)} cells, the header has {len(expected)}; quote cells that"
                " contain commas"
            )
        rows.append(dict(zip(expected, cells, strict=True)))
    return rows


def _difference(header: list[str], expected: list[str]) -> str:
    missing = [name for name in expected if name not in header]
    extra = [name for name in header if name not in expected]
    if missing:
        return f"missing column {', '.join(missing)}" + (f" (and extra column {', '.join(extra)})" if extra else "")
    if extra:
        return f"extra column {', '.join(extra)}"
    moved = next(name for name, wanted in zip(header, expected, strict=False) if name != wanted)
    return f"column {moved} is out of order"
