"""The code book: one section per table and a permalink per field, generated from the schemas.

It is written by every build, so that a stale one shows as a change; nobody edits it by hand.
"""

from collections.abc import Iterator

import schemas

PATH = "docs/codebook.md"
SUPPORT = {
    "stated": "stated: the document's words give it, and the table `evidence` cites them",
    "derived": "derived: computed by a published rule",
    "coded": "coded: an analyst's judgement under the [coding guide](coding-guide.md)",
}
INTRODUCTION = """# Code book

Every table with its columns and codes, in the words of its schema in [`schemas/`](../schemas/), from which this page is
generated. How a row is coded stands in the [coding guide](coding-guide.md), how to read the tables in
[How to read this data](how-to-read.md).
"""


def codebook() -> str:
    """The code book in Markdown."""
    parts = [INTRODUCTION, _contents(), *(_table(table) for table in schemas.TABLES), _warnings()]
    return "\n".join(parts)


def _contents() -> str:
    lines = [f"- [`{table}`](#{table}): {schemas.table_schema(table)['title']}" for table in schemas.TABLES]
    return "\n".join([*lines, "- [Usage warnings](#usage-warnings)", ""])


def _table(table: str) -> str:
    schema = schemas.table_schema(table)
    lines = [
        f'<a id="{table}"></a>',
        f"## {schema['title']} (`{table}`)",
        "",
        schema["description"],
        "",
        *_warned(schema),
        f"Key: {_names(schemas.key_fields(table))}.",
        "",
    ]
    for field in schema["fields"]:
        lines += _field(table, field)
    return "\n".join(lines)


def _field(table: str, field: schemas.Field) -> Iterator[str]:
    name = field["name"]
    yield from (f'<a id="{table}.{name}"></a>', f"### `{table}.{name}`: {field['title']}", "", field["description"], "")
    yield from _warned(field)
    yield from (f"- {fact}" for fact in _facts(table, field))
    yield ""
    if "categories" in field:
        yield from ("| code | label | meaning |", "|---|---|---|")
        yield from (_row(f"`{c['value']}`", c["label"], c["description"]) for c in field["categories"])
        yield ""


def _facts(table: str, field: schemas.Field) -> Iterator[str]:
    yield f"Type: {field['type']}" + ("; always filled" if field.get("constraints", {}).get("required") else "")
    yield f"Support: {SUPPORT[field['support']]}"
    if field["name"] in schemas.foreign_keys(table):
        target, key = schemas.foreign_keys(table)[field["name"]]
        yield f"Points at [`{target}.{key}`](#{target}.{key})"
    yield f"Example: `{field['example']}`"


def _warned(described: dict[str, object]) -> Iterator[str]:
    """The usage warnings of a table or a field."""
    codes = described.get("usageWarnings")
    for code in codes if isinstance(codes, list) else []:
        yield f"> **{schemas.warnings()[code]['label'].capitalize()}.** {schemas.warnings()[code]['text']}"
        yield ""


def _warnings() -> str:
    lines = [_row(f"`{code}`", warning["text"]) for code, warning in schemas.warnings().items()]
    return "\n".join(
        ['<a id="usage-warnings"></a>', "## Usage warnings", "", "| code | warning |", "|---|---|", *lines, ""]
    )


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _names(fields: list[str]) -> str:
    return ", ".join(f"`{field}`" for field in fields)
