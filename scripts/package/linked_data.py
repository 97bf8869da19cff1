"""What formats of linked data share: addresses of things, and the package in the words of schema.org.

Where the package has a homepage, a record's address is its page there; where not, it is an anchor in the file that
names it. Homepage, repository and DOI stand in `schemas/package.json` and are left out everywhere while they are empty.
"""

from collections.abc import Mapping
from typing import Any

from scripts.package.bibliography import of_package, permalink
from scripts.package.package import Package

Descriptor = Mapping[str, Any]
Node = dict[str, Any]

#: Kinds of actors → their types in schema.org; others are an Organization.
ACTORS = {"person": "Person", "state": "Country", "population": "Organization"}


def iri(descriptor: Descriptor, record_id: str) -> str:
    """The address of a record, a document or anything else that has an identifier in the package."""
    home = str(descriptor.get("homepage", "")).rstrip("/")
    return f"{home}/{permalink(record_id)}" if home else f"#{record_id}"


def filled(node: Mapping[str, Any]) -> Node:
    """A node without what is empty."""
    return {name: value for name, value in node.items() if value not in ("", None, [], {})}


def schema_org_dataset(package: Package) -> Node:
    """The package as a `Dataset` of schema.org, without `@id`, context and files."""
    descriptor = package.descriptor
    return filled(
        {
            "@type": "Dataset",
            "name": descriptor["title"],
            "description": descriptor["description"],
            "version": descriptor["version"],
            "datePublished": descriptor["created"][:10],
            "license": descriptor["licenses"][0]["path"],
            "keywords": descriptor.get("keywords", []),
            "creator": [{"@type": "Organization", "name": each["title"]} for each in descriptor["contributors"]],
            "citation": of_package(descriptor).words,
            "inLanguage": "en",
            "isAccessibleForFree": True,
            "url": descriptor.get("homepage", ""),
            "codeRepository": descriptor.get("repository", ""),
            "identifier": doi(descriptor),
        }
    )


def doi(descriptor: Descriptor) -> str:
    """The address of the package's DOI (Digital Object Identifier), where it has one."""
    return f"https://doi.org/{descriptor['doi']}" if descriptor.get("doi") else ""
