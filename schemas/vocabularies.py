"""The table `codes`: every closed vocabulary of the schemas, and the usage warnings, as rows."""

from typing import Any

import schemas

PLOVER = frozenset({"event_type", "event_mode", "quad_class"})


def code_rows() -> list[dict[str, Any]]:
    """One row per code. A field that means the same in every table is one vocabulary; where tables differ it is
    `table.field`.
    """
    vocabularies: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for table in schemas.TABLES:
        for name, field in schemas.fields(table).items():
            if "categories" in field:
                vocabularies.setdefault(name, {})[table] = field["categories"]
    rows = []
    for name, by_table in vocabularies.items():
        shared = len({str(categories) for categories in by_table.values()}) == 1
        for table, categories in by_table.items():
            vocabulary = name if shared else f"{table}.{name}"
            rows += [_row(vocabulary, c["value"], c["label"], c["description"], _origin(name)) for c in categories]
            if shared:
                break
    rows += [_row("usage_warning", code, w["label"], w["text"], "warning") for code, w in schemas.warnings().items()]
    return rows


def _origin(name: str) -> str:
    return "PLOVER" if name in PLOVER else "own"


def _row(vocabulary: str, code: str, label: str, definition: str, origin: str) -> dict[str, Any]:
    return {"vocabulary": vocabulary, "code": code, "label": label, "definition": definition, "origin": origin}
