"""`new` puts a document among the others, what was received beside it, and a module that has every sentence of it."""

import dataclasses
import hashlib
import io
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

import scripts.package.package
from scripts.builder.draft import Shelf
from scripts.builder.new_document import Description, start_document
from scripts.cli import main
from scripts.coding.registry import Original, Source
from scripts.errors import DataError, UsageError
from scripts.package.package import ROOT
from scripts.reading.names import Names
from tests import specimen
from tests.each import failures
from tests.hanging import in_time
from tests.originals.received import EACH
from tests.specimen import snapshot

NAME = "some-source-2026-01-31"
ADDRESS = "https://wire.example/heron (seen on 1 February 2026)"
TEXT = """\
The "first" line, it's {said}

Norland and Sutland said on 4 March 2021 that at least 14 people were killed near Port Vale. Norland and Sutland agree.
The ferry Heron sank off Port Vale on 4 March 2021, claiming 31 lives and leaving 12 survivors.
"""
TOLD = Description(publisher="wire", publisher_name="Vale Wire", kind="news_item", address=ADDRESS)
SHELF = Shelf(
    names=Names({actor.id: (actor.name, *actor.aliases) for actor in specimen.ACTORS}),
    actors=frozenset(actor.id for actor in specimen.ACTORS),
    events=specimen.EVENTS,
    passages=[
        {
            "source_id": specimen.HARBOUR,
            "section": "I",
            "paragraph": 1,
            "passage": "The ferry Heron sank off Port Vale on 4 March 2021, claiming 30 lives and leaving 12 survivors.",
        }
    ],
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "project" / "scripts" / "extract"
    folder.mkdir(parents=True)
    (folder / "actors.toml").write_text("# the actors\n")
    return specimen.lay_out(tmp_path / "project")


def start(root: Path, data: bytes = TEXT.encode(), name: str = f"{NAME}.txt", **said: Any) -> list[str]:
    return start_document(name, data, dataclasses.replace(TOLD, **said), SHELF, root)


def module_of(root: Path) -> Path:
    return root / "scripts" / "extract" / "some_source_2026_01_31.py"


def source_of(root: Path) -> Source:
    module = ModuleType("made")
    exec(module_of(root).read_text(encoding="utf-8"), module.__dict__)
    source: Source = module.SOURCE
    return source


def test_the_document_is_kept_and_its_module_and_its_publisher_are_written(root: Path):
    before = snapshot(root)
    told = start(root)
    made = {path: data for path, data in snapshot(root).items() if before.get(path) != data}
    stored = f"data/documents/{NAME}.txt"
    assert set(made) == {stored, "scripts/extract/some_source_2026_01_31.py", "scripts/extract/actors.toml"}
    assert made[stored] == TEXT.encode()
    assert told == [
        f"{root / stored}: the document, as received",
        f"{module_of(root)}: every sentence of it, with what is seen there; decide what is open",
        "actors.toml: wire, the publisher; say what he is",
        f"then: python -m scripts progress {NAME}",
    ]
    assert made["scripts/extract/actors.toml"].decode() == (
        '# the actors\n\n[wire]\nname = "Vale Wire"\nkind = "outlet"\n'
        f'at = ["{NAME}", ""]\nquote = "The \\"first\\" line, it\'s {{said}}"\nexternal_name = "{ADDRESS}"\n'
    )


def test_what_the_text_prints_is_cited_and_what_it_does_not_is_known_from_elsewhere(root: Path):
    start(root, date="2021-03-04")
    source = source_of(root)
    assert (source.id, source.sha256) == (NAME, hashlib.sha256(TEXT.encode()).hexdigest())
    assert source.title == 'The "first" line, it\'s {said}'
    assert (source.publisher, source.external_publisher, source.address) == (("wire",), ADDRESS, ADDRESS)
    assert source.date == ("2021-03-04", "4 March 2021 that")
    assert (source.short_title, source.perspective, source.kind, source.language) == (..., ..., "news_item", "en")
    module_of(root).unlink()
    start(root, publisher="norland", date="2026-01-31", perspective="Norland's.")
    source = source_of(root)
    assert (source.publisher, source.perspective) == (("norland", "Norland and Sutland said"), "Norland's.")
    assert (source.date, source.external_date) == (None, "2026-01-31")
    assert source.external_date_reference == f"wire.example, dated 2026-01-31: {ADDRESS}"


def test_a_draft_has_every_sentence_with_what_is_seen_in_it_and_nothing_that_is_decided(root: Path):
    start(root)
    _, _, drafted = module_of(root).read_text(encoding="utf-8").partition("def extract")
    assert (
        f"def extract{drafted}"
        == """\
def extract(doc: Coding) -> None:
    with doc.at("¶1"):
        # “first” 1 exact; “said” diplomatic_exchanges or statements
        quote = doc.quote("The \\"first\\" line, it's {said}")
        quote.statement(..., by=..., says=..., voice=..., topic=...)
        doc.set_aside("first", kind="number", reason=...)
    with doc.at("¶2"):
        # “at least 14” 14 at_least; “4 March 2021” 2021-03-04; “Norland” norland; “Sutland” sutland; “said” \
diplomatic_exchanges or statements; “killed” casualties; event heron-sinking?
        quote = doc.quote("Norland and Sutland said on 4 March 2021 that at least 14 people were killed near Port Vale.")
        quote.casualty(..., outcome=(..., "killed"), count=..., qualifier=..., count_text="at least 14", \
count_scope=..., date=(..., "4 March 2021"))
        quote.exchange(..., actor=..., recipient=..., event_type=..., summary=...)
        quote.statement(..., by=..., says=..., voice=..., topic=...)

        # “Norland” norland; “Sutland” sutland; “agree” diplomatic_exchanges or statements
        quote = doc.quote("Norland and Sutland agree.")
        quote.exchange(..., actor=..., recipient=..., event_type=..., summary=...)
        quote.statement(..., by=..., says=..., voice=..., topic=...)
    with doc.at("¶3"):
        # “31” 31 exact; “12” 12 exact; “4 March 2021” 2021-03-04; “claiming 31 lives” casualties; “survivors” \
casualties; event heron-sinking?
        # differs from (31)? harbour-bulletin-2021-03 I ¶1: “The ferry Heron sank off Port Vale on 4 March 2021, \
claiming 30 lives and leaving 12 survivors.”
        quote = doc.quote("The ferry Heron sank off Port Vale on 4 March 2021, claiming 31 lives and leaving 12 survivors.")
        quote.casualty(..., outcome=(..., "claiming 31 lives"), count=..., qualifier=..., count_text="31", \
count_scope=..., date=(..., "4 March 2021"))
        quote.casualty(..., outcome=(..., "claiming 31 lives"), count=..., qualifier=..., count_text="12", \
count_scope=..., date=(..., "4 March 2021"))
"""
    )


def test_the_module_is_written_as_the_others_are(root: Path):
    start(root, EACH["html"])
    # As in the folder of the modules: a quotation is one line, and `extract` says what it is.
    command = [sys.executable, "-m", "ruff", "check", "--ignore", "D103,E501", "--config", ROOT / "pyproject.toml"]
    done = subprocess.run([*command, module_of(root)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_what_is_no_text_is_kept_byte_for_byte_beside_its_text(root: Path):
    def check(kind: str) -> None:
        data = EACH[kind]
        told = start(root, data, f"a-{kind}.{kind}")
        kept = root / "data" / "originals" / f"a-{kind}.{kind}"
        assert kept.read_bytes() == data
        text = (root / "data" / "documents" / f"a-{kind}.txt").read_text(encoding="utf-8")
        assert "14" in text or "150" in text
        module = (root / "scripts" / "extract" / f"a_{kind}.py").read_text(encoding="utf-8")
        original = Original(
            name=kept.name, sha256=hashlib.sha256(data).hexdigest(), extracted_by=told[0].split("by ")[1].split(";")[0]
        )
        namespace: dict[str, Any] = {}
        exec(module, namespace)
        assert namespace["SOURCE"].original == original

    assert failures(check, {kind: kind for kind in EACH}) == {}


def test_lines_that_are_cut_to_a_page_are_told_and_joined_when_asked(root: Path):
    text = ("The ministry said of the harbour that the lamp was\n" * 6).encode()
    assert start(root, text)[-2].startswith("look: its lines are cut to the width of a page, ")
    module_of(root).unlink()
    (root / "data" / "documents" / f"{NAME}.txt").unlink()
    start(root, text, unwrap=True)
    assert (root / "data" / "originals" / f"{NAME}.txt").read_bytes() == text
    assert (root / "data" / "documents" / f"{NAME}.txt").read_text().count("\n") == 1


def test_a_document_that_lies_in_its_place_already_is_left_there(root: Path):
    place = root / "data" / "documents" / f"{NAME}.txt"
    place.write_bytes(TEXT.encode())
    start(root)
    assert place.read_bytes() == TEXT.encode()
    assert module_of(root).exists()


REFUSED = {
    **{
        name: (UsageError, {"name": name}, r"name the file by its identifier, such as some-source-2026-01-31\.txt")
        for name in (
            "Some-Source.txt", "some_source.txt", "some source.txt", "2026-source.txt", "some--source.txt", "some-.txt",
            "-some.txt", "söme.txt", "class.txt", "import.txt", ".txt", "a.b.txt",
        )
    },
    "another hyphen": (UsageError, {"name": "some\u2011source.txt"}, re.escape("has U+2011 NON-BREAKING HYPHEN")),
    "no width": (UsageError, {"name": "a\u200b.txt"}, re.escape("has U+200B")),
    "half of a character": (UsageError, {"name": "b\udcff.txt"}, re.escape("has U+DCFF")),
    "a kind": (UsageError, {"kind": "press"}, "--kind press: there is no such kind; kinds: news_item"),
    "a language": (UsageError, {"language": "english"}, "--language english: name it by two letters"),
    "a date": (UsageError, {"date": "31.1.2026"}, r"--date 31\.1\.2026: .*; write it as 2026-01-31"),
    "a date from nowhere": (UsageError, {"publisher": "norland", "date": "2026-01-31", "address": None}, "does not print the date"),
    "a publisher from nowhere": (UsageError, {"address": None}, "does not name its publisher, wire; say where"),
    "nobody": (UsageError, {"publisher_name": None}, "--publisher wire: there is no such actor yet; .* --publisher-name"),
    **{
        f"text: {name}": (DataError, {"data": data}, NAME)
        for name, data in {
            "empty": b"", "not UTF-8": b"\xff\xfe", "CRLF": b"a\r\nb", "byte order mark": b"\xef\xbb\xbfa", "NUL": b"a\0",
            "no-break space": "\u00a0\n".encode(), "half of a character": b"a \xed\xa0\x80", "PDF": b"%PDF-1.4",
        }.items()
    },
}  # fmt: skip


def test_what_cannot_be_started_is_told_and_nothing_is_made(root: Path):
    before = snapshot(root)

    def check(case: tuple[type[Exception], dict[str, Any], str]) -> None:
        kind, said, told = case
        with pytest.raises(kind, match=told):
            start(root, **said)
        assert snapshot(root) == before

    assert failures(check, REFUSED) == {}


def test_a_document_that_has_been_started_is_refused(root: Path):
    start(root)
    before = snapshot(root)
    with pytest.raises(UsageError, match=r"there is such a document already .*go on in that module"):
        start(root)
    module_of(root).unlink()
    with pytest.raises(UsageError, match="there is such a document already"):
        start(root, b"another text\n")
    assert {
        **snapshot(root),
        "scripts/extract/some_source_2026_01_31.py": before["scripts/extract/some_source_2026_01_31.py"],
    } == before


@pytest.mark.parametrize("place", ["scripts/extract", "data/documents"])
def test_a_project_that_cannot_be_written_is_told_and_nothing_is_made(tmp_path: Path, place):
    root = tmp_path / "project"
    for folder in {"scripts/extract", "data/documents"} - {place}:
        (root / folder).mkdir(parents=True)
    (root / place).parent.mkdir(parents=True, exist_ok=True)
    (root / place).write_bytes(b"a file stands where the folder should")
    before = snapshot(root)
    with pytest.raises(UsageError, match="cannot be written"):
        start(root)
    assert snapshot(root) == before


# -- the command


@pytest.fixture
def project(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(scripts.package.package, "ROOT", root)
    monkeypatch.setattr("scripts.package.package.open_package", lambda: None)
    monkeypatch.setattr("scripts.builder.draft.read_shelf", lambda _: SHELF)
    return root


SAID = ["--publisher", "norland", "--kind", "news_item"]


def piped(monkeypatch: pytest.MonkeyPatch, data: bytes, *, terminal: bool = False) -> None:
    lines = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
    monkeypatch.setattr(lines, "isatty", lambda: terminal)
    monkeypatch.setattr(sys, "stdin", lines)


def test_a_document_comes_from_a_file_or_from_standard_input(project: Path, tmp_path: Path, monkeypatch, capsys):
    piped(monkeypatch, TEXT.encode())
    assert main(["new", "-", "--id", NAME, *SAID]) == 0
    (tmp_path / "Download (1).txt").write_text(TEXT)
    assert main(["new", str(tmp_path / "Download (1).txt"), "--id", "another-one", *SAID]) == 0
    assert capsys.readouterr().err == ""
    assert len([*(project / "scripts" / "extract").glob("*.py")]) == 2


def test_what_is_not_said_is_asked_in_a_terminal_and_told_elsewhere(project: Path, tmp_path: Path, monkeypatch, capsys):
    path = tmp_path / f"{NAME}.txt"
    path.write_text(TEXT)
    piped(monkeypatch, b"")
    assert main(["new", str(path)]) == 2
    assert main(["new", "-"]) == 2
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith("say --publisher and --kind of the document; ")
    assert "say its identifier: --id" in told[1]
    piped(monkeypatch, b"norland\nnews_item\n\n\n\nNorland's.\n", terminal=True)
    assert main(["new", str(path)]) == 0
    source = source_of(project)
    assert (source.publisher[0], source.kind, source.date, source.language) == ("norland", "news_item", None, "en")
    assert source.perspective == "Norland's."


def test_what_is_no_file_is_left_unopened_and_told_in_one_line(project: Path, tmp_path: Path, capsys):
    """Nobody writes into the pipe, and a device may never end; a name may be of any bytes."""
    os.mkfifo(tmp_path / "a-pipe.txt")
    (tmp_path / "a-folder.txt").mkdir()
    (tmp_path / "a-device.txt").symlink_to("/dev/null")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    before = snapshot(project)
    names = [
        b"a-pipe.txt",
        b"a-folder.txt",
        b"a-device.txt",
        b"loop.txt",
        b"a" * 300,
        b"a/" * 3_000 + b"b",
        b"none.txt",
    ]
    for name in [*names, b"\xff\xfe.txt", b"a\nb.txt", b"\xe2\x80\xae.txt", b"a\x1b[2J.txt"]:
        with in_time():
            assert main(["new", os.fsdecode(os.fsencode(tmp_path) + b"/" + name), *SAID]) == 2, name
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1)
        assert "cannot be read (" in said.err
    assert snapshot(project) == before


# -- what is open


def test_what_is_still_to_decide_is_told_and_counts_as_nothing_entered(built: Path):
    def extract(doc) -> None:
        specimen.MODULES[0].extract(doc)
        quote = doc.quote(specimen.ONE_MORE)
        quote.casualty(..., outcome=(..., "sank"), count=..., count_text="14")
        quote.casualty("cas-x", outcome=..., qualifier=..., count_text=...)
        quote.agreement("agr-x", name="x", kind="treaty", status="made", parties=...)
        doc.nothing_in(specimen.ONE_MORE, reason=...)

    source = dataclasses.replace(specimen.MODULES[0].SOURCE, perspective=...)
    modules = [SimpleNamespace(SOURCE=source, extract=extract), specimen.MODULES[1]]
    with specimen.coded(modules=modules), pytest.raises(DataError) as error:
        specimen.all_tables.extract_tables(built / "data" / "documents")
    assert str(error.value).splitlines()[:5] == [
        f"sources {specimen.HARBOUR}: still to decide: perspective",
        f"casualties “{specimen.ONE_MORE}”: still to decide: id, outcome, count; or take the row out",
        f"casualties “{specimen.ONE_MORE}”: still to decide: outcome, qualifier, count_text; or take the row out",
        f"agreements “{specimen.ONE_MORE}”: still to decide: parties; or take the row out",
        f"passages “{specimen.ONE_MORE}”: still to decide: reason, or make a row of it",
    ]
