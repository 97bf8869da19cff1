"""Rows as CSV, as spreadsheets read it, and the button that gives them."""

import csv
import io
from collections.abc import Sequence
from functools import partial

import streamlit as st

from dashboard.db import Row
from dashboard.labels import number

#: A byte order mark, by which spreadsheets know UTF-8.
BOM = "\ufeff"


def offer(rows: Sequence[Row], noun: str, name: str, *, told: str | None = None) -> None:
    """The button that gives exactly these rows; `noun` is what one of them is, `told` is said when pointed at."""
    st.download_button(
        f"Download {number(len(rows), noun)} (CSV)",
        partial(to_csv, rows),
        f"caucasus-claims-{name}.csv",
        "text/csv",
        key=f"csv-{name}",
        on_click="ignore",
        help=told,
    )


def to_csv(rows: Sequence[Row]) -> bytes:
    """Rows as they are shown: a column for each name of the first, several values in a cell apart by `|`."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(rows[0])
    writer.writerows([["|".join(cell) if isinstance(cell, list) else cell for cell in row.values()] for row in rows])
    return (BOM + buffer.getvalue()).encode("utf-8")
