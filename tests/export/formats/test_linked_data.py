"""Annotations and RDF: every quotation at its place, and a question in SPARQL that rdflib answers."""

import json
from pathlib import Path

import rdflib

import schemas
from scripts.export.export import export
from scripts.export.formats import package_formats
from scripts.package.package import Package
from tests.export.conftest import NAME
from tests.specimen import Copy

WHO_CLAIMS_WHAT = """
prefix schema: <https://schema.org/>
prefix prov: <http://www.w3.org/ns/prov#>
select ?claim ?who ?words where {
    ?claim a schema:Claim, prov:Entity ; schema:text ?words ; prov:wasAttributedTo ?agent ; prov:wasQuotedFrom ?document .
    ?agent a prov:Agent ; schema:name ?who .
    ?document a prov:Entity ; schema:name ?title .
}
"""


def test_every_annotation_selects_its_quotation_by_words_and_by_place(exported: Path, built: Path):
    package = Package(built)
    page = json.loads((exported / f"{NAME}.annotations.jsonld").read_bytes())
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    quoting = [*schemas.CLAIM_TABLES, "events", "actors"]
    ids = {row[schemas.primary_key(table)] for table in quoting for row in package.tables[table]}
    assert {item["id"] for item in page["items"]} == {f"#{each}" for each in ids}
    for item in page["items"]:
        assert (item["type"], item["body"]["type"]) == ("Annotation", "TextualBody")
        text = (built / item["target"]["source"]).read_bytes().decode()
        words, place = item["target"]["selector"]
        assert (words["type"], place["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        assert text[place["start"] : place["end"]] == words["exact"]
        assert words["prefix"] + words["exact"] + words["suffix"] in text
        assert len(words["prefix"]) == min(32, place["start"])
        assert " ".join(words["exact"].split()) in item["body"]["value"]


def test_a_triple_store_tells_who_claims_what(exported: Path, rows):
    graph = rdflib.Graph().parse(exported / f"{NAME}.jsonld")
    found = {
        str(claim).rpartition("#")[2]: (str(who), str(words)) for claim, who, words in graph.query(WHO_CLAIMS_WHAT)
    }
    names = {row["actor_id"]: row["name"] for row in rows["actors"]}
    assert found == {
        row[schemas.primary_key(table)]: (names[row[schemas.claimant_field(table)]], row["quote"])
        for table in schemas.CLAIM_TABLES
        for row in rows[table]
    }


def test_addresses_are_those_of_the_homepage_where_there_is_one(package_copy: Copy, tmp_path: Path):
    with package_copy.edit_descriptor() as descriptor:
        descriptor["homepage"] = "https://claims.example/"
    form = [each for each in package_formats() if each.extension == "jsonld"]
    export(Package(package_copy.root), tmp_path / "out", formats=form)
    graph = rdflib.Graph().parse(tmp_path / "out" / f"{NAME}.jsonld")
    assert {str(row.claim) for row in graph.query(WHO_CLAIMS_WHAT)} >= {"https://claims.example/cite/cas-heron-killed"}
