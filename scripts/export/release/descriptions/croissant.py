"""Croissant 1.0 (MLCommons): tables and columns for libraries that load data sets. It wants a homepage's address."""

from collections.abc import Iterator, Mapping

import schemas
from scripts.package.linked_data import Node, schema_org_dataset
from scripts.package.package import Package

NAME = "croissant.json"
#: What the specification prescribes, word for word.
CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "conformsTo": "dct:conformsTo",
} | {
    term: f"cr:{term}"
    for term in [
        "citeAs",
        "column",
        "extract",
        "field",
        "fileProperty",
        "fileObject",
        "fileSet",
        "format",
        "includes",
        "isLiveDataset",
        "jsonPath",
        "key",
        "md5",
        "equivalentProperty",
        "parentField",
        "path",
        "recordSet",
        "references",
        "regex",
        "repeated",
        "replace",
        "samplingRate",
        "separator",
        "source",
        "subField",
        "transform",
    ]
}
TYPES = {"string": "sc:Text", "integer": "sc:Integer", "date": "sc:Date"}


def described(package: Package, sizes: Mapping[str, int]) -> Node:
    """The data set; nothing where the package has no homepage."""
    if not package.descriptor.get("homepage"):
        return {}
    dataset = schema_org_dataset(package)
    citation = dataset.pop("citation")
    return {
        "@context": CONTEXT,
        **dataset,
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "citeAs": citation,
        "distribution": list(_files(package)),
        "recordSet": [_records(table) for table in schemas.TABLES],
    }


def _files(package: Package) -> Iterator[Node]:
    for resource in package.descriptor["resources"]:
        yield {
            "@type": "cr:FileObject",
            "@id": resource["path"],
            "name": resource["name"],
            "description": resource["description"],
            "contentUrl": resource["path"],
            "contentSize": f"{resource['bytes']} B",
            "encodingFormat": resource["mediatype"],
            "sha256": resource["hash"].removeprefix("sha256:"),
        }


def _records(table: str) -> Node:
    schema = schemas.table_schema(table)
    return {
        "@type": "cr:RecordSet",
        "@id": table,
        "name": table,
        "description": schema["description"],
        "key": [{"@id": f"{table}/{name}"} for name in schemas.key_fields(table)],
        "field": [_field(table, field) for field in schema["fields"]],
    }


def _field(table: str, field: schemas.Field) -> Node:
    name = field["name"]
    target, key = schemas.foreign_keys(table).get(name, ("", ""))
    # Readers of Croissant know no circles: a table refers to those before it.
    before = schemas.TABLES[: schemas.TABLES.index(table)]
    references = {"references": {"field": {"@id": f"{target}/{key}"}}} if target in before else {}
    return {
        "@type": "cr:Field",
        "@id": f"{table}/{name}",
        "name": name,
        "description": field["description"],
        "dataType": TYPES[field["type"]],
        "source": {"fileObject": {"@id": f"data/{table}.csv"}, "extract": {"column": name}},
        **references,
    }
