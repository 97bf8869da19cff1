"""Documents → checked tables and descriptor, all written or none."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

import schemas
from scripts.builder import codebook, errata
from scripts.builder.all_tables import extract_tables
from scripts.builder.descriptor import descriptor, package_metadata, with_unread
from scripts.builder.kept_rows import KeptRows
from scripts.errors import DataError
from scripts.package import bibliography
from scripts.package.atomic_write import finish_interrupted, publish, write
from scripts.package.csv_tables import to_csv
from scripts.package.package import Package
from scripts.package.working_folder import WorkingFolder


class Checked(Protocol):
    """What a check answers: nothing is published where it found something. `unread`: by document, how many cells it
    could not read, for want of a reader for the language.
    """

    findings: list[Any]
    unread: dict[str, int]


Outcome = TypeVar("Outcome", bound=Checked)


def package_files(documents: Path, kept: KeptRows | None = None) -> dict[str, bytes]:
    """The files of the package that are made from the documents, or of rows that are `kept` of them: path → bytes.

    Raises:
        DataError: a document or an entry is wrong.

    """
    tables = extract_tables(documents, kept)
    csv_files = {table: to_csv(table, rows) for table, rows in tables.items()}
    files = {f"data/{table}.csv": data for table, data in csv_files.items()}
    metadata = package_metadata(tables["sources"], tables["actors"])
    return {
        **files,
        **{f"schemas/{table}.schema.json": schemas.schema_file(table) for table in schemas.TABLES},
        ".zenodo.json": bibliography.zenodo(metadata).encode("utf-8"),
        "CITATION.cff": bibliography.cff(metadata).encode("utf-8"),
        "datapackage.json": descriptor(metadata, csv_files, tables["sources"]),
        codebook.PATH: codebook.codebook().encode("utf-8"),
        errata.PATH: errata.errata(tables["discrepancies"]).encode("utf-8"),
    }


def build(
    root: Path, check: Callable[[Package], list[Outcome]], kept: KeptRows | None = None
) -> tuple[list[Outcome], list[str]]:
    """Make the package from its documents, check it beside the published one, and publish it if nothing is wrong.
    Documents that have not changed since their rows were `kept` are not extracted again.

    Returns what each check found, and the paths that changed (none where a check found something).

    Raises:
        DataError: a document or an entry is wrong, or a file cannot be written; what was published stays as it was.

    """
    finish_interrupted(root)
    files = package_files(root / "data" / "documents", kept)
    try:
        outcomes = _checked_apart(root, files, check)
    except OSError as error:
        raise DataError(
            f"{error.filename or 'the temporary folder'}: cannot be written ({error.strerror}); nothing was changed;"
            " free some space in the temporary folder, or name another one in TMPDIR, and build again"
        ) from None
    if any(outcome.findings for outcome in outcomes):
        return outcomes, []
    if kept:
        kept.keep()
    unread = sum((Counter(outcome.unread) for outcome in outcomes), Counter[str]())
    files["datapackage.json"] = with_unread(files["datapackage.json"], unread)
    return outcomes, publish(root, files)


def _checked_apart(root: Path, files: dict[str, bytes], check: Callable[[Package], list[Outcome]]) -> list[Outcome]:
    """What the checks find in the new package, which is laid out in a folder of its own."""
    documents = [path for path in (root / "data" / "documents").glob("*.txt") if path.is_file()]
    originals = [path for path in (root / "data" / "originals").glob("*.*") if path.is_file()]
    definitions = schemas.FOLDER.glob("*.json")
    with WorkingFolder() as trial:
        for folder, paths in (("data/documents", documents), ("data/originals", originals), ("schemas", definitions)):
            for path in paths:
                write(trial / folder / path.name, path.read_bytes())
        for name, data in files.items():
            write(trial / name, data)
        return check(Package(trial))
