"""On texts that no reader was made for, a reader seldom reads something else than a careful coder does.

The cells were coded by the guide before any reader was run on them (`fresh/README.md`). An alarm is an answer that does
not hold the coder's code; an empty answer is none.
"""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from scripts.documents.quotations import span_in
from scripts.reading.acts import event_modes, event_types
from scripts.reading.agreement_status import statuses, statuses_ruled_out
from scripts.reading.beside import people_counted, people_moved, places_beside
from scripts.reading.directions import directions, is_located
from scripts.reading.discrepancy_kinds import kinds_ruled_out, kinds_told
from scripts.reading.movements import movements
from scripts.reading.outcomes import outcomes
from scripts.reading.voices import voices

FRESH = Path(__file__).parent / "fresh"
DOCS = Path(__file__).parents[2] / "docs" / "how-to-read.md"
#: At most one cell in twenty.
LIMIT = 0.05


def rows(name: str) -> list[dict[str, str]]:
    with (FRESH / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cells() -> list[dict[str, str]]:
    return rows("cells.csv")


def read(cell: dict[str, str], types: dict[tuple[str, str], str]) -> frozenset[str]:
    """What the reader of a variable reads, whatever the coder entered."""
    sentence, words = cell["sentence"], cell["words"]
    if cell["variable"] == "voice":
        text = (FRESH / cell["text"]).with_suffix(".txt").read_text(encoding="utf-8")
        around = span_in(text, sentence, (0, len(text))) or (0, 0)
        return voices(text, *(span_in(text, words, around) or around), around)
    if cell["variable"] == "event_mode":
        return event_modes(words, types[sentence, words])
    readers = {"movement": movements, "outcome": outcomes, "event_type": event_types}
    if reader := readers.get(cell["variable"]):
        return reader(words)
    return statuses(sentence) if cell["variable"] == "status" else directions(sentence, words)


@pytest.fixture(scope="module")
def answers() -> list[tuple[str, str]]:
    """Of every cell that has a reader its variable, and what came of it."""
    coded = cells()
    types = {(c["sentence"], c["words"]): c["value"] for c in coded if c["variable"] == "event_type"}
    found = []
    for cell in coded:
        if cell["variable"] != "request_outcome":  # of these rules tell, from the answers
            codes = read(cell, types)
            value = cell["variable"] if cell["variable"] in ("origin", "destination") else cell["value"]
            found.append((cell["variable"], "silent" if not codes else "agrees" if value in codes else "alarm"))
    return found


def beside() -> list[tuple[str, str]]:
    """What is read of the cells that stand beside a movement or a figure, and what a coder enters."""
    read = []
    for row in rows("beside.csv"):
        told = places_beside(row["sentence"], row["words"])
        read += [(told.get(place, ""), row[place]) for place in ("origin", "destination")]
        read.append((people_moved(row["sentence"], row["words"]) or "", row["people"]))
    read += [(people_counted(row["sentence"], row["figure"]) or "", row["people"]) for row in rows("counted.csv")]
    return read


def test_a_cell_that_a_coder_leaves_empty_is_seldom_called_filled_by_its_words():
    found = beside()
    alarms = sum(bool(words) and not cell for words, cell in found)
    assert alarms / sum(bool(words) for words, _ in found) <= LIMIT
    assert sum(bool(words and cell) for words, cell in found) / sum(bool(cell) for _, cell in found) > 0.7
    assert f"{alarms} of {len(found)} cells that a coder leaves" in DOCS.read_text(encoding="utf-8"), (
        alarms,
        len(found),
    )


def test_a_place_is_seldom_called_none_and_a_kind_of_difference_seldom_impossible():
    places, pairs = rows("places.csv"), rows("pairs.csv")
    alarms = [row for row in places if not is_located(row["sentence"], row["place"])]
    statuses_told = [row for row in cells() if row["variable"] == "status"]
    alarms += [row for row in statuses_told if row["value"] in statuses_ruled_out(row["sentence"])]
    alarms += [row for row in pairs if row["kind"] in kinds_ruled_out(row["first"], row["second"])]
    alarms += [row for row in pairs if row["kind"] not in (kinds_told(row["first"], row["second"]) or {row["kind"]})]
    assert len(alarms) <= LIMIT * (len(places) + len(pairs)), alarms
    assert f"{len(alarms)} of {len(places) + len(pairs)} places and" in DOCS.read_text(encoding="utf-8")


def test_at_most_one_cell_in_twenty_is_a_false_alarm(answers: list[tuple[str, str]]):
    assert len(answers) >= 60
    alarms = sum(what == "alarm" for _, what in answers)
    assert alarms / len(answers) <= LIMIT, Counter(answers)


def test_most_cells_are_read(answers: list[tuple[str, str]]):
    """A reader that never answers would raise no alarm either."""
    assert sum(what == "agrees" for _, what in answers) / len(answers) > 0.8


def test_the_figures_in_the_docs_are_these(answers: list[tuple[str, str]]):
    page = DOCS.read_text(encoding="utf-8")
    alarms = sum(what == "alarm" for _, what in answers)
    assert re.search(rf"{alarms} of {len(answers)} cells", page), f"{alarms} of {len(answers)}"
