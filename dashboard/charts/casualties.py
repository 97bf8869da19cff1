"""Claimed casualties: a row for each claim under its event and its claimant, on a scale in powers of ten.

Only a number that stands without a hedge is a filled point. A hedge is an open shape, with a line to where the words leave
the number open. Words without a number are words; "dozens" is a line from the lowest number that the word allows.
"""

from collections.abc import Sequence
from itertools import groupby

import altair as alt

from dashboard import labels
from dashboard.charts import sheet as on
from dashboard.charts.sheet import Record, Sheet
from dashboard.db import Row

TABLE = "casualties"
COLOURS = {
    "killed": on.INK,
    "injured": on.VERMILION,
    "missing": on.PINK,
    "survived": on.GREEN,
    "aboard": on.BLUE,
    "victims": on.GREY,
}
SHAPES = {
    "killed": "circle",
    "injured": "square",
    "missing": "triangle-up",
    "survived": "diamond",
    "aboard": "cross",
    "victims": "triangle-down",
}

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
#: The words before the scale, in pixels.
GUTTER = 76
ROW = 28


def casualties(rows: Sequence[Row]) -> alt.LayerChart:
    """The claims of `rows`, which come ordered by event."""
    sheet = Sheet()
    records = _laid_out(rows, sheet)
    numbers = [r for r in records if r["count"] is not None]
    hedges = [r for r in records if r["from"] is not None]
    middle, x = on.y("middle", sheet), _scale(numbers)
    colour = alt.Color("outcome:N", scale=on.named(COLOURS, TABLE, "outcome", numbers), legend=on.legend())
    shape = alt.Shape("outcome:N", scale=on.named(SHAPES, TABLE, "outcome", numbers), legend=on.legend())

    def points(records: Sequence[Record], field: str, **style: object) -> alt.Chart:
        mark = on.layer(records).mark_point(opacity=1, aria=False, **style)
        return mark.encode(y=middle, x=alt.X(f"{field}:Q", **x), color=colour)

    chart = on.stack(
        *on.headings(sheet),
        on.layer(records).mark_text(**on.words()).encode(y=middle, x=alt.value(0), text="outcome:N"),
        on.layer(hedges)
        .mark_rule(strokeDash=[4, 3], strokeWidth=2, aria=False)
        .encode(y=middle, x=alt.X("from:Q", **x), x2="to:Q", color=colour),
        points([r for r in hedges if r["open above"]], "to", shape="triangle-right", size=60, filled=True),
        points([r for r in hedges if r["open below"]], "from", shape="triangle-left", size=60, filled=True),
        points([r for r in numbers if r["exact"]], "count", size=90, filled=True).encode(shape=shape),
        points([r for r in numbers if not r["exact"]], "count", size=90, filled=False, fill="white", strokeWidth=2).encode(
            shape=shape
        ),
        on.layer([r for r in records if r["ends"] is not None])
        .mark_text(**on.words(dx=11))
        .encode(y=middle, x=alt.X("ends:Q", **x), text="words:N"),
        on.layer([r for r in records if r["ends"] is None])
        .mark_text(**on.words(dx=GUTTER + 4, fontStyle="italic"))
        .encode(y=middle, x=alt.value(0), text="words:N"),
        on.choices(records, sheet, **on.ACROSS),
    )
    return on.finished(
        on.as_wide_as_its_place(chart, sheet),
        rows,
        title=f"Casualties claimed by {on.claimants(rows)}",
        reading=f"{len(rows)} claims by event and claimant. A filled shape is a number without a hedge. An open shape with"
        " a dashed line is a number with one: the line goes to where the words leave it open, and its length says nothing."
        " Words in italics give no number and stand on no scale.",
    )


def _laid_out(rows: Sequence[Row], sheet: Sheet) -> list[Record]:
    records = []
    for event, claims in groupby(rows, key=lambda row: row["event"]):
        sheet.heading(event)
        for account, own in groupby(sorted(claims, key=_order), key=on.account):
            sheet.subheading(account)
            for row in own:
                top, bottom = sheet.row(ROW)
                records.append(_record(row) | {"top": top, "bottom": bottom, "middle": (top + bottom) / 2})
    return records


def _order(row: Row) -> tuple[str, str, int]:
    """The claims of one claimant in one document stand together, in the order of the outcomes."""
    return row["source_id"], row["claimed_by"], labels.rank(TABLE, "outcome", row["outcome"])


def _record(row: Row) -> Record:
    """What is drawn of a claim: `from` and `to` are the ends of its line, if it has one; its words begin where it `ends`."""
    outcome, words = labels.code(TABLE, "outcome", row["outcome"]), on.quoted(row["count_text"])
    start, end = _line(row)
    return on.told(TABLE, row, Event=row["event"], Outcome=f"{outcome}: “{row['outcome_text']}”", Count=words) | {
        "outcome": outcome,
        "count": row["count"],
        "exact": row["qualifier"] == "exact",
        "words": words,
        "from": start,
        "to": end,
        "open above": row["qualifier"] in ("at_least", "more_than", "vague"),
        "open below": row["qualifier"] in ("at_most", "nearly"),
        "ends": end if end is not None else row["count"],
    }


def _line(row: Row) -> tuple[float | None, float | None]:
    """The ends of the line of a hedge. A vague word has one from the lowest number that it allows, where it allows one."""
    if row["qualifier"] == "vague" and row["count_low"] is not None:
        number, (below, above) = row["count_low"], LINES["at_least"]
    elif row["qualifier"] in LINES and row["count"] is not None:
        number, (below, above) = row["count"], LINES[row["qualifier"]]
    else:
        return None, None
    return number * below, number * above


def _scale(numbers: Sequence[Record]) -> Record:
    """Powers of ten, from nothing to beyond the largest number."""
    largest = max((r["count"] for r in numbers), default=10) * ROOM
    return {
        "scale": alt.Scale(type="symlog", domain=[0, largest], range=[GUTTER, on.WIDTH], nice=False),
        "axis": alt.Axis(
            values=[0, *(10**power for power in range(12) if 10**power <= largest)],
            labelExpr="format(datum.value, ',')",
            title="people, each step ten times the one before",
            orient="top",
            grid=True,
        ),
    }
