"""Check 2 on what has changed: rows that are as they were when nothing was wrong with them, and with those linked with
them, are not checked again. Where anything is wrong, the whole check tells what.
"""

from schemas.relations import RULES
from scripts.checks import form, linked, with_pandera
from scripts.checks.checked_before import Changed
from scripts.checks.finding import Outcome
from scripts.package.csv_tables import to_csv


def check(changed: Changed) -> Outcome | None:
    """How many rows are right; None where one is wrong, or what is told of all rows together does not hold."""
    if not linked.is_whole(changed.package) or not _are_right(changed):
        return None
    outcome, rows = Outcome(with_pandera.NAME), sum(map(len, changed.linked.rows.values()))
    outcome.add(f"rows fit their schema and hold {len(RULES)} rules", rows, rows)
    return outcome


def _are_right(changed: Changed) -> bool:
    """Whether nothing is wrong with the rows of linked documents, whatever is with those that they are read with."""
    for table, numbered in changed.linked.rows.items():
        rows = [row for _, row in numbered]
        if form.faults(table, rows, to_csv(table, rows)):
            return False
    of_linked = {table: {number for number, _ in rows} for table, rows in changed.linked.rows.items()}
    for finding in with_pandera.check_rows(changed.part).findings:
        number = finding.row and changed.rows[finding.table][finding.row - 2][0]
        if number is None or number in of_linked[finding.table]:
            return False
    return True
