"""Rows as CSV, as spreadsheets read it, and the button that gives them."""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import streamlit as st

from dashboard import shown_package
from dashboard.text.file_names import file_name
from dashboard.text.labels import number
from dashboard.widgets import address
from schemas.rows import Row

#: A byte order mark, by which spreadsheets know UTF-8.
BOM = "\ufeff"


#: What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), and what begins so and is a number.
FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?", re.IGNORECASE)


def offer(
    rows: Sequence[Mapping[str, Any]], noun: str, name: str, *, told: str | None = None, strange: bool = False
) -> None:
    """The button that gives exactly these rows; `noun` is what one of them is, `told` is said when pointed at.

    Rows are `strange` if a stranger may have written what stands in them, as in a query that comes with an address:
    then no text in them is a formula.
    """
    st.download_button(
        f"Download {number(len(rows), noun)} (CSV)",
        partial(to_csv, [harmless(row) for row in rows] if strange else rows),
        named(name, "csv"),
        "text/csv",
        key=f"csv-{name}",
        on_click="ignore",
        help=told,
    )


def named(page: str, form: str) -> str:
    """The name of a file with what a page shows at its address now."""
    return file_name(shown_package.version(), page, address.named(), form)


def harmless(row: Mapping[str, Any]) -> Row:
    """A row in which no name and no text is a formula: what begins like one gets an apostrophe in front."""
    return {as_text(name): as_text(cell) for name, cell in row.items()}


def as_text(cell: Any) -> Any:
    """A cell that no spreadsheet computes; numbers, also those in text, stay as they are."""
    if isinstance(cell, list) and cell:
        return [as_text(cell[0]), *cell[1:]]
    if isinstance(cell, str) and FORMULA.match(cell) and not NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def to_csv(rows: Sequence[Mapping[str, Any]]) -> bytes:
    """Rows as they are shown: a column for each name of the first, several values in a cell apart by `|`."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(rows[0])
    writer.writerows([["|".join(cell) if isinstance(cell, list) else cell for cell in row.values()] for row in rows])
    return (BOM + buffer.getvalue()).encode("utf-8")
