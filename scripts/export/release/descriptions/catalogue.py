"""For catalogues and search engines: the package as a `Dataset` of schema.org and of DCAT 3, in one file of JSON-LD."""

from collections.abc import Mapping

from scripts.package.linked_data import Node, filled, schema_org_dataset
from scripts.package.package import Package

NAME = "dataset.jsonld"
CONTEXT = {
    "@vocab": "https://schema.org/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "license": {"@type": "@id"},
    "dct:license": {"@type": "@id"},
    "url": {"@type": "@id"},
    "dcat:landingPage": {"@type": "@id"},
    "dcat:downloadURL": {"@type": "@id"},
    "contentUrl": {"@type": "@id"},
}


def described(package: Package, sizes: Mapping[str, int]) -> Node:
    """The data set with a distribution for each file of the Data Package."""
    dataset = schema_org_dataset(package)
    tables = [_distribution(resource) for resource in package.descriptor["resources"]]
    return {
        "@context": CONTEXT,
        **dataset,
        "@id": package.descriptor.get("homepage") or "#dataset",
        "@type": ["Dataset", "dcat:Dataset"],
        **filled(
            {
                "dct:title": dataset["name"],
                "dct:description": dataset["description"],
                "dct:license": dataset["license"],
                "dct:issued": dataset["datePublished"],
                "dcat:version": dataset["version"],
                "dcat:keyword": dataset.get("keywords"),
                "dcat:landingPage": dataset.get("url"),
            }
        ),
        "distribution": tables,
        "dcat:distribution": [{"@id": each["@id"]} for each in tables],
    }


def _distribution(resource: Mapping[str, str]) -> Node:
    return {
        "@id": f"#{resource['name']}",
        "@type": ["DataDownload", "dcat:Distribution"],
        "name": resource["title"],
        "description": resource["description"],
        "contentUrl": resource["path"],
        "dcat:downloadURL": resource["path"],
        "encodingFormat": resource["mediatype"],
        "dcat:byteSize": resource["bytes"],
        "sha256": resource["hash"].removeprefix("sha256:"),
    }
