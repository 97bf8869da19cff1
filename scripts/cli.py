"""The command line: `python -m scripts COMMAND`.

Exit status: 0 all well; 1 the data is wrong, findings printed; 2 the call is wrong, one line says how; 130 interrupted.
No user sees a traceback.
"""

import argparse
import gc
import io
import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

if TYPE_CHECKING:
    from scripts.checks import Outcome

from scripts.errors import DataError, UsageError, visible
from scripts.interruption import INTERRUPTED, Interruption
from scripts.package.new_folder import named

OK, WRONG_DATA, WRONG_CALL = 0, 1, 2

#: What `new` wants to know: the option, the form of its answer, and the question.
QUESTIONS = (
    ("publisher", "ACTOR", "who published it: an identifier of actors.toml, or a new one"),
    ("kind", "KIND", "what kind of document it is, such as news_item"),
    ("date", "DATE", "when it was published, such as 2026-01-31"),
    ("language", "CODE", "the language of its text, such as en"),
    ("address", "ADDRESS", "where it was published, and when that was seen"),
    ("perspective", "WORDS", "from whose perspective it is written, by what it prints or what can be looked up"),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Elsewhere than in a terminal, Windows has another encoding; and a name may hold bytes that are no text.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    with Interruption():
        return _answered(arguments)
    return INTERRUPTED


def _answered(arguments: Sequence[str] | None) -> int:
    """The exit status of a command whose answer has left."""
    try:
        status = _run(arguments)
        if status == OK:
            print(end="", flush=True)
    except BrokenPipeError:  # the reader of our output has gone, as with `| head`
        _give_up(sys.stdout)
        status = OK
    except OSError as error:
        if error.filename:
            _complain(f"{error.filename}: cannot be read or written ({error.strerror})")
        else:
            _give_up(sys.stdout)
            _complain(f"the answer cannot be written ({error.strerror})")
        status = WRONG_CALL
    return status


def _run(arguments: Sequence[str] | None) -> int:
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as exit_:  # how the command is called, because it was asked or because the call is wrong
        return WRONG_CALL if exit_.code else OK
    try:
        status: int = options.run(options)
    except DataError as error:
        if getattr(options, "json", False):
            told = {"valid": False, "checked": {}, "findings": [], "error": str(error)}
            print(json.dumps(told, ensure_ascii=False), flush=True)
        _complain(str(error))
        status = WRONG_DATA
    except ModuleNotFoundError as missing:
        _complain(f"the package {missing.name!r} is not installed; run `make` and then `. .venv/bin/activate`")
        status = WRONG_CALL
    except UsageError as error:
        _complain(" ".join(str(error).splitlines()))  # a name may hold a line break
        status = WRONG_CALL
    return status


def _complain(message: str) -> None:
    try:
        print(message, file=sys.stderr, flush=True)
    except OSError:
        _give_up(sys.stderr)


def _give_up(stream: TextIO) -> None:
    """Close what cannot be written, or Python tries again when it ends, and complains."""
    with suppress(OSError):
        stream.close()


class Parser(argparse.ArgumentParser):
    """Options are written out, and what is wrong is told in one line whatever was typed."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Say how the command is called and what is wrong."""
        super().error(" ".join(message.splitlines()))


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="caucasus-claims" if Path(sys.argv[0]).stem == "caucasus-claims" else "python -m scripts",
        description="Tables of what documents claim, each row with its sentence.",
        epilog="Exit status: 0 all well, 1 the data is wrong, 2 the call is wrong, 130 interrupted.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    build = commands.add_parser(
        "build", help="make the checked tables and the descriptor from the documents, all or none"
    )
    build.add_argument("--json", action="store_true", help="print what was checked and found as JSON")
    build.add_argument(
        "--watch", action="store_true", help="go on: at every save tell what is left to do, and build when nothing is"
    )
    build.set_defaults(run=_build)

    progress = commands.add_parser(
        "progress", help="what is left to do in the extraction of documents, most telling first"
    )
    progress.add_argument(
        "documents", nargs="*", metavar="DOCUMENT", help="an identifier (default: all that are not done)"
    )
    progress.set_defaults(run=_progress)

    validate = commands.add_parser("validate", help="run all checks on a published package, here or anywhere")
    validate.add_argument(
        "package",
        nargs="?",
        type=named,
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
    query.add_argument("--trust", action="store_true", help="let the query read files too, for a query that you know")
    query.set_defaults(run=_query, form="table")

    export = commands.add_parser("export", help="write the package in every format into a folder")
    export.add_argument("folder", type=named, metavar="DIR", help="a new folder, or an empty one")
    export.add_argument(
        "--force", action="store_true", help="replace files of the same names in DIR; others are not touched"
    )
    export.set_defaults(run=_export)

    changes = commands.add_parser(
        "changes", help="what has changed between two versions, and whether it is a major, minor or patch version"
    )
    for name in ("old", "new"):
        changes.add_argument(name, metavar=name.upper(), help="a folder, a zip or a git revision")
    form = changes.add_mutually_exclusive_group()
    form.add_argument("--markdown", action="store_const", dest="form", const="markdown", help="print Markdown")
    form.add_argument("--json", action="store_const", dest="form", const="json", help="print JSON")
    form.add_argument(
        "--withdrawn",
        action="store_const",
        dest="form",
        const="entries",
        help="print entries of withdrawn.toml for the rows that have gone without a reason",
    )
    form.add_argument(
        "--changelog", action="store_const", dest="form", const="changelog", help="write it into CHANGELOG.md"
    )
    changes.set_defaults(run=_changes, form="text")

    reliability = commands.add_parser("reliability", help="how far two independent coders agree, by variable")
    reliability.add_argument("--json", action="store_true", help="print JSON")
    reliability.set_defaults(run=_reliability)

    new = commands.add_parser(
        "new",
        help="start the extraction of one more document",
        description="Start the extraction of one more document. What is not said is asked in a terminal.",
    )
    new.add_argument(
        "document",
        type=named,
        metavar="PATH",
        help="text, a web page, PDF, DOCX or e-mail, its name the identifier: some-source-2026.html; or - to read it",
    )
    new.add_argument("--id", metavar="ID", help="the identifier, where the name of the file is another")
    for name, answer, question in QUESTIONS:
        new.add_argument(f"--{name}", metavar=answer, help=question)
    new.add_argument("--publisher-name", metavar="NAME", help="the publisher's name, where he is no actor yet")
    new.add_argument("--unwrap", action="store_true", help="make paragraphs of lines that are cut to a page's width")
    new.set_defaults(run=_new)
    return parser


# Each command imports what it needs when it runs: a query does not wait for pandas.


@contextmanager
def _keeping_all() -> Iterator[None]:
    """Within it Python does not look for what could be freed: a check keeps nearly all that it reads to its end.
    Looking takes 7 % of the time or more, and frees a tenth of the memory.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _build(options: argparse.Namespace) -> int:
    from scripts.package.package import ROOT

    if options.watch:
        from scripts.progress.watch import PAUSE, every, watch

        watch(ROOT, lambda told: print(told, flush=True), lambda: _build_once(as_json=False), every(PAUSE))
    return _build_once(as_json=options.json)


@_keeping_all()
def _build_once(*, as_json: bool) -> int:
    from scripts.builder.build import build
    from scripts.builder.kept_rows import KeptRows
    from scripts.checks import CheckedBefore, run_checks_on_changes
    from scripts.package.package import ROOT

    check = partial(run_checks_on_changes, CheckedBefore(ROOT / ".checked.json"))
    outcomes, changed = build(ROOT, check, KeptRows(ROOT / ".extracted"))
    status = _tell(outcomes, as_json=as_json)
    if status == OK and not as_json:
        print(f"written: {', '.join(changed)}" if changed else "nothing has changed since the last build")
    elif status == WRONG_DATA and not as_json:
        print("nothing was written; what was published stays as it was", file=sys.stderr)
    return status


def _progress(options: argparse.Namespace) -> int:
    from scripts.package.package import ROOT
    from scripts.progress.left import progress

    there = [path.stem for path in (ROOT / "data" / "documents").glob("*.txt")]
    if unknown := [name for name in options.documents if name not in there]:
        raise UsageError(f"{visible(unknown[0])}: there is no such document; documents: {', '.join(sorted(there))}")
    left = progress(ROOT, options.documents)
    print(left, flush=True)
    return WRONG_DATA if left.todo else OK


@_keeping_all()
def _validate(options: argparse.Namespace) -> int:
    from scripts.checks import run_checks
    from scripts.package.atomic_write import finish_interrupted
    from scripts.package.zip_file import opened

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
        told = {
            "valid": not findings,
            "checked": checked,
            "not_read_again": {outcome.check: outcome.unread for outcome in outcomes},
            "findings": [finding.as_dict() for finding in findings],
        }
        print(json.dumps(told, ensure_ascii=False, indent=2), flush=True)
    else:
        for finding in findings:
            print(finding)
        for outcome in outcomes:
            print(outcome)
        print(f"{len(findings)} findings" if findings else "all checks passed", flush=True)
    return WRONG_DATA if findings else OK


def _query(options: argparse.Namespace) -> int:
    from scripts.package.atomic_write import finish_interrupted
    from scripts.package.database import load
    from scripts.package.package import open_package
    from scripts.package.query import CATALOGUE, answer, confine

    package = open_package()
    finish_interrupted(package.root)
    connection = load(package)
    if not options.trust:
        confine(connection)
    print(answer(connection, CATALOGUE if options.sql is None else options.sql, options.form), end="")
    return OK


def _export(options: argparse.Namespace) -> int:
    from tabulate import tabulate

    from scripts.export.export import export
    from scripts.export.formats import all_formats
    from scripts.package.package import open_package
    from scripts.package.progress_bar import progress_bar

    started = time.monotonic()
    with progress_bar(len(all_formats())) as before:
        told = export(open_package(), options.folder, replace=options.force, before=before)
    lines = [(each.label, _named(each.files), each.size, each.seconds) for each in told]
    files, size = sum(len(each.files) for each in told), sum(each.size for each in told)
    lines.append(("together", f"{files} files in {options.folder}", size, time.monotonic() - started))
    cells = [(label, names, _size(size), f"{seconds:.1f} s") for label, names, size, seconds in lines]
    print(tabulate(cells, tablefmt="plain", colalign=("left", "left", "right", "right"), disable_numparse=True))
    return OK


def _named(files: Sequence[Path]) -> str:
    return files[0].name if len(files) == 1 else f"{files[0].name} … {files[-1].name}"


def _size(size: int) -> str:
    """A number of bytes for people."""
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.1f} kB"


def _changes(options: argparse.Namespace) -> int:
    from scripts.changes import tell
    from scripts.changes.changelog import entered
    from scripts.changes.compare import compare
    from scripts.changes.versions import read_version
    from scripts.package.atomic_write import write
    from scripts.package.package import ROOT

    changes = compare(read_version(options.old), read_version(options.new))
    if options.form == "changelog":
        page = ROOT / "CHANGELOG.md"
        write(page, entered(page.read_text(encoding="utf-8"), options.old, tell.as_markdown(changes)).encode())
        print("written: CHANGELOG.md")
        return OK
    forms = {"text": tell.as_text, "markdown": tell.as_markdown, "json": tell.as_json, "entries": tell.as_entries}
    print(forms[options.form](changes))
    return OK


def _reliability(options: argparse.Namespace) -> int:
    from dataclasses import asdict

    from scripts.coding.reliability import agreements_by_coders, coded_once, listing
    from scripts.package.package import open_package

    tables = open_package().tables
    found = agreements_by_coders(tables["double_coding"])
    if options.json:
        told = [{"coders": coders} | asdict(agreement) for coders, each in found.items() for agreement in each]
        print(json.dumps(told, indent=2))
    else:
        print(listing(found))
        if once := coded_once(tables["passages"], tables["double_coding"]):
            print(f"coded once only, and by nobody again: {', '.join(once)}")
    return OK


def _new(options: argparse.Namespace) -> int:
    from scripts.builder.draft import read_shelf
    from scripts.builder.new_document import Description, start_document
    from scripts.package.package import ROOT, open_package

    piped = str(options.document) == "-"
    if piped and not options.id:
        raise UsageError("- reads the document from standard input; say its identifier: --id some-source-2026-01-31")
    data = sys.stdin.buffer.read() if piped else _read(options.document)
    told = {name: _answer(name, question, options, ask=not piped) for name, _, question in QUESTIONS}
    if missing := [f"--{name}" for name in ("publisher", "kind") if not told[name]]:
        raise UsageError(f"say {' and '.join(missing)} of the document; python -m scripts new --help says how")
    description = Description(
        **{name: answer for name, answer in told.items() if answer},
        publisher_name=options.publisher_name,
        unwrap=options.unwrap,
    )
    for line in start_document(
        options.id or options.document.name, data, description, read_shelf(open_package()), ROOT
    ):
        print(line)
    return OK


def _read(path: Path) -> bytes:
    """The bytes of a document that is named on the command line."""
    from scripts.documents.plain_files import read_plain

    try:
        return read_plain(path)
    except OSError as error:
        raise UsageError(
            f"{visible(str(path))}: cannot be read ({error.strerror}); name the file of a document"
        ) from None


def _answer(name: str, question: str, options: argparse.Namespace, *, ask: bool) -> str | None:
    """What an option says, or what is typed where somebody sits at a terminal."""
    said: str | None = getattr(options, name)
    if said is None and ask and sys.stdin.isatty():
        said = input(f"{name}: {question}: ").strip()
    return said or None
