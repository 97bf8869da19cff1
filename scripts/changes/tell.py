"""Changes as text, as Markdown for the changelog, and as JSON."""

import json
from collections.abc import Iterator
from dataclasses import asdict

from scripts.changes.compare import Cell, Changes, TableChanges
from scripts.errors import shortened, visible

#: So many rows of a table are named; JSON has them all.
MOST = 40
#: A table of which more is to be told is counted only, where a page is read from top to bottom.
MOST_ON_A_PAGE = 12


def as_json(changes: Changes) -> str:
    """Everything."""
    return json.dumps({"level": changes.level} | asdict(changes), ensure_ascii=False, indent=1)


def as_entries(changes: Changes) -> str:
    """Entries of `withdrawn.toml` for the rows that have gone without one; the reason is left to be written."""
    return "\n".join(
        f'[{each.key}]\ntable_name = "{each.table}"\nwithdrawn_in = "{changes.new}"\nreason = ""\n'
        f"last_values = '''{_literal(each.cells)}'''\n"
        for each in changes.unexplained
    )


def _literal(cells: dict[str, str]) -> str:
    """Cells as JSON that may stand between the three quotes of TOML, in which nothing is escaped."""
    return json.dumps(cells, ensure_ascii=False).replace("'''", "\\u0027" * 3)


def as_text(changes: Changes) -> str:
    """Lines for a terminal."""
    lines = [_verdict(changes), *(f"  {reason.level}: {reason.what}" for reason in changes.reasons)]
    lines += [] if not changes.unexplained else ["", _owed(changes)]
    for table in changes.tables:
        lines += ["", table.table, *(f"  {line}" for line in _rows(table))]
    return "\n".join(lines)


def as_markdown(changes: Changes) -> str:
    """An entry of the changelog."""
    lines = [_verdict(changes), ""]
    lines += [] if not changes.unexplained else [_owed(changes), ""]
    lines += [f"- **{reason.level}**: {_escaped(reason.what)}" for reason in changes.reasons]
    for table in changes.tables:
        rows = list(_rows(table))
        lines += ["", f"**`{table.table}`**: {_counts(table)}."]
        lines += ["", *(f"- {_escaped(line)}" for line in rows)] if len(rows) <= MOST_ON_A_PAGE else []
    return "\n".join(lines)


def _verdict(changes: Changes) -> str:
    told = {"none": "nothing has changed"}.get(changes.level, f"a {changes.level} version")
    same = changes.level != "none" and changes.old == changes.new
    raised = " The number of the version is still the same." if same else ""
    return f"From {changes.old or '(no version)'} to {changes.new or '(no version)'}: {told}.{raised}"


def _owed(changes: Changes) -> str:
    """That rows have gone and nobody said why."""
    keys = [each.key for each in changes.unexplained]
    return (
        f"Gone without a reason: {shortened(', '.join(keys), 300)} ({len(keys)}). Enter each in"
        " scripts/extract/withdrawn.toml; --withdrawn prints the entries."
    )


def _counts(table: TableChanges) -> str:
    counts = {"added": len(table.added), "withdrawn": len(table.withdrawn), "cells changed": len(table.changed)}
    return ", ".join(f"{number} {what}" for what, number in counts.items() if number)


def _rows(table: TableChanges) -> Iterator[str]:
    lines = [
        *(f"added {key}" for key in table.added),
        *(f"withdrawn {key}" for key in table.withdrawn),
        *(f"changed {cell.key}, {cell.column}: {_values(cell)}" for cell in table.changed),
    ]
    yield from map(visible, lines[:MOST])
    if len(lines) > MOST:
        yield f"and {len(lines) - MOST} more; --json has them all"


def _values(cell: Cell) -> str:
    """Both values, from shortly before they differ."""
    pairs = enumerate(zip(cell.old, cell.new, strict=False))
    alike = next((at for at, (old, new) in pairs if old != new), 0)
    begin = alike - 20 if alike > 40 else 0
    return " → ".join(_shown(value[begin:], begin > 0) for value in (cell.old, cell.new))


def _shown(value: str, is_cut: bool) -> str:
    return f"“{'…' if is_cut else ''}{shortened(value, 120)}”" if value else "(empty)"


def _escaped(text: str) -> str:
    """Text in which nothing is Markdown."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>|" else sign for sign in text)
