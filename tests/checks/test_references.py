"""A package leads to plain files inside of it: all else is refused unopened, whoever would open it."""

import hashlib
import json
import os
import re
from pathlib import Path

import pytest

import schemas
from scripts.checks import evidence, run_checks, with_frictionless
from scripts.cli import main
from scripts.errors import DataError
from scripts.package.package import Package
from tests.hanging import in_time
from tests.specimen import COAST, TEXTS, Copy


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    path = tmp_path / "elsewhere" / "secret.txt"
    path.parent.mkdir()
    path.write_text("Nobody is to read this.\n")
    return path


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that are read from now on, links followed."""
    seen: list[Path] = []
    read_bytes = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: (seen.append(path.resolve()), read_bytes(path))[1])
    return seen


def said(package: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What `validate` says of a package that is not in order."""
    with in_time():
        status = main(["validate", str(package)])
    captured = capsys.readouterr()
    assert status == 1
    assert len(captured.err.splitlines()) <= 1
    return captured.out + captured.err


def test_a_document_outside_the_package_is_refused_unopened(package_copy: Copy, outside: Path, read, capsys):
    (package_copy.root / "data" / "link.txt").symlink_to(outside)
    (package_copy.root / "data" / "loop.txt").symlink_to("loop.txt")
    for path in (str(outside), "../elsewhere/secret.txt", "data/../../elsewhere/secret.txt", "data/link.txt",
                 "data/loop.txt", "/dev/null", "\ud800"):  # fmt: skip
        source = {"source_id": COAST, "path": path, "sha256": "0" * 64}
        with in_time(), pytest.raises(DataError, match="has no place inside the package; get a whole copy"):
            Package(package_copy.root).document(source)
    package_copy.change("sources", COAST, path="../elsewhere/secret.txt")
    text = said(package_copy.root, capsys)
    assert f"sources.csv:2 {COAST} path: has no place inside the package (../elsewhere/secret.txt); get a whole" in text
    assert outside not in read
    assert hashlib.sha256(outside.read_bytes()).hexdigest() not in text


PLACES = {
    "the descriptor": "datapackage.json",
    "a table": "data/events.csv",
    "the first table": "data/sources.csv",
    "a document": f"data/documents/{COAST}.txt",
    "a schema": "schemas/events.schema.json",
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
@pytest.mark.parametrize(
    "make", [os.mkfifo, lambda path: path.symlink_to("/dev/null"), Path.mkdir], ids=["pipe", "device", "folder"]
)
def test_what_is_no_plain_file_is_refused_unopened_wherever_it_stands(package_copy: Copy, capsys, place, make):
    (package_copy.root / place).unlink()
    make(package_copy.root / place)
    text = said(package_copy.root, capsys)
    assert Path(place).name in text
    assert re.search(r"cannot be read \((it is no plain file|Is a directory)\)|has no (path|place) inside", text)


def test_a_document_of_the_descriptor_that_is_a_pipe_is_refused_unopened(package_copy: Copy):
    """Also where `sources` names another file."""
    os.mkfifo(package_copy.root / "pipe")
    with package_copy.edit_descriptor() as descriptor:
        descriptor["resources"][-1]["path"] = "pipe"
    with in_time():
        (finding,) = with_frictionless.check(Package(package_copy.root)).findings
    assert finding.problem.endswith("pipe cannot be read (it is no plain file)")


def test_a_device_that_is_inside_is_told_as_none_of_its_documents(package_copy: Copy):
    os.mkfifo(package_copy.root / "data" / "pipe")
    package_copy.change("sources", COAST, path="data/pipe")
    with in_time():
        (finding,) = evidence.check(Package(package_copy.root)).findings
    assert (finding.row, finding.field, finding.problem) == (2, "path", "cannot be read (it is no plain file)")


# -- what a descriptor says

RESOURCE = {
    "another schema": {"schema": {"fields": []}},
    "a schema that is elsewhere": {"schema": "../elsewhere/secret.txt"},
    "a schema at an address": {"schema": "http://127.0.0.1:9/x.json"},
    "a schema that is not there": {"schema": "schemas/nowhere.json"},
    "no schema": {"schema": None},
    "the schema of another table": {"schema": "schemas/actors.schema.json"},
    "a profile": {"profile": "http://127.0.0.1:9/x.json"},
    "a profile of its own": {"$schema": "../elsewhere/secret.txt"},
    "a package in the package": {"type": "package"},
    "another format": {"format": "sql"},
    "another code page": {"encoding": "utf-16"},
    "no text": {"encoding": 5},
    "a scheme": {"scheme": "http"},
    "more files": {"extrapaths": ["/etc/passwd"]},
    "a dialect": {"dialect": "../elsewhere/secret.txt"},
    "another dialect": {"dialect": {"delimiter": ";"}},
    "a file in a zip": {"innerpath": "x.csv", "compression": "zip"},
    "rows of its own": {"data": [{"event_id": "x"}]},
    "a list that cannot be looked up": {"format": [{}]},
}  # fmt: skip


@pytest.mark.parametrize("change", RESOURCE.values(), ids=RESOURCE.keys())
def test_what_would_lead_frictionless_elsewhere_is_a_finding(
    package_copy: Copy, monkeypatch: pytest.MonkeyPatch, change
):
    monkeypatch.setattr("frictionless.validate", None)  # it is not asked
    with package_copy.edit_descriptor() as descriptor:
        next(r for r in descriptor["resources"] if r["name"] == "events").update(change)
    outcome = with_frictionless.check(Package(package_copy.root))
    assert any("'events'" in finding.problem for finding in outcome.findings)
    assert all(finding.table == "datapackage.json" and finding.remedy for finding in outcome.findings)
    assert outcome.counts["resources valid"] == (0, len(schemas.TABLES) + len(TEXTS))


PACKAGE = {
    "a name that leads out": ({"name": "../x"}, "the name '../x' is none that a file could have everywhere"),
    "a name with a folder": ({"name": "a/b"}, "the name 'a/b' is none"),
    "a name of dots": ({"name": ".."}, "the name '..' is none"),
    "no name": ({"name": None}, "the name '' is none"),
    "a name that is no text": ({"name": ["x"]}, "the name '' is none"),
    "another standard": ({"$schema": "http://127.0.0.1:9/x.json"}, "$schema is 'http://127.0.0.1:9/x.json', not"),
    "a profile": ({"profile": "http://127.0.0.1:9/x.json"}, "it has 'profile', which leads to other files"),
}


@pytest.mark.parametrize(("change", "told"), PACKAGE.values(), ids=PACKAGE.keys())
def test_a_package_has_a_name_that_a_file_could_have_and_no_profile_but_the_standard(package_copy: Copy, change, told):
    with package_copy.edit_descriptor() as descriptor:
        descriptor |= change
    path = package_copy.root / "datapackage.json"
    path.write_text(json.dumps(json.loads(path.read_bytes()) | change))
    assert any(told in finding.problem for finding in with_frictionless.check(Package(package_copy.root)).findings)


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (None, f"resource {len(schemas.TABLES) + len(TEXTS) + 1} has no name"),
        ({"path": "data/events.csv"}, f"resource {len(schemas.TABLES) + len(TEXTS) + 1} has no name"),
        ("more.json", f"resource {len(schemas.TABLES) + len(TEXTS) + 1} has no name"),
        ({"name": "events", "path": "data/events.csv"}, "resource 'events' is there 2 times"),
        ({"name": "more"}, "resource 'more': has no path inside the package (None)"),
        ({"name": "more", "path": "data/events.csv", "schema": {}}, "resource 'more': has a schema, and is no table of ours"),
    ],
)  # fmt: skip
def test_a_resource_that_is_none_is_a_finding(package_copy: Copy, more, told):
    with package_copy.edit_descriptor() as descriptor:
        descriptor["resources"].append(more)
    assert told in [finding.problem for finding in with_frictionless.check(Package(package_copy.root)).findings]


def test_a_descriptor_that_never_ends_is_told(package_copy: Copy):
    for content in (b"[" * 200_000, b'{"a":' * 200_000, b'{"bytes": ' + b"9" * 5_000 + b"}"):
        (package_copy.root / "datapackage.json").write_bytes(content)
        with pytest.raises(
            DataError, match=r"datapackage\.json: is not JSON \(.*; get a whole copy of the package, or"
        ):
            run_checks(Package(package_copy.root))


def test_a_table_that_is_misspelt_invisibly_is_told_with_the_character(package_copy: Copy):
    with package_copy.edit_descriptor() as descriptor:
        next(r for r in descriptor["resources"] if r["name"] == "events")["name"] = "events\u200b"
    with pytest.raises(
        DataError, match=r"lists no resource events \(it writes s \+ U\+200B ZERO WIDTH SPACE, the name"
    ):
        _ = Package(package_copy.root).descriptor


def test_names_of_any_bytes_are_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    for name in (b"\xff\xfe", b"a\nb", b"\xe2\x80\xae", b"a\x1b[2J", b"a" * 300, b"a/" * 3_000):
        assert main(["validate", os.fsdecode(os.fsencode(tmp_path) + b"/" + name)]) == 2
        captured = capsys.readouterr()
        assert (captured.out, captured.err.count("\n")) == ("", 1)
