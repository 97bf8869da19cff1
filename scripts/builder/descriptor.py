"""`datapackage.json`: generated from the package metadata, the schemas, the tables and the documents."""

import hashlib
import json
from collections.abc import Mapping
from mimetypes import guess_type
from string import Template
from typing import Any

import schemas
from schemas.rows import Row
from scripts.package.package import PROFILE
from scripts.package.provenance import documents_in_words, publishers_states

OTHERS = {"name": "other-closed"}


def package_metadata(sources: list[Row], actors: list[Row]) -> dict[str, Any]:
    """Title, version, description, licences and so on, as written in `schemas/package.json`.

    The description says of `$documents` how many there are and where they were published. Homepage, repository and DOI
    (`10.5281/zenodo.…`) are left out while they are empty there, and so everywhere else.
    """
    metadata: dict[str, Any] = json.loads((schemas.FOLDER / "package.json").read_text(encoding="utf-8"))
    documents = documents_in_words(publishers_states(sources, actors))
    metadata["description"] = Template(metadata["description"]).substitute(documents=documents)
    return {name: value for name, value in metadata.items() if value}


def descriptor(metadata: dict[str, Any], csv_files: dict[str, bytes], sources: list[Row]) -> bytes:
    """The package descriptor for these files and documents.

    `metadata`: as `package_metadata` gives it. `csv_files`: for each table the bytes of its CSV. `sources`: the rows of
    the table `sources`.
    """
    package = {"$schema": PROFILE, **metadata}
    package["sources"] = [{"title": _source_title(source), "path": source["path"]} for source in sources]
    package["resources"] = [_table_resource(table, data) for table, data in csv_files.items()]
    package["resources"] += [_document_resource(source) for source in sources]
    package["resources"] += [_original_resource(source) for source in sources if source["original_path"]]
    return _json(package)


def with_unread(descriptor: bytes, unread: Mapping[str, int]) -> bytes:
    """The descriptor, which tells of each document in `unread` how many of its cells no reader read again, for want of
    one for its language (`notReadAgain`).
    """
    package = json.loads(descriptor)
    resources = {resource["name"]: resource for resource in package["resources"]}
    for source_id, cells in unread.items():
        resource = resources[f"document-{source_id}"]
        resource["description"] += (
            f" No reader knows its language for {cells} of its cells: they are the coder's alone."
        )
        resource["notReadAgain"] = cells
    return _json(package)


def _json(package: dict[str, Any]) -> bytes:
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _table_resource(table: str, data: bytes) -> dict[str, Any]:
    schema = schemas.table_schema(table)
    return {
        "name": table,
        "type": "table",
        "title": schema["title"],
        "description": schema["description"],
        "path": f"data/{table}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "schema": f"schemas/{table}.schema.json",
    }


def _document_resource(source: Row) -> Row:
    by = source["extracted_by"]
    what = f"The text of the original, extracted by {by}." if by else "The document as it was received."
    return {
        "name": f"document-{source['source_id']}",
        "title": _source_title(source),
        "description": f"{what} {source['perspective']}",
        "path": source["path"],
        "format": "txt",
        "mediatype": "text/plain",
        "encoding": "utf-8",
        "bytes": source["bytes"],
        "hash": f"sha256:{source['sha256']}",
        "licenses": _licenses(source),
    }


def _original_resource(source: Row) -> Row:
    """What was received, of which a document is the text; no table, whatever a validator makes of its name."""
    return {
        "name": f"original-{source['source_id']}",
        "title": _source_title(source),
        "description": "The document as it was received.",
        "path": source["original_path"],
        "format": "original",
        "mediatype": guess_type(source["original_path"])[0] or "application/octet-stream",
        "bytes": source["original_bytes"],
        "hash": f"sha256:{source['original_sha256']}",
        "licenses": _licenses(source),
    }


def _licenses(source: Row) -> list[Row]:
    terms = source["reuse_terms"]
    printed = f"Its publisher's, who prints: “{terms}”" if terms else "Its publisher's; it prints no terms of reuse"
    return [OTHERS | {"title": printed}]


def _source_title(source: dict[str, Any]) -> str:
    return f"{source['title'].rstrip('.')} ({source['publisher_id']}, {source['date_edtf']})"
