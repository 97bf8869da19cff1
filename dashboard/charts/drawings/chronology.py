"""How the chronology looks: a row for each date, its bar in a lane that is a ruler, and its count."""

import altair as alt

from dashboard.charts.drawings import layers as on
from dashboard.charts.layouts.chronology import CUTS, TICKS
from dashboard.charts.sheet import Record
from dashboard.charts.spec import CLAIMS, Spec

#: How far from its bar a count stands, in pixels.
APART = 9


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    return on.whole(
        "Events and claims with a date, as told in the documents: a row for each date on an axis of time that is cut"
        " where nothing is dated.",
        [
            *on.ruler(TICKS),
            on.layer(CUTS)
            .mark_rule(color=on.INK, strokeWidth=2, strokeDash=[2, 5], aria=False)
            .encode(y=on.y("cut"), **on.ACROSS),
            *_bars(),
            *_counts(),
            *on.headings(),
            on.text(CLAIMS, fontWeight="bold"),
            on.text(CLAIMS, of="about ", color=on.FAINT),
            on.choices(by="date_edtf", **on.ACROSS),
        ],
    )


def _bars() -> list[alt.Chart]:
    """A bar, a diamond, or a dashed line with an arrow where the words leave an end open."""
    where: Record = {"x": on.across("left"), "x2": "right:Q", "y": on.y("middle")}
    layers = [
        _drawn("bar").mark_rule(strokeWidth=12, color=on.BLUE, aria=False).encode(**where),
        _drawn("diamond").mark_point(**_shape("diamond", 90)).encode(x=on.across("at"), y=on.y("middle")),
    ]
    for drawn, edge, known, arrow in (
        ("open to", "right", "left", "triangle-right"),
        ("open from", "left", "right", "triangle-left"),
    ):
        line = _drawn(drawn).mark_rule(strokeWidth=3, strokeDash=[4, 3], color=on.BLUE, aria=False)
        layers.append(line.encode(**where))
        for at, shape, size in ((edge, arrow, 80), (known, "square", 40)):
            layers.append(_drawn(drawn).mark_point(**_shape(shape, size)).encode(x=on.across(at), y=on.y("middle")))
    return layers


def _counts() -> list[alt.Chart]:
    """How many have a date: behind its bar, before it, or on it."""
    places: tuple[tuple[str, str, Record], ...] = (
        ("behind", "right", {"dx": APART}),
        ("before", "left", {"dx": -APART, "align": "right"}),
        ("on", "at", {"align": "center", "color": on.PAPER}),
    )
    return [
        on.layer(CLAIMS, f"datum.counted == '{counted}'")
        .mark_text(**on.words(fontWeight="bold", **style))
        .encode(x=on.across(at), y=on.y("middle"), text="count:N")
        for counted, at, style in places
    ]


def _drawn(how: str) -> alt.Chart:
    return on.layer(CLAIMS, f"datum.drawn == '{how}'")


def _shape(shape: str, size: int) -> Record:
    return {"shape": shape, "size": size, "filled": True, "color": on.BLUE, "opacity": 1, "aria": False}
