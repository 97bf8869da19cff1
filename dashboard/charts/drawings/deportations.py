"""How claimed movements of people look: bars on a line of time, and a lane without one."""

import altair as alt

from dashboard.charts.drawings import layers as on
from dashboard.charts.layouts.deportations import FIRST, LAST, TABLE
from dashboard.charts.sheet import Record
from dashboard.charts.spec import CLAIMS, HEIGHT, SHEET, Spec

COLOURS = {
    "deportation": on.BLUE,
    "expulsion": on.VERMILION,
    "displacement": on.GREEN,
    "relocation": on.ORANGE,
    "departure": on.PINK,
    "return": on.SKY,
}


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    drawn = {how: on.layer(CLAIMS, f"datum.drawn == '{how}'") for how in ("bar", "point", "open line")}
    colour = alt.Color("movement:N", scale=on.looks(COLOURS, TABLE, "movement"), legend=on.legend())
    where: Record = {"y": on.y("middle"), "x": _years(), "color": colour}
    return on.whole(
        "Movements of people as claimed in the documents: bars on a line of time, and a lane for those without a date.",
        [
            drawn["bar"].mark_rule(strokeWidth=9, aria=False).encode(x2="end:Q", **where),
            drawn["point"].mark_point(size=90, filled=True, opacity=1, aria=False).encode(**where),
            drawn["open line"].mark_rule(strokeWidth=4, strokeDash=[4, 3], aria=False).encode(x2="end:Q", **where),
            _cover(),
            *on.headings(),
            on.text(CLAIMS),
            on.choices(**on.ACROSS),
        ],
        on_a_sheet=True,
    )


def _years() -> alt.X:
    """The line of time, in years: no browser reads a date, so all show the same."""
    ends = [on.of_the_sheet("first", FIRST), on.of_the_sheet("last", LAST)]
    axis = alt.Axis(orient="top", title=None, format="d", tickCount=6, tickMinStep=1, grid=True)
    return alt.X("start:Q", scale=alt.Scale(domain=ends, zero=False, nice=False), axis=axis)


def _cover() -> alt.Chart:
    """The undated lane stands on no line of time: the lines that come down from the axis end above it."""
    cover: alt.Chart = on.layer(SHEET).mark_rect(color=on.PAPER, aria=False)
    return cover.encode(y=on.y("lane"), y2=f"{HEIGHT}:Q", **on.ACROSS)
