"""The descriptor says everything about the package, and every place that names its version names the same."""

import datetime
import hashlib
import json
import re
import tomllib

import pytest
from frictionless import Package as FrictionlessPackage

import schemas
from schemas.rows import Row
from scripts.builder.descriptor import descriptor, package_metadata
from scripts.package.package import ROOT, Package
from scripts.package.provenance import documents_in_words, publishers_states

#: The documents that were received first, which are those of 0.1.
FIRST = {
    "trend-paris-20-january": "cedfc18e5bbb45e3",
    "air-center-bulletin-2025-01": "7f954d647c3f1586",
    "caliber-france-24-2026-02-14": "9bee65283d807cb1",
}


@pytest.fixture(scope="module")
def published_descriptor() -> dict:
    return json.loads((ROOT / "datapackage.json").read_bytes())


def resources(published_descriptor: dict) -> dict[str, dict]:
    return {resource["name"]: resource for resource in published_descriptor["resources"]}


def test_the_root_says_that_it_is_a_data_package_of_version_2(published_descriptor: dict):
    assert next(iter(published_descriptor)) == "$schema"
    assert published_descriptor["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert "profile" not in published_descriptor, "would be fetched from the network"


@pytest.mark.parametrize(
    "key", ["title", "description", "version", "created", "licenses", "contributors", "sources", "keywords"]
)
def test_the_metadata_is_complete(published_descriptor: dict, key):
    assert published_descriptor[key]


def test_the_description_says_whose_claims_these_are(published_descriptor: dict):
    description = published_descriptor["description"]
    assert "what they claim" in description
    assert description.startswith(f"What {len(published_descriptor['sources'])} documents published in ")
    assert "written from a perspective" in description
    assert "do not say what happened" in description
    assert "blank cell is not a zero" in description


def test_the_documents_are_counted_and_their_states_named():
    told = {
        (): "0 documents",
        (None,): "1 document",
        ("Norland",): "1 document published in Norland",
        ("Sutland", "Norland", "Sutland"): "3 documents published in Norland and in Sutland",
        ("Sutland", None, "Norland"): "3 documents published in Norland, in Sutland and elsewhere",
        ("Norland", None): "2 documents published in Norland and elsewhere",
    }
    assert {states: documents_in_words(states) for states in told} == told
    actors: list[Row] = [
        {"actor_id": "norland", "kind": "state", "country": "NOR", "name": "Norland"},
        {"actor_id": "post", "kind": "outlet", "country": "NOR", "name": "Post"},
        {"actor_id": "wire", "kind": "outlet", "country": "SUT", "name": "Wire"},
    ]
    sources: list[Row] = [{"publisher_id": publisher} for publisher in ("wire", "post")]
    assert publishers_states(sources, actors) == [None, "Norland"]


def test_licences_contributors_and_sources_say_what_a_reader_needs(published_descriptor: dict, published: Package):
    assert [licence["name"] for licence in published_descriptor["licenses"]] == ["CC-BY-4.0"]
    assert all(contributor["title"] and contributor["roles"] for contributor in published_descriptor["contributors"])
    assert {source["path"] for source in published_descriptor["sources"]} == {
        row["path"] for row in published.tables["sources"]
    }
    assert all(source["title"] for source in published_descriptor["sources"])


def test_the_version_is_the_same_everywhere(published_descriptor: dict):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    newest = re.search(r"^## (\S+) \((\S+)\)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    cited = re.search(r"^version: (\S+)$", citation, re.MULTILINE)
    assert newest
    assert cited
    assert {published_descriptor["version"], package_metadata([], [])["version"], project["version"], cited[1]} == {
        newest[1]
    }
    released = re.search(r"^date-released: (\S+)$", citation, re.MULTILINE)
    assert released
    assert released[1] == newest[2] == published_descriptor["created"][:10]


def test_the_date_is_that_of_the_release_and_not_of_the_clock(published_descriptor: dict):
    assert published_descriptor["created"] == package_metadata([], [])["created"]
    assert datetime.datetime.fromisoformat(published_descriptor["created"]).time() == datetime.time()


@pytest.mark.parametrize("table", schemas.TABLES)
def test_a_table_is_a_resource_with_its_schema_size_and_hash(published_descriptor: dict, table):
    resource, schema = resources(published_descriptor)[table], schemas.table_schema(table)
    data = (ROOT / "data" / f"{table}.csv").read_bytes()
    assert resource["path"] == f"data/{table}.csv"
    assert resource["schema"] == f"schemas/{table}.schema.json"
    assert (resource["bytes"], resource["hash"]) == (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}")
    assert (resource["title"], resource["description"]) == (schema["title"], schema["description"])
    assert (resource["type"], resource["encoding"], resource["mediatype"]) == ("table", "utf-8", "text/csv")


@pytest.mark.parametrize(("source_id", "begins"), FIRST.items())
def test_a_document_is_a_resource_byte_for_byte_as_it_was_received(published_descriptor: dict, source_id, begins):
    data = (ROOT / "data" / "documents" / f"{source_id}.txt").read_bytes()
    resource = resources(published_descriptor)[f"document-{source_id}"]
    found = hashlib.sha256(data).hexdigest()
    assert found.startswith(begins)
    assert (resource["bytes"], resource["hash"]) == (len(data), f"sha256:{found}")
    assert resource["licenses"][0]["name"] == "other-closed"


def test_no_document_is_kept_that_is_not_published(published_descriptor: dict, published: Package):
    stored = {path.stem for path in (ROOT / "data" / "documents").iterdir()}
    assert stored == {row["source_id"] for row in published.tables["sources"]} >= set(FIRST)
    assert {name for name in resources(published_descriptor) if name.startswith("document-")} == {
        f"document-{name}" for name in stored
    }


def test_the_terms_that_a_document_prints_are_given_with_it(published_descriptor: dict):
    terms = {
        name.removeprefix("document-"): resource["licenses"][0]["title"]
        for name, resource in resources(published_descriptor).items()
        if name.startswith("document-")
    }
    assert "hyperlink to Caliber.az" in terms["caliber-france-24-2026-02-14"]
    assert terms["trend-paris-20-january"] == "Its publisher's; it prints no terms of reuse"


def test_frictionless_knows_every_property(published_descriptor: dict):
    assert list(FrictionlessPackage.metadata_validate(published_descriptor)) == []


def test_the_descriptor_is_json_for_people_with_a_line_feed_at_its_end(published: Package):
    data = (ROOT / "datapackage.json").read_bytes()
    assert data.endswith(b"}\n")
    assert "ö".encode() in data or "é".encode() in data or "’".encode() in data or b"\\u" not in data
    assert data.startswith(b'{\n  "$schema"')


def test_a_descriptor_is_made_of_the_files_and_the_sources_alone():
    source = {
        "source_id": "a",
        "title": "Title.",
        "publisher_id": "p",
        "date_edtf": "2021",
        "path": "data/documents/a.txt",
        "perspective": "Somebody's.",
        "reuse_terms": None,
        "extracted_by": None,
        "original_path": None,
        "bytes": 3,
        "sha256": "f" * 64,
    }
    made = json.loads(descriptor({"name": "a-package"}, {"events": b"abc"}, [source]))
    assert [resource["name"] for resource in made["resources"]] == ["events", "document-a"]
    assert made["resources"][0]["bytes"] == 3
    assert made["resources"][0]["hash"] == f"sha256:{hashlib.sha256(b'abc').hexdigest()}"
    assert made["sources"] == [{"title": "Title (p, 2021)", "path": "data/documents/a.txt"}]
