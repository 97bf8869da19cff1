"""Rules on notes: which cells owe one, what it may say, and that the same words say the same everywhere.

Registered like those of `rules.py`; import `RULES` from `relations.py` to have them all.
"""

import re

import pandas as pd

import schemas
from schemas.frames import Frames
from schemas.rules import CLAIMS, RULES, cells_of, rowwise, rule

__all__ = ["RULES", "filled_or_noted", "noted"]

#: By what words, where they stand, and in which list an item of Wikidata is told to be an actor's.
_ITEM = re.compile(r"“.+” in (?P<source>[a-z0-9-]+) is (?P<label>.+), (?P<item>Q\d+) in [\w-]+/[\w-]+")
#: Columns that a note can be about alike.
_ALIKE = {"occasion_id": "event_id", "date_edtf": "event_id", "summary": "event_type", "event_mode": "event_type"}


def noted(frames: Frames, field: str) -> dict[str, str]:
    """The notes on a field, by record."""
    return {
        record: note
        for record, of, note, basis in cells_of(frames["evidence"], "record_id", "field", "note", "basis")
        if of == field and note is not None and basis != "overruled"
    }


def filled_or_noted(frame: pd.DataFrame, frames: Frames, column: str, owed: "pd.Series[bool]") -> "pd.Series[bool]":
    """Whether each row that owes a cell has it, or a note that says why not."""
    return ~owed | frame[column].notna() | frame[frame.columns[0]].isin(list(noted(frames, column)))


@rule("note", "evidence")
def what_is_judged_or_overruled_has_a_note(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """evidence for a coder's judgement, or for what is known from elsewhere, is there for its note, which is missing;
    say why or from where, or take the row out
    """
    return ~frame["basis"].isin([*schemas.ON_THE_QUOTATION, "external"]) | frame["note"].notna()


@rule("voice", *CLAIMS)
def what_cannot_be_told_says_why(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """whose words it is cannot be told, and no note says why; say it in a note on the voice"""
    reasons = noted(frames, "voice")
    return rowwise(frame, lambda key, voice: voice != "unclear" or key in reasons, frame.columns[0], "voice")


@rule("wikidata_id", "actors")
def an_item_has_the_words_that_tell_it(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """an item of Wikidata stands exactly where a note names it and says by what words it is told (“Ada Berg” in
    harbour-bulletin is Ada Berg, Q1 in owner/repository); enter both, or none
    """
    notes, sources = noted(frames, "wikidata_id"), set(frames["sources"]["source_id"])
    forms = frames["names"].groupby("actor_id")["name"].agg(list).to_dict()

    def told(key: str, item: str | None) -> bool:
        note = _ITEM.fullmatch(notes.get(key, ""))
        if item is None or note is None:
            return item is None and key not in notes
        named = any(form in note["label"] for form in forms.get(key, ()))
        return named and note["item"] == item and note["source"] in sources

    return rowwise(frame, told, "actor_id", "wikidata_id")


@rule("note", "evidence")
def a_note_is_about_one_kind_of_cell(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the same note stands on cells of another kind, which it cannot be about, too; say what this one is about"""
    actors = {
        column
        for table in schemas.TABLES
        for column, (target, _key) in schemas.foreign_keys(table).items()
        if target == "actors"
    }
    kinds = [("actor" if field in actors else _ALIKE.get(field, field)) for field in frame["field"]]
    told = frame.assign(kind=kinds).groupby("note")["kind"].nunique()
    return frame["note"].isna() | (frame["note"].map(told) == 1)


@rule("note", "evidence")
def a_note_gives_one_code(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the same note stands on cells of this column with other codes, or on one that is empty where this is filled;
    correct the cell, or say what this note is to say of it
    """
    cells: dict[tuple[str, str, str], str] = {}
    for table, column in set(cells_of(frame[frame["note"].notna()], "table_name", "field")):
        if column in frames.get(table, ()):
            coded = bool(schemas.codes(table, column))
            for key, cell in cells_of(frames[table], schemas.primary_key(table), column):
                cells[table, key, column] = (cell if coded else "filled") if cell is not None else "empty"
    columns = "table_name", "record_id", "field", "note"
    told: dict[tuple[str, str], set[str]] = {}
    for table, key, column, note in cells_of(frame, *columns):
        if (table, key, column) in cells:
            told.setdefault((column, note), set()).add(cells[table, key, column])
    return rowwise(frame, lambda column, note: note is None or len(told.get((column, note), ())) < 2, "field", "note")
