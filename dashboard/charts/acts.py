"""Acts in order of time: a mark for each under its date, as precise as the document gives it, and who acts on whom."""

from collections.abc import Sequence

import altair as alt

from dashboard import labels
from dashboard.charts import grid
from dashboard.charts import sheet as on
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


def draw(rows: Sequence[Row]) -> alt.LayerChart:
    """The acts of `rows`, which come ordered by date, those without one last."""
    sheet = Sheet()
    records: list[Record] = []
    for date, acts in grid.together(rows, lambda row: spoken(row["date_edtf"])):
        sheet.heading(f"{date[0].upper()}{date[1:]}")
        for pair, own in grid.together(acts, _pair):
            sheet.subheading(pair)
            records += grid.packed([_record(row) for row in own], sheet)
    colour, shape = (on.named(looks, TABLE, "quad_class", records) for looks in (COLOURS, SHAPES))
    chart = on.stack(*on.headings(sheet), *grid.layers(records, sheet, "quad_class", colour, shape))
    return on.finished(
        on.as_wide_as_its_place(chart, sheet),
        rows,
        title=f"Acts told, in order of time, as claimed by {on.claimants(rows)}",
        reading=f"{labels.number(len(rows), 'act')} told, a mark for each, from the earliest date to the latest, then"
        " those without. Dates are as precise as the document gives them; their distance on the page says nothing.",
    )


def _pair(row: Row) -> str:
    return f"{row['shown_actor']} → {row['shown_recipient']}"


def _record(row: Row) -> Record:
    kind, quad = (labels.code(TABLE, field, row[field]) for field in ("event_type", "quad_class"))
    answered = "an act told here" if row["responds_to"] else ""
    told = on.told(TABLE, row, Act=row["summary"], Kind=f"{kind} ({quad})", Answers=answered)
    return told | {"quad_class": quad}
