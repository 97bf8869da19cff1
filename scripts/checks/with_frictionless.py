"""Check 1: what `frictionless validate datapackage.json` says: types, constraints, keys, sizes and hashes."""

from scripts.checks.finding import Finding, Outcome
from scripts.package import Package

NAME = "frictionless"


def check(package: Package) -> Outcome:
    """Validate the package with Frictionless, as users run it."""
    from frictionless import validate  # slow to import; only this check needs it

    outcome = Outcome(NAME)
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
                    "correct the extraction and build the package again",
                )
            )
    outcome.counts["rows read"] = (rows := sum(task.stats.get("rows") or 0 for task in report.tasks), rows)
    return outcome


def _package_finding(message: str) -> Finding:
    return Finding(
        NAME,
        "datapackage.json",
        None,
        None,
        None,
        None,
        message.rstrip("."),
        "build the package again: python -m scripts build",
    )


def _cell(error: object) -> str | None:
    cell = getattr(error, "cell", None) or ", ".join(getattr(error, "field_cells", []))
    return str(cell) if cell or hasattr(error, "cell") else None


def _field(error: object) -> str | None:
    return getattr(error, "field_name", None) or ", ".join(getattr(error, "field_names", [])) or None
