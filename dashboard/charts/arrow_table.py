"""Records as a table of Arrow, which is what Streamlit sends to the browser.

By way of JSON: Arrow reads that itself, where for Python's own values it loads pandas first, whatever they are, and the
first reader would wait a third of a second for it.
"""

import io
import json
from collections.abc import Sequence

import pyarrow as pa
from pyarrow.json import ParseOptions, ReadOptions, read_json

from dashboard.charts.sheet import Record


def table(records: Sequence[Record]) -> pa.Table:
    """A column for each name in the records: words, numbers, yes or no, or names and words."""
    if not records:
        return pa.schema([]).empty_table()
    written = "\n".join(map(json.dumps, records)).encode()
    names = dict.fromkeys(name for record in records for name in record)
    kinds = pa.schema([(name, _kind([record.get(name) for record in records])) for name in names])
    return read_json(
        io.BytesIO(written),
        read_options=ReadOptions(use_threads=False, block_size=len(written) + 1),  # whole, however long a record is
        parse_options=ParseOptions(explicit_schema=kinds),  # nothing is guessed: words that look like a date are words
    )


def _kind(values: Sequence[object]) -> pa.DataType:
    """The type of a column, by its first value."""
    match next((value for value in values if value is not None), None):
        case str():
            return pa.string()
        case bool():
            return pa.bool_()
        case int() | float():
            return pa.float64()
        case dict() as cells:
            return pa.struct([(name, pa.string()) for name in cells])
        case _:
            return pa.null()
