"""RDF, as JSON-LD: claims, claimants, events and documents, in the words of schema.org and PROV-O.

A claim is a `schema:Claim`, attributed to its claimant and quoted from its document (`prov:wasAttributedTo`,
`prov:wasQuotedFrom`). Nothing says that it is true.
"""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from scripts.export.formats import Exported, PackageFormat
from scripts.package.atomic_write import write_text
from scripts.package.json_list import json_list
from scripts.package.linked_data import ACTORS, Node, filled, iri

CONTEXT = {
    "@vocab": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "reportedBy": {"@id": "https://schema.org/publisher", "@type": "@id"},
    "sameAs": {"@type": "@id"},
}


def _write(exported: Exported, path: Path) -> None:
    graph = chain(_documents(exported), _actors(exported), _events(exported), _claims(exported))
    write_text(path, json_list(graph, {"@context": CONTEXT}, "@graph"))


def _documents(exported: Exported) -> Iterator[Node]:
    descriptor = exported.package.descriptor
    for row in exported.rows("sources"):
        yield filled(
            {
                "@id": iri(descriptor, row["source_id"]),
                "@type": ["CreativeWork", "prov:Entity"],
                "name": row["title"],
                "publisher": {"@id": iri(descriptor, row["publisher_id"])},
                "inLanguage": row["language"],
                "sha256": row["sha256"],
            }
        )


def _actors(exported: Exported) -> Iterator[Node]:
    descriptor = exported.package.descriptor
    names: dict[str, list[str]] = {}
    for row in exported.rows("names"):
        names.setdefault(row["actor_id"], []).append(row["name"])
    for row in exported.rows("actors"):
        known = f"http://www.wikidata.org/entity/{row['wikidata_id']}" if row["wikidata_id"] else ""
        yield filled(
            {
                "@id": iri(descriptor, row["actor_id"]),
                "@type": [ACTORS.get(row["kind"], "Organization"), "prov:Agent"],
                "name": row["name"],
                "alternateName": sorted(set(names.get(row["actor_id"], [])) - {row["name"]}),
                "sameAs": known,
            }
        )


def _events(exported: Exported) -> Iterator[Node]:
    descriptor = exported.package.descriptor
    for row in exported.rows("events"):
        part_of = {"@id": iri(descriptor, row["part_of"])} if row["part_of"] else None
        yield filled(
            {
                "@id": iri(descriptor, row["event_id"]),
                "@type": "Event",
                "name": row["name"],
                "superEvent": part_of,
                "temporalCoverage": row["date_edtf"],
            }
        )


def _claims(exported: Exported) -> Iterator[Node]:
    descriptor = exported.package.descriptor
    for row in exported.claims():
        claimant, document = ({"@id": iri(descriptor, row[name])} for name in ("claimant_id", "source_id"))
        yield filled(
            {
                "@id": iri(descriptor, row["record_id"]),
                "@type": ["Claim", "prov:Entity"],
                "additionalType": row["table_name"],
                "text": row["quote"],
                "author": claimant,
                "prov:wasAttributedTo": claimant,
                "sdPublisher": {"@id": iri(descriptor, row["reporter_id"])},
                "appearance": document,
                "prov:wasQuotedFrom": document,
                "about": {"@id": iri(descriptor, row["event_id"])} if row["event_id"] else None,
                "temporalCoverage": row["date_edtf"],
                "creditText": row["footnote"],
            }
        )


FORMAT = PackageFormat(
    "jsonld",
    "RDF (JSON-LD)",
    "application/ld+json",
    "triple stores: claims in schema.org and PROV-O",
    _write,
    order=6,
)
