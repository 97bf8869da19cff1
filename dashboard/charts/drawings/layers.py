"""The layers that drawings share, and what is around them."""

from collections.abc import Sequence
from typing import Any

import altair as alt

from dashboard.charts.sheet import WIDE, Record
from dashboard.charts.spec import (
    CHOICE,
    CLAIMS,
    HEADINGS,
    HEIGHT,
    POINTED_AT,
    SHEET,
    STANDING,
    SUBTITLE,
    TITLE,
    Spec,
)

#: Colours by their names in `dashboard/static/tokens.css`, which knows them in light and in dark. What is drawn is SVG,
#: so the browser fills them in.
BLUE, ORANGE, GREEN = "var(--blue)", "var(--orange)", "var(--green)"
PINK, SKY, VERMILION = "var(--pink)", "var(--sky)", "var(--vermilion)"
INK, GREY, FAINT = "var(--ink)", "var(--grey)", "var(--faint)"
PAPER, SHADE, GRID = "var(--paper)", "var(--shade)", "var(--grid)"

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
        text(HEADINGS, "datum.level == 'heading'", fontWeight="bold", fontSize=14),
        text(HEADINGS, "datum.level == 'label'", fontWeight="bold"),
        text(HEADINGS, "datum.level == 'lesser'", color=FAINT),
    ]


def text(dataset: str, when: str | None = None, of: str = "", **style: Any) -> alt.Chart:
    """The `words` of records from the left edge, at their `y`, in longer lines where there is room. `of` is what these
    fields are told apart by where a record has several.
    """
    wrapped = {
        "text": where_wide(f"datum['{of}wide']", f"datum['{of}words']"),
        "dy": where_wide(f"datum['{of}spare']", 0),
    }
    written: alt.Chart = layer(dataset, when).mark_text(**words(baseline="top", **wrapped, **style))
    return written.encode(y=y(f"{of}y"), x=alt.value(0))


def where_wide(this: Any, otherwise: Any) -> alt.ExprRef:
    """One value in a wide chart, another in one that is not."""
    return alt.ExprRef(f"width >= {WIDE} ? {this} : {otherwise}")


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


def ruler(ticks: str, when: str | None = None) -> list[alt.Chart]:
    """A lane for each claim, or for those for `when` which holds, with the marks of an axis in it, and the words of the
    axis above: no line of it goes through any other word.
    """
    lane = layer(CLAIMS, when).mark_rect(color=SHADE, aria=False)
    mark = layer(ticks, "!datum.tick").mark_rule(color=PAPER, strokeWidth=1.5, aria=False)
    told = layer(ticks, "datum.tick").mark_text(**words(color=FAINT))
    return [
        lane.encode(x=across("lane left"), x2="lane right:Q", y=y("lane"), y2="floor:Q"),
        mark.encode(x=across("at"), y=y("lane"), y2="floor:Q"),
        told.encode(x=across("at"), y=y("words at"), text="tick:N"),
    ]


def choices(*, by: str = "record_id", **place: Any) -> alt.Chart:
    """The places to point at, one for each claim, or for all claims that are one `by` it, on top of all else: they tell
    what they are and can be chosen.
    """
    places: alt.Chart = (
        layer(CLAIMS)
        .mark_rect(cursor="pointer", fill=BLUE, stroke=BLUE)
        .encode(
            y=y("top"),
            y2="bottom:Q",
            fillOpacity=if_chosen(0.14),
            strokeOpacity=if_chosen(1),
            description="told:N",
            tooltip=f"{POINTED_AT}:N",
            **place,
        )
        .add_params(choice(by))
    )
    return places


def across(name: str) -> alt.X:
    """A place in the width, as a share of it."""
    return alt.X(f"{name}:Q", scale=alt.Scale(domain=[0, 1], range=[0, WIDTH], nice=False), axis=None)


def if_chosen(opacity: float) -> Record:
    """An opacity for the place that is chosen, none for all others."""
    return {"condition": {"param": CHOICE, "empty": False, "value": opacity}, "value": 0}


def choice(by: str) -> alt.Parameter:
    """The selection of one place, known by a field of it."""
    return alt.selection_point(name=CHOICE, fields=[by], on="click", toggle=False)


def of_the_sheet(name: str, until: Any) -> alt.ExprRef:
    """What the record of the sheet says; `until` the browser has read it, something else stands."""
    return alt.ExprRef(f"length(data('{SHEET}')) ? data('{SHEET}')[0].{name} : {until}")


# -- the whole


def whole(what: str, layers: Sequence[alt.Chart]) -> Spec:
    """A chart in Vega-Lite, checked by Altair: as high as its sheet, and as wide as its place.

    `what` it is, in a sentence, stands for it where it is not seen.
    """
    chart = alt.LayerChart(layer=[_paper(), *layers]).properties(
        title=_heading(),
        description=f"{what} {STANDING} What is shown is told below, and stands in a table.",
        padding={"left": 6, "top": 6, "right": 6, "bottom": 6},  # a single number stops Streamlit's own drawing
        usermeta={"embedOptions": {"renderer": "svg"}},  # elements, however many: canvas has no place for a keyboard
    )
    styled = _as_high_as_its_sheet(chart).configure(aria=True, background="transparent").configure_view(stroke=None)
    axes = {"labelFlush": False, "labelColor": INK, "titleColor": INK, "gridColor": GRID}
    spec: Spec = styled.configure_axis(**axes).to_dict()
    spec["title"]["subtitle"] = _lines(
        SUBTITLE
    ).to_dict()  # Vega-Lite reads it as it does the title; Altair does not know
    return spec


def _paper() -> alt.Chart:
    """Nothing to see: a dataset that no layer has is not there for expressions either."""
    paper: alt.Chart = layer(SHEET).mark_point(opacity=0, size=0, aria=False).encode(x=alt.value(0), y=alt.value(0))
    return paper


def _as_high_as_its_sheet(chart: alt.LayerChart) -> alt.LayerChart:
    fit = alt.AutoSizeParams(type="fit-x", contains="padding")
    height = alt.param(name="height", expr=of_the_sheet(HEIGHT, 10).expr)
    return chart.properties(width="container", height=10, autosize=fit).add_params(height)


def _heading() -> alt.TitleParams:
    return alt.TitleParams(
        _lines(TITLE),
        anchor="start",
        frame="bounds",
        fontSize=16,
        color=INK,
        limit=10_000,  # lines are wrapped to fit already: none is cut
        subtitleFontSize=12,
        subtitleColor=INK,
        subtitlePadding=6,
        offset=12,
    )


def _lines(name: str) -> alt.ExprRef:
    """Words that the record of the sheet has in lines for a narrow chart and for a wide one."""
    narrow, wide = (of_the_sheet(each, "''").expr for each in (name, f"{name}_wide"))
    return alt.ExprRef(f"split({where_wide(f'({wide})', f'({narrow})').expr}, '\\n')")
