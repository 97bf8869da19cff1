"""Rows that point at each other tell of the same: they stand in one section, or have words in common. A part of the
check on evidence.

An event is told around its row, or around the one that is told again: other rows of the paragraph are about it, or
words of the paragraph name it. An occasion is one at which somebody speaks, so the words that tell of it name him. A
note on a link says why it is drawn all the same; it names the event.
"""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property

import schemas
from schemas.rows import Cells, Span
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.documents.document import Document
from scripts.package.package import Package
from scripts.reading.movements import movements
from scripts.reading.names import Names
from scripts.reading.stems import stems

RELATED, ATTENDED = "rows tell of what they point at", "occasions name who speaks"
AROUND = "events are told around their rows"
REMEDY = "point at the row that the words tell of, or say in a note why it is this one"
#: So many stems that a sentence has in common with what it points at, or its paragraph, are no chance.
IN_SENTENCE, IN_PARAGRAPH = 2, 3
#: So many stems of the name of an event are no chance; with a note less, which says the rest.
OF_NAME, WITH_NOTE = 2, 1
#: What stands in more than this share of all paragraphs tells nothing of any.
MANY = 0.2
#: Tables of rows that tell of something. Whom a row names is read from the words that name him.
LINKED = ("events", *schemas.CLAIM_TABLES)
#: The columns that name an event.
ABOUT = ("event_id", "occasion_id")
UNTOLD = "no other row of its paragraph tells of it, and no words of the paragraph name it"
REMEDY_AROUND = "point at the event that the words tell of, or name it in a note that says why it is this one"
#: Who speaks at an occasion.
SPEAKERS = {"statements": "speaker_id", "diplomatic_exchanges": "actor_id"}


class _Row:
    """A row with the stems of what it stands in and of what it is called."""

    def __init__(self, number: int, row: Cells, places: Places) -> None:
        self.number, self.row, self._quoted = number, row, places.of(row)

    @cached_property
    def sentence(self) -> frozenset[str]:
        return stems(self._quoted.words(self._quoted.sentence)) if self._quoted else frozenset()

    @cached_property
    def paragraph(self) -> frozenset[str]:
        return stems(self._quoted.words(self._quoted.paragraph)) if self._quoted else frozenset()

    @cached_property
    def name(self) -> frozenset[str]:
        """What we call it, and the place that it has."""
        return stems(" ".join(self.row.get(name, "") for name in ("name", "place")))

    @property
    def own(self) -> frozenset[str]:
        """The sentence that it quotes, and what we call it."""
        return self.sentence | self.name

    @property
    def place(self) -> tuple[str, Span] | None:
        """Its document and its paragraph."""
        return (self.row["source_id"], self._quoted.paragraph) if self._quoted else None

    @property
    def moves(self) -> bool:
        """Whether the paragraph tells of a movement of people."""
        return self._quoted is not None and bool(movements(self._quoted.words(self._quoted.paragraph)))

    @property
    def section(self) -> tuple[str, str]:
        return self.row["source_id"], self.row["locator"].partition("¶")[0].strip()


#: Rows by their table and their key.
_Rows = Mapping[tuple[str, str], _Row]


def check_links(
    judge: Judge, package: Package, documents: Mapping[str, Document], places: Places, names: Names
) -> None:
    """Every link from a row that quotes a document to another one."""
    related = _Related(package, documents)
    rows = {
        (table, row[schemas.primary_key(table)]): _Row(number, row, places)
        for table in LINKED
        for number, row in judge.linked_rows(table)
    }
    attended = _Attended(package, places, names)
    _check_around(judge, rows, places, related)
    for (table, key), here in rows.items():
        for column, (target, _) in schemas.foreign_keys(table).items():
            there = rows.get((target, here.row[column]))
            if there is None or (table, key, column) in places.noted:
                continue
            if column == "event_id" and there.row["kind"] == "population_movement":
                faults = [] if here.moves else ["no word of its paragraph tells of people who move"]
                judge.tell_meaning(RELATED, table, here.number, here.row, column, faults, REMEDY)
            if column == "occasion_id":
                speaker = here.row[SPEAKERS[table]]
                faults = [] if attended.by(speaker, here.row[column]) else ["who speaks is not named there"]
                judge.tell_meaning(ATTENDED, table, here.number, here.row, column, faults, REMEDY)
            if not _goes_without_words(column, here, there):
                faults = [] if related(here, there) else ["it tells of something else"]
                judge.tell_meaning(RELATED, table, here.number, here.row, column, faults, REMEDY)


def _check_around(judge: Judge, rows: _Rows, places: Places, related: "_Related") -> None:
    """Every event and every occasion of a claim, but where it is that of the row that is told again."""
    around = _Around(rows, related)
    for (table, key), here in rows.items():
        first = rows.get((table, here.row.get("restates", "")))
        for column in ABOUT if table != "events" else ():
            event = here.row.get(column)
            there = rows.get(("events", event)) if event else None
            if there and not (first and first.row[column] == event):
                note = places.noted.get((table, key, column), "")
                faults = [] if around.tells(here, column, there, note) else [UNTOLD]
                judge.tell_meaning(AROUND, table, here.number, here.row, column, faults, REMEDY_AROUND)


def _goes_without_words(column: str, here: _Row, there: _Row) -> bool:
    """A document may tell of an occasion from its first line to its last, and what is told again is about the same."""
    if column == "occasion_id":
        return here.section == there.section
    return column == "event_id" and bool(here.row.get("restates"))


class _Related:
    """Whether two rows have words in common; those that stand all over the documents count half: over all of them,
    whatever rows are there.
    """

    def __init__(self, package: Package, documents: Mapping[str, Document]) -> None:
        texts = ((document.text, document.paragraphs) for document in documents.values())
        paragraphs = [text[each.start : each.end] for text, all_of_it in texts for each in all_of_it]
        found = Counter(stem for paragraph in paragraphs for stem in stems(paragraph))
        self._common = {stem for stem, many in found.items() if many > MANY * len(paragraphs)}
        self._titled = {(row["source_id"], row["section"]) for row in package.tables["sections"] if row["title"]}

    def __call__(self, here: _Row, there: _Row) -> bool:
        same = here.section == there.section
        if same and here.section in self._titled:
            return True
        beside = 1 if same else IN_PARAGRAPH
        return (
            self.weight(here.sentence & there.own) >= IN_SENTENCE or self.weight(here.paragraph & there.own) >= beside
        )

    def weight(self, shared: frozenset[str]) -> float:
        return len(shared) - len(shared & self._common) / 2


class _Around:
    """Whether an event, or an occasion, is told around a row of it."""

    def __init__(self, rows: _Rows, related: _Related) -> None:
        self._related = related
        #: How many rows of a paragraph tell of an event; of how much that is said in a section it is the occasion.
        self._told: Counter[tuple[object, str]] = Counter()
        for (table, key), row in rows.items():
            if table == "events":
                self._told[row.place, key] += 2
                continue
            self._told.update({(row.place, row.row[column]) for column in ABOUT if row.row.get(column)})
            if row.row.get("occasion_id"):
                self._told[_who_speaks(row), row.row["occasion_id"]] += 1

    def tells(self, here: _Row, column: str, there: _Row, note: str) -> bool:
        """By another row of its paragraph, by other words of its speaker at that occasion, or by words for its name."""
        event = here.row[column]
        beside = self._told[here.place, event] > 1
        spoken = column == "occasion_id" and self._told[_who_speaks(here), event] > 1
        named = self._related.weight((here.paragraph | stems(note)) & there.name)
        return beside or spoken or named >= (WITH_NOTE if note else OF_NAME)


def _who_speaks(row: _Row) -> tuple[object, str]:
    """Who speaks, or acts, in a section."""
    return row.section, row.row.get("speaker_id") or row.row.get("actor_id", "")


class _Attended:
    """Whom the words that tell of an occasion name."""

    def __init__(self, package: Package, places: Places, names: Names) -> None:
        self._bodies = {row["actor_id"]: row["affiliated_with"] for row in package.tables["actors"]}
        self._events = {row["event_id"]: row for row in package.tables["events"]}
        self._places, self._names = places, names
        self._known: dict[str, set[str]] = {}

    def by(self, speaker: str, occasion: str) -> bool:
        """Whether somebody is named there, or a body that he acts for, or one who acts for him."""
        if occasion not in self._known:
            event = self._events[occasion]
            quoted = self._places.of(event)
            told = quoted.words(quoted.paragraph) if quoted else ""
            self._known[occasion] = {*self._names.named(event["name"]), *self._names.named(told)}
        line, named = self._line(speaker), self._known[occasion]
        return bool(line & named) or any(self._bodies.get(actor, "") in line for actor in named)

    def _line(self, actor: str) -> set[str]:
        line: set[str] = set()
        while actor and actor not in line:
            line.add(actor)
            actor = self._bodies.get(actor, "")
        return line
