"""Rows that point at each other tell of the same: they stand in one section, or have words in common. A part of the
check on evidence.

An occasion is one at which somebody speaks, so the words that tell of it name him. A note on a link says why it is
drawn all the same.
"""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property

import schemas
from schemas.rows import Cells
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.documents.document import Document
from scripts.package.package import Package
from scripts.reading.movements import movements
from scripts.reading.names import Names
from scripts.reading.stems import stems

RELATED, ATTENDED = "rows tell of what they point at", "occasions name who speaks"
REMEDY = "point at the row that the words tell of, or say in a note why it is this one"
#: So many stems that a sentence has in common with what it points at, or its paragraph, are no chance.
IN_SENTENCE, IN_PARAGRAPH = 2, 3
#: What stands in more than this share of all paragraphs tells nothing of any.
MANY = 0.2
#: Tables of rows that tell of something. Whom a row names is read from the words that name him.
LINKED = ("events", *schemas.CLAIM_TABLES)
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
    def own(self) -> frozenset[str]:
        """The sentence that it quotes, and what we call it."""
        return self.sentence | stems(" ".join(self.row.get(name, "") for name in ("name", "place")))

    @property
    def moves(self) -> bool:
        """Whether the paragraph tells of a movement of people."""
        return self._quoted is not None and bool(movements(self._quoted.words(self._quoted.paragraph)))

    @property
    def section(self) -> tuple[str, str]:
        return self.row["source_id"], self.row["locator"].partition("¶")[0].strip()


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
            self._weight(here.sentence & there.own) >= IN_SENTENCE or self._weight(here.paragraph & there.own) >= beside
        )

    def _weight(self, shared: frozenset[str]) -> float:
        return len(shared) - len(shared & self._common) / 2


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
