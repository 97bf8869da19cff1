"""Claimed casualties: a row for each claim under its event, on a scale in powers of ten.

Only a number that stands without a hedge is a filled point. A hedge is an open shape with a line to where the words leave the number open;
words without a number are words.
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
SHAPES = {"killed": "circle", "injured": "square", "missing": "triangle-up", "survived": "diamond", "aboard": "cross", "victims": "triangle-down"}

#: Where the line of a hedge goes, and whether it ends in an arrow. Its length says nothing: it is the same for every number.
REACH = {"at_least": (1, 2.2), "more_than": (1, 2.2), "nearly": (1 / 2.2, 1), "at_most": (1 / 2.2, 1), "approximately": (1 / 1.4, 1.4)}
#: How far the scale goes on beyond the largest number, so that words fit behind it.
ROOM = 40
#: The words before the scale, in pixels.
GUTTER = 76
ROW = 28


def casualties(rows: Sequence[Row]) -> alt.LayerChart:
    """The claims of `rows`, which come ordered by event."""
    sheet = Sheet()
    records = list(_laid_out(rows, sheet))
    numbers = [r for r in records if r["count"] is not None]
    x = _scale(numbers)
    key = alt.Color("outcome:N", scale=_domain(COLOURS, numbers), legend=_legend())
    shape = alt.Shape("outcome:N", scale=_domain(SHAPES, numbers), legend=_legend())
    middle = on.y("middle", sheet)
    hedged = [r for r in records if r["from"] is not None]
    layers = [
        on.headings(sheet),
        on.text(records, baseline="middle").encode(y=middle, x=alt.value(0), text="outcome:N"),
        on.layer(hedged).mark_rule(strokeDash=[4, 3], strokeWidth=2, aria=False).encode(y=middle, x=alt.X("from:Q", **x), x2="to:Q", color=key),
        _arrows(hedged, "triangle-right", "to", middle, key, x),
        _arrows(hedged, "triangle-left", "from", middle, key, x),
        _points([r for r in numbers if r["qualifier"] == "exact"], "filled", middle, x, key, shape),
        _points([r for r in numbers if r["qualifier"] != "exact"], "open", middle, x, key, shape),
        on.text([r for r in records if r["ends"] is not None], baseline="middle", dx=11).encode(y=middle, x=alt.X("ends:Q", **x), text="words:N"),
        on.text([r for r in records if r["ends"] is None], baseline="middle", fontStyle="italic", dx=GUTTER + 4).encode(
            y=middle, x=alt.value(0), text="words:N"
        ),
        on.choices(records, sheet, "record_id", x=alt.value(0), x2=alt.value(alt.ExprRef("width"))),
    ]
    reading = (
        f"{len(rows)} claims under {len(sheet.headings)} events. A filled shape is a number without a hedge. An open shape with a dashed line is a number"
        " with one: the line goes to where the words leave it open, and its length says nothing. Words in italics give no number and stand on no scale."
    )
    title = f"Casualties claimed by {on.claimants(rows)}"
    return on.finished(alt.layer(*layers), rows, title=title, reading=reading, height=sheet.height)


def _laid_out(rows: Sequence[Row], sheet: Sheet) -> list[Record]:
    records = []
    for event, claims in groupby(rows, key=lambda row: row["event"]):
        sheet.heading(event)
        for row in sorted(claims, key=lambda row: labels.rank(TABLE, "outcome", row["outcome"])):
            top, bottom = sheet.row(ROW)
            records.append(_record(row) | {"top": top, "bottom": bottom, "middle": (top + bottom) / 2})
    return records


def _record(row: Row) -> Record:
    """What is drawn of a claim. `from` and `to` are the ends of a hedge's line, `ends` where its words begin; none of them without a number."""
    outcome, words = labels.code(TABLE, "outcome", row["outcome"]), f"“{row['count_text']}”"
    # "dozens" prints no number; the published rule gives it a lower bound, from which an open line goes on.
    number = row["count"] if row["count"] is not None else row["count_low"]
    reach = REACH.get(row["qualifier"]) if row["count"] is not None else REACH["at_least"]
    ends = [number * times for times in reach] if reach and number is not None else [None, number]
    says = on.told(TABLE, row, Event=row["event"], Outcome=f"{outcome}: “{row['outcome_text']}”", Count=words)
    return says | {
        "record_id": row["record_id"],
        "outcome": outcome,
        "count": row["count"],
        "qualifier": row["qualifier"],
        "words": words,
        "from": ends[0],
        "to": ends[1] if ends[0] is not None else None,
        "open_to": row["qualifier"] in ("at_least", "more_than", "vague"),
        "open_from": row["qualifier"] in ("at_most", "nearly"),
        "ends": ends[1],
    }


def _points(records: Sequence[Record], name: str, middle: alt.Y, x: Record, key: alt.Color, shape: alt.Shape) -> alt.Chart:
    fill = {"filled": True} if name == "filled" else {"filled": False, "fill": "white", "strokeWidth": 2}
    return on.layer(records).mark_point(size=90, opacity=1, aria=False, **fill).encode(y=middle, x=alt.X("count:Q", **x), color=key, shape=shape)


def _arrows(records: Sequence[Record], shape: str, end: str, middle: alt.Y, key: alt.Color, x: Record) -> alt.Chart:
    pointing = [r for r in records if r[f"open_{end}"]]
    return on.layer(pointing).mark_point(shape=shape, size=60, filled=True, opacity=1, aria=False).encode(y=middle, x=alt.X(f"{end}:Q", **x), color=key)


def _scale(numbers: Sequence[Record]) -> Record:
    """Powers of ten from nothing to beyond the largest number."""
    largest = max((r["count"] for r in numbers), default=1) * ROOM
    powers = [10**n for n in range(12) if 10**n <= largest]
    return {
        "scale": alt.Scale(type="symlog", domain=[0, largest], range=[GUTTER, alt.ExprRef("width")], nice=False),
        "axis": alt.Axis(values=[0, *powers], format="~s", title="people, each step ten times the one before", orient="top", grid=True),
    }


def _domain(of: dict[str, str], records: Sequence[Record]) -> alt.Scale:
    there = {r["outcome"] for r in records}
    named = {labels.code(TABLE, "outcome", outcome): value for outcome, value in of.items()}
    return alt.Scale(domain=[n for n in named if n in there], range=[v for n, v in named.items() if n in there])


def _legend() -> alt.Legend:
    return alt.Legend(orient="top", title=None, columns=3, symbolSize=90, labelFontSize=12, labelColor=on.INK, symbolStrokeWidth=0)
