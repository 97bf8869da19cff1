"""The zip is the package, and explains itself."""

import csv
import hashlib
import io
import os
import re
import zipfile
from pathlib import Path

import duckdb
import pytest
from frictionless import validate

import schemas
from scripts.export.release import verify
from scripts.export.release.contents import contents
from scripts.package.database import load, view_files
from scripts.package.package import Package
from tests.export.conftest import NAME


@pytest.fixture(scope="module")
def files(published: Package) -> dict[str, bytes]:
    """What is in the zip of the package that this project publishes."""
    with load(published) as connection:
        return {name: b"".join(pieces) for name, pieces in contents(published, connection)}


def test_it_is_valid_where_it_is_unpacked(exported: Path, built: Path, tmp_path: Path):
    with zipfile.ZipFile(exported / f"{NAME}.zip") as archive:
        archive.extractall(tmp_path)
    report = validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["message"])
    assert len(report.tasks) == len(schemas.TABLES) + 2
    for folder in ("data", "schemas"):
        for path in (tmp_path / folder).rglob("*.*"):
            assert path.read_bytes() == (built / path.relative_to(tmp_path)).read_bytes()


def test_it_has_all_that_explains_it_and_is_small(files: dict[str, bytes]):
    wanted = {"README.md", "README.html", "LICENSE", "CITATION.cff", "CHANGELOG.md", "SHA256SUMS", "claims.csv"}
    wanted |= {f"docs/{page}.{form}" for page in ("how-to-read", "codebook", "coding-guide") for form in ("md", "html")}
    wanted |= {"load.sql", "verify.py", "verify.sql", *(f"views/{view.name}" for view in view_files())}
    assert wanted <= files.keys()
    told = files["README.md"].decode()
    beside = {name for name in files if "/" not in name and not name.endswith(".html")} - {"README.md"}
    assert {name for name in beside if f"]({name})" not in told} == set()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    assert packed.tell() < 1_000_000


def test_the_sums_are_of_every_file(files: dict[str, bytes]):
    listed = dict(line.split("  ")[::-1] for line in files["SHA256SUMS"].decode().splitlines())
    assert listed == {n: hashlib.sha256(data).hexdigest() for n, data in files.items() if n != "SHA256SUMS"}


def test_it_is_found_right_by_its_own_verifier(files: dict[str, bytes], tmp_path: Path):
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    assert [thing for thing in verify.Package(tmp_path).everything() if not thing[2]] == []


def test_every_link_leads_to_a_file_or_a_heading_that_is_there(files: dict[str, bytes]):
    lost = []
    for name, data in files.items():
        if name.endswith(".html") and not name.startswith("data/originals/"):  # the links of others are as received
            for link in re.findall(r'href="([^":]*)"', data.decode()):
                target, _, anchor = link.partition("#")
                path = os.path.normpath(os.path.join(os.path.dirname(name), target)) if target else name
                there = path in files or any(other.startswith(f"{path}/") for other in files)
                if not there or (anchor and f'id="{anchor}"' not in files[path].decode()):
                    lost.append((name, link))
    assert lost == []


def test_the_read_me_says_whose_claims_what_not_to_conclude_and_on_what_terms(files: dict[str, bytes], published):
    text = files["README.md"].decode()
    for source in published.tables["sources"]:
        assert source["title"] in text
        assert source["perspective"] in text
        assert source["reuse_terms"] in text
        assert source["reuse_link"] in text
    for table in schemas.TABLES:
        assert f"| [`{table}`](data/{table}.csv) | {len(published.tables[table])} |" in text
    for code in ("one_sided_sources", "claims_not_findings", "do_not_add_up", "blank_is_not_zero"):
        assert schemas.warnings()[code]["text"] in text
    assert "$" not in text


def test_the_flat_table_has_every_claim_by_names_and_its_footnote(files: dict[str, bytes], published: Package):
    rows = list(csv.DictReader(io.StringIO(files["claims.csv"].decode(), newline="")))
    assert len(rows) == sum(len(published.tables[table]) for table in schemas.CLAIM_TABLES)
    assert [name for name in rows[0] if name.endswith("_id")] == ["record_id"]
    with load(published) as connection:
        asked = connection.execute("select record_id, claimant, coalesce(event, ''), footnote from claims").fetchall()
    assert [(row["record_id"], row["claimant"], row["event"], row["footnote"]) for row in rows] == asked


def test_the_script_for_duckdb_has_every_table_and_view(exported: Path, built: Path, tmp_path: Path, monkeypatch):
    with zipfile.ZipFile(exported / f"{NAME}.zip") as archive:
        archive.extractall(tmp_path)
    monkeypatch.chdir(tmp_path)
    with duckdb.connect() as loaded, load(Package(built)) as expected:
        loaded.execute((tmp_path / "load.sql").read_text(encoding="utf-8"))
        for name in (*schemas.TABLES, *(view.stem for view in view_files())):
            found, wanted = (sorted(map(repr, each.sql(f"from {name}").fetchall())) for each in (loaded, expected))
            assert found == wanted, name
