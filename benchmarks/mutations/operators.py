"""The faults: one small function each, which changes cells of a row, a row of a table, or a letter of a document.

An operator for cells gets a `Site` and answers the cells that it changes, by column, or nothing where it does not
apply. It is registered for the kinds of column that it can be planted in (`kind_of`); to add one is to write one
function. An operator for rows changes the rows of a table and answers what it made of the row, in words.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

import schemas
from benchmarks.mutations.content import Content
from schemas.rows import Cells
from scripts.documents.document import Document
from scripts.reading import find_dates, find_figures

#: Columns that mean the same of the two sides of one thing.
COUNTERPARTS = {
    "actor_id": ("recipient_id",),
    "recipient_id": ("actor_id",),
    "speaker_id": ("addressee_id", "reported_by"),
    "addressee_id": ("speaker_id",),
    "asserted_by": ("reported_by",),
    "reported_by": ("asserted_by", "speaker_id"),
    "origin": ("destination",),
    "destination": ("origin",),
    "record_id_a": ("record_id_b",),
}
LETTERS = "abcdefghijklmnopqrstuvwxyz"
KINDS = ("key", "offset", "number", "date", "actor", "pointer", "code", "words", "text")
NOT_KEYS = KINDS[1:]
STRINGS = ("date", "actor", "pointer", "code", "words", "text")


def kind_of(table: str, column: str) -> str:
    """What a column holds, as its schema tells: what can go wrong in it depends on that."""
    field = schemas.fields(table)[column]
    target, _ = schemas.foreign_keys(table).get(column, ("", ""))
    if column in schemas.key_fields(table):
        return "key"
    if field["type"] == "integer":
        return "offset" if column.endswith(("_start", "_end")) else "number"
    if field["type"] == "date" or column in ("date_edtf", "external_date"):
        return "date"
    if target or column.startswith("record_id"):
        return "actor" if target == "actors" else "pointer"
    if schemas.codes(table, column):
        return "code"
    return "words" if f"{column}_start" in schemas.fields(table) else "text"


@dataclass(frozen=True)
class Site:
    """A cell in its row: where a fault is planted, and what may be looked at for it."""

    content: Content
    table: str
    row: Cells
    column: str

    @property
    def cell(self) -> str:
        """What stands there."""
        return self.row[self.column]

    @property
    def quotation(self) -> str:
        """The words that the row quotes."""
        return self.row.get("quote", "")

    def others(self) -> list[str]:
        """What stands in the same column elsewhere."""
        found = {row[self.column] for row in self.content.tables[self.table]}
        return sorted(found - {"", self.cell})


CellChange = Callable[[Site, Random], Cells]
CELL_OPERATORS: dict[str, tuple[tuple[str, ...], CellChange]] = {}


def operator(name: str, *kinds: str) -> Callable[[CellChange], CellChange]:
    """Register an operator for columns of these kinds."""

    def register(change: CellChange) -> CellChange:
        CELL_OPERATORS[name] = (kinds, change)
        return change

    return register


def _one(draw: Random, site: Site, values: Sequence[str | None]) -> Cells:
    """The cell with one of the values that are not its own."""
    fitting = [value for value in values if value is not None and value != site.cell]
    return {site.column: draw.choice(fitting)} if fitting else {}


# -- numbers and figures


@operator("number: one digit", "number")
def one_digit(site: Site, draw: Random) -> Cells:
    """A digit mistyped."""
    return _one(draw, site, [_digit_changed(site.cell, draw)] if site.cell else [])


def _digit_changed(text: str, draw: Random) -> str | None:
    places = [match.start() for match in re.finditer(r"\d", text)]
    if not places:
        return None
    at = draw.choice(places)
    others = [digit for digit in "0123456789" if digit != text[at] and (digit != "0" or at or len(text) == 1)]
    return text[:at] + draw.choice(others) + text[at + 1 :]


@operator("number: factor ten", "number")
def factor_ten(site: Site, draw: Random) -> Cells:
    """A nought too many or too few."""
    shorter = site.cell[:-1] if len(site.cell) > 1 and site.cell.endswith("0") else None
    return _one(draw, site, [f"{site.cell}0", shorter] if site.cell not in ("", "0") else [])


@operator("figure: another printed figure", "number")
def another_figure(site: Site, draw: Random) -> Cells:
    """A count that the document gives for something else."""
    place = site.content.place(site.table, site.row)
    if site.column != "count" or not site.cell or place is None:
        return {}
    near = [figure.count for figure in find_figures(_around(*place))]
    return _one(draw, site, [str(count) for count in near if count is not None])


def _around(document: Document, span: tuple[int, int], paragraphs: int = 2) -> str:
    """The paragraphs of a span and those next to it."""
    touched = [n for n, p in enumerate(document.paragraphs) if p.start < span[1] and span[0] < p.end]
    if not touched:
        return ""
    inside = document.paragraphs[max(0, touched[0] - paragraphs) : touched[-1] + paragraphs + 1]
    return document.slice(inside[0].start, inside[-1].end)


# -- codes, actors, pointers


@operator("code: other value", "code")
def other_code(site: Site, draw: Random) -> Cells:
    """Another code of the vocabulary."""
    return _one(draw, site, schemas.codes(site.table, site.column) if site.cell else [])


@operator("actor: other of the same paragraph", "actor")
def other_actor_nearby(site: Site, draw: Random) -> Cells:
    """Somebody else whom the paragraph names."""
    place = site.content.place(site.table, site.row)
    if not site.cell or place is None or site.table == "sources":
        return {}
    return _one(draw, site, sorted(site.content.names.named(_around(*place, paragraphs=0))))


@operator("actor: random other", "actor")
def other_actor(site: Site, draw: Random) -> Cells:
    """Anybody else."""
    return _one(draw, site, [row["actor_id"] for row in site.content.tables["actors"]] if site.cell else [])


@operator("swapped with its counterpart", "actor", "text", "pointer")
def swapped(site: Site, draw: Random) -> Cells:
    """Who did it and to whom, from where and whereto, who says it and who tells of it, turned round."""
    there = [name for name in COUNTERPARTS.get(site.column, ()) if site.row.get(name, site.cell) != site.cell]
    if not there:
        return {}
    other = draw.choice(there)
    return {site.column: site.row[other], other: site.cell}


@operator("re-pointed to a random row", "pointer")
def re_pointed(site: Site, draw: Random) -> Cells:
    """A link to another row of the table that it points at."""
    target, key = schemas.foreign_keys(site.table).get(site.column, (site.row.get("table_name", ""), ""))
    if not site.cell or target not in schemas.TABLES:
        return {}
    key = key or schemas.primary_key(target)
    return _one(draw, site, [row[key] for row in site.content.tables[target]])


# -- dates


@operator("date: day", "date")
def other_day(site: Site, draw: Random) -> Cells:
    """Some days earlier or later."""
    return _days_changed(site, draw, [timedelta(days=days) for days in (-9, -2, -1, 1, 2, 10)])


@operator("date: month", "date")
def other_month(site: Site, draw: Random) -> Cells:
    """Another month, the day as it is."""
    months = re.fullmatch(r"(\w{4})-(\d\d)(-\d\d)?", site.cell)
    if not months:
        return {}
    return _one(draw, site, [f"{months[1]}-{month:02d}{months[3] or ''}" for month in range(1, 13)])


@operator("date: year", "date")
def other_year(site: Site, draw: Random) -> Cells:
    """A year or ten beside the right one."""
    year = re.match(r"\d{4}", site.cell)
    if not year:
        return {}
    return _one(draw, site, [f"{int(year[0]) + step}{site.cell[4:]}" for step in (-10, -1, 1, 10)])


@operator("date: coarser", "date")
def coarser(site: Site, draw: Random) -> Cells:
    """The day or the month left out."""
    return _one(draw, site, [site.cell.rpartition("-")[0]] if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", site.cell) else [])


@operator("date: finer", "date")
def finer(site: Site, draw: Random) -> Cells:
    """A month or a day that nobody told."""
    known = re.fullmatch(r"\d{4}(-\d\d)?", site.cell)
    return _one(draw, site, [f"{site.cell}-{draw.randint(1, 12):02d}"] if known else [])


@operator("date: interval", "date")
def interval(site: Site, draw: Random) -> Cells:
    """An open end put on, or one end of an interval taken for the date."""
    if not site.cell or site.column != "date_edtf":
        return {}
    return _one(draw, site, site.cell.split("/") if "/" in site.cell else [f"{site.cell}/..", f"../{site.cell}"])


@operator("date: another printed date", "date")
def another_date(site: Site, draw: Random) -> Cells:
    """A date that the document gives for something else."""
    place = site.content.place(site.table, site.row)
    if site.column != "date_edtf" or not site.cell or place is None:
        return {}
    return _one(draw, site, [mention.edtf for mention in find_dates(_around(*place))])


def _days_changed(site: Site, draw: Random, steps: list[timedelta]) -> Cells:
    try:
        day = date.fromisoformat(site.cell)
    except ValueError:
        return {}
    return _one(draw, site, [(day + step).isoformat() for step in steps])


# -- any cell


@operator("cell emptied", *NOT_KEYS)
def emptied(site: Site, _: Random) -> Cells:
    """Nothing where something stood."""
    return {site.column: ""} if site.cell else {}


@operator("empty cell filled", *NOT_KEYS)
def filled(site: Site, draw: Random) -> Cells:
    """Something of another row where nothing stood."""
    if site.cell:
        return {}
    return _one(draw, site, site.others() or schemas.codes(site.table, site.column))


@operator("space appended", *STRINGS)
def space_appended(site: Site, _: Random) -> Cells:
    """A space that nobody sees."""
    return {site.column: f"{site.cell} "} if site.cell else {}


@operator("id renamed", "key")
def renamed(site: Site, draw: Random) -> Cells:
    """A letter of an identifier changed."""
    return _letter_changed(site, draw)


# -- text


@operator("text: one letter changed", "text")
def letter_changed(site: Site, draw: Random) -> Cells:
    """A letter mistyped."""
    return _letter_changed(site, draw)


def _letter_changed(site: Site, draw: Random) -> Cells:
    places = [match.start() for match in re.finditer(r"[a-z]", site.cell)]
    if not places:
        return {}
    at = draw.choice(places)
    return _one(draw, site, [site.cell[:at] + letter + site.cell[at + 1 :] for letter in LETTERS])


@operator("text: word dropped", "text")
def word_dropped(site: Site, draw: Random) -> Cells:
    """A word left out."""
    words = site.cell.split(" ")
    if len(words) < 2:
        return {}
    at = draw.randrange(len(words))
    return _one(draw, site, [" ".join(words[:at] + words[at + 1 :])])


@operator("text: word added", "text")
def word_added(site: Site, draw: Random) -> Cells:
    """A word of the quotation, or of the cell, put in."""
    words = site.cell.split(" ")
    at = draw.randrange(len(words) + 1)
    new = draw.choice((site.quotation or site.cell).split(" "))
    return _one(draw, site, [" ".join([*words[:at], new, *words[at:]])] if site.cell and new else [])


@operator("text: word replaced", "text")
def word_replaced(site: Site, draw: Random) -> Cells:
    """A word of the quotation, or of another row, in the place of another word."""
    words = site.cell.split(" ")
    at = draw.randrange(len(words))
    pool = (site.quotation or " ".join(site.others())).split(" ")
    new = draw.choice(pool)
    return _one(draw, site, [" ".join([*words[:at], new, *words[at + 1 :]])] if site.cell and new else [])


@operator("text: not inserted", "text")
def denied(site: Site, draw: Random) -> Cells:
    """The contrary: "not" behind the first verb that takes it, or before the second word."""
    words = site.cell.split(" ")
    if len(words) < 2:
        return {}
    verbs = [n for n, w in enumerate(words) if w in {"is", "are", "was", "were", "has", "have", "had", "will", "can"}]
    at = (verbs[0] if verbs else 0) + 1
    return _one(draw, site, [" ".join([*words[:at], "not", *words[at:]])])


@operator("text: other words of the quotation", "text")
def other_words(site: Site, draw: Random) -> Cells:
    """As many words, from elsewhere in the quotation."""
    length, words = len(site.cell.split(" ")), site.quotation.split(" ")
    if not site.cell or not site.quotation or length >= len(words):
        return {}
    at = draw.randrange(len(words) - length + 1)
    return _one(draw, site, [" ".join(words[at : at + length])])


# -- quotations


@operator("quote: letter changed", "words")
def quote_letter_changed(site: Site, draw: Random) -> Cells:
    """A letter of the quotation mistyped."""
    return _letter_changed(site, draw)


@operator("quote: offset", "offset")
def offset_moved(site: Site, draw: Random) -> Cells:
    """An offset that is one too high or too low."""
    return (
        _one(draw, site, [str(int(site.cell) + step) for step in (-1, 1) if int(site.cell) + step >= 0])
        if (site.cell)
        else {}
    )


@operator("quote: moved", "words")
def quote_moved(site: Site, draw: Random) -> Cells:
    """The quotation of another sentence."""
    place = site.content.place(site.table, site.row, site.column)
    if place is None:
        return {}
    others = [
        (int(row["passage_start"]), int(row["passage_end"]))
        for row in site.content.tables["passages"]
        if row["source_id"] == place[0].source_id
        and not int(row["passage_start"]) <= place[1][0] < int(row["passage_end"])
    ]
    return _quoted(site, place[0], *draw.choice(others)) if others else {}


@operator("quote: shortened", "words")
def quote_shortened(site: Site, draw: Random) -> Cells:
    """The first or the last word of the quotation cut off."""
    place = site.content.place(site.table, site.row, site.column)
    words = list(re.finditer(r"\S+", place[0].text[slice(*place[1])])) if place else []
    if not place or len(words) < 2:
        return {}
    document, (start, end) = place
    cuts = [(start + words[1].start(), end), (start, start + words[-2].end())]
    return _quoted(site, document, *draw.choice(cuts))


@operator("quote: lengthened", "words")
def quote_lengthened(site: Site, draw: Random) -> Cells:
    """One more word of the paragraph before or behind the quotation."""
    place = site.content.place(site.table, site.row, site.column)
    around = [p for p in place[0].paragraphs if p.start <= place[1][0] and place[1][1] <= p.end] if place else []
    if not place or not around:
        return {}
    document, (start, end) = place
    before = re.search(r"\S+\s+$", document.text[around[0].start : start])
    behind = re.match(r"\S*\s+\S+|\S+", document.text[end : around[0].end])
    ends = [(around[0].start + before.start(), end)] if before else []
    ends += [(start, end + behind.end())] if behind else []
    return _quoted(site, document, *draw.choice(ends)) if ends else {}


def _quoted(site: Site, document: Document, start: int, end: int) -> Cells:
    column = site.column
    return {column: document.slice(start, end), f"{column}_start": str(start), f"{column}_end": str(end)}


# -- rows


RowChange = Callable[[Content, str, int, Random], str | None]
ROW_OPERATORS: dict[str, RowChange] = {}


def row_operator(name: str) -> Callable[[RowChange], RowChange]:
    """Register an operator for whole rows."""

    def register(change: RowChange) -> RowChange:
        ROW_OPERATORS[name] = change
        return change

    return register


@row_operator("row deleted")
def row_deleted(content: Content, table: str, index: int, _: Random) -> str | None:
    """A row that is not there any more."""
    del content.tables[table][index]
    return ""


@row_operator("row duplicated, same id")
def row_duplicated(content: Content, table: str, index: int, _: Random) -> str | None:
    """A row that stands twice."""
    row = content.tables[table][index]
    content.tables[table].insert(index, dict(row))
    return "twice"


@row_operator("row duplicated, new id")
def row_duplicated_under_a_new_id(content: Content, table: str, index: int, _: Random) -> str | None:
    """A row that stands again under a new identifier."""
    key = schemas.key_fields(table)[-1]
    row = content.tables[table][index]
    content.tables[table].append(row | {key: fresh(row[key])})
    return fresh(row[key])


def fresh(key: str) -> str:
    """An identifier like another: the next number, or a "-2" behind it."""
    number = re.search(r"(?<=\.)[0-9]+$", key)
    return f"{key[: number.start()]}{int(number[0]) + 1}" if number else f"{key}-2"


@row_operator("row content exchanged")
def rows_exchanged(content: Content, table: str, index: int, draw: Random) -> str | None:
    """Two rows whose cells, but for the keys, have changed places."""
    rows, keys = content.tables[table], schemas.key_fields(table)
    if len(rows) < 2:
        return None
    other = draw.choice([number for number in range(len(rows)) if number != index])
    mine, theirs = ({name: rows[n][name] for name in keys} for n in (index, other))
    rows[index], rows[other] = rows[other] | mine, rows[index] | theirs
    return theirs[keys[-1]]


@row_operator("rows reordered")
def rows_reordered(content: Content, table: str, index: int, draw: Random) -> str | None:
    """A row that stands where another stood."""
    rows = content.tables[table]
    other = draw.randrange(len(rows))
    rows[index], rows[other] = rows[other], rows[index]
    return rows[index][schemas.key_fields(table)[-1]]


# -- documents


DOCUMENT_OPERATORS = {"document: letter": r"[a-z]", "document: digit": r"[0-9]"}


def document_changed(content: Content, source_id: str, pattern: str, draw: Random) -> tuple[str, str] | None:
    """A letter or a digit of a document becomes another; the words around it, before and after."""
    document = content.documents[source_id]
    places = [match.start() for match in re.finditer(pattern, document.text)]
    if not places:
        return None
    at = draw.choice(places)
    pool = LETTERS if document.text[at].isalpha() else "0123456789"
    new = draw.choice([character for character in pool if character != document.text[at]])
    text = document.text[:at] + new + document.text[at + 1 :]
    content.documents[source_id] = Document(source_id, text).with_paragraphs(document.paragraphs)
    around = slice(max(0, at - 15), at + 16)
    return document.text[around], text[around]


#: All of them, by name.
NAMES = (*CELL_OPERATORS, *ROW_OPERATORS, *DOCUMENT_OPERATORS)
