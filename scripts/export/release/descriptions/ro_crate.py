"""RO-Crate 1.1: the zip as a research object, every file with its size and kind, in the words of schema.org."""

import mimetypes
from collections.abc import Mapping

from scripts.package.linked_data import Node, filled, schema_org_dataset
from scripts.package.package import Package

NAME = "ro-crate-metadata.json"
KINDS = {".md": "text/markdown", ".sql": "application/sql", ".csv": "text/csv", ".cff": "application/yaml"}


def described(package: Package, sizes: Mapping[str, int]) -> Node:
    """The graph: the crate, its licence, who made it, and its files."""
    descriptor = package.descriptor
    licence = descriptor["licenses"][0]
    makers = [
        filled(
            {
                "@id": f"#contributor-{number}",
                "@type": "Organization",
                "name": each["title"],
                "url": descriptor.get("homepage"),
            }
        )
        for number, each in enumerate(descriptor["contributors"], start=1)
    ]
    resources = {each["path"]: each for each in descriptor["resources"]}
    parts = [_file(name, size, resources.get(name, {})) for name, size in sizes.items()]
    named = [{"@id": maker["@id"]} for maker in makers]
    whose = named[0] if len(named) == 1 else named
    root = schema_org_dataset(package) | {
        "@id": "./",
        "license": {"@id": licence["path"]},
        "author": whose,
        "creator": whose,
        "publisher": named[0],
        "hasPart": [{"@id": part["@id"]} for part in parts],
    }
    about = {
        "@id": NAME,
        "@type": "CreativeWork",
        "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
        "about": {"@id": "./"},
    }
    terms = {"@id": licence["path"], "@type": "CreativeWork", "name": licence["title"]}
    return {"@context": "https://w3id.org/ro/crate/1.1/context", "@graph": [about, root, terms, *makers, *parts]}


def _file(name: str, size: int, resource: Mapping[str, str]) -> Node:
    suffix = f".{name.rpartition('.')[2]}"
    return filled(
        {
            "@id": name,
            "@type": "File",
            "name": resource.get("title", name),
            "description": resource.get("description"),
            "contentSize": str(size),
            "encodingFormat": KINDS.get(suffix) or mimetypes.types_map.get(suffix, "text/plain"),
        }
    )
