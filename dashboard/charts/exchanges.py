"""Exchanges as a matrix: who acts down the side, towards whom along the top, in each cell how many acts are told."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import Any

import altair as alt

from dashboard import labels
from dashboard.charts import sheet as on
from dashboard.charts.sheet import Record
from dashboard.db import Row

TABLE = "diplomatic_exchanges"
#: The side of a cell, in pixels.
STEP = 26
#: Names up to so many letters stand in one line, longer ones in two.
NAME = 22
#: From this share of the largest count on, a count is printed in white.
DARK = 0.55


def draw(rows: Sequence[Row]) -> alt.LayerChart:
    """The acts of `rows`, counted by actor and recipient. A cell without an act is blank: blank is not zero."""
    cells = [_cell(list(acts)) for _, acts in groupby(sorted(rows, key=_pair), key=_pair)]
    most = max(cell["acts"] for cell in cells)
    place = {
        "y": alt.Y("actor:N", sort=_names(rows, "shown_actor"), title=None, axis=_axis()),
        "x": alt.X(
            "recipient:N",
            sort=_names(rows, "shown_recipient"),
            title=None,
            axis=_axis(orient="top", labelAngle=-90, labelAlign="left"),
        ),
    }
    scale = alt.Scale(scheme="blues", domain=[0, most])
    ink = alt.condition(alt.datum.acts >= most * DARK, alt.value("white"), alt.value(on.INK))
    chart = on.stack(
        on.layer(cells)
        .mark_rect(stroke="white", strokeWidth=2, aria=False)
        .encode(color=alt.Color("acts:Q", scale=scale, legend=None), **place),
        on.layer(cells).mark_text(fontSize=12, aria=False).encode(text="acts:Q", color=ink, **place),
        on.layer(cells)
        .mark_rect(cursor="pointer", fillOpacity=0, stroke=on.VERMILION, strokeWidth=3)
        .encode(
            description="told:N",
            tooltip=on.tooltip_of(cells),
            strokeOpacity=on.if_chosen(1),
            **place,
        )
        .add_params(on.choice("pair")),
    ).properties(
        width=alt.Step(STEP), height=alt.Step(STEP), autosize=alt.AutoSizeParams(type="pad", contains="padding")
    )
    return on.finished(
        chart,
        rows,
        title=f"Acts told, actor by recipient, as claimed by {on.claimants(rows)}",
        reading=f"{labels.number(len(rows), 'act')} told, counted: actors down the side, recipients along the top. A"
        " blank cell says nothing: it is not a zero. A matrix that is wider than its place scrolls sideways.",
    )


def _pair(row: Row) -> str:
    return str(row["pair"])


def _cell(acts: Sequence[Row]) -> Record:
    actor, recipient, pair = (str(acts[0][field]) for field in ("shown_actor", "shown_recipient", "pair"))
    kinds = Counter(labels.code(TABLE, "event_type", act["event_type"]) for act in acts)
    return {
        "Actor": actor,
        "Recipient": recipient,
        "Acts told": ", ".join(f"{kind} {number}" for kind, number in kinds.most_common()),
        "pair": pair,
        "acts": len(acts),
        "actor": _wrapped(actor),
        "recipient": _wrapped(recipient),
        "told": f"{actor} to {recipient}: {labels.number(len(acts), 'act')} told; {pair}",
    }


def _names(rows: Sequence[Row], field: str) -> list[str]:
    """The names on an axis, those with the most acts first."""
    counted = Counter(row[field] for row in rows)
    return [_wrapped(name) for name, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))]


def _wrapped(name: str) -> str:
    return "\n".join(on.wrap(name, max(NAME, on.wide(name) / 2 + 4)))


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
