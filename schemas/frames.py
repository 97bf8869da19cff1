"""Table Schema → pandera: the same types, constraints and keys that Frictionless enforces, on pandas frames.

pandera's own converter loses nullable integers, dates, lists and keys, so this small adapter reads the schemas
itself. A test holds both validators against the same bad rows.
"""

import datetime
import re
from collections.abc import Mapping
from typing import Any

import pandas as pd
import pandera.pandas as pa

import schemas
from schemas.rows import Cells
from schemas.whole_numbers import whole_number

Frames = Mapping[str, pd.DataFrame]
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def frame_of(table: str, rows: list[Cells]) -> pd.DataFrame:
    """The rows of a published table, each cell a text, or None where it is empty; the index is the row number in the
    file (the header is row 1).

    Columns of plain Python objects, called by such: the rules go through them cell by cell.
    """
    columns = {name: [row[name] or None for row in rows] for name in schemas.fields(table)}
    frame = pd.DataFrame(columns, index=pd.RangeIndex(2, 2 + len(rows)), dtype=object)
    return frame.set_axis(pd.Index([*columns], dtype=object), axis="columns")


def frame_schema(table: str) -> pa.DataFrameSchema:
    """The pandera schema of a table; that its columns are those of its Table Schema is told where it is read."""
    key = schemas.key_fields(table)
    return pa.DataFrameSchema(
        {name: _column(field, is_key=key == [name]) for name, field in schemas.fields(table).items()},
        unique=key if len(key) > 1 else None,
        name=table,
    )


def typed(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """A frame that fits its schema, with whole numbers as such."""
    numbers = {name: frame[name] for name, field in schemas.fields(table).items() if field["type"] == "integer"}
    whole = {name: [cell and whole_number(cell) for cell in cells] for name, cells in numbers.items()}
    return frame.assign(**{name: pd.Series(cells, frame.index, dtype=object) for name, cells in whole.items()})


def _column(field: schemas.Field, *, is_key: bool) -> pa.Column:
    constraints = field.get("constraints", {})
    return pa.Column(
        checks=_checks(field, constraints),
        nullable=not (constraints.get("required") or is_key),
        unique=bool(constraints.get("unique") or is_key),
    )


def _checks(field: schemas.Field, constraints: dict[str, Any]) -> list[pa.Check]:
    checks = []
    if "enum" in constraints:
        allowed = ", ".join(constraints["enum"][:12])
        checks.append(pa.Check.isin(constraints["enum"], error=f"is none of the codes: {allowed}"))
    if "pattern" in constraints:
        # Grouped: Table Schema patterns match the whole value, alternatives included.
        pattern = rf"(?:{constraints['pattern']})\Z"
        checks.append(pa.Check.str_matches(pattern, error=f"does not have the form {constraints['pattern']}"))
    if field["type"] == "integer":
        checks.append(pa.Check(_is_integer, element_wise=True, error="is not a whole number of up to 18 digits"))
    if "minimum" in constraints:
        least = constraints["minimum"]
        checks.append(
            pa.Check(
                lambda value: (number := whole_number(value)) is None or number >= least,
                element_wise=True,
                error=f"is less than {least}",
            )
        )
    if field["type"] == "date":
        checks.append(pa.Check(_is_date, element_wise=True, error="is not a day such as 2024-12-25"))
    return checks


def _is_integer(value: str) -> bool:
    return whole_number(value) is not None


def _is_date(value: str) -> bool:
    try:
        return DAY.fullmatch(value) is not None and bool(datetime.date.fromisoformat(value))
    except ValueError:
        return False


def unresolved(frame: pd.DataFrame, column: str, target: pd.DataFrame, key: str) -> "pd.Series[bool]":
    """For each row whether its foreign key points at no row of the target."""
    return frame[column].notna() & ~frame[column].isin(target[key])
