"""What follows a change where somebody works it through to the end, by the project's own rules.

What is derived from a cell that changed is derived again, and the words for its new value are cited: inside the
quotation if it has them, else the nearest in the document; where the document has none, the old words stay. Then every
sentence and every mention is accounted for anew. So what is wrong with such a package is its meaning alone.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator

import schemas
from benchmarks.mutations.content import Content
from schemas import edtf, hedges
from schemas.descriptions import descriptions
from schemas.rows import Cells, Span
from schemas.whole_numbers import offset, whole_number
from scripts.checks.evidence import CLAIMANTS
from scripts.documents.document import Document
from scripts.documents.quotations import widened
from scripts.errors import DataError
from scripts.package.usage import claims_of, supported_by, use_rows, users_of, uses
from scripts.reading import find_dates, find_figures, supports
from scripts.reading.scan import Mention

#: Tables that other tables and the documents give altogether: no change of theirs is consistent.
DERIVED_TABLES = frozenset({"sections", "passages", "mentions", "uses", "codes"})
#: Tables whose rows are a part of a row of another table, and go with it.
PARTS: dict[str, dict[str, str]] = {
    "sources": {"passages": "source_id", "mentions": "source_id"},
    "actors": {"names": "actor_id"},
    "agreements": {"agreement_parties": "agreement_id"},
    "passages": {"double_coding": "passage_id"},
}
PLOVER = {
    category["value"]: category for category in schemas.fields("diplomatic_exchanges")["event_type"]["categories"]
}
#: Why what no row uses any more is set aside.
UNUSED = {"quotation": "term_in_marks", "number": "no_claim", "date": "background"}
ENTERED = ("derived", "external")  # what a coder says of the basis of a date, and nothing else tells


# -- a changed cell


def follow(before: Content, after: Content, table: str, key: str) -> None:
    """Derive and cite what depends on the changed cells of a row."""
    was, row = before.find(table, key), after.find(table, key)
    if was is None or row is None:
        return
    _quote_again(after, table, row)
    if table == "statements" and row["quote"] != was["quote"] and row["statement"] == was["statement"]:
        row["statement"] = row["statement"] if row["statement"] in row["quote"] else row["quote"]
    _derive(row)
    changed = [name for name in schemas.fields(table) if row[name] != was[name]]
    if "name" in changed and table == "actors":
        _print_again(after, was, row)
    for field in changed:
        _cite_again(after, table, row, field)
    owner_table, owner = (row["table_name"], after.find(*_owner(row))) if table == "evidence" else (table, row)
    if owner is not None:
        _base_again(before, after, owner_table, owner)


def _owner(evidence: Cells) -> tuple[str, str]:
    return evidence["table_name"], evidence["record_id"]


def _quote_again(content: Content, table: str, row: Cells) -> None:
    """Quotations are the words at their offsets, and locators say where those stand."""
    for column in ("quote", "quote_a", "quote_b", "name"):
        place = content.place(table, row, column) if f"{column}_start" in row else None
        if place is not None:
            row[column] = place[0].slice(*place[1])
            locator = column.replace("quote", "locator").replace("name", "locator")
            if locator in row:
                row[locator] = _locator(*place)


def _locator(document: Document, span: Span) -> str:
    try:
        return document.locator(*span)
    except DataError:
        return ""


def _derive(row: Cells) -> None:
    """Bounds follow the figure, days the date, and the quad class the type of an act."""
    if "count_low" in row:
        count, qualifier = whole_number(row["count"]), row["qualifier"]
        whole = row.get("unit") not in schemas.TIME_UNITS
        known = qualifier in hedges.QUALIFIERS
        found = hedges.bounds(count, qualifier, row["count_text"], whole=whole) if known else (None, None)
        row["count_low"], row["count_high"] = ("" if bound is None else str(bound) for bound in found)
    if "date_edtf" in row and "date_start" in row:
        row["date_start"], row["date_end"] = _days(row["date_edtf"])
    if "quad_class" in row and row["event_type"] in PLOVER:
        row["quad_class"] = PLOVER[row["event_type"]]["quadClass"]


def _days(date: str) -> tuple[str, str]:
    try:
        first, last = edtf.bounds(date) if date else (None, None)
    except ValueError:
        return "", ""
    return str(first or ""), str(last or "")


def _print_again(content: Content, was: Cells, row: Cells) -> None:
    """The name of an actor is one of his printed forms, and his short name unless he has one of his own."""
    if row["short_name"] == was["name"]:
        row["short_name"] = row["name"]
    forms = [form for form in content.tables["names"] if form["actor_id"] == row["actor_id"]]
    place = content.place("actors", row)
    if place is None or any(form["name"] == row["name"] for form in forms):
        return
    printed = _nearest(place[0].occurrences(row["name"], 0, len(place[0].text)), place[1])
    for form in forms:
        if form["name"] == was["name"] and printed is not None:
            form |= {"name": row["name"], "source_id": place[0].source_id, "locator": _locator(place[0], printed)}
            form |= {"name_start": str(printed[0]), "name_end": str(printed[1])}


# -- the words for a cell


def _cite_again(content: Content, table: str, row: Cells, field: str) -> None:
    """Cite the words that give a new value; an emptied cell has none."""
    key = row[schemas.primary_key(table)]
    if not row[field]:
        _forget(content, table, key, {field})
        return
    place = content.place(table, row)
    reader = schemas.fields(table)[field].get("readAs")
    if place is None or reader is None or (field in CLAIMANTS and _publishes(content, row, row[field])):
        if place is not None and reader is not None:
            _forget(content, table, key, {field})
        return
    document, quotation = place
    if reader in ("number", "hedge"):
        _cite_figure(content, table, row, field)
        return
    span = _nearest(_printed(content, document, reader, row[field]), quotation)
    if span is not None:
        _cite(content, table, key, field, document, span)


def _publishes(content: Content, row: Cells, actor_id: str) -> bool:
    source = content.find("sources", row["source_id"])
    return source is not None and source["publisher_id"] == actor_id


def _printed(content: Content, document: Document, reader: str, value: str) -> Iterator[Span]:
    """Where a document prints words for a value: of an actor, a date, or the words themselves."""
    if reader == "actor":
        mentions = content.names.mentions(document.text)
        yield from (widened(document.text, m.start, m.end) for m in mentions if m.actor_id == value)
    elif reader == "date":
        for start, words in _paragraphs(document):
            yield from (
                (start + d.start, start + d.end) for d in find_dates(words) if supports(value, [d.text]) is None
            )
    else:
        yield from (widened(document.text, *span) for span in document.occurrences(value, 0, len(document.text)))


def _cite_figure(content: Content, table: str, row: Cells, field: str) -> None:
    """A figure is one: where its count or its hedge is printed elsewhere, all of it is cited from there."""
    place = content.place(table, row)
    if place is None:
        return
    document, quotation = place
    figures = {
        (start + figure.start, start + figure.end): figure
        for start, words in _paragraphs(document)
        for figure in find_figures(words)
        if str(figure.count) == row["count"] and (field == "count" or figure.qualifier == row["qualifier"])
    }
    span = _nearest(figures, quotation)
    if span is None:
        return
    row |= {"qualifier": figures[span].qualifier, "count_text": document.slice(*span)}
    _derive(row)
    for cell in ("count", "qualifier", "count_text"):
        _cite(content, table, row[schemas.primary_key(table)], cell, document, span)


def _paragraphs(document: Document) -> Iterator[tuple[int, str]]:
    """Where each paragraph starts, and its words, one character for one."""
    for paragraph in document.paragraphs:
        yield paragraph.start, re.sub(r"\s", " ", document.text[paragraph.start : paragraph.end])


def _nearest(spans: Iterable[Span], quotation: Span) -> Span | None:
    """The span inside a quotation, else the one nearest to it."""

    def distance(span: Span) -> tuple[int, int]:
        return max(quotation[0] - span[0], span[1] - quotation[1], 0), span[0]

    return min(spans, key=distance, default=None)


def _cite(content: Content, table: str, key: str, field: str, document: Document, span: Span) -> None:
    """Cite a span for a cell, instead of what was cited for it."""
    _forget(content, table, key, {field})
    content.tables["evidence"].append(
        dict.fromkeys(schemas.fields("evidence"), "")
        | {"evidence_id": f"{key}.{field}.1", "table_name": table, "record_id": key, "field": field}
        | {"basis": "stated", "source_id": document.source_id, "quote": document.slice(*span)}
        | {"quote_start": str(span[0]), "quote_end": str(span[1])}
    )


def _forget(content: Content, table: str, key: str, fields: Iterable[str]) -> None:
    """Take out the evidence for cells of a row."""
    gone = [id(row) for field in fields for row in content.cited(table, key, field)]
    content.tables["evidence"] = [row for row in content.tables["evidence"] if id(row) not in gone]


def _base_again(before: Content, after: Content, table: str, row: Cells) -> None:
    """Words inside the quotation state a cell, others are its context; a coder's reasons stand with the quotation."""
    key = row[schemas.primary_key(table)]
    was = before.find(table, key)
    place, old = after.place(table, row), before.place(table, was) if was else None
    if place is None or was is None:
        return
    for cited in after.cited(table, key):
        start, end = offset(cited["quote_start"]), offset(cited["quote_end"])
        if start is None or end is None:
            continue
        span = start, end
        if cited["basis"] in schemas.ON_THE_QUOTATION:
            if old is not None and span == old[1] != place[1]:
                cited |= {"quote": place[0].slice(*place[1])}
                cited |= {"quote_start": str(place[1][0]), "quote_end": str(place[1][1])}
        elif cited["basis"] != "derived" or cited["field"] == "date_edtf":
            cited["basis"] = "stated" if place[1][0] <= span[0] and span[1] <= place[1][1] else "context"
    if "date_basis" in row:
        _base_date(after, table, row, was)


def _base_date(content: Content, table: str, row: Cells, was: Cells) -> None:
    cited = list(content.cited(table, row[schemas.primary_key(table)], "date_edtf"))
    kept = row["date_basis"] in ENTERED and (
        row["date_edtf"] == was["date_edtf"] or row["date_basis"] != was["date_basis"]
    )
    if not row["date_edtf"]:
        row["date_basis"] = "undated"
    elif not kept:
        row["date_basis"] = "stated" if all(words["basis"] == "stated" for words in cited) else "context"
    if row["date_basis"] == "derived":
        for words in cited:
            words["basis"] = "derived"


# -- a changed row


def forget_row(content: Content, table: str, key: str) -> None:
    """What goes with a row that is taken out: its evidence, its parts, and every link to it."""
    _forget(content, table, key, schemas.fields(table))
    parts = PARTS.get(table, {})
    for name, rows in content.tables.items():
        if name in parts:
            gone = [row for row in rows if row[parts[name]] == key]
            content.tables[name] = [row for row in rows if row[parts[name]] != key]
            for row in gone:
                forget_row(content, name, row[schemas.primary_key(name)])
            continue
        for row, link in _links(name, rows, table, key):
            row[link] = ""
            _forget(content, name, row[schemas.primary_key(name)], {link})


def _links(name: str, rows: list[Cells], table: str, key: str) -> Iterator[tuple[Cells, str]]:
    """The cells of a table that point at a row of another."""
    pointing = [column for column, (target, _) in schemas.foreign_keys(name).items() if target == table]
    if name == "discrepancies":
        pointing += ["record_id_a", "record_id_b"]
    for row in rows:
        yield from ((row, column) for column in pointing if row[column] == key)


def rename_row(content: Content, table: str, old: str, new: str) -> None:
    """Every link to a row, and every identifier that is made of its own, follows the new one."""
    if table == "sources":
        content.documents[new] = content.documents.pop(old)
    parts = PARTS.get(table, {})
    for name, rows in content.tables.items():
        for row, link in _links(name, rows, table, old):
            row[link] = new
        for row in rows:
            if (row.get("table_name"), row.get("record_id")) == (table, old):
                row["record_id"] = new
                row[schemas.primary_key(name)] = _renamed(row[schemas.primary_key(name)], old, new)
            elif row.get(parts.get(name, "")) == new:
                part = schemas.primary_key(name)
                renamed = _renamed(row[part], old, new)
                if renamed != row[part]:
                    rename_row(content, name, row[part], renamed)
                    row[part] = renamed


def _renamed(key: str, old: str, new: str) -> str:
    return new + key[len(old) :] if key.startswith(f"{old}.") else key


def cite_copy(content: Content, table: str, key: str, copy: str) -> None:
    """A row that was copied brings its evidence."""
    content.tables["evidence"] += [
        cited | {"record_id": copy, "evidence_id": _renamed(cited["evidence_id"], key, copy)}
        for cited in list(content.cited(table, key))
    ]


def exchange_evidence(content: Content, table: str, first: str, second: str) -> None:
    """Two rows that have changed cells have changed evidence."""
    pairs = [(row, first, second) for row in content.cited(table, first)]
    pairs += [(row, second, first) for row in content.cited(table, second)]
    for row, old, new in pairs:
        row |= {"record_id": new, "evidence_id": _renamed(row["evidence_id"], old, new)}


def follow_document(content: Content) -> None:
    """Where a document has other letters, all that quotes it has them too."""
    for row in content.tables["sources"]:
        document = content.documents[row["source_id"]]
        data = document.text.encode()
        row |= {
            "sha256": hashlib.sha256(data).hexdigest(),
            "bytes": str(len(data)),
            "characters": str(len(document.text)),
        }
    for table, rows in content.tables.items():
        columns = [
            name
            for name in ("quote", "quote_a", "quote_b", "name", "passage", "mention")
            if f"{name}_start" in schemas.fields(table)
        ]
        for row in rows:
            for column in columns:
                place = content.place(table, row, column)
                if place is not None:
                    row[column] = place[0].slice(*place[1])


# -- the ledger


def account(content: Content) -> None:
    """What became of every sentence and every mention: extracted or used by what now cites it, or set aside. And what
    the discrepancies say.
    """
    described = descriptions(lambda table, *names: (tuple(r[n] for n in names) for r in content.tables[table]))
    for row, words in zip(content.tables["discrepancies"], described, strict=True):
        row["description"] = words
    used: list[Cells] = []
    by_document = uses(content.tables)
    for source_id in content.documents:
        found = by_document[source_id]
        for row in content.tables["passages"]:
            if row["source_id"] == source_id:
                span = int(row["passage_start"]), int(row["passage_end"])
                claims, cited = claims_of(span, found), supported_by(span, found)
                _account_for_passage(row, bool(claims), bool(cited))
                used += _strings(use_rows("passage_id", row["passage_id"], claims))
        for row in content.tables["mentions"]:
            if row["source_id"] == source_id:
                mention = Mention(kind=row["kind"], start=int(row["mention_start"]), end=int(row["mention_end"]))
                users = users_of(mention, found)
                _account_for_mention(row, bool(users))
                used += _strings(use_rows("mention_id", row["mention_id"], users))
    content.tables["uses"] = used


def _strings(rows: list[dict[str, str | None]]) -> list[Cells]:
    return [{name: cell or "" for name, cell in row.items()} for row in rows]


def _account_for_passage(row: Cells, claimed: bool, cited: bool) -> None:
    if claimed:
        row |= {"disposition": "extracted", "reason": ""}
    elif row["disposition"] in ("extracted", "context"):
        row |= (
            {"disposition": "context", "reason": "introduces"}
            if cited
            else {"disposition": "no_claim", "reason": "narrative"}
        )


def _account_for_mention(row: Cells, used: bool) -> None:
    if used:
        row |= {"disposition": "used", "reason": ""}
    elif row["disposition"] == "used":
        row |= {"disposition": "set_aside", "reason": UNUSED[row["kind"]]}
