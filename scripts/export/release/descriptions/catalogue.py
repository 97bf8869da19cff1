"""For catalogues and search engines: the package as a `Dataset` of schema.org and of DCAT 3, in one file of JSON-LD.

What DCAT-AP, the profile of European data portals, wants of a data set and of its files is there.
"""

from collections.abc import Mapping
from typing import Any

from scripts.package.linked_data import Node, filled, schema_org_dataset
from scripts.package.package import Package

NAME = "dataset.jsonld"
CONTEXT = {
    "@vocab": "https://schema.org/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "license": {"@type": "@id"},
    "url": {"@type": "@id"},
    "dcat:landingPage": {"@type": "@id"},
    "dcat:accessURL": {"@type": "@id"},
    "dcat:downloadURL": {"@type": "@id"},
    "dcat:byteSize": {"@type": "xsd:nonNegativeInteger"},
    "dct:issued": {"@type": "xsd:date"},
    "contentUrl": {"@type": "@id"},
}
#: The addresses of media types, as DCAT names them.
MEDIA_TYPES = "http://www.iana.org/assignments/media-types"


def described(package: Package, sizes: Mapping[str, int]) -> Node:
    """The data set with a distribution for each file of the Data Package."""
    dataset = schema_org_dataset(package)
    terms = {"dct:license": {"@id": dataset["license"], "@type": "dct:LicenseDocument"}}
    files = [_distribution(resource, terms) for resource in package.descriptor["resources"]]
    return {
        "@context": CONTEXT,
        **dataset,
        "@id": package.descriptor.get("homepage") or "#dataset",
        "@type": ["Dataset", "dcat:Dataset"],
        **terms,
        **filled(
            {
                "dct:title": dataset["name"],
                "dct:description": dataset["description"],
                "dct:publisher": [_agent(each["title"]) for each in package.descriptor["contributors"][:1]],
                "dct:issued": dataset["datePublished"],
                "dcat:version": dataset["version"],
                "dcat:keyword": dataset.get("keywords"),
                "dcat:landingPage": dataset.get("url"),
            }
        ),
        "distribution": files,
        "dcat:distribution": [{"@id": each["@id"]} for each in files],
    }


def _agent(name: str) -> Node:
    return {"@type": "foaf:Agent", "foaf:name": name}


def _distribution(resource: Mapping[str, Any], terms: Node) -> Node:
    """A file, on the terms of the package where it has none of its own, as a document has."""
    own = [{"@type": "dct:RightsStatement", "rdfs:label": each["title"]} for each in resource.get("licenses", ())]
    return {
        "@id": f"#{resource['name']}",
        "@type": ["DataDownload", "dcat:Distribution"],
        "name": resource["title"],
        "dct:title": resource["title"],
        "description": resource["description"],
        "dct:description": resource["description"],
        "contentUrl": resource["path"],
        "dcat:accessURL": resource["path"],
        "dcat:downloadURL": resource["path"],
        "encodingFormat": resource["mediatype"],
        "dcat:mediaType": {"@id": f"{MEDIA_TYPES}/{resource['mediatype']}", "@type": "dct:MediaType"},
        "dcat:byteSize": resource["bytes"],
        **({"dct:rights": own} if own else terms),
        "sha256": resource["hash"].removeprefix("sha256:"),
    }
