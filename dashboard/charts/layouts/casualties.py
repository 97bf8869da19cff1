"""Claimed casualties: a row for each claim under its event and its claimant, on a scale in powers of ten.

Only a number that stands without a hedge is a filled point. A hedge is an open shape, with a line to where the words
leave the number open. Words without a number are words; "dozens" is a line from the lowest number that it allows.
"""

from collections.abc import Sequence
from itertools import groupby

from dashboard.charts import tooltips
from dashboard.charts.sheet import Record, Sheet
from dashboard.charts.spec import CLAIMS, Spec, finished
from dashboard.text import labels
from dashboard.text.claim import Claim

TABLE = "casualties"
#: The line of a hedge, from and to so many times the number. Its length says nothing: it is the same for every number.
LINES = {
    "at_least": (1, 2.2),
    "more_than": (1, 2.2),
    "nearly": (1 / 2.2, 1),
    "at_most": (1 / 2.2, 1),
    "approximately": (1 / 1.4, 1.4),
}
#: How many times the largest number the scale goes on to, so that words fit behind it.
ROOM = 40
ROW = 28


def draw(rows: Sequence[Claim]) -> Spec:
    """The claims of `rows`, which come ordered by event."""
    sheet = Sheet()
    sheet.subheading(tooltips.whose(rows))
    records = _laid_out(rows, sheet)
    return finished(
        "casualties",
        {CLAIMS: records},
        rows,
        sheet=sheet,
        largest=max((r["count"] for r in records if r["count"] is not None), default=10) * ROOM,
        title="Casualties, figure by figure",
        reading=f"{labels.number(len(rows), 'claim')} by event and claimant. A filled shape is a number without a"
        " hedge. An open shape with a dashed line is a number with one: the line goes to where the words leave it open,"
        " and its length says nothing. Words in italics give no number and stand on no scale.",
    )


def _laid_out(rows: Sequence[Claim], sheet: Sheet) -> list[Record]:
    records = []
    for event, claims in groupby(rows, key=lambda row: row["event"]):
        sheet.heading(event)
        for account, own in groupby(sorted(claims, key=_order), key=tooltips.account):
            sheet.subheading(account)
            for row in own:
                top, bottom = sheet.row(ROW)
                records.append(_record(row) | {"top": top, "bottom": bottom, "middle": (top + bottom) / 2})
    return records


def _order(row: Claim) -> tuple[str, str, int]:
    """The claims of one claimant in one document stand together, in the order of the outcomes."""
    return row["source_id"], row["claimant"], labels.rank(TABLE, "outcome", row["outcome"] or "")


def _record(row: Claim) -> Record:
    """What is drawn of a claim: its line `from`, `to`, if it has one; its words begin where it `ends`.

    Without a number there is nothing on the scale, and none of these.
    """
    outcome, words = labels.code(TABLE, "outcome", row["outcome"]), tooltips.quoted(row["count_text"])
    start, end = _line(row)
    return tooltips.told(TABLE, row, Event=row["event"], Outcome=f"{outcome}: “{row['outcome_text']}”", Count=words) | {
        "outcome": outcome,
        "count": row["count"],
        "point": None if row["count"] is None else "filled" if row["qualifier"] == "exact" else "open",
        "words": words,
        "from": start,
        "to": end,
        "open_to": end is not None and row["qualifier"] in ("at_least", "more_than", "vague"),
        "open_from": row["qualifier"] in ("at_most", "nearly"),
        "ends": end if end is not None else row["count"],
    }


def _line(row: Claim) -> tuple[float | None, float | None]:
    """The ends of the line of a hedge; of a vague word from the lowest number that it allows, where it allows one."""
    if row["qualifier"] == "vague" and row["count_low"] is not None:
        number, (below, above) = row["count_low"], LINES["at_least"]
    elif row["qualifier"] in LINES and row["count"] is not None:
        number, (below, above) = row["count"], LINES[row["qualifier"]]
    else:
        return None, None
    return number * below, number * above
