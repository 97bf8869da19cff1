"""Records as a table of Arrow, in the bytes that Streamlit sends to the browser.

Columns are made of their bytes: for Python's own values Arrow loads pandas first, whatever they are, and the first
reader would wait a third of a second for it.
"""

from array import array
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import pyarrow as pa

from dashboard.charts.sheet import Record


def written(records: Sequence[Record]) -> bytes:
    """A column for each name in the records: words, numbers, yes or no, or names and words."""
    names = list(dict.fromkeys(name for record in records for name in record))
    batch = pa.RecordBatch.from_arrays([_column([record.get(name) for record in records]) for name in names], names)
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as stream:
        stream.write_batch(batch)
    return bytes(sink.getvalue())


def _column(values: Sequence[Any]) -> pa.Array:
    """The values as their first one is: nothing is guessed, words that look like a date are words."""
    there = [value is not None for value in values]
    given = None if all(there) else _bits(there)
    match next((value for value in values if value is not None), None):
        case str():
            words = [(value or "").encode() for value in values]
            ends = pa.py_buffer(array("i", accumulate(map(len, words), initial=0)))
            return pa.Array.from_buffers(pa.string(), len(values), [given, ends, pa.py_buffer(b"".join(words))])
        case bool():
            return pa.Array.from_buffers(pa.bool_(), len(values), [given, _bits([bool(value) for value in values])])
        case int() | float():
            numbers = pa.py_buffer(array("d", [value or 0 for value in values]))
            return pa.Array.from_buffers(pa.float64(), len(values), [given, numbers])
        case dict() as cells:
            inside = [_column([(value or {}).get(name) for value in values]) for name in cells]
            kind = pa.struct([(name, column.type) for name, column in zip(cells, inside, strict=True)])
            return pa.Array.from_buffers(kind, len(values), [given], children=inside)
        case _:
            return pa.nulls(len(values))


def _bits(flags: Sequence[bool]) -> pa.Buffer:
    """A bit for each flag, the first the lowest."""
    bits = "".join(map("01".__getitem__, reversed(flags)))
    return pa.py_buffer(int(bits, 2).to_bytes(len(flags) // 8 + 1, "little"))
