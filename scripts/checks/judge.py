"""What the readers say of cells: counted, and told where it is a fault, unless a coder overruled the reader."""

import schemas
from schemas.rows import Cells
from scripts.checks.finding import Finding, Outcome
from scripts.package.package import Package

OVERRULED = "overruled readers have a reason"


class Judge:
    """Counts what the readers say of cells, and tells what is wrong with them, but where they are overruled."""

    def __init__(self, outcome: Outcome, package: Package) -> None:
        self.outcome = outcome
        self._overruled = {
            (row["table_name"], row["record_id"], row["field"])
            for row in package.tables["evidence"]
            if row["basis"] == "overruled"
        }

    def tell(
        self, counted: str, table: str, number: int, row: Cells, column: str, faults: list[str], remedy: str
    ) -> None:
        """A reader that is overruled and finds no fault is one, too."""
        key = row[schemas.primary_key(table)]
        if (table, key, column) in self._overruled:
            counted, remedy = OVERRULED, "take the overruling out"
            faults = [] if faults else ["the reader agrees, and is overruled all the same"]
        self.outcome.count(counted, not faults)
        for fault in faults:
            finding = Finding(self.outcome.check, table, number, key, column, row[column], fault, remedy)
            self.outcome.findings.append(finding)
