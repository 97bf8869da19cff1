"""Rules on rows that stand beside each other: what they rest on alike they tell alike.

Registered like those of `rules.py`; import `RULES` from `relations.py` to have them all.
"""

from collections.abc import Collection

import pandas as pd

from schemas.frames import Frames
from schemas.links import by_group, lines_of
from schemas.notes import noted
from schemas.rivals import RULES
from schemas.rules import FIGURES, PLACE, cells_of, rowwise, rule

__all__ = ["RULES"]

#: The tables whose rows tell what was done to people, and who is said to have done it.
ACCUSING = ("casualties", "deportations")
#: Outcomes that nobody is blamed for.
BLAMELESS = ("survived", "aboard")


@rule("addressee_id", "statements")
def what_is_said_together_is_said_to_the_same(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """what the same speaker says on the same occasion in this paragraph is addressed to somebody else, or to nobody;
    name whom the paragraph tells in all of these rows, or say in a note why this one has another addressee
    """
    reasons = noted(frames, "addressee_id")
    rows = frame[frame["occasion_id"].notna() & ~frame["statement_id"].isin(reasons)]
    addressees = rows.groupby(["source_id", "locator", "speaker_id", "occasion_id"])["addressee_id"]
    return (addressees.transform(lambda heard: heard.nunique(dropna=False)) <= 1).reindex(frame.index, fill_value=True)


@rule("alleged_perpetrator_id", *ACCUSING)
def what_is_told_together_is_blamed_on_the_same(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the same claimant blames somebody else, or nobody, for what these words tell beside it; name whom the words blame
    for both, or say in a note why not
    """
    reasons = noted(frames, "alleged_perpetrator_id")
    columns = "alleged_perpetrator_id", "asserted_by", *PLACE
    blamed = by_group(
        ((source, who), (start, end), perpetrator)
        for rows in (_blaming(frames[table], reasons) for table in ACCUSING)
        for perpetrator, who, source, start, end in cells_of(rows, *columns)
    )
    keys = {*_blaming(frame, reasons).iloc[:, 0]}

    def agree(key: str, perpetrator: str | None, who: str, source: str, *place: int) -> bool:
        return key not in keys or {*blamed[source, who].meeting((place[0], place[1]))} <= {perpetrator}

    return rowwise(frame, agree, frame.columns[0], *columns)


def _blaming(frame: pd.DataFrame, reasons: Collection[str]) -> pd.DataFrame:
    """The rows for which somebody may be blamed, but for those that a note is about."""
    kept = ~frame.iloc[:, 0].isin(reasons)
    return frame[kept & ~frame["outcome"].isin(BLAMELESS)] if "outcome" in frame else frame[kept]


@rule("occasion_id", "statements", "diplomatic_exchanges")
def what_is_told_together_has_an_occasion(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the same claimant tells in these words of an occasion, and this row has none; enter it, or say in a note why
    not
    """
    reasons = noted(frames, "occasion_id")
    who = next(name for name in ("speaker_id", "asserted_by") if name in frame)
    rows = frame[frame["occasion_id"].notna()]
    told = by_group(((source, who), (start, end), True) for who, source, start, end in cells_of(rows, who, *PLACE))

    def has(key: str, occasion: str | None, claimant: str, source: str, *place: int) -> bool:
        beside = told.get((source, claimant))
        return occasion is not None or key in reasons or not (beside and beside.meeting((place[0], place[1])))

    return rowwise(frame, has, frame.columns[0], "occasion_id", who, *PLACE)


@rule("restates", *FIGURES)
def a_figure_told_again_says_so(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the same claimant has the same number for the same before in this document; name it in restates, or say in a note
    how the two differ
    """
    reasons = noted(frames, "restates")
    same = [name for name in ("event_id", "outcome", "movement", "unit", "measure") if name in frame]
    rows = frame[frame["count"].notna()].sort_values("quote_start", kind="stable")
    again = rows.duplicated(["source_id", "asserted_by", "count", "qualifier", *same])
    return ~again.reindex(frame.index, fill_value=False) | frame["restates"].notna() | frame.iloc[:, 0].isin(reasons)


@rule("restates", *ACCUSING)
def what_is_told_again_of_an_event_says_so(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the same claimant has told the same of this event before in this document; name that row in restates, or the
    whole in subset_of, or say in a note on restates how the two differ
    """
    reasons = noted(frames, "restates")
    same = ["source_id", "claimant", "event_id", *(name for name in ("outcome",) if name in frame)]
    rows = frame[frame["event_id"].notna() & (frame["voice"] != "unclear")]
    # Who speaks for a body and the body are one claimant.
    above = {actor: line[-1] for actor, line in lines_of(frames["actors"]).items()}
    rows = rows.assign(claimant=rows["asserted_by"].map(above))
    first = rows.groupby(same)["quote_end"].transform("min").reindex(frame.index)
    again = (frame["quote_start"] >= first).fillna(False).astype(bool)
    return ~again | frame["restates"].notna() | frame["subset_of"].notna() | frame.iloc[:, 0].isin(reasons)
