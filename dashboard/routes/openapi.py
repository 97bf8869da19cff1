"""What the API can be asked, as an OpenAPI document (3.1), made from the Table Schemas and the views."""

from functools import lru_cache
from typing import Any

import schemas
from dashboard import shown_package
from dashboard.queries import table_pages
from dashboard.queries.search_entries import KINDS
from dashboard.routes.answers import as_json

#: The types of a Table Schema in JSON Schema.
TYPES = {"string": {"type": "string"}, "integer": {"type": "integer"}, "date": {"type": "string", "format": "date"}}

PAGING = ("page", "size", "order")
PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}


def written(address: str) -> str:
    """The whole document as JSON; `address` is that of the site."""
    return _written(address, *shown_package.published())


@lru_cache(maxsize=2)
def _written(address: str, *published: Any) -> str:
    return as_json(document(address))


def document(address: str) -> dict[str, Any]:
    """The whole document; `address` is that of the site."""
    return _document(*shown_package.published()) | {"servers": [{"url": address}]}


@lru_cache(maxsize=2)
def _document(*published: Any) -> dict[str, Any]:
    descriptor = shown_package.package().descriptor
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"{descriptor['title']}: API",
            "version": descriptor["version"],
            "description": descriptor["description"],
            "license": {"name": descriptor["licenses"][0]["name"], "url": descriptor["licenses"][0]["path"]},
        },
        "paths": {
            "/api/tables": _get("Every table with what a row of it is", _object({"tables": _list(_named())})),
            **{f"/api/tables/{table}": _table(table) for table in schemas.TABLES},
            "/api/views": _get("Every view with the question that it answers", _object({"views": _list(_named())})),
            **{f"/api/views/{view}": _view(view, question) for view, question in table_pages.views().items()},
            "/api/records/{record_id}": _get(
                "One record of any table, with its quotations, its cells in words, and its reference",
                {"$ref": "#/components/schemas/Record"},
                [{"name": "record_id", "in": "path", "required": True, "schema": {"type": "string"}}],
            ),
            "/api/search": _search(),
        },
        "components": {
            "schemas": {table: _row(table) for table in schemas.TABLES}
            | {"Record": _record(), "Hit": _hit(), "Problem": _problem()}
        },
    }


def _table(table: str) -> dict[str, Any]:
    schema = schemas.table_schema(table)
    told = {name: field["description"] for name, field in schemas.fields(table).items()}
    return _get(schema["description"], _page({"$ref": f"#/components/schemas/{table}"}), _filters(told))


def _view(view: str, question: str) -> dict[str, Any]:
    return _get(question, _page({"type": "object"}), _filters(dict.fromkeys(table_pages.columns(view), "")))


def _search() -> dict[str, Any]:
    answer = {"total": {"type": "integer"}, "counts": {"type": "object", "additionalProperties": {"type": "integer"}}}
    asked = [
        _parameter("q", "Words, all of which have to be there; in quotation marks those that stand together."),
        _parameter("kind", "Records of one table only.", enum=list(KINDS)),
        *_paging("page", "size"),
    ]
    hits = _list({"$ref": "#/components/schemas/Hit"})
    return _get("What has all of some words, the best first", _object(answer | {"hits": hits}), asked)


def _get(summary: str, answer: dict[str, Any], parameters: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    content = {"application/json": {"schema": answer}}
    return {
        "get": {
            "summary": summary,
            "parameters": parameters or [],
            "responses": {
                "200": {"description": "The answer.", "content": content},
                "304": {"description": "Nothing has changed since the answer with this ETag."},
                "400": {"description": "The question is wrong.", "content": PROBLEM},
                "404": {"description": "There is no such thing.", "content": PROBLEM},
            },
        }
    }


def _filters(columns: dict[str, str]) -> list[dict[str, Any]]:
    own = [
        _parameter(name, f"Only rows with this value, or one of several. {told}".strip(), repeated=True)
        for name, told in columns.items()
    ]
    return [*own, *_paging(*PAGING)]


def _paging(*names: str) -> list[dict[str, Any]]:
    told = {
        "page": ("Which page, from 1.", {"type": "integer", "minimum": 1, "default": 1}),
        "size": (
            "How many rows a page has.",
            {"type": "integer", "minimum": 1, "maximum": table_pages.MOST, "default": table_pages.SIZE},
        ),
        "order": ("A column to order by; with a minus before it from the last to the first.", {"type": "string"}),
    }
    return [{"name": name, "in": "query", "description": told[name][0], "schema": told[name][1]} for name in names]


def _parameter(name: str, told: str, *, repeated: bool = False, enum: list[str] | None = None) -> dict[str, Any]:
    one: dict[str, Any] = {"type": "string"} | ({"enum": enum} if enum else {})
    schema = {"type": "array", "items": one} if repeated else one
    return {"name": name, "in": "query", "description": told, "schema": schema}


def _row(table: str) -> dict[str, Any]:
    """A row of a table, from its Table Schema."""
    return {
        "type": "object",
        "title": schemas.table_schema(table)["title"],
        "required": list(schemas.fields(table)),
        "properties": {name: _cell(field) for name, field in schemas.fields(table).items()},
    }


def _cell(field: dict[str, Any]) -> dict[str, Any]:
    constraints = field.get("constraints", {})
    kind = TYPES[field["type"]]
    told: dict[str, Any] = kind | {"title": field["title"], "description": field["description"]}
    if not constraints.get("required"):
        told |= {"type": [kind["type"], "null"]}
    if codes := constraints.get("enum"):
        told |= {"enum": codes if constraints.get("required") else [*codes, None]}
    return told


def _page(row: dict[str, Any]) -> dict[str, Any]:
    number = {"type": "integer"}
    return _object(
        {"total": number, "page": number, "pages": number, "size": number, "links": {"type": "object"}}
        | {"rows": _list(row)}
    )


def _record() -> dict[str, Any]:
    text = {"type": "string"}
    quotation = _object(
        dict.fromkeys(("words", "claimant", "voice", "source_id", "source", "publisher", "locator"), text)
    )
    cells = {"type": "object", "additionalProperties": text}
    return _object(
        {"record_id": text, "table": text, "title": text, "status": text, "footnote": text, "links": {"type": "object"}}
        | {"row": {"type": "object"}, "in_words": cells, "quotations": _list(quotation)}
    )


def _hit() -> dict[str, Any]:
    text = {"type": "string"}
    marked = {
        "type": "string",
        "contentMediaType": "text/html",
        "description": "Escaped HTML; what was found is in `mark`.",
    }
    return _object(
        {"kind": text, "record_id": text, "source_id": text, "link": text}
        | {"title": marked, "claimant": marked, "source": marked, "locator": marked, "quotations": _list(marked)}
    )


def _problem() -> dict[str, Any]:
    text = {"type": "string"}
    return _object({"type": text, "title": text, "status": {"type": "integer"}, "detail": text, "instance": text})


def _named() -> dict[str, Any]:
    text = {"type": "string"}
    return _object({"name": text, "description": text, "link": text})


def _list(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}
