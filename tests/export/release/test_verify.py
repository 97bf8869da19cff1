"""What verifies a copy of the package reads nothing but that copy, finds it right, and tells each planted fault."""

import ast
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import duckdb
import pandas as pd
import pytest

from scripts.export.release import verify
from tests.export.conftest import NAME
from tests.specimen import COAST, HARBOUR, Copy

SOURCE = Path(verify.__file__).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def unpacked(exported: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(exported / f"{NAME}.zip") as archive:
        archive.extractall(folder)
    return folder


def counted_by_python(folder: Path) -> dict[str, tuple[int, int]]:
    """How many things are right of how many that were checked."""
    right, of = Counter(), Counter()
    for what, _, is_right in verify.Package(folder).everything():
        right[what] += is_right
        of[what] += 1
    return {what: (right[what], of[what]) for what in of}


def told_by_python(folder: Path) -> set[str]:
    """The checks that found something."""
    return {what for what, (right, of) in counted_by_python(folder).items() if right != of}


def asked_of_duckdb(folder: Path, question: str) -> list[tuple]:
    """What DuckDB answers after it has run the script up to its verdict."""
    script, verdict, _ = (folder / "verify.sql").read_text(encoding="utf-8").partition("-- What is wrong;")
    assert verdict
    here = Path.cwd()
    os.chdir(folder)
    try:
        with duckdb.connect(config={"threads": 1}) as connection:
            connection.execute(script)
            return connection.execute(question).fetchall()
    finally:
        os.chdir(here)


def told_by_duckdb(folder: Path) -> set[str]:
    return {what for (what,) in asked_of_duckdb(folder, "select distinct what from things where is_right is not true")}


def sum_again(folder: Path) -> None:
    """Let all sums hold, so that the fault is not told by them."""
    with Copy(folder).edit_descriptor() as descriptor:
        for resource in descriptor["resources"]:
            data = (folder / resource["path"]).read_bytes()
            resource |= {"hash": f"sha256:{hashlib.sha256(data).hexdigest()}", "bytes": len(data)}
    names = sorted(
        p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file() and p.name != "SHA256SUMS"
    )
    lines = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names]
    (folder / "SHA256SUMS").write_text("".join(lines))


def replace_in_document(folder: Path, old: str, new: str, name: str = HARBOUR) -> None:
    path = folder / "data" / "documents" / f"{name}.txt"
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new).encode())


def rows_of(folder: Path, table: str) -> list[dict[str, str]]:
    return Copy(folder).rows(table)


def change(table: str, record_id: str, **cells: str) -> Callable[[Path], object]:
    return lambda folder: Copy(folder).change(table, record_id, **cells)


def double_a_row(folder: Path) -> None:
    rows = rows_of(folder, "casualties")
    Copy(folder).write("casualties", [*rows, rows[0]])


def drop_a_passage(folder: Path) -> None:
    rows = rows_of(folder, "passages")
    used = {row["passage_id"] for table in ("uses", "double_coding") for row in rows_of(folder, table)}
    index = next(i for i, row in enumerate(rows) if row["passage_id"] not in used)
    Copy(folder).write("passages", rows[:index] + rows[index + 1 :])


def drop_a_row(table: str) -> Callable[[Path], None]:
    return lambda folder: Copy(folder).write(table, rows_of(folder, table)[1:])


def change_claims(change: Callable[[pd.DataFrame], pd.DataFrame]) -> Callable[[Path], None]:
    """Change claims.csv alone."""

    def plant(folder: Path) -> None:
        claims = pd.read_csv(folder / "claims.csv", dtype=str, keep_default_na=False)
        changed = change(claims)
        assert not changed.equals(claims)
        changed.to_csv(folder / "claims.csv", index=False, lineterminator="\n")

    return plant


def change_claim(**cells: str) -> Callable[[Path], None]:
    """Change the first row of claims.csv."""
    return change_claims(lambda claims: pd.concat([claims.head(1).assign(**cells), claims.tail(-1)]))


def take_out(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def take_out_a_table(folder: Path) -> None:
    """With its schema, and all that the descriptor says of it."""
    for name in ("data/withdrawn.csv", "schemas/withdrawn.schema.json"):
        (folder / name).unlink()
    with Copy(folder).edit_descriptor() as descriptor:
        descriptor["resources"] = [each for each in descriptor["resources"] if each["name"] != "withdrawn"]


def change_first(table: str, **cells: Callable[[str], str]) -> Callable[[Path], None]:
    def plant(folder: Path) -> None:
        rows = rows_of(folder, table)
        rows[0] |= {name: to(rows[0][name]) for name, to in cells.items()}
        Copy(folder).write(table, rows)

    return plant


ROWS, CLAIMS = "tables have as many rows as README.md tells", "claims.csv tells what the tables tell"
CLAIM_ROWS = "claims.csv has as many rows as there are claims"

#: Fault → how it is planted, and the checks that tell it, and no others, when the sums have been made to hold.
FAULTS: dict[str, tuple[Callable[[Path], object], set[str]]] = {
    "a row twice": (double_a_row, {"keys are filled and unique"}),
    "an event that is not there": (
        change("casualties", "cas-heron-killed", event_id="nowhere"),
        {"references point at rows"},
    ),
    "evidence for a row that is not there": (
        change_first("evidence", record_id=lambda _: "nobody"),
        {"references point at rows"},
    ),
    "an empty cell that is required": (
        change("casualties", "cas-heron-killed", locator=""),
        {"required cells are filled"},
    ),
    "a code of no list": (change("casualties", "cas-heron-killed", outcome="lost"), {"codes are in their lists"}),
    "a quotation without its last sign": (
        change(
            "casualties",
            "cas-heron-killed",
            quote="The ferry Heron sank off Port Vale on 4 March 2021, claiming 30 lives and leaving 12 survivors",
        ),
        {"casualties: quote stands at its place"},
    ),
    "a quotation moved by one": (
        change_first("deportations", quote_start=lambda at: str(int(at) + 1)),
        {"deportations: quote stands at its place"},
    ),
    "a mention of another number": (
        change_first("mentions", mention=lambda words: words + "0"),
        {"mentions: mention stands at its place"},
    ),
    "a passage that is gone": (drop_a_passage, {"passages begin where the last one ended"}),
    "another number than its words give": (
        change("casualties", "cas-heron-killed", count="31"),
        {"figures have the digits of their words", "claims.csv tells what the tables tell"},
    ),
    "words of a figure that are not in the quotation": (
        change("casualties", "cas-heron-killed", count_text="30 people"),
        {"figures stand in their quotations"},
    ),
    "a line end in a document made two": (
        lambda folder: replace_in_document(folder, "\n", "\r\n", COAST),
        {"evidence: quote stands at its place", "documents have the hash of sources.csv"},
    ),
    "a piece of evidence that is gone": (drop_a_row("evidence"), {"stated cells have words", ROWS}),
    "a use that is gone": (drop_a_row("uses"), {ROWS}),
    "a table taken out, with its schema": (take_out_a_table, {"files that README.md names are there", ROWS}),
    "a view taken out": (take_out("views/figures.sql"), {"files that README.md names are there"}),
    "another hash of a document": (
        change_first("sources", sha256=lambda told: told[::-1]),
        {"documents have the hash of sources.csv"},
    ),
    "another qualifier": (change("casualties", "cas-heron-killed", qualifier="at_least"), {CLAIMS}),
    "another day": (change("statements", "sta-berg-lamp-was-dark", date_edtf="2021-03-07"), {CLAIMS}),
    "another speaker": (
        change("statements", "sta-berg-lamp-was-dark", speaker_id="carl-dahl"),
        {CLAIMS, "words for an actor name it"},
    ),
    "another quotation in the flat table": (change_claim(quote="The lamp was lit."), {CLAIMS}),
    "another claimant in the flat table": (change_claim(claimant="Sutland"), {CLAIMS}),
    "another footnote in the flat table": (change_claim(footnote="Somebody said so."), {CLAIMS}),
    "a cell of the flat table that is empty": (change_claim(voice=""), {CLAIMS}),
    "a claim of the flat table that is gone": (change_claims(lambda claims: claims.tail(-1)), {CLAIMS, CLAIM_ROWS}),
    "a claim of the flat table twice": (
        change_claims(lambda claims: pd.concat([claims, claims.tail(1)])),
        {CLAIM_ROWS},
    ),
}


def test_each_planted_fault_is_told_by_both_and_by_the_check_that_is_for_it(unpacked: Path, tmp_path: Path):
    missed = []
    for number, (fault, (plant, expected)) in enumerate(FAULTS.items()):
        folder = shutil.copytree(unpacked, tmp_path / str(number))
        plant(folder)
        unsummed = told_by_python(folder)
        sum_again(folder)
        told = {"python": told_by_python(folder), "duckdb": told_by_duckdb(folder)}
        missed += [(fault, who, found) for who, found in told.items() if not expected <= found]
        if "files have the hash of SHA256SUMS" not in unsummed:
            missed.append((fault, "sums", unsummed))
    assert len(FAULTS) >= 10
    assert missed == []


def test_a_file_that_is_missing_or_was_put_in_is_told(unpacked: Path, tmp_path: Path):
    folder = shutil.copytree(unpacked, tmp_path / "copy")
    (folder / "load.sql").rename(folder / "load-2.sql")
    told = {"files that README.md names are there"} | {
        "files have the hash of SHA256SUMS",
        "files are listed in SHA256SUMS",
    }
    assert (told_by_python(folder), told_by_duckdb(folder)) == (told, told)


def test_a_copy_that_is_whole_is_found_right_and_as_many_things_are_checked_by_both(unpacked: Path):
    by_python = counted_by_python(unpacked)
    by_duckdb = asked_of_duckdb(unpacked, "select what, count(*) filter (is_right), count(*) from things group by what")
    assert all(right == of > 0 for right, of in by_python.values())
    only_python = {
        "resources have the hash of datapackage.json",
        "rows have all columns",
    }
    assert {what: (right, of) for what, right, of in by_duckdb} == {
        what: count for what, count in by_python.items() if what not in only_python
    }


def test_a_no_break_space_is_white_space_and_a_space_without_width_is_not(unpacked: Path, tmp_path: Path):
    found = []
    for number, sign in enumerate(("\u00a0", "\u2009", "\u200b")):
        folder = shutil.copytree(unpacked, tmp_path / str(number))
        replace_in_document(folder, "ferry Heron sank", f"ferry{sign}Heron sank")
        sum_again(folder)
        found.append(
            [{what for what in told(folder) if "at its place" in what} for told in (told_by_python, told_by_duckdb)]
        )
    assert found[:2] == [[set(), set()], [set(), set()]]
    assert all("casualties: quote stands at its place" in each for each in found[2])


def test_it_is_run_by_a_bare_python_and_ends_with_how_many_of_how_many(unpacked: Path, tmp_path: Path):
    folder = shutil.copytree(unpacked, tmp_path / "copy")
    command = [sys.executable, "-I", "-S", "verify.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env={})
    last = done.stdout.splitlines()[-1]
    number = last.split(" ")[0]
    assert (done.returncode, done.stderr, last) == (0, "", f"{number} of {number}: all is right")
    (folder / "data" / "events.csv").write_bytes(b"event_id\n\xff\n")
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env={})
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("the package cannot be read: ")


def test_it_is_short_and_needs_no_newer_python_than_3_8_and_nothing_but_the_standard_library():
    tree = ast.parse(SOURCE, feature_version=(3, 8))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= sys.stdlib_module_names
    assert len(SOURCE.splitlines()) < 200
