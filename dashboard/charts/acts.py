"""Acts in order of time: a mark for each under its date, as precise as the document gives it, and who acts on whom."""

from collections.abc import Sequence

import altair as alt

from dashboard import labels
from dashboard.charts import grid, telling
from dashboard.charts import layers as on
from dashboard.charts.sheet import Record, Sheet
from dashboard.dates import spoken
from dashboard.db import Row

TABLE = "diplomatic_exchanges"
COLOURS = {
    "verbal_cooperation": on.SKY,
    "material_cooperation": on.BLUE,
    "verbal_conflict": on.ORANGE,
    "material_conflict": on.VERMILION,
}
SHAPES = {
    "verbal_cooperation": "circle",
    "material_cooperation": "square",
    "verbal_conflict": "triangle-up",
    "material_conflict": "diamond",
}


def draw(rows: Sequence[Row]) -> on.Spec:
    """The acts of `rows`, which come ordered by date, those without one last."""
    sheet = Sheet()
    records: list[Record] = []
    for date, acts in grid.together(rows, lambda row: spoken(row["date_edtf"])):
        sheet.heading(f"{date[0].upper()}{date[1:]}")
        for pair, own in grid.together(acts, _pair):
            sheet.subheading(pair)
            records += grid.packed([_record(row) for row in own], sheet)
    return on.finished(
        _layers,
        {on.CLAIMS: records},
        rows,
        sheet=sheet,
        title=f"Acts told, in order of time, as claimed by {telling.claimants(rows)}",
        reading=f"{labels.number(len(rows), 'act')} told, a mark for each, from the earliest date to the latest, then"
        " those without. Dates are as precise as the document gives them; their distance on the page says nothing.",
    )


def _layers(names: on.Names) -> list[alt.Chart]:
    colour, shape = (on.looks(looks, TABLE, "quad_class") for looks in (COLOURS, SHAPES))
    return [*on.headings(), *grid.layers(names, "quad_class", colour, shape)]


def _pair(row: Row) -> str:
    return f"{row['shown_actor']} → {row['shown_recipient']}"


def _record(row: Row) -> Record:
    kind, quad = (labels.code(TABLE, field, row[field]) for field in ("event_type", "quad_class"))
    answered = "an act told here" if row["responds_to"] else ""
    told = telling.told(TABLE, row, Act=row["summary"], Kind=f"{kind} ({quad})", Answers=answered)
    return told | {"quad_class": quad}
