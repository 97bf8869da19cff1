"""The table of discrepancies, from its registry: both passages found in their documents, and what the row says."""

from collections.abc import Mapping

import schemas
from schemas.descriptions import descriptions
from schemas.rows import Row
from scripts.builder.entry_lines import registry_place
from scripts.builder.kept_rows import Tables
from scripts.coding.entries import Coding
from scripts.coding.registry import Discrepancy
from scripts.documents.quotations import find_once
from scripts.errors import DataError


def discrepancy_rows(codings: Mapping[str, Coding], tables: Tables, entries: list[Discrepancy]) -> list[Row]:
    """The rows in the order of their entries; `tables` say whose claims the records are that they name."""
    rows = []
    for entry in entries:
        row: Row = dict.fromkeys(schemas.fields("discrepancies")) | {
            "discrepancy_id": entry.id,
            "kind": entry.kind,
            "weight": entry.weight,
            "record_id_a": entry.record_a,
            "record_id_b": entry.record_b,
            "table_name": entry.table_name,
            "external_reference": entry.external_reference,
        }
        try:
            row |= _side(codings, "a", entry.a)
            if entry.b:
                row |= _side(codings, "b", entry.b)
        except DataError as error:
            told = f"discrepancies {entry.id}: {error}"
            next(iter(codings.values())).problem(told, registry_place("discrepancies", entry.id))
            continue
        rows.append(row)
    known = tables | {"discrepancies": rows}
    for row, words in zip(
        rows, descriptions(lambda table, *names: (tuple(each[n] for n in names) for each in known[table])), strict=True
    ):
        row["description"] = words
    return rows


def _side(codings: Mapping[str, Coding], side: str, passage: tuple[str, str, str]) -> Row:
    source_id, place, words = passage
    if source_id not in codings:
        raise DataError(f"no document {source_id!r}; there are {', '.join(codings)}")
    document = codings[source_id].document
    span = find_once(document, words, [document.span_of(place)])
    return {
        f"source_id_{side}": source_id,
        f"locator_{side}": document.locator(*span),
        f"quote_{side}": document.slice(*span),
        f"quote_{side}_start": span[0],
        f"quote_{side}_end": span[1],
    }
