"""The command line: `python -m scripts COMMAND`.

Exit status: 0 all well; 1 the data is wrong, findings printed; 2 the call is wrong, one line says how. No user sees a
traceback.
"""

import argparse
import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scripts.checks import Outcome

from scripts.problems import DataError, UsageError

OK, WRONG_DATA, WRONG_CALL = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Elsewhere than in a terminal, Windows has another; and names of files hold what is no character.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except DataError as error:
        if getattr(options, "json", False):
            print(json.dumps({"valid": False, "checked": {}, "findings": [], "error": str(error)}, ensure_ascii=False))
        print(error, file=sys.stderr)
        status = WRONG_DATA
    except ModuleNotFoundError as missing:
        print(
            f"the package {missing.name!r} is not installed; run `make` and then `. .venv/bin/activate`",
            file=sys.stderr,
        )
        status = WRONG_CALL
    except UsageError as error:
        print(error, file=sys.stderr)
        status = WRONG_CALL
    except BrokenPipeError:  # the reader of our output has gone, as with `| head`
        sys.stderr.close()
        status = OK
    except KeyboardInterrupt:
        print("interrupted; what was published stays as it was", file=sys.stderr)
        status = WRONG_DATA
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts",
        description="Tables of what documents claim, each row with its sentence.",
        epilog="Exit status: 0 all well, 1 the data is wrong, 2 the call is wrong.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    build = commands.add_parser(
        "build", help="make the checked tables and the descriptor from the documents, all or none"
    )
    build.add_argument("--json", action="store_true", help="print what was checked and found as JSON")
    build.set_defaults(run=_build)

    validate = commands.add_parser("validate", help="run all checks on a published package, here or anywhere")
    validate.add_argument(
        "package",
        nargs="?",
        type=Path,
        metavar="PACKAGE",
        help="folder, datapackage.json or zip (default: this project)",
    )
    validate.add_argument("--json", action="store_true", help="print what was checked and found as JSON")
    validate.set_defaults(run=_validate)

    query = commands.add_parser("query", help="ask the tables in SQL, through DuckDB")
    query.add_argument("sql", nargs="?", metavar="SQL", help="a query; without one the tables and views are listed")
    form = query.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_const", dest="form", const="csv", help="print CSV")
    form.add_argument("--json", action="store_const", dest="form", const="json", help="print JSON")
    query.set_defaults(run=_query, form="table")

    export = commands.add_parser("export", help="write the package in every format into a folder")
    export.add_argument("folder", type=_folder, metavar="DIR", help="a new folder, or an empty one")
    export.add_argument(
        "--force", action="store_true", help="replace files of the same names in DIR; others are not touched"
    )
    export.set_defaults(run=_export)

    reliability = commands.add_parser("reliability", help="how far two independent coders agree, by variable")
    reliability.add_argument("--json", action="store_true", help="print JSON")
    reliability.set_defaults(run=_reliability)

    new = commands.add_parser("new", help="start the extraction of one more document")
    new.add_argument(
        "document",
        type=Path,
        metavar="DOCUMENT",
        help="a UTF-8 text file, its name the identifier: some-source-2026.txt",
    )
    new.set_defaults(run=_new)
    return parser


def _folder(name: str) -> Path:
    if not name:
        raise argparse.ArgumentTypeError("is empty; name a folder")
    return Path(name)


# Each command imports what it needs when it runs: a query does not wait for pandas.


def _build(options: argparse.Namespace) -> int:
    from scripts.building import build

    outcomes, changed = build()
    status = _tell(outcomes, as_json=options.json)
    if status == OK and not options.json:
        print(f"written: {', '.join(changed)}" if changed else "nothing has changed since the last build")
    elif status == WRONG_DATA and not options.json:
        print("nothing was written; what was published stays as it was", file=sys.stderr)
    return status


def _validate(options: argparse.Namespace) -> int:
    from scripts.checks import run_checks
    from scripts.publication import finish_interrupted
    from scripts.unpacking import opened

    with opened(options.package) as package:
        finish_interrupted(package.root)
        return _tell(run_checks(package), as_json=options.json)


def _tell(outcomes: Sequence["Outcome"], *, as_json: bool) -> int:
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    if as_json:
        checked = {
            outcome.check: {what: {"right": right, "of": total} for what, (right, total) in outcome.counts.items()}
            for outcome in outcomes
        }
        print(
            json.dumps(
                {"valid": not findings, "checked": checked, "findings": [f.as_dict() for f in findings]},
                ensure_ascii=False,
                indent=2,
            )
        )
    else:
        for finding in findings:
            print(finding)
        for outcome in outcomes:
            print(outcome)
        print(f"{len(findings)} findings" if findings else "all checks passed")
    return WRONG_DATA if findings else OK


def _query(options: argparse.Namespace) -> int:
    from scripts.database import load
    from scripts.package import open_package
    from scripts.publication import finish_interrupted
    from scripts.querying import CATALOGUE, answer

    package = open_package()
    finish_interrupted(package.root)
    print(answer(load(package), options.sql or CATALOGUE, options.form), end="")
    return OK


def _export(options: argparse.Namespace) -> int:
    from scripts.exporting import export
    from scripts.package import open_package

    for path in export(open_package(), options.folder, replace=options.force):
        print(path)
    return OK


def _reliability(options: argparse.Namespace) -> int:
    from dataclasses import asdict

    from scripts.package import open_package
    from scripts.reliability import agreements

    found = agreements(open_package().tables["double_coding"])
    if options.json:
        print(json.dumps([asdict(agreement) for agreement in found], indent=2))
    else:
        print("\n".join(map(str, found)))
    return OK


def _new(options: argparse.Namespace) -> int:
    from scripts.starting import start_document

    for line in start_document(options.document):
        print(line)
    return OK
