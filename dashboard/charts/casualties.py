"""Claimed casualties: a row for each claim under its event and its claimant, on a scale in powers of ten.

Only a number that stands without a hedge is a filled point. A hedge is an open shape, with a line to where the words
leave the number open. Words without a number are words; "dozens" is a line from the lowest number that it allows.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

import altair as alt

from dashboard import labels
from dashboard.charts import layers as on
from dashboard.charts import telling
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
#: For the claims that have a place on the scale.
ON_SCALE = "isValid(datum.ends)"
#: The words before the scale, in pixels.
GUTTER = 76
ROW = 28


def draw(rows: Sequence[Row]) -> on.Spec:
    """The claims of `rows`, which come ordered by event."""
    sheet = Sheet()
    records = _laid_out(rows, sheet)
    return on.finished(
        _layers,
        {on.CLAIMS: records},
        rows,
        sheet=sheet,
        largest=max((r["count"] for r in records if r["count"] is not None), default=10) * ROOM,
        title=f"Casualties claimed by {telling.claimants(rows)}",
        reading=f"{labels.number(len(rows), 'claim')} by event and claimant. A filled shape is a number without a"
        " hedge. An open shape with a dashed line is a number with one: the line goes to where the words leave it open,"
        " and its length says nothing. Words in italics give no number and stand on no scale.",
    )


def _layers(names: on.Names) -> list[alt.Chart]:
    x, middle = _scale(), on.y("middle")
    colour = alt.Color("outcome:N", scale=on.looks(COLOURS, TABLE, "outcome"), legend=on.legend())
    shape = alt.Shape("outcome:N", scale=on.looks(SHAPES, TABLE, "outcome"), legend=on.legend())
    return [
        *on.headings(),
        _words(None, y=middle, x=alt.value(0), text="outcome:N"),
        *_lines(x, y=middle, color=colour),
        _points("filled", x).encode(y=middle, color=colour, shape=shape),
        _points("open", x).encode(y=middle, color=colour, shape=shape),
        _words(ON_SCALE, dx=11, y=middle, x=alt.X("ends:Q", **x), text="words:N"),
        _words(f"!{ON_SCALE}", dx=GUTTER + 4, style="italic", y=middle, x=alt.value(0), text="words:N"),
        on.choices(names, **on.ACROSS),
    ]


def _words(when: str | None, *, dx: float = 0, style: str = "normal", **where: Any) -> alt.Chart:
    written: alt.Chart = on.layer(on.CLAIMS, when).mark_text(**on.words(dx=dx, fontStyle=style)).encode(**where)
    return written


def _lines(x: Record, **where: Any) -> list[alt.Chart]:
    """The lines of hedges, with an arrow where the words leave the number open."""
    line = on.layer(on.CLAIMS, "isValid(datum.from)").mark_rule(strokeDash=[4, 3], strokeWidth=2, aria=False)
    layers = [line.encode(x=alt.X("from:Q", **x), x2="to:Q", **where)]
    for end, shape in (("to", "triangle-right"), ("from", "triangle-left")):
        arrow = on.layer(on.CLAIMS, f"datum.open_{end}").mark_point(
            shape=shape, size=60, filled=True, opacity=1, aria=False
        )
        layers.append(arrow.encode(x=alt.X(f"{end}:Q", **x), **where))
    return layers


def _points(drawn: str, x: Record) -> alt.Chart:
    look: Record = {"filled": True} if drawn == "filled" else {"filled": False, "fill": "white", "strokeWidth": 2}
    points: alt.Chart = on.layer(on.CLAIMS, f"datum.point == '{drawn}'").mark_point(
        size=90, opacity=1, aria=False, **look
    )
    return points.encode(x=alt.X("count:Q", **x))


def _laid_out(rows: Sequence[Row], sheet: Sheet) -> list[Record]:
    records = []
    for event, claims in groupby(rows, key=lambda row: row["event"]):
        sheet.heading(event)
        for account, own in groupby(sorted(claims, key=_order), key=telling.account):
            sheet.subheading(account)
            for row in own:
                top, bottom = sheet.row(ROW)
                records.append(_record(row) | {"top": top, "bottom": bottom, "middle": (top + bottom) / 2})
    return records


def _order(row: Row) -> tuple[str, str, int]:
    """The claims of one claimant in one document stand together, in the order of the outcomes."""
    return row["source_id"], row["claimed_by"], labels.rank(TABLE, "outcome", row["outcome"])


def _record(row: Row) -> Record:
    """What is drawn of a claim: its line `from`, `to`, if it has one; its words begin where it `ends`.

    Without a number there is nothing on the scale, and none of these.
    """
    outcome, words = labels.code(TABLE, "outcome", row["outcome"]), telling.quoted(row["count_text"])
    start, end = _line(row)
    return telling.told(TABLE, row, Event=row["event"], Outcome=f"{outcome}: “{row['outcome_text']}”", Count=words) | {
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


def _line(row: Row) -> tuple[float | None, float | None]:
    """The ends of the line of a hedge; of a vague word from the lowest number that it allows, where it allows one."""
    if row["qualifier"] == "vague" and row["count_low"] is not None:
        number, (below, above) = row["count_low"], LINES["at_least"]
    elif row["qualifier"] in LINES and row["count"] is not None:
        number, (below, above) = row["count"], LINES[row["qualifier"]]
    else:
        return None, None
    return number * below, number * above


def _scale() -> Record:
    """Powers of ten, from nothing to beyond the largest number."""
    end = on.of_the_sheet("largest", 10 * ROOM)
    return {
        "scale": alt.Scale(type="symlog", domain=[0, end], range=[GUTTER, on.WIDTH], nice=False),
        "axis": alt.Axis(
            values=[0, *(10**power for power in range(12))],  # those beyond the scale are not drawn
            labelExpr="format(datum.value, ',')",
            title="people, each step ten times the one before",
            orient="top",
            grid=True,
        ),
    }
