"""Rows as CSV, as spreadsheets read it."""

import csv
import io
from collections.abc import Sequence

from dashboard.db import Row

#: A byte order mark, by which spreadsheets know UTF-8.
BOM = "\ufeff"


def to_csv(rows: Sequence[Row]) -> bytes:
    """Rows as they are shown: a column for each name of the first, several values in a cell apart by `|`."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(rows[0])
    writer.writerows([["|".join(cell) if isinstance(cell, list) else cell for cell in row.values()] for row in rows])
    return (BOM + buffer.getvalue()).encode("utf-8")
