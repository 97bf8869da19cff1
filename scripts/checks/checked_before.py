"""What has been checked before: the documents whose rows, and all that the checks read beside them, are what they were
when nothing was found wrong.

Only `build` asks, so as to go through what has changed; `validate` and CI read everything. The file of this may be
deleted at any time.
"""

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from scripts.checks.by_document import Numbered, Part, Selection, by_document, select
from scripts.checks.finding import Outcome
from scripts.checks.linked import SHARED, groups, with_what_they_are_read_with
from scripts.package.our_code import hash_of, our_code
from scripts.package.package import Package


@dataclass(frozen=True)
class Changed:
    """What is to be checked of a package: documents that have changed, and with them all that are linked with them, or
    were.
    """

    package: Package
    alone: Selection
    linked: Selection
    #: The rows of those that are linked, and what they are read with.
    rows: Part

    @property
    def part(self) -> Package:
        """A package of these rows, for checks that look up what a row is read with; no table of it has a file."""
        package = Package(self.package.root)
        vars(package)["tables"] = {table: [row for _, row in rows] for table, rows in self.rows.items()}
        return package


class CheckedBefore:
    """A file of what has been checked: for each document, and each group that are linked, a hash of it all; by check
    what no reader could read.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known = _unread_by_hash(file)
        self._hashes: dict[str, str] = {}
        self._groups: list[str] = []

    def changed(self, package: Package) -> Changed:
        """What is to be checked."""
        parts = by_document(package)
        shared = hash_of([our_code(), *(line for table in SHARED for line in _lines(enumerate(package.tables[table])))])
        for row in package.tables["sources"]:
            own = (line for table, rows in parts[row["source_id"]].items() for line in (table, *_lines(rows)))
            self._hashes[row["source_id"]] = hash_of([shared, *own])
        alone = {name for name, found in self._hashes.items() if found not in self._known}
        hashes = {hash_of(sorted(self._hashes[name] for name in group)): group for group in groups(package)}
        self._groups = [*hashes]
        linked = select(parts, {name for found, group in hashes.items() if found not in self._known for name in group})
        return Changed(package, select(parts, alone), linked, with_what_they_are_read_with(package, linked))

    def complete(self, outcomes: list[Outcome], checked: Changed) -> None:
        """Add what could not be read of the other documents, and keep it all where nothing is wrong."""
        for outcome in outcomes:
            for name in self._hashes.keys() - checked.alone.documents:
                outcome.unread[name] = self._known[self._hashes[name]].get(outcome.check, 0)
            outcome.unread = {name: cells for name, cells in outcome.unread.items() if cells}
        if not any(outcome.findings for outcome in outcomes):
            right: dict[str, dict[str, int]] = {found: {} for found in self._groups}
            for name, found in self._hashes.items():
                right[found] = {each.check: each.unread.get(name, 0) for each in outcomes}
            self._keep(right)

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
