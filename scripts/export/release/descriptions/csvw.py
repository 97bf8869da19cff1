"""CSV on the Web (W3C): types, keys and meanings of every column, beside the CSV files."""

from collections.abc import Mapping

import schemas
from scripts.package.linked_data import Node, filled
from scripts.package.package import Package

NAME = "csv-metadata.json"


def described(package: Package, sizes: Mapping[str, int]) -> Node:
    """The group of all tables."""
    descriptor = package.descriptor
    return filled(
        {
            "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
            "dc:title": descriptor["title"],
            "dc:description": descriptor["description"],
            "dc:license": {"@id": descriptor["licenses"][0]["path"]},
            "tables": [_table(package, table) for table in schemas.TABLES],
        }
    )


def _table(package: Package, table: str) -> Node:
    schema = schemas.table_schema(table)
    # Readers differ on keys that may be empty: of those, nothing is said.
    pointing = [
        {"columnReference": column, "reference": {"resource": _path(package, target), "columnReference": key}}
        for column, (target, key) in schemas.foreign_keys(table).items()
        if schemas.fields(table)[column].get("constraints", {}).get("required")
    ]
    return {
        "url": _path(package, table),
        "dc:title": schema["title"],
        "dc:description": schema["description"],
        "dialect": {"header": True, "encoding": "utf-8", "delimiter": ",", "doubleQuote": True},
        "tableSchema": filled(
            {
                "columns": [_column(field) for field in schema["fields"]],
                "primaryKey": schema["primaryKey"],
                "foreignKeys": pointing,
            }
        ),
    }


def _column(field: schemas.Field) -> Node:
    return {
        "name": field["name"],
        "titles": field["name"],
        "datatype": field["type"],
        "required": bool(field.get("constraints", {}).get("required")),
        "null": "",
        "dc:title": field["title"],
        "dc:description": field["description"],
    }


def _path(package: Package, table: str) -> str:
    return package.path(table).relative_to(package.root).as_posix()
