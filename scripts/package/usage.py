"""Which records use which words of a document: every quotation, and every piece of evidence, with its place."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import schemas
from schemas.rows import Row, Span
from schemas.spans import Spans
from schemas.whole_numbers import offset
from scripts.reading.scan import Mention

#: The cells that account for a mention when it stands in the words cited for them. Other cells may be supported by
#: whole clauses, in which a number or a date is only said in passing.
ACCOUNTING = {
    "number": frozenset({"count", "count_text", "qualifier", "name", "role", "population"}),
    "date": frozenset({"date_edtf", "date_printed", "count_text", "name", "population"}),
    "quotation": frozenset(
        {
            "statement",
            "name",
            "role",
            "place",
            "population",
            "movement_text",
            "outcome_text",
            "measure",
            "count_text",
        }
    ),
}
#: A record, by its table and its key.
Using = tuple[str, str]


@dataclass(frozen=True)
class Use:
    """Words of a document that a record rests on."""

    span: Span
    record_id: str
    field: str
    table: str


class Uses:
    """The uses of one document's words, found by where they stand."""

    def __init__(self, found: Iterable[Use]) -> None:
        self.all = [*found]
        self._spans = Spans((use.span, use) for use in self.all)
        #: The statements whose words are cited.
        self.stated = frozenset(use.record_id for use in self.all if use.field == "statement")

    def meeting(self, span: Span) -> list[Use]:
        """Those that share words with a span."""
        return self._spans.meeting(span)


def uses(tables: dict[str, list[Row]]) -> Mapping[str, Uses]:
    """Every quotation and piece of evidence, by document; of a document that nothing cites there are none."""
    found: dict[str, list[Use]] = {}
    for table, rows in tables.items():
        columns = schemas.fields(table)
        field = next((name for name in ("quote", "name") if f"{name}_start" in columns), None)
        if field is None or "source_id" not in columns:
            continue
        for row in rows:
            use = _use(table, row, field)
            if use:
                found.setdefault(row["source_id"], []).append(use)
    return defaultdict(lambda: Uses(()), {source_id: Uses(each) for source_id, each in found.items()})


def _use(table: str, row: Row, field: str) -> Use | None:
    """What a row uses: words of which a coder only says what they made him think are not used."""
    span = _quoted(row, field)
    if span is None or row.get("basis") in (*schemas.ON_THE_QUOTATION, "external"):
        return None
    if table == "evidence":
        return Use(span, row["record_id"], row["field"], row["table_name"])
    return Use(span, row[schemas.primary_key(table)], field, table)


def _quoted(row: Row, field: str) -> Span | None:
    """Where the words of a row stand, or None where its offsets are no such thing: the evidence check tells those."""
    start, end = offset(str(row[f"{field}_start"])), offset(str(row[f"{field}_end"]))
    return None if start is None or end is None else (start, end)


def claims_of(span: Span, found: Uses) -> list[Using]:
    """The claims that are made of a sentence."""
    meeting = [use for use in found.meeting(span) if use.table in schemas.CLAIM_TABLES]
    stated = {use.record_id for use in meeting if use.table == "statements"} & found.stated
    return _records(use for use in meeting if use.field == ("statement" if use.record_id in stated else "quote"))


def supported_by(span: Span, found: Uses) -> list[Using]:
    """The records that words of a sentence are cited for."""
    return _records(found.meeting(span))


def users_of(mention: Mention, found: Uses) -> list[Using]:
    """The records that use a mention."""
    # The marks of a quotation need not be cited, and it may be cited in parts.
    inset = int(mention.kind == "quotation")
    meeting = found.meeting((mention.start + inset, mention.end - inset))
    return _records(use for use in meeting if use.field in ACCOUNTING.get(mention.kind, ()))


def _records(found: Iterable[Use]) -> list[Using]:
    return sorted({(use.table, use.record_id) for use in found})


def use_rows(column: str, used_id: str, records: Iterable[Using]) -> list[Row]:
    """The rows of `uses` for a passage or a mention; `column` is the one that holds its id."""
    empty = dict.fromkeys(schemas.fields("uses"))
    return [
        empty | {"use_id": f"{used_id}.{record_id}", column: used_id, "table_name": table, "record_id": record_id}
        for table, record_id in records
    ]
