"""Every command, query, program, format and table of the README is there and does what is said."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import schemas
from scripts.export.export import export
from scripts.export.formats import all_formats
from scripts.package.database import load
from scripts.package.package import ROOT, Package

PAGE = (ROOT / "README.md").read_text(encoding="utf-8")
#: Question → the column that the answers of all languages are compared by.
ASKED = {"killed": "casualty_id", "asked": "exchange_id", "words": "evidence_id"}
#: Language → its interpreter, the end of a file, and what prints the answers.
RUN = {
    "js": (
        ["node"],
        "mjs",
        "console.log(JSON.stringify({killed: killed.map((row) => row.casualty_id),"
        " asked: asked.map((row) => row.exchange_id), words: words.map((row) => row.evidence_id)}));",
    ),
    "r": (
        ["Rscript", "--vanilla"],
        "R",
        r"""told <- function(name, found) paste0('"', name, '": [', paste0('"', found, '"', collapse = ","), ']')
cat("{", told("killed", killed$casualty_id), ",", told("asked", asked$exchange_id), ",", told("words", words$evidence_id), "}")""",
    ),
}


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture(scope="module")
def answers(published: Package) -> dict[str, list[str]]:
    """What SQL answers to the three questions."""
    with load(published) as connection:
        found = [connection.sql(query) for query in blocks("sql")]
        return {
            name: sorted(row[relation.columns.index(key)] for row in relation.fetchall())
            for (name, key), relation in zip(ASKED.items(), found, strict=True)
        }


@pytest.fixture(scope="module")
def folder(published: Package, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a reader of the page has it: the tables in `data`, an export in `release`."""
    folder = tmp_path_factory.mktemp("reader")
    (folder / "data").symlink_to(ROOT / "data")
    export(
        published, folder / "release", formats=[each for each in all_formats() if each.extension in ("json", "parquet")]
    )
    return folder


def test_each_question_has_an_answer(answers: dict[str, list[str]]):
    assert [name for name, found in answers.items() if not found] == []


def test_python_answers_as_sql_does(answers: dict[str, list[str]], folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(folder)
    assert len(blocks("python")) == 2
    for block in blocks("python"):
        names: dict = {}
        exec(block, names)
        assert {name: sorted(names[name][key]) for name, key in ASKED.items()} == answers, block


def test_every_other_language_that_is_installed_answers_as_sql_does(answers: dict[str, list[str]], folder: Path):
    for language, (command, end, told) in RUN.items():
        (block,) = blocks(language)
        if shutil.which(command[0]):
            (folder / f"ask.{end}").write_text(f"{block}\n{told}\n", encoding="utf-8")
            done = subprocess.run([*command, f"ask.{end}"], cwd=folder, capture_output=True, text=True)
            assert done.returncode == 0, done.stderr
            assert {name: sorted(found) for name, found in json.loads(done.stdout).items()} == answers, language


def test_every_table_every_format_and_every_file_that_is_named_is_there():
    section = PAGE.partition("## The tables")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\|[^|]*", section, re.MULTILINE)) - {"|", ""}
    assert set(re.findall(r"\[`(\w+)`\]\(data/\w+\.csv\)", section)) == set(schemas.TABLES)
    section = PAGE.partition("## Download")[2].partition("\n## ")[0]
    assert {*re.findall(r"`\.([\w.]+)`", section), "zip"} == {each.extension for each in all_formats()}
    assert [path for path in re.findall(r"\]\(([^:)#]+)[)#]", PAGE) if not (ROOT / path).exists()] == []


def test_the_commands_of_make_are_in_the_makefile():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    promised = set(re.findall(r"^make ?([a-z]*)  ", PAGE, re.MULTILINE))
    assert promised == {"", "dashboard"}
    assert re.search(r"^dashboard:", makefile, re.MULTILINE)
    assert ".DEFAULT_GOAL := build" in makefile
