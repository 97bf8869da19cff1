"""Rules on figures of one event: a part lies within its whole, and rival figures are told as a discrepancy.

Registered like those of `rules.py`; import `RULES` from `relations.py` to have them all.
"""

from collections import defaultdict

import pandas as pd

from schemas.frames import Frames
from schemas.links import RULES, by_key
from schemas.rules import FIGURES, cells_of, rowwise, rule

__all__ = ["RULES"]

#: What a figure of an event tells, by table: two figures for the same are rivals.
TOLD = {"casualties": "outcome", "deportations": "movement"}
#: The scopes of figures that count a whole.
WHOLE = ("event", "period")


@rule("subset_of", *FIGURES)
def a_part_is_dated_within_its_whole(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the row begins before, or ends after, the row that it is a part of; check subset_of, or correct the date"""
    days = by_key(frame, "date_start", "date_end")

    def within(whole: str | None, start: str | None, end: str | None) -> bool:
        first, last = days.get(whole, (None, None))
        return (first is None or start is None or first <= start) and (last is None or end is None or end <= last)

    return rowwise(frame, within, "subset_of", "date_start", "date_end")


@rule("count", *TOLD)
def rival_figures_are_told_as_a_discrepancy(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """another claimant gives another figure for the same, and no discrepancy names this row beside one of his; enter
    it, or correct event, outcome or scope
    """
    told = next(name for name in TOLD.values() if name in frame)
    figures: dict[str, tuple[tuple[str, str], str, tuple[int, ...]]] = {}
    rivals: dict[tuple[str, str], set[str]] = defaultdict(set)
    for key, event, what, who, scope, *numbers in cells_of(
        frame, frame.columns[0], "event_id", told, "asserted_by", "count_scope", "count", "count_low", "count_high"
    ):
        figure = tuple(number for number in numbers if number is not None)[:1]
        if event is not None and scope in WHOLE and figure:
            figures[key] = (event, what), who, figure
            rivals[event, what].add(key)
    beside: dict[str, set[str]] = defaultdict(set)
    for one, other in cells_of(frames["discrepancies"], "record_id_a", "record_id_b"):
        beside[one].add(other)
        beside[other].add(one)

    def named(key: str) -> bool:
        if key not in figures:
            return True
        of, who, figure = figures[key]
        others = {other for other in rivals[of] if figures[other][1] != who and figures[other][2] != figure}
        return not others or bool(others & beside[key])

    return rowwise(frame, named, frame.columns[0])
