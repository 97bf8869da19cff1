"""What has been checked before: the documents whose rows, and all that the checks read beside them, are what they were
when nothing was found wrong.

Only `build` asks, so as to go through what has changed; `validate` and CI read everything. The file of this may be
deleted at any time.
"""

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from scripts.checks.by_document import Numbered, Selection, by_document, select
from scripts.checks.finding import Outcome
from scripts.package.our_code import hash_of, our_code
from scripts.package.package import Package

#: The tables that rows of every document are read with. The hash of a document's text is in `sources`.
SHARED = ("sources", "sections", "actors", "names", "events", "codes")


class CheckedBefore:
    """A file of what has been checked: for each document a hash of it all, and by check what no reader could read."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known = _unread_by_hash(file)
        self._hashes: dict[str, str] = {}

    def changed(self, package: Package) -> Selection:
        """The documents that are to be checked, with their rows."""
        parts = by_document(package)
        shared = hash_of([our_code(), *(line for table in SHARED for line in _lines(enumerate(package.tables[table])))])
        for row in package.tables["sources"]:
            own = (line for table, rows in parts[row["source_id"]].items() for line in (table, *_lines(rows)))
            self._hashes[row["source_id"]] = hash_of([shared, *own])
        return select(parts, {name for name, found in self._hashes.items() if found not in self._known})

    def complete(self, outcomes: list[Outcome], checked: Selection) -> None:
        """Add what could not be read of the other documents, and keep it all where nothing is wrong."""
        for outcome in outcomes:
            for name in self._hashes.keys() - checked.documents:
                outcome.unread[name] = self._known[self._hashes[name]].get(outcome.check, 0)
            outcome.unread = {name: cells for name, cells in outcome.unread.items() if cells}
        if not any(outcome.findings for outcome in outcomes):
            self._keep(
                {
                    found: {each.check: each.unread.get(name, 0) for each in outcomes}
                    for name, found in self._hashes.items()
                }
            )

    def _keep(self, unread: Mapping[str, Mapping[str, int]]) -> None:
        beside = self._file.with_name(f"{self._file.name}-{os.getpid()}")
        with suppress(OSError):  # where nothing can be written, everything is checked again
            beside.write_text(json.dumps(unread, indent=1), encoding="utf-8")
            os.replace(beside, self._file)


def _unread_by_hash(file: Path) -> dict[str, dict[str, int]]:
    """What the file holds; nothing where it is not there, or is no such file."""
    try:
        known = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(known, dict):
        return {}
    return {found: unread for found, unread in known.items() if isinstance(unread, dict)}


def _lines(rows: Iterable[Numbered]) -> Iterable[str]:
    return ("\0".join(row.values()) for _, row in rows)
