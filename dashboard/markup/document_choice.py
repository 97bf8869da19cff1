"""Reads the address of the page Documents: a document, and a row, a sentence or a span in it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

import schemas
from dashboard.markup.document import EVERY_LAYER, LETTERS, Piece, Quotation
from dashboard.queries import discrepancies, documents, titles
from schemas.rows import Row
from scripts.documents.document import collapsed

#: The names in the address that choose something to show, one at a time.
CHOOSING = ("record", "side", "passage", "span")
#: The name, in the address, of the table whose rows are marked.
LAYER = "table_name"


@dataclass(frozen=True)
class Choice:
    """A document, what is highlighted in it, and the rows shown beside it: table → records."""

    source_id: str
    title: str = ""
    highlighted: tuple[Quotation, ...] = ()
    records: Mapping[str, Sequence[str]] = field(default_factory=dict)
    passage: Row | None = None
    discrepancy: Row | None = None
    #: What the address names and is not there.
    missing: str | None = None


def spans(records: Sequence[Row]) -> list[Quotation]:
    """Where rows quote their document."""
    return [Quotation(r["table_name"], r["record_id"], r["quote"], r["quote_start"], r["quote_end"]) for r in records]


def chosen(parameters: Mapping[str, str], sources: Sequence[str]) -> Choice:
    """What the address names, and the first document where it names nothing that is there."""
    for name, choose in (("record", _record), ("passage", _passage), ("span", _span)):
        if wanted := parameters.get(name):
            found = choose(wanted, parameters)
            return found if found and found.source_id in sources else _whole(parameters, sources, wanted)
    return _whole(parameters, sources)


def address(parameters: Mapping[str, Sequence[str]], **changes: str) -> str:
    """The address of the page with other things chosen; the filters stay."""
    kept = {name: list(values) for name, values in parameters.items() if name not in (*CHOOSING, "document")}
    return f"documents?{urlencode(changes | kept, doseq=True)}"


def with_layer(parameters: Mapping[str, Sequence[str]], table: str) -> str:
    """The address of the page as it is shown, with the rows of another table marked."""
    return f"documents?{urlencode({**parameters, LAYER: table}, doseq=True)}"


def layers(asked: Sequence[str], choice: Choice, rows: Sequence[Row]) -> list[str]:
    """The tables whose rows are marked: those that are asked for; else that of the chosen row, or of the most rows."""
    if EVERY_LAYER in asked:
        return list(LETTERS)
    if known := [table for table in LETTERS if table in asked]:
        return known
    if len(choice.records) == 1:
        return list(choice.records)
    quoting = by_table(row for row in rows if row["table_name"] in schemas.CLAIM_TABLES)
    return [max(quoting, key=lambda table: len(quoting[table]))] if quoting else list(LETTERS)


def of_piece(source_id: str, parameters: Mapping[str, Sequence[str]], piece: Piece) -> str:
    """Where a piece of text leads: to its row, or to all rows that quote it."""
    if len(piece.spans) == 1:
        return address(parameters, record=piece.spans[0].record_id)
    return address(parameters, document=source_id, span=f"{piece.start}-{piece.end}")


def _whole(parameters: Mapping[str, str], sources: Sequence[str], missing: str | None = None) -> Choice:
    wanted = parameters.get("document")
    if wanted and wanted not in sources:
        return Choice(sources[0], missing=missing or wanted)
    return Choice(wanted or sources[0], missing=missing)


def _record(wanted: str, parameters: Mapping[str, str]) -> Choice | None:
    if found := discrepancies.pairs({"record_id": [wanted]}):
        return _discrepancy(found[0], "b" if parameters.get("side") == "b" else "a")
    place = documents.place(wanted)
    if not place:
        return None
    own = [row for row in documents.records(place["source_id"]) if row["record_id"] == wanted]
    return Choice(place["source_id"], titles.title(wanted), tuple(spans(own)), {place["table_name"]: [wanted]})


def _discrepancy(row: Row, side: str) -> Choice | None:
    source_id = row[f"source_id_{side}"]
    if not source_id:
        return None
    quotes = tuple(
        Quotation(
            "discrepancies",
            f"{row['record_id']} ({each})",
            row[f"quote_{each}"],
            row[f"quote_{each}_start"],
            row[f"quote_{each}_end"],
        )
        for each in (side, "b" if side == "a" else "a")
        if row[f"source_id_{each}"] == source_id
    )
    return Choice(source_id, row["description"], quotes, discrepancy=row)


def _passage(wanted: str, parameters: Mapping[str, str]) -> Choice | None:
    passage = documents.passage(wanted)
    if not passage:
        return None
    start, end = passage["passage_start"], passage["passage_end"]
    own = [
        row for row in documents.records(passage["source_id"]) if row["quote_start"] < end and row["quote_end"] > start
    ]
    highlighted = Quotation("passages", wanted, passage["passage"], start, end)
    return Choice(passage["source_id"], "What rests on this sentence", (highlighted,), by_table(own), passage)


def _span(wanted: str, parameters: Mapping[str, str]) -> Choice | None:
    source_id, match = parameters.get("document", ""), re.fullmatch(r"([0-9]{1,9})-([0-9]{1,9})", wanted)
    if not match:
        return None
    start, end = int(match[1]), int(match[2])
    own = [row for row in documents.records(source_id) if row["quote_start"] <= start < end <= row["quote_end"]]
    if not own:
        return None
    words = collapsed(documents.text(source_id)[start:end])
    return Choice(
        source_id, "What quotes these words", (Quotation("passages", wanted, words, start, end),), by_table(own)
    )


def by_table(rows: Iterable[Row]) -> dict[str, list[str]]:
    """Table → records."""
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["table_name"], []).append(row["record_id"])
    return found
