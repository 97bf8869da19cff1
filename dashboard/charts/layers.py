"""The layers that charts share, and the words around them.

A chart is the same Vega-Lite for whatever rows it is drawn of: all that depends on them stands in its datasets, the
height of the sheet and the title too (in `SHEET`, a dataset of one record). So a browser that gets other rows changes
the marks of the chart that it has and need not build another, which is what costs.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import altair as alt

from dashboard.charts.sheet import LINE, TITLE_LINE, Record, Sheet, wrap
from dashboard.db import Row
from dashboard.labels import code

#: Okabe and Ito's colours, told apart by people who are colour-blind; shapes are the second channel.
BLUE, ORANGE, GREEN, PINK, SKY, VERMILION = "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"
INK, GREY, FAINT = "#000000", "#767676", "#595959"

#: The name of the selection of every chart, and of the words that say how to read it.
CHOICE, READING = "choice", "reading"
#: The names of datasets: the sheet itself, the headings on it, the claims; and of what every sheet's record says.
SHEET, HEADINGS, CLAIMS = "sheet", "headings", "claims"
TITLE, HEIGHT = "title", "height"

#: The side of a cell of a matrix, in pixels.
STEP = 26

STANDING = "As printed in the documents; not independently verified."
CALIBER = "Includes material of Caliber.az (https://caliber.az)."

#: The names of those cells of a claim's record that are for people.
Names = tuple[str, ...]
#: A chart in Vega-Lite.
Spec = dict[str, Any]

#: From one edge of the chart to the other.
WIDTH = alt.ExprRef("width")
ACROSS: Record = {"x": alt.value(0), "x2": alt.value(WIDTH)}


def layer(dataset: str, when: str | None = None) -> alt.Chart:
    """A layer over a dataset, each record of which is laid out already, or over those for `when` which holds."""
    chart = alt.Chart(alt.NamedData(dataset))
    return chart.transform_filter(when) if when else chart


def y(name: str) -> alt.Y:
    """A height on the sheet, in pixels from its top."""
    return alt.Y(f"{name}:Q", scale=None, axis=None)


def headings() -> list[alt.Chart]:
    """The layers of all headings."""
    return [
        text(HEADINGS, "!datum.lesser", fontWeight="bold", fontSize=14),
        text(HEADINGS, "datum.lesser", color=FAINT),
    ]


def text(dataset: str, when: str | None = None, **style: Any) -> alt.Chart:
    """The `words` of records from the left edge, at their `y`."""
    written: alt.Chart = layer(dataset, when).mark_text(**words(baseline="top", **style))
    return written.encode(y=y("y"), x=alt.value(0), text="words:N")


def words(**style: Any) -> Record:
    """How words are written: a line break is a line break, and what they say is told by the places to choose."""
    return {
        "align": "left",
        "baseline": "middle",
        "fontSize": 12,
        "color": INK,
        "lineBreak": "\n",
        "aria": False,
    } | style


def choices(names: Names, **place: Any) -> alt.Chart:
    """The places to point at, one for each claim, on top of all else: they tell the claim and can be chosen."""
    places: alt.Chart = (
        layer(CLAIMS)
        .mark_rect(cursor="pointer", fill=BLUE, stroke=BLUE)
        .encode(
            y=y("top"),
            y2="bottom:Q",
            fillOpacity=if_chosen(0.14),
            strokeOpacity=if_chosen(1),
            description="told:N",
            tooltip=tooltip(names),
            **place,
        )
        .add_params(choice("record_id"))
    )
    return places


def if_chosen(opacity: float) -> Record:
    """An opacity for the place that is chosen, none for all others."""
    return {"condition": {"param": CHOICE, "empty": False, "value": opacity}, "value": 0}


def choice(by: str) -> alt.Parameter:
    """The selection of one place, known by a field of it."""
    return alt.selection_point(name=CHOICE, fields=[by], on="click", toggle=False)


def tooltip(names: Names) -> list[alt.Tooltip]:
    """What a place shows when pointed at."""
    return [alt.Tooltip(f"{name}:N") for name in names]


def looks(of: Mapping[str, str], table: str, field: str) -> alt.Scale:
    """Colours or shapes of all codes of a field, by their labels."""
    return alt.Scale(domain=[code(table, field, value) for value in of], range=list(of.values()))


def legend(*, columns: int = 3) -> alt.Legend:
    """A legend above the chart."""
    return alt.Legend(
        orient="top", title=None, columns=columns, symbolSize=90, labelFontSize=12, labelColor=INK, labelLimit=0
    )


def of_the_sheet(name: str, until: Any) -> alt.ExprRef:
    """What the record of the sheet says; `until` the browser has read it, something else stands."""
    return alt.ExprRef(f"length(data('{SHEET}')) ? data('{SHEET}')[0].{name} : {until}")


# -- the whole


def finished(
    draw: Callable[[Names], Sequence[alt.Chart]],
    datasets: Mapping[str, Sequence[Record]],
    rows: Sequence[Row],
    *,
    title: str,
    reading: str,
    sheet: Sheet | None = None,
    **told: Any,
) -> Spec:
    """The chart with its words, which go into its picture: who claims, and that nothing is verified.

    The layers that `draw` makes are over the `datasets`, the first of which has a record for each place that can be
    chosen; its cells for people have a capital. With a `sheet` the chart is as high as that and as wide as where it
    stands; `told` is what else the layers ask the sheet.
    """
    caliber = any(row["publisher_id"] == "caliber" for row in rows)
    subtitle = [*wrap(f"{STANDING} {rows[0]['package']}.", LINE), *([CALIBER] if caliber else [])]
    names = tuple(name for name in next(iter(datasets.values()))[0] if name[0].isupper())
    record = told | {TITLE: "\n".join(wrap(title, TITLE_LINE))}
    if sheet:
        record[HEIGHT] = sheet.height
        datasets = dict(datasets) | {HEADINGS: sheet.headings}
    drawn = _drawn(draw, names, sheet is not None)
    return drawn | {
        "title": drawn["title"] | {"subtitle": subtitle},
        "datasets": {SHEET: [record]} | dict(datasets),
        "description": f"{title}. {STANDING} {reading}",
        "usermeta": {READING: reading},
    }


@cache
def _drawn(draw: Callable[[Names], Sequence[alt.Chart]], names: Names, on_a_sheet: bool) -> Spec:
    """All that does not depend on the rows, made and checked by Altair: that is what costs, and is done once."""
    chart = alt.LayerChart(layer=[_paper(), *draw(names)]).properties(
        title=_heading(),
        padding={"left": 6, "top": 6, "right": 6, "bottom": 6},  # a single number stops Streamlit's own drawing
    )
    chart = _as_high_as_its_sheet(chart) if on_a_sheet else _as_large_as_its_cells(chart)
    styled = chart.configure_axis(labelFlush=False, labelColor=INK, titleColor=INK, gridColor="#dddddd")
    spec: Spec = styled.configure_view(stroke=None).to_dict()
    return spec


def _paper() -> alt.Chart:
    """Nothing to see: a dataset that no layer has is not there for expressions either."""
    paper: alt.Chart = layer(SHEET).mark_point(opacity=0, size=0, aria=False).encode(x=alt.value(0), y=alt.value(0))
    return paper


def _as_high_as_its_sheet(chart: alt.LayerChart) -> alt.LayerChart:
    fit = alt.AutoSizeParams(type="fit-x", contains="padding")
    height = alt.param(name="height", expr=of_the_sheet(HEIGHT, 10).expr)
    return chart.properties(width="container", height=10, autosize=fit).add_params(height)


def _as_large_as_its_cells(chart: alt.LayerChart) -> alt.LayerChart:
    pad = alt.AutoSizeParams(type="pad", contains="padding")
    return chart.properties(width=alt.Step(STEP), height=alt.Step(STEP), autosize=pad)


def _heading() -> alt.TitleParams:
    title = of_the_sheet(TITLE, "''").expr
    return alt.TitleParams(
        alt.ExprRef(f"split({title}, '\\n')"),
        anchor="start",
        frame="bounds",
        fontSize=16,
        subtitleFontSize=12,
        subtitleColor=INK,
        subtitlePadding=6,
        offset=12,
    )
