"""Check 1: what `frictionless validate datapackage.json` says: types, constraints, keys, sizes and hashes."""

from scripts.checks.finding import Finding, Outcome
from scripts.checks.references import faults
from scripts.errors import CORRECT, RENEW
from scripts.package.package import Package

NAME = "frictionless"


def check(package: Package) -> Outcome:
    """Validate the package with Frictionless, as users run it; not where that would lead it out of the package."""
    outcome = Outcome(NAME)
    outcome.findings += [_package_finding(fault) for fault in faults(package)]
    if outcome.findings:
        outcome.counts["resources valid"] = (0, len(package.descriptor["resources"]))
        return outcome
    from frictionless import validate  # slow to import; only this check needs it

    report = validate(str(package.descriptor_path.resolve()))
    for error in report.errors:
        outcome.findings.append(_package_finding(error.message))
    for task in report.tasks:
        outcome.count("resources valid", task.valid)
        for error in task.errors:
            outcome.findings.append(
                Finding(
                    NAME,
                    task.name,
                    getattr(error, "row_number", None),
                    None,
                    _field(error),
                    _cell(error),
                    error.message.rstrip("."),
                    CORRECT,
                )
            )
    outcome.counts["rows read"] = (rows := sum(task.stats.get("rows") or 0 for task in report.tasks), rows)
    return outcome


def _package_finding(message: str) -> Finding:
    return Finding(NAME, "datapackage.json", None, None, None, None, message.rstrip("."), RENEW)


def _cell(error: object) -> str | None:
    cell = getattr(error, "cell", None) or ", ".join(getattr(error, "field_cells", []))
    return str(cell) if cell or hasattr(error, "cell") else None


def _field(error: object) -> str | None:
    return getattr(error, "field_name", None) or ", ".join(getattr(error, "field_names", [])) or None
