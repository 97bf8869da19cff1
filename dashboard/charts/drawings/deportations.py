"""How claimed movements of people look: figures on one scale, and arrows between the places that are named."""

import altair as alt

from dashboard.charts.drawings import layers as on
from dashboard.charts.drawings.figures import figures
from dashboard.charts.sheet import Record
from dashboard.charts.spec import CLAIMS, Spec

#: Shares of the width: where an arrow begins and ends, and where the places stand before and behind it.
BEGINS, ENDS, BEFORE, BEHIND = (alt.value(alt.ExprRef(f"width * {share}")) for share in (0.44, 0.56, 0.42, 0.59))
#: How a place looks that is named, and one that is not.
NAMED: dict[str, Record] = {
    "named": {"fontWeight": "bold"},
    "not named": {"fontStyle": "italic", "color": on.FAINT},
}


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    return on.whole(
        "Movements of people as claimed in the documents: numbers on one scale, and an arrow for each claim that names"
        " from where or to where.",
        [*figures(), *_arrows(), *_places(), *on.headings(), on.choices(**on.ACROSS)],
    )


def _arrows() -> list[alt.Chart]:
    """A line to where people are said to go: broken where only one place is named."""
    lines: dict[str, Record] = {"solid": {}, "dashed": {"strokeDash": [5, 3]}}
    line: Record = {"strokeWidth": 3, "color": on.BLUE, "aria": False}
    head: Record = {"shape": "triangle-right", "size": 110, "filled": False, "stroke": on.BLUE, "opacity": 1}
    return [
        *(
            on.layer(CLAIMS, f"datum.line == '{drawn}'")
            .mark_rule(**line, **dashes)
            .encode(x=BEGINS, x2=ENDS, y=on.y("arrow"))
            for drawn, dashes in lines.items()
        ),
        *(
            on.layer(CLAIMS, f"datum.destination_is == '{named}'")
            .mark_point(fill=fill, aria=False, **head)
            .encode(x=ENDS, y=on.y("arrow"))
            for named, fill in (("named", on.BLUE), ("not named", on.PAPER))
        ),
    ]


def _places() -> list[alt.Chart]:
    """The places before and behind the arrow."""
    return [
        on.layer(CLAIMS, f"datum.{place}_is == '{named}'")
        .mark_text(**on.words(**look, **aligned))
        .encode(x=x, y=on.y("arrow"), text=f"{place}:N")
        for place, x, aligned in (("origin", BEFORE, {"align": "right"}), ("destination", BEHIND, {}))
        for named, look in NAMED.items()
    ]
