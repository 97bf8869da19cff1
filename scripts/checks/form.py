"""Checks that a table is written in the one way in which it is published, so that the same rows are the same bytes.

`csv_tables.py` says what that way is. Of each kind of fault a table gets one finding, with the first place and the
number of places.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

import schemas
from schemas.rows import Cells
from scripts.errors import CORRECT, RENEW
from scripts.package.csv_tables import to_csv

#: What moves the place where one writes, and so breaks a line somewhere: no cell of ours has it.
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
#: White space beside a NUL, which is looked for fast, as it comes first.
_BESIDE_NUL = re.compile(r"\0(?:(?=\s)|(?<=\s\0))")

#: Cells, field, problem and remedy.
Fault = tuple[int, str | None, str, str]


def faults(table: str, rows: list[Cells], stored: bytes) -> list[Fault]:
    """What is not as published in a table of these rows, whose file holds these bytes."""
    return [*_cells(rows), *_spaces(rows), *_order(table, rows), *_bytes(stored, to_csv(table, rows), len(rows))]


def _cells(rows: list[Cells]) -> Iterator[Fault]:
    found = [
        (number, name, match[0])
        for number, row in enumerate(rows, start=2)
        if CONTROL.search("".join(row.values()))
        for name, cell in row.items()
        if (match := CONTROL.search(cell))
    ]
    if found:
        number, name, character = found[0]
        what = {"\n": "a line feed", "\r": "a carriage return"}.get(character, f"U+{ord(character):04X}")
        yield number, name, f"holds {what}{_more(len(found), 'cell')}", CORRECT


def _spaces(rows: list[Cells]) -> Iterator[Fault]:
    """A cell has one space between words and none at its ends."""
    found = [
        (number, name)
        for number, row in enumerate(rows, start=2)
        if _may_have_a_space_too_many("\0".join(["", *row.values(), ""]))
        for name, cell in row.items()
        if cell != cell.strip() or "  " in cell
    ]
    if found:
        number, name = found[0]
        yield number, name, f"has a space at an end, or two together{_more(len(found), 'cell')}", CORRECT


def _may_have_a_space_too_many(cells: str) -> bool:
    """Whether one of some cells, each between two NULs, has a space at an end, or two together."""
    return "  " in cells or _BESIDE_NUL.search(cells) is not None


def _order(table: str, rows: list[Cells]) -> Iterator[Fault]:
    names = schemas.key_fields(table)
    keys = [[row[name] for name in names] for row in rows]
    found = [number for number, (before, key) in enumerate(pairwise(keys), start=3) if key < before]
    if found:
        before = ", ".join(keys[found[0] - 3])
        problem = f"stands behind {before}, and rows are ordered by {', '.join(names)}{_more(len(found), 'row')}"
        yield found[0], None, problem, CORRECT


def _bytes(stored: bytes, published: bytes, rows: int) -> Iterator[Fault]:
    """The bytes of the file against those that our own writer would make of its rows."""
    if stored == published:
        return
    ends = stored.count(b"\r\n")
    if ends > published.count(b"\r\n"):
        row = stored.count(b"\n", 0, stored.index(b"\r\n")) + 1
        problem = f"its line ends with a carriage return and a line feed{_more(ends, 'line')}"
        yield row, None, problem, "save the table with line feeds"
        stored = stored.replace(b"\r\n", b"\n")
    written, wanted = stored.split(b"\n"), published.split(b"\n")
    found = [number for number, pair in enumerate(zip(written, wanted, strict=False), start=1) if pair[0] != pair[1]]
    if found:
        problem = "is not written as published: with line feeds, and quotation marks only where a cell needs them"
        yield found[0], None, problem + _more(len(found), "line"), RENEW
    elif len(written) != len(wanted):
        yield rows + 1, None, "does not end with one line feed", RENEW


def _more(number: int, what: str) -> str:
    return f", as {number - 1} more {what}{'s' if number > 2 else ''}" if number > 1 else ""
