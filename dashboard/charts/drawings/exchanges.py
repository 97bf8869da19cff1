"""How the matrix of exchanges looks: the more acts, the darker the cell."""

from typing import Any

import altair as alt

from dashboard.charts.drawings import layers as on
from dashboard.charts.layouts.exchanges import CELLS
from dashboard.charts.sheet import Record
from dashboard.charts.spec import POINTED_AT, Spec


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    place: Record = {
        "y": alt.Y("actor:N", sort=_by("actor_order"), title=None, axis=_axis()),
        "x": alt.X(
            "recipient:N",
            sort=_by("recipient_order"),
            title=None,
            axis=_axis(orient="top", labelAngle=-90, labelAlign="left"),
        ),
    }
    scale = alt.Scale(scheme="blues", domain=[0, on.of_the_sheet("most", 1)])
    return on.whole(
        "Acts as told in the documents: a matrix of actors and recipients with the number of acts in each cell.",
        [
            on.layer(CELLS)
            .mark_rect(stroke=on.PAPER, strokeWidth=2, aria=False)
            .encode(color=alt.Color("acts:Q", scale=scale, legend=None), **place),
            _counts("!datum.dark", "black").encode(**place),
            _counts("datum.dark", "white").encode(**place),
            on.layer(CELLS)
            .mark_rect(cursor="pointer", fillOpacity=0, stroke=on.VERMILION, strokeWidth=3)
            .encode(
                description="told:N",
                tooltip=f"{POINTED_AT}:N",
                strokeOpacity=on.if_chosen(1),
                **place,
            )
            .add_params(on.choice("pair")),
        ],
        on_a_sheet=False,
    )


def _counts(when: str, colour: str) -> alt.Chart:
    counts: alt.Chart = on.layer(CELLS, when).mark_text(fontSize=12, aria=False, color=colour).encode(text="acts:Q")
    return counts


def _by(order: str) -> alt.EncodingSortField:
    return alt.EncodingSortField(order, op="min")


def _axis(**more: Any) -> alt.Axis:
    two_lines = {"test": "indexof(datum.label, '\\n') > 0", "value": -6}
    return alt.Axis(
        labelExpr="split(datum.label, '\\n')",
        labelBaseline="middle",
        labelOffset={"condition": two_lines, "value": 0},
        labelLimit=0,
        labelOverlap=False,
        labelFontSize=11,
        ticks=False,
        domain=False,
        **more,
    )
