"""Events and claims on one axis of time that is cut where nothing is dated: a row for each date, in order.

Each date has a row, and in it a bar that begins and ends where the date does, on the axis of its stretch of years;
behind it, as a count, how many events and claims have that date. A date too short to be seen at that scale is a diamond
at its place, one that the words leave open ends in an arrow. Nothing else has a place on the axis. All places are
computed here, as shares of the width: no browser reads a date, so all show the same day.
"""

import calendar
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from dashboard.charts.sheet import Record, Sheet, wrap
from dashboard.charts.spec import CLAIMS, POINTED_AT, Spec, finished
from dashboard.text import findings, labels
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken

#: The names of datasets: the marks of years or months on the axis, and where it is cut.
TICKS, CUTS = "ticks", "cuts"
#: The axis is cut where so many whole years in a row have no date.
CUT = 5
#: Shares of the width: what is shorter is a diamond; how far a line goes on where the words leave its end open.
LEAST, OPEN = 0.004, 0.1
#: The words of the axis are told again after so many rows.
AGAIN = 8
#: A count stands before its bar where the bar ends beyond this share of the width.
FAR = 0.86
#: Letters of the names of the events of a date.
NAMES = 80


def draw(rows: Sequence[Claim]) -> Spec:
    """The events and claims of `rows`, which come ordered by date and have one each."""
    sheet = Sheet()
    dates: list[Record] = []
    ticks: list[Record] = []
    cuts: list[Record] = []
    stretches = list(_stretches(rows))
    for number, stretch in enumerate(stretches):
        start, end = date(_first(stretch[0]).year, 1, 1), date(max(map(_last, stretch)).year + 1, 1, 1)
        if number:
            _cut(max(map(_last, stretches[number - 1])).year + 1, start.year - 1, cuts, sheet)
        sheet.heading(_years(start.year, end.year - 1))
        for place, own in enumerate(_by_date(stretch)):
            if place % AGAIN == 0:
                _axis(start, end, ticks, sheet)
            dates.append(_row(own, start, end, ticks, sheet))
    return finished(
        "chronology",
        {CLAIMS: dates, TICKS: ticks, CUTS: cuts},
        rows,
        sheet=sheet,
        title=findings.of_dates([_told(stretch) for stretch in stretches], len(dates)),
        reading="A row for each date, in order. A bar begins and ends where its date does: a month is as long as a"
        " month, a year as a year; a diamond is a date too short to be seen as a bar. An arrow goes on to where the"
        " words leave a date open, and its length says nothing. The number is how many events and claims have that"
        f" date: choose it, and they are listed. Where {CUT} years or more have no date the axis is cut, and begins"
        " anew at another scale.",
    )


# -- stretches of years


def _stretches(rows: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Rows without so many years between them that the axis is cut there."""
    stretch: list[Claim] = []
    last = date.min
    for row in rows:
        if stretch and _first(row).year > last.year + CUT:
            yield stretch
            stretch = []
        stretch.append(row)
        last = max(last, _last(row))
    yield stretch


def _first(row: Claim) -> date:
    day = row["date_start"] or row["date_end"]
    assert day, "only what has a date is drawn"
    return day


def _last(row: Claim) -> date:
    day = row["date_end"] or row["date_start"]
    assert day, "only what has a date is drawn"
    return day


def _told(stretch: Sequence[Claim]) -> tuple[str, int]:
    """The years of a stretch, and how much is dated there."""
    return _years(_first(stretch[0]).year, max(map(_last, stretch)).year), len(stretch)


def _cut(first: int, last: int, cuts: list[Record], sheet: Sheet) -> None:
    """Say which years have nothing: the axis is cut there."""
    top, bottom = sheet.row(20)
    cuts.append({"cut": (top + bottom) / 2})
    sheet.subheading(f"The axis is cut: nothing here is dated {_years(first, last)}, which says nothing about then.")


def _years(first: int, last: int) -> str:
    return str(first) if first == last else f"{first} to {last}"


def _axis(start: date, end: date, ticks: list[Record], sheet: Sheet) -> None:
    """The words of the axis: years, or the quarters of a single one."""
    top, _ = sheet.row(18)
    ticks += [{"at": at, "tick": words, "words at": top + 9} for at, words in _marks(start, end) if words]


def _marks(start: date, end: date) -> list[tuple[float, str]]:
    """Where years, or the months of a single one, begin on the axis, and the words of some."""
    if end.year - start.year == 1:
        days = [date(start.year, month, 1) for month in range(1, 13)]
        words = [calendar.month_abbr[day.month] if day.month % 3 == 1 else "" for day in days]
    else:
        step = -(-(end.year - start.year) // 7)
        days = [date(year, 1, 1) for year in range(start.year, end.year)]
        words = [str(day.year) if (day.year - start.year) % step == 0 else "" for day in days]
    return [(_share(day, start, end), told) for day, told in zip(days, words, strict=True)]


def _share(day: date, start: date, end: date) -> float:
    return (day - start).days / (end - start).days


# -- rows


def _by_date(rows: Sequence[Claim]) -> Iterator[list[Claim]]:
    """The rows of each date, as the dates come."""
    groups: dict[str | None, list[Claim]] = {}
    for row in rows:
        groups.setdefault(row["date_edtf"], []).append(row)
    return iter(groups.values())


def _row(rows: Sequence[Claim], start: date, end: date, ticks: list[Record], sheet: Sheet) -> Record:
    """A date: its words, what is dated so, and its bar in a lane with the marks of the axis."""
    words = spoken(rows[0]["date_edtf"])
    words, about = f"{words[0].upper()}{words[1:]}", _about(rows)
    top = sheet.height
    heading, told = sheet.words(words, above=4), sheet.words(about)
    heading["spare"] += told["spare"]  # both stand right above the bar
    lane, floor = sheet.row(14)
    ticks += [{"at": at, "tick": None, "lane": lane, "floor": floor} for at, _ in _marks(start, end) if at]
    sheet.row(5)
    told = {f"about {name}": value for name, value in told.items()}
    return (
        _bar(rows[0], start, end)
        | heading
        | told
        | {
            "date_edtf": rows[0]["date_edtf"],
            "count": str(len(rows)),
            "lane": lane,
            "floor": floor,
            "lane left": 0,
            "lane right": 1,
            "middle": (lane + floor) / 2,
            "top": top,
            "bottom": sheet.height - 1,
            "told": f"{words}: {len(rows)} events and claims; {about}; {rows[0]['date_edtf']}",
            POINTED_AT: {
                "Date": words,
                "Dated so": about,
                "In": "; ".join(dict.fromkeys(row["document"] for row in rows)),
            },
        }
    )


def _about(rows: Sequence[Claim]) -> str:
    """What has a date: the events by name, and how many claims of each table."""
    counted = Counter(labels.table_title(row["claim_table"]).lower() for row in rows if row["claim_table"] != "events")
    events = [str(row["name"]) for row in rows if row["claim_table"] == "events"]
    claims = ", ".join(f"{title}: {number}" for title, number in counted.items())
    return "; ".join(filter(None, [_cut_short(", ".join(events)), claims]))


def _cut_short(words: str) -> str:
    lines = wrap(words, NAMES)
    return f"{lines[0]} …" if len(lines) > 1 else words


def _bar(row: Claim, start: date, end: date) -> Record:
    """The first to the last possible day of a date, as shares of its stretch, and where its count stands."""
    first, last = row["date_start"], row["date_end"]
    left = _share(_first(row), start, end)
    right = _share(_last(row) + timedelta(days=1), start, end)
    if first and last:
        drawn = "bar" if right - left >= LEAST else "diamond"
    elif first:
        drawn, right = "open to", min(left + OPEN, 1)
    else:
        drawn, left = "open from", max(right - OPEN, 0)
    return {"left": left, "right": right, "at": (left + right) / 2, "drawn": drawn, "counted": _counted(left, right)}


def _counted(left: float, right: float) -> str:
    """Where the count of a bar stands: behind it, before it, or on it, where it is as wide as all."""
    if right <= FAR:
        return "behind"
    return "before" if left >= 1 - FAR else "on"
