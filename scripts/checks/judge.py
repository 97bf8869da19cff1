"""What the readers say of cells: counted, and told where it is a fault, unless a coder overruled the reader."""

from collections.abc import Callable, Iterable

import schemas
from schemas.rows import Cells
from scripts.checks.by_document import Selection
from scripts.checks.finding import Finding, Outcome
from scripts.package.package import Package
from scripts.reading import ENGLISH, is_english

OVERRULED = "overruled readers have a reason"
#: A cell: its table, the key of its row, its column.
Place = tuple[str, str, str]


class Judge:
    """Counts what the readers say of cells, and tells what is wrong with them, but where they are overruled."""

    def __init__(
        self, outcome: Outcome, package: Package, only: Selection | None = None, linked: Selection | None = None
    ) -> None:
        """`only`: the rows that are judged, and `linked` with those of linked documents; where they are not given, all
        are.
        """
        self.outcome = outcome
        self._package, self._only, self._linked = package, only, linked
        #: The document of each cell whose reader is overruled.
        self._overruled: dict[Place, str] = {
            (row["table_name"], row["record_id"], row["field"]): row["source_id"]
            for row in package.tables["evidence"]
            if row["basis"] == "overruled"
        }
        self._languages = {row["source_id"]: row["language"] for row in package.tables["sources"]}
        #: Of overruled cells that are read: the number of the row, the value, and whether any reader disagrees.
        self._read: dict[Place, tuple[int, str, bool]] = {}

    def rows(self, table: str) -> Iterable[tuple[int, Cells]]:
        """The rows of a table that are judged, each with its number in the file."""
        return self._only.rows[table] if self._only else enumerate(self._package.tables[table], start=2)

    def linked_rows(self, table: str) -> Iterable[tuple[int, Cells]]:
        """The same for what compares rows of different documents."""
        return self._linked.rows[table] if self._linked else enumerate(self._package.tables[table], start=2)

    def reads(self, row: Cells, reads: Callable[[str], bool]) -> bool:
        """Whether there is a reader for the language of a row's document; what is not read is counted."""
        source_id = row.get("source_id") or row.get("source_id_a") or ""
        there = reads(self.language(row))
        if not there:
            self.outcome.unread[source_id] = self.outcome.unread.get(source_id, 0) + 1
        return there

    def language(self, row: Cells) -> str:
        """The language of a row's document."""
        return self._languages.get(row.get("source_id") or row.get("source_id_a") or "", ENGLISH)

    def tell_meaning(
        self, counted: str, table: str, number: int, row: Cells, column: str, faults: list[str], remedy: str
    ) -> None:
        """What a reader of meaning finds, which knows English only."""
        if self.reads(row, is_english):
            self.tell(counted, table, number, row, column, faults, remedy)

    def tell(
        self, counted: str, table: str, number: int, row: Cells, column: str, faults: list[str], remedy: str
    ) -> None:
        """What a reader finds wrong with a cell, which may be nothing."""
        key = row[schemas.primary_key(table)]
        place = table, key, column
        if place in self._overruled:
            _, _, before = self._read.get(place, (0, "", False))
            self._read[place] = (number, row[column], before or bool(faults))
            if faults:
                return
        self.tell_fact(counted, table, number, row, column, faults, remedy)

    def tell_fact(
        self, counted: str, table: str, number: int, row: Cells, column: str, faults: list[str], remedy: str
    ) -> None:
        """What is wrong with a cell and no matter of reading: nobody overrules it."""
        key = row[schemas.primary_key(table)]
        self.outcome.count(counted, not faults)
        for fault in faults:
            finding = Finding(self.outcome.check, table, number, key, column, row[column], fault, remedy)
            self.outcome.findings.append(finding)

    def tell_overruled(self) -> None:
        """Count the readers that are overruled; one that finds no fault is a fault, too. To be called at the end."""
        for (table, key, column), (number, value, disagrees) in sorted(self._read.items()):
            if self._only and self._overruled[table, key, column] not in self._only.documents:
                continue  # not all readers were asked
            self.outcome.count(OVERRULED, disagrees)
            if not disagrees:
                problem, remedy = "the reader agrees, and is overruled all the same", "take the overruling out"
                finding = Finding(self.outcome.check, table, number, key, column, value, problem, remedy)
                self.outcome.findings.append(finding)
