"""A package is read from its descriptor, as anyone would, and a broken one is told in one message."""

import json
from pathlib import Path

import pytest

import schemas
from scripts.errors import DataError, UsageError
from scripts.package.package import ROOT, Package, open_package
from tests.specimen import COAST, HARBOUR, TEXTS, Copy


def test_a_package_is_opened_by_its_folder_or_its_descriptor(built: Path):
    assert open_package(built).root == open_package(built / "datapackage.json").root == built
    assert open_package().root == ROOT


def test_what_is_not_there_cannot_be_opened(tmp_path: Path):
    with pytest.raises(UsageError, match="there is no such file or folder; name the folder of a data"):
        open_package(tmp_path / "nowhere")


def test_a_file_that_is_no_descriptor_cannot_be_opened(built: Path):
    """It is not what was asked for that would be validated, but its neighbour."""
    with pytest.raises(UsageError, match=r"casualties\.csv: .*datapackage\.json"):
        open_package(built / "data" / "casualties.csv")


def test_tables_and_documents_are_those_that_the_descriptor_names(built: Path):
    package = Package(built)
    assert set(package.tables) == set(schemas.TABLES)
    assert {name: document.text for name, document in package.documents.items()} == TEXTS
    assert package.path("casualties") == built / "data" / "casualties.csv"
    assert package.descriptor["name"] == "caucasus-claims"


def test_a_table_may_lie_elsewhere_in_the_package(package_copy: Copy):
    package_copy.path("events").rename(package_copy.root / "happenings.csv")
    with package_copy.edit_descriptor() as descriptor:
        next(r for r in descriptor["resources"] if r["name"] == "events")["path"] = "happenings.csv"
    assert len(Package(package_copy.root).tables["events"]) == 3


def resources(change) -> bytes:
    entries = [{"name": table, "path": f"data/{table}.csv"} for table in schemas.TABLES]
    return json.dumps({"name": "x", "resources": change(entries)}).encode()


BROKEN = {
    "not JSON": (b"{", "is not JSON"),
    "not UTF-8": (b'{"name": "\xff"}', "is not JSON"),
    "empty": (b"", "is not JSON"),
    "a list": (b"[]", "lists no resource sources, sections, actors,"),
    "a number": (b"1", "lists no resource sources, sections, actors,"),
    "no resources": (b"{}", "lists no resource sources, sections, actors,"),
    "resources that are no list": (b'{"resources": {"a": 1}}', "lists no resource sources, sections, actors,"),
    "one table missing": (resources(lambda entries: entries[:-1]), "lists no resource codes;"),
    "a path that is no text": (
        resources(lambda entries: [entry | {"path": 5} for entry in entries]),
        "resource sources has no path inside the package (5)",
    ),
    "no path": (
        resources(lambda entries: [{"name": entry["name"]} for entry in entries]),
        "resource sources has no path inside the package (None)",
    ),
    "a path to elsewhere": (
        resources(lambda entries: [entry | {"path": "../../etc/passwd"} for entry in entries]),
        "resource sources has no path inside the package ('../../etc/passwd')",
    ),
    "an absolute path": (
        resources(lambda entries: [entry | {"path": "/etc/passwd"} for entry in entries]),
        "resource sources has no path inside the package ('/etc/passwd')",
    ),
    "a path with a NUL": (
        resources(lambda entries: [entry | {"path": "data/\0.csv"} for entry in entries]),
        "resource sources has no path inside the package",
    ),
    "a path that is a folder": (
        resources(lambda entries: [entry | {"path": "data"} for entry in entries]),
        "data: cannot be read",
    ),
    "a resource that is no object": (resources(lambda entries: [None, *entries]), ""),
    "a name that is no text": (resources(lambda entries: [{"name": []}, *entries]), ""),
}


@pytest.mark.parametrize(("content", "told"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_descriptor_gets_one_message(package_copy: Copy, content, told):
    path = package_copy.root / "datapackage.json"
    path.write_bytes(content)
    if not told:  # what the tables do not need does not stand in their way
        assert Package(package_copy.root).tables["casualties"]
        return
    with pytest.raises(DataError) as error:
        _ = Package(package_copy.root).tables
    assert told in str(error.value)
    assert str(error.value).startswith(str(package_copy.root))
    assert "build the package" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_package_without_a_descriptor_gets_one_message(tmp_path: Path):
    with pytest.raises(
        DataError, match=r"datapackage\.json: cannot be read .*; get a whole copy of the package, or build"
    ):
        _ = Package(tmp_path).descriptor


@pytest.mark.parametrize("path", ["data/documents/nowhere.txt", "", "data/documents/\0.txt"])
def test_a_source_whose_document_is_not_there_gets_one_message(package_copy: Copy, path):
    package_copy.change("sources", COAST, path=path)
    with pytest.raises(DataError, match=r"cannot be read|no place inside the package"):
        _ = Package(package_copy.root).documents


def test_a_document_is_held_to_the_hash_of_its_source(package_copy: Copy):
    package_copy.change("sources", HARBOUR, sha256="0" * 64)
    with pytest.raises(DataError, match="has changed: its SHA-256 is"):
        _ = Package(package_copy.root).documents
