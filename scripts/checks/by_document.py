"""The rows of a package by the documents that they rest on."""

from collections.abc import Callable, Collection, Iterable, Mapping
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
    documents = documents_of_rows(package)
    parts: dict[str, Part] = {}
    for table, rows in package.tables.items():
        for numbered in enumerate(rows, start=2):
            for source_id in documents[table](numbered[1]):
                if source_id not in parts:
                    parts[source_id] = {name: [] for name in schemas.TABLES}
                parts[source_id][table].append(numbered)
    return parts


def homes_of_records(package: Package) -> dict[str, str]:
    """By record the document that it quotes, or that what it belongs to does."""
    homes = {
        row[schemas.primary_key(table)]: row["source_id"]
        for table in schemas.QUOTING_TABLES
        for row in package.tables[table]
    }
    parties = package.tables["agreement_parties"]
    return homes | {row["agreement_party_id"]: homes.get(row["agreement_id"], NO_DOCUMENT) for row in parties}


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


def documents_of_rows(package: Package) -> dict[str, Callable[[Cells], Iterable[str]]]:
    """By table what gives the documents that a row rests on, each once."""
    homes = homes_of_records(package)
    special: dict[str, Callable[[Cells], Iterable[str]]] = {
        "evidence": lambda row: {row["source_id"], homes.get(row["record_id"], row["source_id"])},
        "discrepancies": lambda row: {row["source_id_a"], row["source_id_b"]} - {""},
        "translations": lambda row: (homes.get(row["record_id"], NO_DOCUMENT),),
        "agreement_parties": lambda row: (homes.get(row["agreement_id"], NO_DOCUMENT),),
        "uses": lambda row: (_of_passage(row["passage_id"]) or _of_mention(row["mention_id"]),),
        "double_coding": lambda row: (_of_passage(row["passage_id"]),),
    }
    return {
        table: special.get(table, _own if "source_id" in schemas.fields(table) else _none) for table in schemas.TABLES
    }


def _own(row: Cells) -> Iterable[str]:
    return (row["source_id"],)


def _none(_: Cells) -> Iterable[str]:
    return (NO_DOCUMENT,)


def _of_passage(passage_id: str) -> str:
    """The document of a passage, which is called by it and by where it stands."""
    return passage_id.rpartition(".")[0]


def _of_mention(mention_id: str) -> str:
    """The document of a mention, which is called by it, its kind and where it stands."""
    return mention_id.rpartition(".")[0].rpartition(".")[0]
