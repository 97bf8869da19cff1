"""Every command answers with its exit status and one clear message, and never with a traceback."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import IO

import pytest

import schemas
from scripts import cli
from scripts.cli import main
from scripts.export.formats import package_formats, table_formats
from scripts.package.atomic_write import JOURNAL, STAGE
from scripts.package.package import ROOT
from tests import specimen
from tests.specimen import MODULES, Copy, snapshot

COMMANDS = ("build", "validate", "query", "export", "changes", "reliability", "new", "progress")


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]):
    """What a command said: exit status, standard output, standard error."""

    def run(*arguments: object) -> tuple[int, str, str]:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as exit_:
            status = exit_.code
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        return status, said.out, said.err

    return run


def lines(text: str) -> list[str]:
    return text.rstrip("\n").split("\n")


# -- all well: 0


def test_build_says_what_was_checked_and_that_nothing_changed(home: Copy, told):
    status, out, err = told("build")
    assert status == 0
    assert re.search(r"^frictionless: (\d+) of \1 resources valid, (\d+) of \2 rows read$", out, re.MULTILINE)
    assert re.search(
        r"^pandera: (\d+) of \1 tables written as published, (\d+) of \2 rows fit their schema", out, re.MULTILINE
    )
    assert re.search(r"^evidence: .*\b(\d+) of \1 quotations found", out, re.MULTILINE)
    assert re.search(r"^ledger: (\d+) of \1 characters inside a passage", out, re.MULTILINE)
    assert lines(out)[-2:] == ["all checks passed", "nothing has changed since the last build"]
    assert err == ""


def test_build_says_what_it_has_written(home: Copy, told):
    home.path("events").unlink()
    status, out, _ = told("build")
    assert (status, lines(out)[-1]) == (0, "written: data/events.csv")


@pytest.mark.parametrize("named", [[], ["data/../datapackage.json"]], ids=["this", "named"])
def test_validate_checks_this_package_or_the_one_that_is_named_and_changes_nothing(home: Copy, told, named):
    before = snapshot(home.root)
    status, out, err = told("validate", *named)
    assert snapshot(home.root) == before
    assert (status, err) == (0, "")
    assert [line.partition(":")[0] for line in lines(out)] == [
        "frictionless",
        "pandera",
        "evidence",
        "ledger",
        "all checks passed",
    ]


def test_query_answers_as_a_table_csv_or_json(home: Copy, told):
    sql = "select casualty_id, count from casualties where count = 30"
    assert told("query", sql) == (
        0,
        "casualty_id       count\n----------------  -------\ncas-heron-killed  30\n(1 row)\n",
        "",
    )
    assert told("query", sql, "--csv") == (0, "casualty_id,count\ncas-heron-killed,30\n", "")
    status, out, _ = told("query", "--json", sql)
    assert (status, json.loads(out)) == (0, [{"casualty_id": "cas-heron-killed", "count": 30}])


def test_a_query_that_is_trusted_reads_files(home: Copy, told, tmp_path: Path):
    (tmp_path / "mine.csv").write_text("record\ncas-heron-killed\n")
    sql = f"select count from casualties join '{tmp_path}/mine.csv' on record = casualty_id"
    status, out, err = told("query", sql, "--csv")
    assert (status, out) == (2, "")
    assert err.endswith("with --trust it may read files as well\n")
    assert told("query", sql, "--csv", "--trust") == (0, "count\n30\n", "")


def test_query_without_a_question_says_what_there_is(home: Copy, told):
    status, out, _ = told("query", "--json")
    assert status == 0
    assert {*schemas.TABLES, "claims"} <= {row["name"] for row in json.loads(out)}


def test_export_says_what_it_has_written(home: Copy, told, tmp_path: Path):
    status, out, _ = told("export", tmp_path / "out")
    assert status == 0
    said = lines(out)
    assert len(said) == len(package_formats()) + len(table_formats()) + 1
    assert all(re.fullmatch(r"\S.* +[0-9.]+ [kM]B +[0-9.]+ s", line) for line in said), said
    assert re.match(rf"together +{len(list((tmp_path / 'out').iterdir()))} files in {tmp_path / 'out'} ", said[-1])
    ends = {re.match(r".*[kM]B", line).end() for line in said}
    assert len(ends) == 1, "sizes stand below each other"


def test_new_says_what_it_has_made_and_what_to_do(home: Copy, told, tmp_path: Path):
    (tmp_path / "some-source.txt").write_text("A line.\n")
    status, out, err = told(
        "new", tmp_path / "some-source.txt", "--publisher", "norland", "--kind", "analysis", "--address", "x"
    )
    assert (status, err) == (0, "")
    assert lines(out)[-1] == "then: python -m scripts progress some-source"
    assert (home.root / "scripts" / "extract" / "some_source.py").exists()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_how_it_is_called(told, command):
    status, out, _ = told(command, "--help")
    assert status == 0
    assert out.startswith(f"usage: python -m scripts {command}")


# -- for programs


@pytest.mark.parametrize("command", ["build", "validate"])
def test_json_has_the_counts_and_no_findings_where_all_is_well(home: Copy, told, command):
    status, out, _ = told(command, "--json")
    answer = json.loads(out)
    assert status == 0
    assert answer["valid"] is True
    assert answer["findings"] == []
    assert set(answer["checked"]) == {"frictionless", "pandera", "evidence", "ledger"}
    for counts in answer["checked"].values():
        assert counts
        assert all(count["right"] == count["of"] > 0 for count in counts.values())


def test_json_has_every_finding(home: Copy, told):
    row = home.change("casualties", "cas-heron-killed", count="31")
    status, out, _ = told("validate", "--json")
    answer = json.loads(out)
    assert status == 1
    assert answer["valid"] is False
    assert {
        "check": "evidence",
        "table": "casualties",
        "row": row,
        "record_id": "cas-heron-killed",
        "field": "count",
        "value": "31",
        "problem": "the words read 30: “30”",
        "remedy": "enter what the words say, cite the words that give this value, or overrule the reader with a reason",
    } in answer["findings"]


def test_json_is_json_also_where_a_table_cannot_be_read(home: Copy, told):
    home.path("events").unlink()
    status, out, _ = told("validate", "--json")
    assert status == 1
    assert json.loads(out)["valid"] is False


# -- the data is wrong: 1


def test_a_finding_is_told_in_one_line_with_what_to_do(home: Copy, told):
    row = home.change("casualties", "cas-port-killed", qualifier="exact", count_high="14")
    status, out, _ = told("validate")
    assert status == 1
    assert (
        f"data/casualties.csv:{row} cas-port-killed qualifier: the words read at_least: “at least 14” (exact); enter"
        " what the words say, cite the words that give this value, or overrule the reader with a reason [evidence]"
    ) in lines(out)
    assert lines(out)[-1].startswith("1 finding")


def one_wrong(doc) -> None:
    MODULES[0].extract(doc)
    doc.quote("Carl Dahl, called the accusation of Norland foolish").statement(
        "sta-wrong",
        by=("carl-dahl", "Carl Dahl"),
        says="foolish",
        topic="bilateral_relations",
        voice="direct_quote",
    )


def test_a_build_with_a_finding_says_that_nothing_was_written(home: Copy, told):
    before = snapshot(home.root)
    with specimen.coded(modules=[SimpleNamespace(SOURCE=MODULES[0].SOURCE, extract=one_wrong), MODULES[1]]):
        status, out, err = told("build")
    assert status == 1
    assert "sta-wrong voice: the document prints none of these words in quotation marks" in out
    assert err == "nothing was written; what was published stays as it was\n"
    assert snapshot(home.root) == before


def spoil_document(home: Copy) -> None:
    path = home.root / "data" / "documents" / f"{specimen.COAST}.txt"
    path.write_bytes(path.read_bytes() + b"\r\n")


def spoil_header(home: Copy) -> None:
    path = home.path("casualties")
    path.write_bytes(path.read_bytes().replace(b"casualty_id,", b"", 1))


def spoil_descriptor(home: Copy) -> None:
    (home.root / "datapackage.json").write_text('{"resources": [')


def spoil_cell(home: Copy) -> None:
    home.change("deportations", "dep-islands", count="two thousand")


def spoil_count(home: Copy) -> None:
    home.change("casualties", "cas-heron-killed", count="")


def spoil_key(home: Copy) -> None:
    home.change("casualties", "cas-heron-killed", event_id="nowhere")


def spoil_journal(home: Copy) -> None:
    (home.root / STAGE).mkdir()
    (home.root / STAGE / JOURNAL).write_text("[")


WRONG = {
    "a changed document": (spoil_document, [["build"], ["validate"]]),
    "a missing column": (spoil_header, [["validate"], ["query", "select 1"], ["export", "out"]]),
    "a broken descriptor": (spoil_descriptor, [["validate"], ["query", "select 1"], ["export", "out"]]),
    "a count that is no number": (spoil_cell, [["validate"], ["query", "select 1"], ["export", "out"]]),
    "an exact figure without a count": (spoil_count, [["validate"]]),
    "a broken key": (spoil_key, [["validate"], ["query", "select 1"], ["export", "out"]]),
    "a broken journal": (spoil_journal, [["build"], ["validate"], ["query", "select 1"], ["export", "out"]]),
}
CASES = [
    pytest.param(spoil, arguments, id=f"{name}, {arguments[0]}")
    for name, (spoil, calls) in WRONG.items()
    for arguments in calls
]


@pytest.mark.parametrize(("spoil", "arguments"), CASES)
def test_wrong_data_is_status_1_with_a_message_that_says_where_and_what_to_do(home: Copy, told, spoil, arguments):
    spoil(home)
    status, out, err = told(*arguments)
    assert status == 1
    message = err or out
    assert str(home.root) in message or "data/" in message or "document-" in message
    assert "; " in message


@pytest.mark.parametrize("command", [["build"], ["validate"], ["query", "select 1"], ["export", "out"]])
def test_every_command_finishes_a_publication_that_was_killed(home: Copy, told, command):
    new = home.path("events").read_bytes()
    (home.root / STAGE / "data").mkdir(parents=True)
    home.path("events").rename(home.root / STAGE / "data" / "events.csv")
    (home.root / STAGE / JOURNAL).write_text('["data/events.csv"]')
    status, _, _ = told(*command)
    assert status == 0
    assert home.path("events").read_bytes() == new
    assert not (home.root / STAGE).exists()


@pytest.mark.parametrize("command", COMMANDS)
def test_an_interrupted_command_says_so(monkeypatch: pytest.MonkeyPatch, told, command):
    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, f"_{command}", interrupted)
    given = {"export": ["out"], "new": ["out"], "changes": ["old", "new"]}.get(command, [])
    status, out, err = told(command, *given)
    assert (status, out, err) == (130, "", "interrupted; what was published stays as it was\n")


def test_a_reader_that_is_gone_is_all_well(monkeypatch: pytest.MonkeyPatch):
    def gone(_):
        raise BrokenPipeError

    monkeypatch.setattr(cli, "_query", gone)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert main(["query"]) == 0
    assert sys.stdout.closed, "or Python would complain when it ends"


# -- the call is wrong: 2

CALLS = {
    "no command": ([], "COMMAND"),
    "no such command": (["biuld"], "invalid choice: 'biuld'"),
    "no such option": (["build", "--force"], "unrecognized arguments: --force"),
    "too much": (["validate", "a", "b"], "unrecognized arguments: b"),
    "a package that is not there": (["validate", "nowhere"], "nowhere: there is no such file or folder"),
    "an error in the query": (["query", "select * from casulties"], "Table with name casulties does not exist!"),
    "an empty query": (["query", " "], "this statement asks nothing; write a select"),
    "an empty name of a query": (["query", ""], "this statement asks nothing; write a select"),
    "two queries at once": (["query", "select 1; select 2"], "these are 2 statements; ask one at a time"),
    "a query that reads a file": (["query", "from read_text('datapackage.json')"], "with --trust it may read files"),
    "a query that is no text": (["query", "select '\udcff'"], "this is no text in UTF-8"),
    "a name that is no text": (["validate", "\udcff"], "\\udcff: there is no such file or folder"),
    "a command that is no text": (["\udcff"], "invalid choice: '\\udcff'"),
    "a name of two lines": (["validate", "no\nwhere"], "no\\u000awhere: there is no such file or folder"),
    "an option of two lines": (["validate", "--no\nwhere"], "unrecognized arguments: --no where"),
    "an option that is not written out": (["query", "--tru", "select 1"], "unrecognized arguments: --tru"),
    "a name that is too long": (["validate", "a" * 5000], "there is no such file or folder"),
    "an empty name of a package": (["validate", ""], "argument PACKAGE: is empty; name a file or a folder"),
    "an empty name of a folder": (["export", ""], "argument DIR: is empty; name a file or a folder"),
    "an empty name of a document": (["new", ""], "argument PATH: is empty; name a file or a folder"),
    "two forms at once": (["query", "select 1", "--csv", "--json"], "not allowed with argument"),
    "no folder to export to": (["export"], "DIR"),
    "an empty name of a folder to export to": (["export", ""], "argument DIR: is empty; name a"),
    "a folder to export to with files in it": (
        ["export", "."],
        ".: is not empty (.zenodo.json); name a new folder, or",
    ),
    "a file in the place of the folder": (["export", "datapackage.json"], "datapackage.json: cannot be written"),
    "no document": (["new"], "PATH"),
    "a document without a publisher": (["new", f"data/documents/{specimen.HARBOUR}.txt"], "say --publisher and --kind"),
    "a document that is to be read from nowhere": (["new", "-"], "say its identifier: --id"),
    "a document that is not there": (["new", "not-there.txt"], "not-there.txt: "),
}


@pytest.mark.parametrize(("arguments", "message"), CALLS.values(), ids=CALLS.keys())
def test_a_wrong_call_is_status_2_and_one_line_says_how(home: Copy, told, arguments, message):
    (home.root / "scripts" / "extract" / f"{specimen.HARBOUR.replace('-', '_')}.py").write_text("")
    before = snapshot(home.root)
    status, out, err = told(*arguments)
    assert (status, out) == (2, "")
    assert message in lines(err)[-1]
    assert len([line for line in lines(err) if not line.startswith(("usage:", " "))]) == 1
    assert snapshot(home.root) == before


# -- as a process of its own


def run(
    *arguments: str, env: dict[str, str] | None = None, options: tuple[str, ...] = ()
) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, *options, "-m", "scripts", *arguments],
        cwd=ROOT,
        env=os.environ | (env or {}),
        capture_output=True,
    )


def test_the_module_can_be_called():
    done = run("query", "select count(*) > 0 as there from claims", "--json")
    assert (done.returncode, json.loads(done.stdout), done.stderr) == (0, [{"there": True}], b"")


def test_a_wrong_call_as_a_process():
    done = run("query", "select")
    assert done.returncode == 2
    assert done.stderr.startswith(b"query: Parser Error: ")
    assert done.stderr.count(b"\n") == 1


def test_wrong_data_as_a_process(package_copy: Copy):
    package_copy.path("events").unlink()
    done = run("validate", str(package_copy.root))
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"events.csv: cannot be read" in done.stderr


def test_a_reader_that_has_heard_enough_is_no_error():
    """As with `| head -1`."""
    command = [sys.executable, "-m", "scripts", "query", "select * from evidence", "--csv"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline().startswith(b"evidence_id,")
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@contextmanager
def full_disk() -> Iterator[IO[bytes]]:
    """Where nothing can be written: Linux has such a place."""
    with Path("/dev/full").open("wb") as disk:
        yield disk


@pytest.mark.parametrize(
    "arguments", [["query", "from evidence", "--csv"], ["reliability"], ["--help"]], ids=["long", "short", "help"]
)
def test_an_answer_that_cannot_be_written_is_told_in_one_line(arguments):
    """As where the disk is full."""
    with full_disk() as disk:
        done = subprocess.run(
            [sys.executable, "-m", "scripts", *arguments], cwd=ROOT, stdout=disk, stderr=subprocess.PIPE
        )
    assert done.returncode == 2
    assert done.stderr == b"the answer cannot be written (No space left on device)\n"


def test_a_message_that_cannot_be_written_leaves_the_status():
    with full_disk() as disk:
        command = [sys.executable, "-m", "scripts", "query", "select"]
        assert subprocess.run(command, cwd=ROOT, stdout=disk, stderr=disk).returncode == 2


def test_who_has_closed_what_is_written_to_gets_a_status():
    done = subprocess.run(
        ["sh", "-c", '"$0" -m scripts query "select" >&- 2>&-', sys.executable], cwd=ROOT, capture_output=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"")


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_terminal_that_does_not_know_our_letters_is_no_error(encoding):
    """As on Windows, where the answer is sent to a file."""
    done = run("query", "select 'BEYNÖLXALQ MÜNASİBƏT' as name", env={"PYTHONIOENCODING": encoding})
    assert done.returncode == 0, done.stderr
    assert b"BEYN" in done.stdout


def test_a_python_without_the_packages_is_told_what_to_do():
    """As when the environment has not been set up."""
    done = run("query", "select 1", options=("-S",))
    assert done.returncode == 2
    assert b"is not installed; run `make`" in done.stderr
    assert done.stderr.count(b"\n") == 1


# -- what is said of the commands


def documented() -> set[str]:
    """The commands that the documentation, the Makefile and the workflows call."""
    places = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "Makefile", ".pre-commit-config.yaml")]
    places += [*(ROOT / "docs").rglob("*.md"), *(ROOT / ".github").rglob("*.yml"), ROOT / ".ci" / "run"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in places)
    return set(re.findall(r"-m scripts ([a-z]+)", text))


def test_the_documentation_and_the_help_name_the_same_commands(told):
    _, out, _ = told("--help")
    in_help = set(re.findall(r"^    ([a-z]+)(?:  |$)", out, re.MULTILINE))
    assert in_help == set(COMMANDS)
    assert documented() == in_help
