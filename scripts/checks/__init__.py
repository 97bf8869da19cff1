"""The checks: each takes a published package and returns findings of one kind, with counts of what it checked."""

from scripts.checks import evidence, ledger, with_frictionless, with_pandera
from scripts.checks.finding import Finding, Outcome
from scripts.package import Package

#: In the order in which they are run and told.
CHECKS = (with_frictionless.check, with_pandera.check, evidence.check, ledger.check)


def run_checks(package: Package) -> list[Outcome]:
    """Run all checks on a published package.

    Raises:
        DataError: the descriptor or a table cannot be read at all.

    """
    _ = package.descriptor, package.tables  # a file that cannot be read is told once, before any check
    return [check(package) for check in CHECKS]


__all__ = ["CHECKS", "Finding", "Outcome", "run_checks"]
