"""The four checks: each takes a published package and returns findings of one kind, with counts of what it checked."""

from collections.abc import Callable

from scripts.checks import evidence, ledger, with_frictionless, with_pandera
from scripts.checks.checked_before import CheckedBefore
from scripts.checks.finding import Finding, Outcome
from scripts.errors import RENEW
from scripts.package.package import Package

#: In the order in which they are run and told.
CHECKS = (with_frictionless.check, with_pandera.check, evidence.check, ledger.check)
ANEW = "documents gone through, the others being as they were when nothing was wrong with them"


def run_checks(package: Package) -> list[Outcome]:
    """Run all checks on a published package.

    Raises:
        DataError: the descriptor or a table cannot be read at all.

    """
    _ = package.descriptor, package.tables  # a file that cannot be read is told once, before any check
    return [run_check(check, package) for check in CHECKS]


def run_checks_on_changes(before: CheckedBefore, package: Package) -> list[Outcome]:
    """Run all checks on a package. All but pandera go through the documents that have changed since nothing was wrong
    with them, where there are others.

    Raises:
        DataError: as `run_checks`.

    """
    _ = package.descriptor, package.tables
    changed, documents = before.changed(package), len(package.tables["sources"])
    if len(changed.documents) == documents:
        outcomes = run_checks(package)
    else:
        by_document = (with_frictionless, evidence, ledger)
        outcomes = [check.check(package, changed) for check in by_document]
        for outcome in outcomes:
            outcome.reach[ANEW] = (len(changed.documents), documents)
        outcomes.insert(1, run_check(with_pandera.check, package))
    before.complete(outcomes, changed)
    return outcomes


def run_check(check: Callable[[Package], Outcome], package: Package) -> Outcome:
    """Run one check; that it had nothing to look at is a finding too."""
    outcome = check(package)
    if not outcome.findings and not all(total for _, total in outcome.counts.values() or [(0, 0)]):
        problem = "there is nothing to check in part of it"
        outcome.findings.append(Finding(outcome.check, "datapackage.json", None, None, None, None, problem, RENEW))
    return outcome


__all__ = ["CHECKS", "CheckedBefore", "Finding", "Outcome", "run_check", "run_checks", "run_checks_on_changes"]
