"""The rows of a package by the documents that they rest on."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

import schemas
from schemas.rows import Cells
from scripts.package.package import Package

#: A row with its number in the file of its table.
Numbered = tuple[int, Cells]
#: By table the rows that rest on a document.
Part = dict[str, list[Numbered]]
#: Rows that rest on no document, such as the codes.
NO_DOCUMENT = ""


def by_document(package: Package) -> dict[str, Part]:
    """All rows by document; what rests on two is there twice."""
    homes = {
        row[schemas.primary_key(table)]: row["source_id"]
        for table in schemas.QUOTING_TABLES
        for row in package.tables[table]
    }
    homes |= {
        row["agreement_party_id"]: homes.get(row["agreement_id"], "") for row in package.tables["agreement_parties"]
    }
    parts: dict[str, Part] = {}
    for table, rows in package.tables.items():
        for numbered in enumerate(rows, start=2):
            for source_id in {*_documents(table, numbered[1], homes)}:
                part = parts.setdefault(source_id, {name: [] for name in schemas.TABLES})
                part[table].append(numbered)
    return parts


@dataclass(frozen=True)
class Selection:
    """Some documents, their rows and those that rest on no document, in the order of the files."""

    documents: frozenset[str]
    rows: Part


def select(parts: Mapping[str, Part], documents: Collection[str]) -> Selection:
    """The rows of some documents, of all those of a package."""
    found: dict[str, dict[int, Cells]] = {table: {} for table in schemas.TABLES}
    for source_id in {*documents, NO_DOCUMENT} & {*parts}:
        for table, rows in parts[source_id].items():
            found[table].update(rows)
    return Selection(frozenset(documents), {table: sorted(rows.items()) for table, rows in found.items()})


def _documents(table: str, row: Cells, homes: Mapping[str, str]) -> Iterator[str]:
    """The documents that a row rests on; `homes` are those of the records that others are about."""
    if table == "evidence":
        yield row["source_id"]
        yield homes.get(row["record_id"], row["source_id"])
    elif "source_id" in row:
        yield row["source_id"]
    elif table == "discrepancies":
        yield from filter(None, (row["source_id_a"], row["source_id_b"]))
    elif table == "translations":
        yield homes.get(row["record_id"], NO_DOCUMENT)
    elif table == "agreement_parties":
        yield homes.get(row["agreement_id"], NO_DOCUMENT)
    elif table == "uses":  # the words that are used are called by their document, their kind and where they stand
        passage, mention = row["passage_id"], row["mention_id"]
        yield passage.rpartition(".")[0] or mention.rpartition(".")[0].rpartition(".")[0]
    else:
        yield NO_DOCUMENT
