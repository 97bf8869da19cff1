"""How claimed numbers look on their scale: a filled point only for a number without a hedge."""

import altair as alt

from dashboard.charts.drawings import layers as on
from dashboard.charts.layouts.figures import TICKS
from dashboard.charts.sheet import Record
from dashboard.charts.spec import CLAIMS


def figures() -> list[alt.Chart]:
    """The layers of lanes, lines, points and words."""
    return [*on.ruler(TICKS, "isValid(datum.lane)"), *_lines(), *_points(), _printed()]


def _lines() -> list[alt.Chart]:
    """The lines of hedges, with an arrow where the words leave the number open."""
    line = on.layer(CLAIMS, "isValid(datum.from)").mark_rule(
        strokeDash=[4, 3], strokeWidth=2, color=on.BLUE, aria=False
    )
    layers = [line.encode(x=on.across("from"), x2="to:Q", y=on.y("middle"))]
    for end, shape in (("to", "triangle-right"), ("from", "triangle-left")):
        arrow = on.layer(CLAIMS, f"datum.open_{end}").mark_point(
            shape=shape, size=60, filled=True, color=on.BLUE, opacity=1, aria=False
        )
        layers.append(arrow.encode(x=on.across(end), y=on.y("middle")))
    return layers


def _points() -> list[alt.Chart]:
    looks: dict[str, Record] = {
        "filled": {"filled": True, "color": on.BLUE},
        "open": {"filled": False, "fill": on.PAPER, "stroke": on.BLUE, "strokeWidth": 2},
    }
    return [
        on.layer(CLAIMS, f"datum.point == '{drawn}'")
        .mark_point(size=90, opacity=1, aria=False, **look)
        .encode(x=on.across("at"), y=on.y("middle"))
        for drawn, look in looks.items()
    ]


def _printed() -> alt.Chart:
    words: alt.Chart = on.layer(CLAIMS, "isValid(datum.lane)").mark_text(**on.words(fontWeight="bold"))
    return words.encode(x=on.across("printed at"), y=on.y("middle"), text="printed:N")
