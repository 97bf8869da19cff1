"""How the chronology looks: bars on the lines of periods, and a mark for each event and claim."""

import altair as alt

from dashboard.charts.drawings import layers as on
from dashboard.charts.layouts.chronology import DATES, TICKS
from dashboard.charts.sheet import Record
from dashboard.charts.spec import Spec
from dashboard.text import labels

COLOURS = {
    "events": on.GREY,
    "casualties": on.VERMILION,
    "deportations": on.ORANGE,
    "diplomatic_exchanges": on.GREEN,
    "statements": on.BLUE,
    "other_figures": on.PINK,
    "agreements": on.SKY,
}
SHAPES = {
    "events": "square",
    "casualties": "diamond",
    "deportations": "triangle-right",
    "diplomatic_exchanges": "cross",
    "statements": "circle",
    "other_figures": "triangle-up",
    "agreements": "triangle-down",
}


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    return on.whole(
        "Events and claims with a date, as told in the documents, on a line of time that is broken where none is.",
        [*_lines(), *_bars(), *on.headings(), *on.marks("kind", _looks(COLOURS), _looks(SHAPES))],
        on_a_sheet=True,
    )


def _lines() -> list[alt.Chart]:
    rule = on.layer(TICKS).mark_rule(color="#dddddd", aria=False)
    words = on.layer(TICKS).mark_text(**on.words(dx=3, color=on.FAINT, fontSize=11))
    return [
        rule.encode(x=on.across("at"), y=on.y("top"), y2="bottom:Q"),
        words.encode(x=on.across("at"), y=on.y("words at"), text="tick:N"),
    ]


def _bars() -> list[alt.Chart]:
    """A solid bar, or a dashed line with an arrow where the words leave an end open."""
    where: Record = {"x": on.across("left"), "x2": "right:Q", "y": on.y("middle")}
    layers = [
        on.layer(DATES, "datum.drawn == 'closed'").mark_rule(strokeWidth=6, color=on.GREY, aria=False).encode(**where),
        on.layer(DATES, "datum.drawn != 'closed'")
        .mark_rule(strokeWidth=3, strokeDash=[4, 3], color=on.GREY, aria=False)
        .encode(**where),
    ]
    for drawn, edge, known, arrow in (
        ("open to", "right", "left", "triangle-right"),
        ("open from", "left", "right", "triangle-left"),
    ):
        there = on.layer(DATES, f"datum.drawn == '{drawn}'")
        for at, shape, size in ((edge, arrow, 80), (known, "square", 30)):
            point = there.mark_point(shape=shape, size=size, filled=True, color=on.GREY, opacity=1, aria=False)
            layers.append(point.encode(x=on.across(at), y=on.y("middle")))
    return layers


def _looks(of: dict[str, str]) -> alt.Scale:
    """Colours or shapes of the tables, by their titles."""
    return alt.Scale(domain=[labels.table_title(table) for table in of], range=list(of.values()))
