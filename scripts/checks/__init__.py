"""The four checks: each takes a published package and returns findings of one kind, with counts of what it checked."""

from collections.abc import Callable

from scripts.checks import evidence, ledger, pandera_on_changes, with_frictionless, with_pandera
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
    """Run all checks on a package: on the documents that have changed since nothing was wrong with them, where there
    are others, and what compares rows of several on those that are linked with them.

    Raises:
        DataError: as `run_checks`.

    """
    _ = package.descriptor, package.tables
    changed, documents = before.changed(package), len(package.tables["sources"])
    if len(changed.alone.documents) == documents:
        outcomes = run_checks(package)
    else:
        outcomes = [
            with_frictionless.check(package, changed.alone),
            pandera_on_changes.check(changed) or run_check(with_pandera.check, package),
            evidence.check_changes(changed),
            ledger.check(changed.part, changed.alone),
        ]
        for outcome in outcomes:
            outcome.reach[ANEW] = (len(changed.alone.documents), documents)
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
