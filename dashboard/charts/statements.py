"""Statements in order of time: a mark for each under its date, as precise as the document gives it, and its speaker."""

from collections.abc import Callable, Sequence
from itertools import groupby

import altair as alt

from dashboard import labels
from dashboard.charts import sheet as on
from dashboard.charts.sheet import Record, Sheet
from dashboard.dates import spoken
from dashboard.db import Row

TABLE = "statements"
COLOURS = {
    "direct_quote": on.BLUE,
    "reported_speech": on.VERMILION,
    "document_voice": on.INK,
    "unclear": on.GREY,
}
SHAPES = {
    "direct_quote": "circle",
    "reported_speech": "square",
    "document_voice": "diamond",
    "unclear": "triangle-up",
}
#: Marks in a line, and the height of a line in pixels.
LINE, STEP = 20, 20


def draw(rows: Sequence[Row], *, by: str = "date") -> alt.LayerChart:
    """The statements of `rows`, which come ordered by date: by date and within it by speaker, or the reverse."""
    sheet = Sheet()
    records = _laid_out(rows, sheet, *((_date, _speaker) if by == "date" else (_speaker, _date)))
    x: Record = {"scale": alt.Scale(domain=[0, LINE], range=[0, on.WIDTH], nice=False), "axis": None}
    legend = on.legend(columns=2)
    marks = on.layer(records).mark_point(size=80, filled=True, opacity=1, aria=False)
    points = marks.encode(
        y=on.y("middle", sheet),
        x=alt.X("centre:Q", **x),
        color=alt.Color("voice:N", scale=on.named(COLOURS, TABLE, "voice", records), legend=legend),
        shape=alt.Shape("voice:N", scale=on.named(SHAPES, TABLE, "voice", records), legend=legend),
    )
    places = on.choices(records, sheet, x=alt.X("left:Q", **x), x2="right:Q")
    return on.finished(
        on.as_wide_as_its_place(on.stack(*on.headings(sheet), points, places), sheet),
        rows,
        title=f"Who is reported to have said what, as told by {on.claimants(rows)}",
        reading=f"{labels.number(len(rows), 'statement')}, a mark for each, from the earliest date to the latest, then"
        " those without. Dates are as precise as the document gives them; their distance on the page says nothing.",
    )


def _laid_out(
    rows: Sequence[Row], sheet: Sheet, over: Callable[[Row], str], under: Callable[[Row], str]
) -> list[Record]:
    records: list[Record] = []
    for heading, group in groupby(_together(rows, over), key=over):
        sheet.heading(heading)
        for subheading, own in groupby(_together(list(group), under), key=under):
            sheet.subheading(subheading)
            records += _packed(list(own), sheet)
    return records


def _together(rows: Sequence[Row], key: Callable[[Row], str]) -> list[Row]:
    """The rows with those of one key side by side, keys in the order in which they first occur."""
    order = {name: place for place, name in enumerate(dict.fromkeys(map(key, rows)))}
    return sorted(rows, key=lambda row: order[key(row)])


def _packed(rows: Sequence[Row], sheet: Sheet) -> list[Record]:
    """Marks side by side, from left to right in as many lines as they need."""
    records = []
    for start in range(0, len(rows), LINE):
        top, bottom = sheet.row(STEP)
        for place, row in enumerate(rows[start : start + LINE]):
            across = {"left": place, "centre": place + 0.5, "right": place + 1}
            records.append(_record(row) | across | {"top": top, "bottom": bottom, "middle": (top + bottom) / 2})
    return records


def _record(row: Row) -> Record:
    voice, topic = (labels.code(TABLE, field, row[field]) for field in ("voice", "topic"))
    return on.told(TABLE, row, Speaker=row["speaker"], Voice=voice, Topic=topic) | {"voice": voice}


def _date(row: Row) -> str:
    words = spoken(row["date_edtf"])
    return words[0].upper() + words[1:]


def _speaker(row: Row) -> str:
    return str(row["speaker"])
