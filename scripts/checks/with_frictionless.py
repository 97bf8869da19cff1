"""Check 1: what `frictionless validate datapackage.json` says: types, constraints, keys, sizes and hashes."""

import hashlib
import json
import re
from pathlib import Path

import schemas
from scripts.checks.by_document import Part, Selection
from scripts.checks.finding import Finding, Outcome
from scripts.checks.references import faults
from scripts.errors import CORRECT, RENEW
from scripts.package.atomic_write import write
from scripts.package.csv_tables import to_csv
from scripts.package.package import Package
from scripts.package.working_folder import WorkingFolder

NAME = "frictionless"
#: Where a message of Frictionless has the number of a row.
_ROW = re.compile(r'(\brow(?: at position)? ")[0-9]+(?=")', re.IGNORECASE)


def check(package: Package, only: Selection | None = None) -> Outcome:
    """Validate the package with Frictionless, as users run it; not where that would lead it out of the package. Of the
    rows of `only`, if it is given, with the rows that they point at; that a key stands once is left to pandera then.
    """
    outcome = Outcome(NAME)
    outcome.findings += [_package_finding(fault) for fault in faults(package)]
    if outcome.findings:
        outcome.counts["resources valid"] = (0, len(package.descriptor["resources"]))
    elif only:
        _check_files(outcome, package)
        rows = _with_their_targets(package, only)
        with WorkingFolder() as folder:
            _lay_out(package, only, rows, folder)
            _validate(outcome, folder / "datapackage.json", rows)
    else:
        _validate(outcome, package.descriptor_path.resolve(), {})
    return outcome


def _validate(outcome: Outcome, descriptor: Path, rows: Part) -> None:
    """Add what Frictionless says; `rows` are those of each table with their numbers, where these are not all."""
    from frictionless import validate  # slow to import; only this check needs it

    report = validate(str(descriptor))
    for error in report.errors:
        outcome.findings.append(_package_finding(error.message))
    for task in report.tasks:
        outcome.count("resources valid", task.valid)
        for error in task.errors:
            number, message = getattr(error, "row_number", None), error.message.rstrip(".")
            if number and task.name in rows:
                number = rows[task.name][number - 2][0]
                message = _ROW.sub(rf"\g<1>{number}", message)
            outcome.findings.append(
                Finding(
                    NAME,
                    task.name,
                    number,
                    None,
                    _field(error),
                    _cell(error),
                    message,
                    CORRECT,
                )
            )
    outcome.counts["rows read"] = (read := sum(task.stats.get("rows") or 0 for task in report.tasks), read)


def _check_files(outcome: Outcome, package: Package) -> None:
    """The files of the tables have the sizes and hashes that the descriptor tells."""
    for resource in package.descriptor["resources"]:
        if resource["name"] in schemas.TABLES:
            data = package.path(resource["name"]).read_bytes()
            agrees = (resource.get("bytes"), resource.get("hash")) == _size_and_hash(data)
            outcome.count("files as the descriptor has them", agrees)
            if not agrees:
                outcome.findings.append(_package_finding(f"{resource['path']} has another size or hash"))


def _size_and_hash(data: bytes) -> tuple[int, str]:
    return len(data), f"sha256:{hashlib.sha256(data).hexdigest()}"


def _with_their_targets(package: Package, only: Selection) -> Part:
    """The rows of a selection with all that they point at, and what these point at, in the order of the files."""
    found = {table: dict(rows) for table, rows in only.rows.items()}
    keyed = {
        place: {row[place[1]]: (number, row) for number, row in enumerate(package.tables[place[0]], start=2)}
        for place in {place for table in schemas.TABLES for place in schemas.foreign_keys(table).values()}
    }
    left = [(table, row) for table, rows in only.rows.items() for _, row in rows]
    while left:
        table, row = left.pop()
        for column, (target, key) in schemas.foreign_keys(table).items():
            number, pointed_at = keyed[target, key].get(row[column], (0, None))
            if pointed_at and number not in found[target]:
                found[target][number] = pointed_at
                left.append((target, pointed_at))
    return {table: sorted(rows.items()) for table, rows in found.items()}


def _lay_out(package: Package, only: Selection, rows: Part, folder: Path) -> None:
    """A package of these rows and of the documents that are selected."""
    paths = {
        row[name]
        for row in package.tables["sources"]
        if row["source_id"] in only.documents
        for name in ("path", "original_path")
    }
    resources = []
    for resource in package.descriptor["resources"]:
        if (table := resource["name"]) in schemas.TABLES:
            data = to_csv(table, [dict(row) for _, row in rows[table]])
            resource = resource | dict(zip(("bytes", "hash"), _size_and_hash(data), strict=True))
            write(folder / f"schemas/{table}.schema.json", schemas.schema_file(table))
        elif resource["path"] in paths:
            data = (package.root / resource["path"]).read_bytes()
        else:
            continue
        resources.append(resource)
        write(folder / resource["path"], data)
    descriptor = package.descriptor | {"resources": resources}
    write(folder / "datapackage.json", json.dumps(descriptor).encode("utf-8"))


def _package_finding(message: str) -> Finding:
    return Finding(NAME, "datapackage.json", None, None, None, None, message.rstrip("."), RENEW)


def _cell(error: object) -> str | None:
    cell = getattr(error, "cell", None) or ", ".join(getattr(error, "field_cells", []))
    return str(cell) if cell or hasattr(error, "cell") else None


def _field(error: object) -> str | None:
    return getattr(error, "field_name", None) or ", ".join(getattr(error, "field_names", [])) or None
