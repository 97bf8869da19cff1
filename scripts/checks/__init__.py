"""The four checks: each takes a published package and returns findings of one kind, with counts of what it checked."""

from collections.abc import Callable

from scripts.checks import evidence, ledger, with_frictionless, with_pandera
from scripts.checks.finding import Finding, Outcome
from scripts.errors import RENEW
from scripts.package.package import Package

#: In the order in which they are run and told.
CHECKS = (with_frictionless.check, with_pandera.check, evidence.check, ledger.check)


def run_checks(package: Package) -> list[Outcome]:
    """Run all checks on a published package.

    Raises:
        DataError: the descriptor or a table cannot be read at all.

    """
    _ = package.descriptor, package.tables  # a file that cannot be read is told once, before any check
    return [run_check(check, package) for check in CHECKS]


def run_check(check: Callable[[Package], Outcome], package: Package) -> Outcome:
    """Run one check; that it had nothing to look at is a finding too."""
    outcome = check(package)
    if not outcome.findings and not all(total for _, total in outcome.counts.values() or [(0, 0)]):
        problem = "there is nothing to check in part of it"
        outcome.findings.append(Finding(outcome.check, "datapackage.json", None, None, None, None, problem, RENEW))
    return outcome


__all__ = ["CHECKS", "Finding", "Outcome", "run_check", "run_checks"]
