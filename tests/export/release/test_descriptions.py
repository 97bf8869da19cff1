"""Machines are told the same as people: every standard names the files, tables and columns that are in the zip."""

import hashlib
import json
from pathlib import Path

import rdflib

import schemas
from scripts.export.release.contents import contents
from scripts.package.database import load
from scripts.package.package import Package
from tests.specimen import Copy

DISTRIBUTIONS = """
prefix dcat: <http://www.w3.org/ns/dcat#>
prefix schema: <https://schema.org/>
prefix dct: <http://purl.org/dc/terms/>
select ?path ?sha256 ?terms where {
    ?set a dcat:Dataset, schema:Dataset ; dcat:distribution ?file ; schema:distribution ?file .
    ?file a dcat:Distribution, schema:DataDownload ; schema:contentUrl ?path ; schema:sha256 ?sha256 .
    ?file dcat:accessURL ?path ; dct:title ?title ; dct:license|dct:rights ?terms .
    ?set dct:publisher ?publisher .
}
"""


def unpacked(root: Path, folder: Path) -> dict[str, bytes]:
    """The zip's files, written to a folder too."""
    package = Package(root)
    with load(package) as connection:
        files = {name: b"".join(pieces) for name, pieces in contents(package, connection)}
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return files


def test_every_file_and_column_is_described_and_croissant_waits_for_a_homepage(package_copy: Copy, tmp_path: Path):
    files = unpacked(package_copy.root, tmp_path / "without")
    resources = {r["path"]: r for r in Package(package_copy.root).descriptor["resources"]}
    graph = rdflib.Graph().parse(tmp_path / "without" / "dataset.jsonld")
    told = {str(row.path).partition("/without/")[2]: row for row in graph.query(DISTRIBUTIONS)}
    assert {path: str(row.sha256) for path, row in told.items()} == {
        path: hashlib.sha256(files[path]).hexdigest() for path in resources
    }
    ours = {path for path, row in told.items() if str(row.terms) == "https://creativecommons.org/licenses/by/4.0/"}
    assert ours == {path for path, resource in resources.items() if "licenses" not in resource}

    crate = {node["@id"]: node for node in json.loads(files["ro-crate-metadata.json"])["@graph"]}
    parts = {part["@id"] for part in crate["./"]["hasPart"]}
    described_later = {"SHA256SUMS", "ro-crate-metadata.json", "csv-metadata.json", "dataset.jsonld"}
    assert parts == files.keys() - described_later
    assert crate["./"]["author"] == crate["./"]["creator"] == crate["./"]["publisher"] == {"@id": "#contributor-1"}
    assert [name for name in parts if crate[name]["contentSize"] != str(len(files[name]))] == []

    columns = {
        table["url"]: [column["name"] for column in table["tableSchema"]["columns"]]
        for table in json.loads(files["csv-metadata.json"])["tables"]
    }
    assert columns == {f"data/{table}.csv": list(schemas.fields(table)) for table in schemas.TABLES}
    assert "croissant.json" not in files

    with package_copy.edit_descriptor() as descriptor:
        descriptor |= {"homepage": "https://claims.example", "doi": "10.5281/zenodo.1"}
    files = unpacked(package_copy.root, tmp_path / "with")
    croissant = json.loads(files["croissant.json"])
    assert (croissant["url"], croissant["identifier"]) == ("https://claims.example", "https://doi.org/10.5281/zenodo.1")
    assert {records["name"]: [field["name"] for field in records["field"]] for records in croissant["recordSet"]} == {
        table: list(schemas.fields(table)) for table in schemas.TABLES
    }
    assert "url: https://claims.example\ndoi: 10.5281/zenodo.1\n" in files["CITATION.cff"].decode()
