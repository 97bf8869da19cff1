"""Claimed movements of people on a line of time: bars from the first to the last possible day, undated ones apart."""

from collections.abc import Sequence
from datetime import date, timedelta

import altair as alt

from dashboard import labels
from dashboard.charts import sheet as on
from dashboard.charts.sheet import Record, Sheet
from dashboard.dates import spoken
from dashboard.db import Row

TABLE = "deportations"
COLOURS = {
    "deportation": on.BLUE,
    "expulsion": on.VERMILION,
    "displacement": on.GREEN,
    "relocation": on.ORANGE,
    "departure": on.PINK,
    "return": on.SKY,
}
#: Shorter than this a bar would not be seen: it is drawn as a point.
SHORT = timedelta(days=120)
#: How far a line goes on where the words leave its end open. The length says nothing.
OPEN = timedelta(days=3 * 365)


def draw(rows: Sequence[Row]) -> alt.LayerChart:
    """The claims of `rows`, which come ordered by date, those without one last."""
    sheet = Sheet()
    dated = [_laid_out(row, sheet) for row in rows if _has_year(row)]
    lane = sheet.height
    undated = _undated([row for row in rows if not _has_year(row)], sheet)
    drawn = {how: on.layer([r for r in dated if r["drawn"] == how]) for how in ("bar", "point", "open line")}
    axis = alt.Axis(orient="top", title=None, format="%Y", tickCount=6, grid=True)
    encoding = {
        "y": on.y("middle", sheet),
        "x": alt.X("start:T", axis=axis),
        "color": alt.Color("movement:N", scale=on.named(COLOURS, TABLE, "movement", dated), legend=on.legend()),
    }
    chart = on.stack(
        drawn["bar"].mark_rule(strokeWidth=9, aria=False).encode(x2="end:T", **encoding),
        drawn["point"].mark_point(size=90, filled=True, opacity=1, aria=False).encode(**encoding),
        drawn["open line"].mark_rule(strokeWidth=4, strokeDash=[4, 3], aria=False).encode(x2="end:T", **encoding),
        _cover(lane, sheet),
        *on.headings(sheet),
        on.text([*dated, *undated], sheet),
        on.choices([*dated, *undated], sheet, **on.ACROSS),
    )
    return on.finished(
        on.as_wide_as_its_place(chart, sheet),
        rows,
        title=f"Movements of people claimed by {on.claimants(rows)}",
        reading=f"{labels.number(len(dated), 'claim')} with a date, each a bar from the first to the last day that"
        f" the words allow, and {len(undated)} without one. A dashed line goes on to where the words leave the"
        " date open; its length says nothing.",
    )


def _has_year(row: Row) -> bool:
    return bool(row["date_start"] or row["date_end"])


def _undated(rows: Sequence[Row], sheet: Sheet) -> list[Record]:
    """The lane of those without a date."""
    if rows:
        sheet.heading("No date given, or none with a year")
    return [_laid_out(row, sheet) for row in rows]


def _cover(lane: float, sheet: Sheet) -> alt.Chart:
    """The undated lane stands on no line of time: the lines that come down from the axis end above it."""
    there = [{"top": lane, "bottom": sheet.height}] if sheet.height > lane else []
    cover: alt.Chart = on.layer(there).mark_rect(color="white", aria=False)
    return cover.encode(y=on.y("top", sheet), y2="bottom:Q", **on.ACROSS)


def _laid_out(row: Row, sheet: Sheet) -> Record:
    """What is drawn of a claim: its words, who claims them, and where there is a date a bar below them."""
    top = sheet.height
    words = sheet.words(_words(row), above=4)
    sheet.subheading("; ".join([row["claimed_by"], *([spoken(row["date_edtf"])] if row["date_edtf"] else [])]))
    bar = _bar(row["date_start"], row["date_end"], sum(sheet.row(18)) / 2 - 2) if _has_year(row) else {}
    sheet.row(8)
    movement = labels.code(TABLE, "movement", row["movement"])
    told = on.told(
        TABLE,
        row,
        Event=row["event"],
        Movement=f"{movement}: “{row['movement_text']}”",
        Population=on.quoted(row["population"]),
        Count=on.quoted(row["count_text"]),
    )
    return told | words | bar | {"movement": movement, "top": top, "bottom": sheet.height - 4}


def _bar(start: date | None, end: date | None, middle: float) -> Record:
    """From the first to the last possible day, and how it is drawn."""
    first = start or (end or date.max) - OPEN
    last = end or first + OPEN
    short = "point" if last - first < SHORT else "bar"
    return {
        "start": _midnight(first),
        "end": _midnight(last + timedelta(days=1)),
        "drawn": short if start and end else "open line",
        "middle": middle,
    }


def _words(row: Row) -> str:
    """The movement in a line: what kind, and the document's words for who, how many, from where, to where."""
    who = [row[field] for field in ("count_text", "population") if row[field]] or [row["movement_text"]]
    places = [
        f"{word} {on.quoted(row[field])}" for word, field in (("from", "origin"), ("to", "destination")) if row[field]
    ]
    return " ".join([f"{labels.code(TABLE, 'movement', row['movement'])}:", *map(on.quoted, who), *places])


def _midnight(day: date) -> str:
    """A day as browsers read it in their own time zone, so that none of them shows the day before."""
    return f"{day.isoformat()}T00:00:00"
