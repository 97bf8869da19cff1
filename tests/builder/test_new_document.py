"""`new` puts a text among the documents and a module beside it, or says why it does not."""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from scripts.builder.new_document import start_document
from scripts.cli import main
from scripts.coding.registry import Source
from scripts.errors import DataError, UsageError
from scripts.package.package import ROOT
from tests import specimen
from tests.hanging import in_time
from tests.specimen import snapshot

TEXT = 'The "first" line, it\'s {said}\n\nAnd another.\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "project" / "scripts" / "extract").mkdir(parents=True)
    return specimen.lay_out(tmp_path / "project")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "some-source-2026-01-31.txt"
    path.write_bytes(TEXT.encode())
    return path


def module_of(root: Path) -> Path:
    return root / "scripts" / "extract" / "some_source_2026_01_31.py"


def test_the_document_is_copied_and_its_module_is_written(root: Path, document: Path):
    before = snapshot(root)
    told = start_document(document, root)
    made = {path: data for path, data in snapshot(root).items() if path not in before}
    assert set(made) == {
        "data/documents/some-source-2026-01-31.txt",
        "scripts/extract/some_source_2026_01_31.py",
    }
    assert made["data/documents/some-source-2026-01-31.txt"] == TEXT.encode()
    assert told == [
        f"{root / 'data' / 'documents' / document.name}: the document, as received",
        f"{module_of(root)}: fill in SOURCE, then extract; docs/coding-guide.md says how",
        "then: python -m scripts build",
    ]


def test_the_module_describes_the_document_and_extracts_nothing_yet(root: Path, document: Path):
    start_document(document, root)
    module = ModuleType("made")
    exec(module_of(root).read_text(encoding="utf-8"), module.__dict__)
    source = module.SOURCE
    assert isinstance(source, Source)
    assert source.id == document.stem
    assert source.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert source.title == 'The "first" line, it\'s {said}'
    assert module.extract(None) is None


def test_the_module_is_written_as_the_others_are(root: Path, document: Path):
    start_document(document, root)
    for command in (["check"], ["format", "--check"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--config", ROOT / "pyproject.toml", module_of(root)],
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout


def test_a_document_that_lies_in_its_place_already_is_left_there(root: Path):
    place = root / "data" / "documents" / "some-source-2026-01-31.txt"
    place.write_bytes(TEXT.encode())
    start_document(place, root)
    assert place.read_bytes() == TEXT.encode()
    assert module_of(root).exists()


@pytest.mark.parametrize(
    "name",
    [
        "Some-Source.txt", "some_source.txt", "some source.txt", "2026-source.txt", "some--source.txt", "some-.txt",
        "-some.txt", "söme.txt", "some-source.pdf", "some-source", "some-source.TXT", "class.txt", "import.txt", ".txt",
        "a.b.txt",
    ],
)  # fmt: skip
def test_a_name_that_is_no_identifier_is_refused(root: Path, tmp_path: Path, name):
    (tmp_path / name).write_bytes(TEXT.encode())
    before = snapshot(root)
    with pytest.raises(UsageError, match=r"name the file by its identifier, such as some-source-2026-01-31\.txt"):
        start_document(tmp_path / name, root)
    assert snapshot(root) == before


def test_a_document_that_has_been_started_is_refused(root: Path, document: Path):
    start_document(document, root)
    before = snapshot(root)
    with pytest.raises(UsageError, match=r"there is such a document already .*go on in that module"):
        start_document(document, root)
    assert snapshot(root) == before


def test_a_text_of_that_name_is_not_written_over(root: Path, document: Path):
    place = root / "data" / "documents" / document.name
    place.write_bytes(b"another text\n")
    with pytest.raises(UsageError, match="there is such a document already"):
        start_document(document, root)
    assert place.read_bytes() == b"another text\n"


@pytest.mark.parametrize("name", ["actors", "events"])
def test_the_registries_are_not_written_over(root: Path, tmp_path: Path, name):
    registry = root / "scripts" / "extract" / f"{name}.py"
    registry.write_text("ACTORS = []\n")
    (tmp_path / f"{name}.txt").write_bytes(TEXT.encode())
    with pytest.raises(UsageError):
        start_document(tmp_path / f"{name}.txt", root)
    assert registry.read_text() == "ACTORS = []\n"


BAD = {
    "missing": None,
    "empty": b"",
    "not UTF-8": b"\xff\xfe",
    "CRLF": b"a\r\nb",
    "byte order mark": b"\xef\xbb\xbfa",
    "NUL": b"a\0",
    "no-break space": "\u00a0\n".encode(),
    "half of a character": b"a \xed\xa0\x80",
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD.keys())
def test_a_bad_document_is_told_and_nothing_is_made(root: Path, document: Path, content):
    document.unlink()
    if content is not None:
        document.write_bytes(content)
    before = snapshot(root)
    with pytest.raises((DataError, UsageError), match=document.name):
        start_document(document, root)
    assert snapshot(root) == before


@pytest.mark.parametrize("place", ["scripts/extract", "data/documents"])
def test_a_project_that_cannot_be_written_is_told_and_nothing_is_made(tmp_path: Path, document: Path, place):
    root = tmp_path / "project"
    for folder in {"scripts/extract", "data/documents"} - {place}:
        (root / folder).mkdir(parents=True)
    (root / place).parent.mkdir(parents=True, exist_ok=True)
    (root / place).write_bytes(b"a file stands where the folder should")
    before = snapshot(root)
    with pytest.raises(UsageError, match="cannot be written"):
        start_document(document, root)
    assert snapshot(root) == before


@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir, lambda path: path.symlink_to("/dev/null")])
def test_what_is_no_plain_file_is_left_unopened_and_nothing_is_made(root: Path, tmp_path: Path, make):
    """Nobody writes into the pipe, and a device may never end."""
    make(tmp_path / "a-source.txt")
    before = snapshot(root)
    with (
        in_time(),
        pytest.raises(DataError, match=r"a-source\.txt: cannot be read \((Is a directory|it is no plain file)\)"),
    ):
        start_document(tmp_path / "a-source.txt", root)
    assert snapshot(root) == before


@pytest.mark.parametrize("name", ["a" * 300, "a/" * 3_000 + "b", "loop"])
def test_a_name_that_leads_to_no_file_is_told(root: Path, tmp_path: Path, name):
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    with pytest.raises(UsageError, match="there is no such file"):
        start_document(tmp_path / f"{name}.txt", root)


def test_a_name_that_only_looks_like_an_identifier_is_told_with_the_character(root: Path, tmp_path: Path):
    for name, told in {
        "some\u2011source": "U+2011 NON-BREAKING HYPHEN",
        "a\u200b": "U+200B",
        "b\udcff": "U+DCFF",
    }.items():
        with pytest.raises(UsageError, match=f"has {re.escape(told)}"):
            start_document(tmp_path / f"{name}.txt", root)


def test_a_name_of_any_bytes_is_told_in_one_line(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    for name in (b"\xff\xfe.txt", b"a\nb.txt", b"\xe2\x80\xae.txt", b"a\x1b[2J.txt"):
        assert main(["new", os.fsdecode(os.fsencode(tmp_path) + b"/" + name)]) == 2
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1)
