"""Claimed movements of people on a line of time: bars from the first to the last possible day, undated ones apart."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import ceil, floor

from dashboard.charts import tooltips
from dashboard.charts.sheet import Record, Sheet
from dashboard.charts.spec import CLAIMS, Spec, finished
from dashboard.text import labels
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken

TABLE = "deportations"
#: Shorter than this a bar would not be seen: it is drawn as a point.
SHORT = timedelta(days=120)
#: How far a line goes on where the words leave its end open. The length says nothing.
OPEN = timedelta(days=3 * 365)
#: The line of time where no claim has a date.
FIRST, LAST = 1900, 2000


def draw(rows: Sequence[Claim]) -> Spec:
    """The claims of `rows`, which come ordered by date, those without one last."""
    sheet = Sheet()
    sheet.subheading(tooltips.whose(rows))
    dated = [_laid_out(row, sheet) for row in rows if _has_year(row)]
    lane = sheet.height
    undated = _undated([row for row in rows if not _has_year(row)], sheet)
    return finished(
        "deportations",
        {CLAIMS: [*dated, *undated]},
        rows,
        sheet=sheet,
        lane=lane,
        first=floor(min((r["start"] for r in dated), default=FIRST)),
        last=ceil(max((r["end"] for r in dated), default=LAST)),
        title="Movements of people in time",
        reading=f"{labels.number(len(dated), 'claim')} with a date, each a bar from the first to the last day that"
        f" the words allow, and {len(undated)} without one. A dashed line goes on to where the words leave the"
        " date open; its length says nothing.",
    )


def _has_year(row: Claim) -> bool:
    return bool(row["date_start"] or row["date_end"])


def _undated(rows: Sequence[Claim], sheet: Sheet) -> list[Record]:
    """The lane of those without a date."""
    if rows:
        sheet.heading("No date given, or none with a year")
    return [_laid_out(row, sheet) for row in rows]


def _laid_out(row: Claim, sheet: Sheet) -> Record:
    """What is drawn of a claim: its words, who claims them, and where there is a date a bar below them."""
    top = sheet.height
    words = sheet.words(_words(row), above=4)
    sheet.subheading("; ".join([row["claimant"], *([spoken(row["date_edtf"])] if row["date_edtf"] else [])]))
    bar = _bar(row["date_start"], row["date_end"], sum(sheet.row(18)) / 2 - 2) if _has_year(row) else {"drawn": None}
    sheet.row(8)
    movement = labels.code(TABLE, "movement", row["movement"])
    told = tooltips.told(
        TABLE,
        row,
        Event=row["event"],
        Movement=f"{movement}: “{row['movement_text']}”",
        Population=tooltips.quoted(row["population"]),
        Count=tooltips.quoted(row["count_text"]),
    )
    return told | words | bar | {"movement": movement, "top": top, "bottom": sheet.height - 4}


def _bar(start: date | None, end: date | None, middle: float) -> Record:
    """From the first to the last possible day, and how it is drawn."""
    first = start or (end or date.max) - OPEN
    last = end or first + OPEN
    short = "point" if last - first < SHORT else "bar"
    return {
        "start": _year(first),
        "end": _year(last + timedelta(days=1)),
        "drawn": short if start and end else "open line",
        "middle": middle,
    }


def _words(row: Claim) -> str:
    """The movement in a line: what kind, and the document's words for who, how many, from where, to where."""
    who = [words for words in (row["count_text"], row["population"]) if words] or [row["movement_text"]]
    told = (("from", row["origin"]), ("to", row["destination"]))
    places = [f"{word} {tooltips.quoted(place)}" for word, place in told if place]
    return " ".join([f"{labels.code(TABLE, 'movement', row['movement'])}:", *map(tooltips.quoted, who), *places])


def _year(day: date) -> float:
    """A day as a year and how much of it has passed."""
    begun, next_begins = date(day.year, 1, 1), date(day.year + 1, 1, 1)
    return day.year + (day - begun) / (next_begins - begun)
