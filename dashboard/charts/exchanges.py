"""Exchanges as a matrix: who acts down the side, towards whom along the top, in each cell how many acts are told."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import Any

import altair as alt

from dashboard import labels
from dashboard.charts import layers as on
from dashboard.charts import telling
from dashboard.charts.sheet import Record, wide, wrap
from dashboard.db import Row

TABLE = "diplomatic_exchanges"
#: The name of the dataset.
CELLS = "cells"
#: Names up to so many letters stand in one line, longer ones in two.
NAME = 22
#: From this share of the largest count on, a count is printed in white.
DARK = 0.55


def draw(rows: Sequence[Row]) -> on.Spec:
    """The acts of `rows`, counted by actor and recipient. A cell without an act is blank: blank is not zero."""
    cells = [_cell(list(acts)) for _, acts in groupby(sorted(rows, key=_pair), key=_pair)]
    _order(cells, rows)
    return on.finished(
        _layers,
        {CELLS: cells},
        rows,
        most=max(cell["acts"] for cell in cells),
        title=f"Acts told, actor by recipient, as claimed by {telling.claimants(rows)}",
        reading=f"{labels.number(len(rows), 'act')} told, counted: actors down the side, recipients along the top. A"
        " blank cell says nothing: it is not a zero. A matrix that is wider than its place scrolls sideways.",
    )


def _layers(names: on.Names) -> list[alt.Chart]:
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
    return [
        on.layer(CELLS)
        .mark_rect(stroke="white", strokeWidth=2, aria=False)
        .encode(color=alt.Color("acts:Q", scale=scale, legend=None), **place),
        _counts("!datum.dark", on.INK).encode(**place),
        _counts("datum.dark", "white").encode(**place),
        on.layer(CELLS)
        .mark_rect(cursor="pointer", fillOpacity=0, stroke=on.VERMILION, strokeWidth=3)
        .encode(
            description="told:N",
            tooltip=on.tooltip(names),
            strokeOpacity=on.if_chosen(1),
            **place,
        )
        .add_params(on.choice("pair")),
    ]


def _counts(when: str, colour: str) -> alt.Chart:
    counts: alt.Chart = on.layer(CELLS, when).mark_text(fontSize=12, aria=False, color=colour).encode(text="acts:Q")
    return counts


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


def _order(cells: Sequence[Record], rows: Sequence[Row]) -> None:
    """Say of each cell where it stands: the names with the most acts first; and whether its count is on dark ground."""
    most = max(cell["acts"] for cell in cells)
    for side in ("actor", "recipient"):
        counted = Counter(row[f"shown_{side}"] for row in rows)
        names = sorted(counted, key=lambda name: (-counted[name], name))
        for cell in cells:
            cell[f"{side}_order"] = names.index(cell[side.title()])
    for cell in cells:
        cell["dark"] = cell["acts"] >= most * DARK


def _by(order: str) -> alt.EncodingSortField:
    return alt.EncodingSortField(order, op="min")


def _wrapped(name: str) -> str:
    return "\n".join(wrap(name, max(NAME, wide(name) / 2 + 4)))


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
