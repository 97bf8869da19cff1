"""A build writes the checked package or nothing, and always the same bytes."""

import dataclasses
import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import schemas
from scripts.builder import codebook, errata
from scripts.builder.build import build, package_files
from scripts.checks import Outcome, run_checks, with_frictionless
from scripts.coding.registry import Original
from scripts.errors import DataError
from scripts.package.atomic_write import STAGE
from scripts.package.package import ROOT, Package
from tests import specimen
from tests.specimen import MODULES, ONE_MORE, Copy, snapshot

pytestmark = pytest.mark.slow

#: A new claim changes what became of a sentence, and of the dates that it cites.
LEDGER = ("data/passages.csv", "data/uses.csv")


def with_extract(extract) -> list[SimpleNamespace]:
    return [SimpleNamespace(SOURCE=MODULES[0].SOURCE, extract=extract), MODULES[1]]


def one_more(doc) -> None:
    MODULES[0].extract(doc)
    doc.quote(ONE_MORE).statement("sta-harbour-institute-search", topic="bilateral_relations", voice="document_voice")


def test_a_first_build_writes_every_table_and_the_descriptor(tmp_path: Path):
    root = specimen.lay_out(tmp_path)
    before = set(snapshot(root))
    with specimen.coded():
        outcomes, changed = build(root, run_checks)
    assert [outcome.check for outcome in outcomes] == ["frictionless", "pandera", "evidence", "ledger"]
    beside = {".zenodo.json", "CITATION.cff", "datapackage.json", codebook.PATH, errata.PATH}
    assert set(changed) == {f"data/{table}.csv" for table in schemas.TABLES} | beside
    assert set(snapshot(root)) == before | set(changed)


def nothing_found(_) -> list[Outcome]:
    """For tests of what is written, which no check decides."""
    return []


def test_a_second_build_writes_nothing(package_copy: Copy):
    before = {path: path.stat().st_mtime_ns for path in package_copy.root.rglob("*")}
    with specimen.coded():
        _, changed = build(package_copy.root, nothing_found)
    assert changed == []
    assert {path: path.stat().st_mtime_ns for path in package_copy.root.rglob("*")} == before


def test_only_what_changed_is_written(package_copy: Copy):
    with specimen.coded(modules=with_extract(one_more)):
        _, changed = build(package_copy.root, nothing_found)
    assert set(changed) == {"data/statements.csv", "data/evidence.csv", *LEDGER, "datapackage.json"}


def test_a_package_that_someone_edited_is_built_again(package_copy: Copy, built: Path):
    package_copy.change("casualties", "cas-heron-killed", count="31")
    package_copy.path("events").unlink()
    with specimen.coded():
        _, changed = build(package_copy.root, nothing_found)
    assert set(changed) == {"data/casualties.csv", "data/events.csv", "datapackage.json"}
    assert snapshot(package_copy.root) == snapshot(built)


def wrong_figure(doc) -> None:
    """What a check finds: the words do not give the count."""
    MODULES[0].extract(doc)
    quote = doc.quote("All 42 people aboard the Heron knew their names.")
    counted: dict[str, Any] = {"count": 43, "count_text": "42", "count_scope": "event"}
    quote.casualty("cas-heron-wrong", event="heron-sinking", outcome=("victims", "aboard"), **counted)


def test_a_build_with_a_finding_writes_nothing(package_copy: Copy):
    before = snapshot(package_copy.root)
    with specimen.coded(modules=with_extract(wrong_figure)):
        outcomes, changed = build(package_copy.root, run_checks)
    assert changed == []
    assert {(f.record_id, f.field) for outcome in outcomes for f in outcome.findings} == {
        ("cas-heron-wrong", "count"),
        ("cas-heron-wrong", "event_id"),  # of the sinking the sentence has nothing but the name of the ferry
        ("cas-heron-wrong", "outcome"),
        ("cas-heron-wrong", "subset_of"),  # those aboard are counted already
        ("cas-heron-wrong", "date_edtf"),  # the event has one
        ("cas-heron-wrong", "population"),  # "people" stands behind the figure
    }
    assert snapshot(package_copy.root) == before


def test_what_no_document_prints_is_known_from_elsewhere_and_an_original_is_published_with_its_text(package_copy: Copy):
    received = b"%PDF-1.4 as it was received"
    original = Original(name="coast.pdf", sha256=hashlib.sha256(received).hexdigest(), extracted_by="a-tool 1.0")
    path = package_copy.root / "data" / "originals" / original.name
    path.parent.mkdir()
    path.write_bytes(received)
    source = dataclasses.replace(
        MODULES[1].SOURCE,
        original=original,
        short_title="Vale Wire, 5 March",
        publisher=("coast-post",),
        external_publisher="https://vale-wire.example/heron (seen on 6 March 2021)",
        date=None,
    )
    wire = {"name": "Vale Wire", "external_name": "https://vale-wire.example/about (seen on 6 March 2021)"}
    actors = [dataclasses.replace(a, **wire) if a.id == "coast-post" else a for a in specimen.ACTORS]

    def extract(doc) -> None:
        MODULES[1].extract(doc)
        doc.set_aside("March 5", kind="date", reason="background")

    modules = [MODULES[0], SimpleNamespace(SOURCE=source, extract=extract)]
    with specimen.coded(modules=modules, actors=actors):
        outcomes, _ = build(package_copy.root, run_checks)
    assert [finding for outcome in outcomes for finding in outcome.findings] == []
    told = [row for row in package_copy.rows("evidence") if row["basis"] == "external"]
    assert {(row["table_name"], row["record_id"], row["field"], row["note"]) for row in told} == {
        ("sources", specimen.COAST, "publisher_id", source.external_publisher),
        ("actors", "coast-post", "name", wire["external_name"]),
    }
    (coast,) = [row for row in package_copy.rows("sources") if row["source_id"] == specimen.COAST]
    assert (coast["date_basis"], coast["external_date"]) == ("undated", "2021-03-05")
    assert (coast["original_bytes"], coast["extracted_by"]) == (str(len(received)), "a-tool 1.0")
    path.write_bytes(b"another")
    found = with_frictionless.check(Package(package_copy.root)).findings
    assert {finding.table for finding in found} == {f"original-{specimen.COAST}"}
    with specimen.coded(modules=modules, actors=actors), pytest.raises(DataError, match=r"coast\.pdf: has changed"):
        build(package_copy.root, run_checks)
    path.unlink()
    with specimen.coded(modules=modules, actors=actors), pytest.raises(DataError, match=r"coast\.pdf: cannot be read"):
        build(package_copy.root, run_checks)


def wrong_quotation(doc) -> None:
    doc.quote("There is no such sentence.").statement("sta-none", topic="media", voice="document_voice")


def test_a_build_with_a_wrong_entry_writes_nothing(package_copy: Copy):
    before = snapshot(package_copy.root)
    with specimen.coded(modules=with_extract(wrong_quotation)), pytest.raises(DataError, match="sta-none, quote: "):
        build(package_copy.root, run_checks)
    assert snapshot(package_copy.root) == before


def test_a_build_without_a_document_writes_nothing(package_copy: Copy):
    (package_copy.root / "data" / "documents" / f"{specimen.COAST}.txt").unlink()
    before = snapshot(package_copy.root)
    with specimen.coded(), pytest.raises(DataError, match="cannot be read"):
        build(package_copy.root, run_checks)
    assert snapshot(package_copy.root) == before


def test_a_build_finishes_first_what_was_interrupted(package_copy: Copy):
    stage = package_copy.root / STAGE
    (stage / "data").mkdir(parents=True)
    (stage / "data" / "events.csv").write_bytes(b"half of it")
    with specimen.coded():
        build(package_copy.root, nothing_found)
    assert not stage.exists()


def test_a_temporary_folder_that_is_full_gets_one_message_that_says_where_and_changes_nothing(
    package_copy: Copy, monkeypatch: pytest.MonkeyPatch
):
    def full(*_):
        raise OSError(28, "No space left on device")  # the system does not say where

    before = snapshot(package_copy.root)
    with specimen.coded(), monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.write_bytes", full)
        with pytest.raises(DataError) as told:
            build(package_copy.root, run_checks)
    assert str(told.value).startswith(f"{tempfile.gettempdir()}/caucasus-claims-")
    assert str(told.value).endswith(
        ": cannot be written (No space left on device); nothing was changed; free some space in the temporary folder, or"
        " name another one in TMPDIR, and build again"
    )
    assert snapshot(package_copy.root) == before


def test_no_temporary_folder_at_all_gets_one_message(package_copy: Copy, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tempfile, "tempdir", str(package_copy.root / "nowhere"))
    with specimen.coded(), pytest.raises(DataError, match=r"nowhere/.*: cannot be written .*; nothing was changed"):
        build(package_copy.root, run_checks)


# -- the published package


@pytest.fixture(scope="module")
def rebuilt() -> dict[str, bytes]:
    return package_files(ROOT / "data" / "documents")


@pytest.mark.parametrize(
    "path", [*(f"data/{table}.csv" for table in schemas.TABLES), "datapackage.json", codebook.PATH]
)
def test_what_is_published_is_what_the_extraction_gives(rebuilt: dict[str, bytes], path):
    """Stale files fail here: run python -m scripts build."""
    assert (ROOT / path).read_bytes() == rebuilt[path]


def test_nothing_else_is_published(rebuilt: dict[str, bytes]):
    stored = {str(path.relative_to(ROOT)) for path in (ROOT / "data").iterdir() if path.is_file()}
    assert stored == {path for path in rebuilt if path.startswith("data/")}


SURROUNDINGS = {
    "far east": {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "1", "PYTHONUTF8": "0"},
    "far west": {"TZ": "Pacific/Honolulu", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4711", "PYTHONUTF8": "1"},
}
BUILD = """
import sys
from pathlib import Path
from scripts.builder.build import package_files
from scripts.package.package import ROOT, Package
for path, data in package_files(ROOT / "data" / "documents").items():
    target = Path(sys.argv[1]) / path
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(data)
"""


@pytest.mark.parametrize("surroundings", SURROUNDINGS.values(), ids=SURROUNDINGS.keys())
def test_every_build_gives_the_same_bytes(tmp_path: Path, rebuilt: dict[str, bytes], surroundings: dict[str, str]):
    subprocess.run([sys.executable, "-c", BUILD, tmp_path], cwd=ROOT, env=os.environ | surroundings, check=True)
    assert snapshot(tmp_path) == rebuilt
