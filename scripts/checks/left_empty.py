"""Cells that are empty though the words right beside those of their row fill them: a part of the check on evidence.

A note on the empty cell says why it is empty all the same.
"""

import re
from collections.abc import Iterator

from schemas.rows import Cells
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.reading.beside import people_counted, people_moved, places_beside
from scripts.reading.dates import MONTHS

FILLED = "cells that the words beside them fill are filled"
REMEDY = "enter these words, or say in a note why the cell is empty"
#: How a name of ours says where something happened.
_IN_A_PLACE = re.compile(r"\b(?:in|near) ([A-Z]\w+(?: [A-Z]\w+)*)")


def check_left_empty(judge: Judge, places: Places) -> None:
    """Every place and every people that stand right beside the words for a movement or a figure have their cell."""
    for table, key, told in (
        ("casualties", "casualty_id", _of_casualty),
        ("deportations", "deportation_id", _of_movement),
        ("events", "event_id", _of_event),
    ):
        for number, row in judge.rows(table):
            quoted = places.of(row)
            for column, words in told(row, quoted.words(quoted.sentence)) if quoted else ():
                if (table, row[key], column) not in places.noted:
                    faults = [] if row[column] else [f"“{words}” stands beside its words"]
                    judge.tell_meaning(FILLED, table, number, row, column, faults, REMEDY)


def _of_movement(row: Cells, sentence: str) -> Iterator[tuple[str, str]]:
    yield from places_beside(sentence, row["movement_text"]).items()
    people = people_moved(sentence, row["movement_text"]) or people_counted(sentence, row["count_text"])
    if people:
        yield "population", people


def _of_casualty(row: Cells, sentence: str) -> Iterator[tuple[str, str]]:
    people = people_counted(sentence, row["count_text"])
    if people:
        yield "population", people


def _of_event(row: Cells, sentence: str) -> Iterator[tuple[str, str]]:
    """The place that the name of an event tells, where the document prints it."""
    told = [place for place in _IN_A_PLACE.findall(row["name"]) if place.partition(" ")[0] not in MONTHS]
    if told and told[0] in sentence:
        yield "place", told[0]
