"""Documents that are linked: rows of one say something of rows of another, be it by way of a third.

What is found in a row depends on the rows of linked documents, on what all documents share and on equal notes, and on
nothing else. So what nothing was wrong with is as it was while all these are.
"""

from collections.abc import Iterator
from operator import itemgetter, lt

import schemas
from schemas.rows import Cells
from scripts.checks.by_document import NO_DOCUMENT, Numbered, Part, Selection, homes_of_records
from scripts.package.package import Package

#: The tables that rows of every document are read with. The hash of a document's text is in `sources`.
SHARED = ("sources", "sections", "actors", "names", "events", "double_coding", "codes")
#: The tables that a row points at in linked documents: who acts is shared by all.
POINTED_AT = ("events", *schemas.CLAIM_TABLES)


def groups(package: Package) -> list[frozenset[str]]:
    """The documents that are linked with each other, group by group."""
    group = {row["source_id"]: frozenset([row["source_id"]]) for row in package.tables["sources"]}
    for one, other in _links(package):
        if one in group and other in group and group[one] is not group[other]:
            together = group[one] | group[other]
            group |= dict.fromkeys(together, together)
    return list({id(each): each for each in group.values()}.values())


def _links(package: Package) -> set[tuple[str, str]]:
    """Pairs of documents, of which a row of one names a record of the other, or rests on both."""
    homes = homes_of_records(package)
    found: set[tuple[str, str]] = set()
    for table, rows in package.tables.items():
        sources = [name for name in schemas.fields(table) if name.startswith("source_id")]
        naming = [name for name, (target, _) in schemas.foreign_keys(table).items() if target in POINTED_AT]
        naming += [name for name in schemas.fields(table) if name.startswith("record_id")]
        for own in sources:
            for name in naming:
                found |= {(row[own], homes.get(row[name], NO_DOCUMENT)) for row in rows}
            found |= {(row[own], row[other]) for other in sources if other != own for row in rows}
    for row in package.tables["statements"]:  # a rule compares the identifiers of words and acts
        found.add((row["source_id"], homes.get(row["statement_id"].replace("sta-", "exc-", 1), NO_DOCUMENT)))
    return found


def with_what_they_are_read_with(package: Package, linked: Selection) -> Part:
    """The rows of linked documents, the tables that all share, and of rows elsewhere with a note of theirs one for each
    thing that it is said of.
    """
    found = {table: dict(rows) for table, rows in linked.rows.items()}
    for table in SHARED:
        found[table] = dict(enumerate(package.tables[table], start=2))
    notes = {row["note"] for _, row in linked.rows["evidence"]} - {""}
    records = _records(package)
    said = set()
    for number, row in enumerate(package.tables["evidence"], start=2):
        if row["note"] in notes:
            table, field = row["table_name"], row["field"]
            about = records.get((table, row["record_id"]))
            cell = about[1].get(field, "") if about else ""
            what = row["note"], table, field, cell if cell and schemas.codes(table, field) else bool(cell)
            if what not in said:
                said.add(what)
                found["evidence"][number] = row
                found[table] |= [about] if about else []
    return {table: sorted(rows.items()) for table, rows in found.items()}


def _records(package: Package) -> dict[tuple[str, str], Numbered]:
    """The rows that notes can be about, by table and key."""
    return {
        (table, row[schemas.primary_key(table)]): (number, row)
        for table in (*schemas.QUOTING_TABLES, "agreement_parties", "discrepancies")
        for number, row in enumerate(package.tables[table], start=2)
    }


def is_whole(package: Package) -> bool:
    """Whether what can only be told of all rows together holds: rows stand in the order of their keys, no key stands
    twice, and there is a row wherever one is pointed at.
    """
    return all(_in_order(table, rows) for table, rows in package.tables.items()) and not any(_pointing_nowhere(package))


def _in_order(table: str, rows: list[Cells]) -> bool:
    keys = list(map(itemgetter(*schemas.key_fields(table)), rows))
    return all(map(lt, keys, keys[1:]))


def _pointing_nowhere(package: Package) -> Iterator[set[str]]:
    """The keys that are pointed at and are not there."""
    for table, rows in package.tables.items():
        for column, (target, key) in schemas.foreign_keys(table).items():
            yield {row[column] for row in rows} - {row[key] for row in package.tables[target]} - {""}
