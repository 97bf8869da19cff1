"""Events and claims on one line of time that is broken where nothing is dated: a stretch of it for each period.

Each date is a bar from its first to its last possible day on the line of its period, open where the words leave it
open, with a mark for each event and claim below it. All places are computed here, as shares of the width: no browser
reads a date, so all show the same day.
"""

import calendar
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from dashboard.charts import grid, tooltips
from dashboard.charts.sheet import Record, Sheet
from dashboard.charts.spec import CLAIMS, Spec, finished
from dashboard.text import labels
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken

#: The names of datasets: the years along a stretch, the bars of dates.
TICKS, DATES = "ticks", "dates"
#: A decade with more rows than this is told year by year.
CROWDED = 40
#: The least width of a bar, and how far a line goes on where the words leave its end open: shares of the width.
LEAST, OPEN = 0.012, 0.1


def draw(rows: Sequence[Claim]) -> Spec:
    """The events and claims of `rows`, which come ordered by date and have one each."""
    sheet = Sheet()
    bars: list[Record] = []
    marks: list[Record] = []
    ticks: list[Record] = []
    known: date | None = None
    for period in _periods(rows):
        start, end = _stretch(period)
        _gap(known, start, sheet)
        known = max(known or end, end)
        sheet.heading(_years(start, end))
        ticks += _ticks(start, end, sheet)
        for words, own in grid.together(period, lambda row: row["date_edtf"]):
            sheet.subheading(_told(words, len(own)))
            bars.append(_bar(own[0], start, end, sheet))
            marks += grid.packed([_record(row) for row in own], sheet)
            sheet.row(4)
        _close(ticks, sheet)
    return finished(
        "chronology",
        {CLAIMS: marks, TICKS: ticks, DATES: bars},
        rows,
        sheet=sheet,
        title=f"What is dated, as told by {tooltips.claimants(rows)}",
        reading=f"{len(marks)} events and claims with a date, told of {min(map(_first, rows)).year} to"
        f" {max(map(_last, rows)).year}. Each of the {labels.number(len(bars), 'date')} is a bar from the first to the"
        " last day that the words allow, on the line of its own period; an arrow goes on to where they leave it open,"
        " and its length says nothing. Below it is a mark for each event and claim; their order in a line says"
        " nothing.",
    )


# -- periods


def _periods(rows: Sequence[Claim]) -> Iterator[list[Claim]]:
    """A decade each, or a year each where a decade has too many for one."""
    for _, decade in grid.together(rows, lambda row: _first(row).year // 10):
        if len(decade) <= CROWDED:
            yield decade
        else:
            yield from (year for _, year in grid.together(decade, lambda row: _first(row).year))


def _stretch(rows: Sequence[Claim]) -> tuple[date, date]:
    """Whole years around the dates of some rows."""
    return date(min(map(_first, rows)).year, 1, 1), date(max(map(_last, rows)).year + 1, 1, 1)


def _first(row: Claim) -> date:
    day = row["date_start"] or row["date_end"]
    assert day, "only what has a date is drawn"
    return day


def _last(row: Claim) -> date:
    day = row["date_end"] or row["date_start"]
    assert day, "only what has a date is drawn"
    return day


def _gap(before: date | None, start: date, sheet: Sheet) -> None:
    """Say which years have nothing: the line of time is broken there."""
    if before and start.year > before.year:
        years = _years(before, date(start.year, 1, 1))
        sheet.row(6)
        sheet.subheading(f"⋮ {years}: nothing here has a date in these years, which says nothing about them")


def _years(start: date, end: date) -> str:
    """The years from a day up to another."""
    last = end.year - 1
    return str(start.year) if last <= start.year else f"{start.year} to {last}"


def _told(date_edtf: str, rows: int) -> str:
    words = spoken(date_edtf)
    return f"{words[0].upper()}{words[1:]} ({rows})"


# -- the line of time


def _ticks(start: date, end: date, sheet: Sheet) -> list[Record]:
    """Years, or the quarters of a single one, at the top of a stretch."""
    top, bottom = sheet.row(20)
    if end.year - start.year == 1:
        days = [(date(start.year, month, 1), calendar.month_abbr[month]) for month in (1, 4, 7, 10)]
    else:
        step = max(1, -(-(end.year - start.year) // 6))
        days = [(date(year, 1, 1), str(year)) for year in range(start.year, end.year, step)]
    return [
        {"at": _share(day, start, end), "tick": words, "top": bottom - 4, "words at": top + 8, "bottom": None}
        for day, words in days
    ]


def _close(ticks: Sequence[Record], sheet: Sheet) -> None:
    """The lines of a stretch go down to where it ends."""
    for tick in ticks:
        tick["bottom"] = tick["bottom"] or sheet.height


def _share(day: date, start: date, end: date) -> float:
    return (day - start).days / (end - start).days


def _bar(row: Claim, start: date, end: date, sheet: Sheet) -> Record:
    """The first to the last possible day of a date, as shares of its stretch."""
    first, last = row["date_start"], row["date_end"]
    left = _share(first, start, end) if first else max(_share(_first(row), start, end) - OPEN, 0)
    right = _share(last + timedelta(days=1), start, end) if last else min(_share(_last(row), start, end) + OPEN, 1)
    if right - left < LEAST:
        left = min(max((left + right - LEAST) / 2, 0), 1 - LEAST)
        right = left + LEAST
    top, bottom = sheet.row(12)
    drawn = "closed" if first and last else "open to" if first else "open from"
    return {"left": left, "right": right, "middle": (top + bottom) / 2, "drawn": drawn}


# -- layers


def _record(row: Claim) -> Record:
    kind = labels.table_title(row["claim_table"])
    return tooltips.told(row["claim_table"], row, Table=kind, About=row["headline"]) | {"kind": kind}
