"""How many statements each date has: a bar for each date, in order of time, to choose the statements of one by."""

from collections.abc import Sequence

from dashboard.charts import grid
from dashboard.charts.sheet import Record, Sheet
from dashboard.charts.spec import CLAIMS, POINTED_AT, Spec, finished
from dashboard.text import findings
from dashboard.text.claim import Claim
from dashboard.text.claimants import named
from dashboard.text.dates import spoken
from dashboard.text.labels import number

#: The share of the width that the bar of the most statements has: its count stands behind it.
LONGEST = 0.85


def draw(rows: Sequence[Claim]) -> Spec:
    """The dates of `rows`, which come ordered by date, those without one last."""
    sheet = Sheet()
    days = list(grid.together(rows, lambda row: row["day"]))
    most = max(len(own) for _, own in days)
    return finished(
        "statements",
        {CLAIMS: [_bar(day, own, most, sheet) for day, own in days]},
        rows,
        sheet=sheet,
        title=findings.of_statements(rows),
        reading=f"{number(len(rows), 'statement')} at {number(len(days), 'date')}, in order of time, those without a"
        " date last. The length of a bar is the number of statements, not of days: choose it to read them.",
    )


def _bar(day: str, rows: Sequence[Claim], most: int, sheet: Sheet) -> Record:
    words = spoken(rows[0]["date_edtf"])
    words = f"{words[0].upper()}{words[1:]}"
    speakers = named(rows)
    top = sheet.height
    heading = sheet.words(words, above=3)
    lane, floor = sheet.row(12)
    sheet.row(4)
    return heading | {
        "day": day,
        "left": 0,
        "right": LONGEST * len(rows) / most,
        "count": str(len(rows)),
        "middle": (lane + floor) / 2,
        "top": top,
        "bottom": sheet.height - 1,
        "told": f"{words}: {number(len(rows), 'statement')} by {speakers}; {day}",
        POINTED_AT: {"Date": words, "Statements": str(len(rows)), "Speakers": speakers},
    }
