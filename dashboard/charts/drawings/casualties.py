"""How claimed casualties look: a filled point only for a number without a hedge."""

from typing import Any

import altair as alt

from dashboard.charts.drawings import layers as on
from dashboard.charts.layouts.casualties import ROOM, TABLE
from dashboard.charts.sheet import Record
from dashboard.charts.spec import CLAIMS, Spec

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
#: For the claims that have a place on the scale.
ON_SCALE = "isValid(datum.ends)"
#: The words before the scale, in pixels.
GUTTER = 76


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    x, middle = _scale(), on.y("middle")
    colour = alt.Color("outcome:N", scale=on.looks(COLOURS, TABLE, "outcome"), legend=on.legend())
    shape = alt.Shape("outcome:N", scale=on.looks(SHAPES, TABLE, "outcome"), legend=on.legend())
    return on.whole(
        "Casualties as claimed in the documents: a row for each claim under its event, on a scale in powers of ten.",
        [
            *on.headings(),
            _words(None, y=middle, x=alt.value(0), text="outcome:N"),
            *_lines(x, y=middle, color=colour),
            _points("filled", x).encode(y=middle, color=colour, shape=shape),
            _points("open", x).encode(y=middle, color=colour, shape=shape),
            _words(ON_SCALE, dx=11, y=middle, x=alt.X("ends:Q", **x), text="words:N"),
            _words(f"!{ON_SCALE}", dx=GUTTER + 4, style="italic", y=middle, x=alt.value(0), text="words:N"),
            on.choices(**on.ACROSS),
        ],
        on_a_sheet=True,
    )


def _words(when: str | None, *, dx: float = 0, style: str = "normal", **where: Any) -> alt.Chart:
    written: alt.Chart = on.layer(CLAIMS, when).mark_text(**on.words(dx=dx, fontStyle=style)).encode(**where)
    return written


def _lines(x: Record, **where: Any) -> list[alt.Chart]:
    """The lines of hedges, with an arrow where the words leave the number open."""
    line = on.layer(CLAIMS, "isValid(datum.from)").mark_rule(strokeDash=[4, 3], strokeWidth=2, aria=False)
    layers = [line.encode(x=alt.X("from:Q", **x), x2="to:Q", **where)]
    for end, shape in (("to", "triangle-right"), ("from", "triangle-left")):
        arrow = on.layer(CLAIMS, f"datum.open_{end}").mark_point(
            shape=shape, size=60, filled=True, opacity=1, aria=False
        )
        layers.append(arrow.encode(x=alt.X(f"{end}:Q", **x), **where))
    return layers


def _points(drawn: str, x: Record) -> alt.Chart:
    look: Record = {"filled": True} if drawn == "filled" else {"filled": False, "fill": on.PAPER, "strokeWidth": 2}
    points: alt.Chart = on.layer(CLAIMS, f"datum.point == '{drawn}'").mark_point(size=90, opacity=1, aria=False, **look)
    return points.encode(x=alt.X("count:Q", **x))


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
