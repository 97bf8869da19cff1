"""Dates in the Extended Date/Time Format, level 1, as the date block of the schemas allows them (ISO 8601-2:2019).

The calendar is that of the standard library. undate 0.8 was used and gave the same bounds for every date here, but it
has no seasons (it raises), answers a year that is not given with -24999999999999999, and can be installed only where
packages are built from source (PyMeeus, which it needs, is published in no other form).
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from functools import cache

_MONTH = r"(?:0[1-9]|1[0-2])"
_DAY = r"(?:0[1-9]|[12][0-9]|3[01])"
_POINT = re.compile(
    rf"(?:(?P<year>[0-9]{{4}})(?:-(?P<season>2[1-4])|-(?P<month>{_MONTH})(?:-(?P<day>{_DAY}))?)?"
    rf"|(?P<mask>[0-9]{{3}}X|[0-9]{{2}}XX)|XXXX-(?P<any_month>{_MONTH})(?:-(?P<any_day>{_DAY}))?)"
)
_SEASONS = {21: (3, 0, 5), 22: (6, 0, 8), 23: (9, 0, 11), 24: (12, 1, 2)}
"""First month, years until the last month, last month: the meteorological seasons of the northern half."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a date gives: `year` as four characters ("1990", "198X", "19XX"), the others as EDTF numbers them."""

    year: str | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None

    def __str__(self) -> str:
        """The EDTF string."""
        slots = (self.year or "XXXX", *(f"{slot:02d}" for slot in (self.month or self.season, self.day) if slot))
        return "-".join(slots)

    @property
    def exists(self) -> bool:
        """Whether the schemas can hold it and the calendar has it (29 February exists where no year is given)."""
        if self.year and not self.year.isdigit():
            return not (self.month or self.day or self.season)
        if self.day:
            return bool(self.month) and self.day <= monthrange(int(self.year or 2000), self.month or 1)[1]
        return bool(self.year or self.month)


def parse(edtf: str) -> tuple[Parts | None, ...]:
    """One part for a date, two for an interval, None for an open end.

    Raises:
        ValueError: not EDTF level 1 as the schemas have it.

    """
    ends = edtf.split("/")
    if len(ends) > 2 or set(ends) == {".."}:
        raise ValueError(_complaint(edtf))
    return tuple(None if end == ".." else _point(end, edtf) for end in ends)


def _point(text: str, edtf: str) -> Parts:
    match = _POINT.fullmatch(text)
    if match is None:
        raise ValueError(_complaint(edtf))
    month, day, season = (
        int(value) if value else None
        for value in (match["month"] or match["any_month"], match["day"] or match["any_day"], match["season"])
    )
    return Parts(match["year"] or match["mask"], month, day, season)


def _complaint(edtf: str) -> str:
    return (
        f"{edtf!r} is no EDTF date of level 1; write it like 2024-12-25, 2025-08, 2025-23, 198X, XXXX-01-16, 1948/1953"
    )


@cache
def bounds(edtf: str) -> tuple[date | None, date | None]:
    """The first and the last day that the date allows; None for an open end and where the year is not given.

    Seasons are meteorological and northern: 21 March to May, 22 June to August, 23 September to November, 24 December
    to February of the next year.

    Raises:
        ValueError: not EDTF level 1 as the schemas have it, a day that the calendar has not, or an interval that ends
            before it begins.

    """
    ends = [(None, None) if part is None else _days(part, edtf) for part in parse(edtf)]
    first, last = ends[0][0], ends[-1][1]
    if first and last and first > last:
        raise ValueError(f"{edtf!r} ends before it begins; write the earlier end first")
    return first, last


def _days(part: Parts, edtf: str) -> tuple[date | None, date | None]:
    year = part.year or "2000"  # a leap year: 29 February may be meant
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    opens, later, closes = _SEASONS.get(part.season or 0, (part.month or 1, 0, part.month or 12))
    if not part.exists or not MINYEAR <= first <= MAXYEAR - later:
        raise ValueError(f"{edtf!r} names a day that the calendar has not; write a date that exists")
    if part.year is None:
        return None, None
    last += later
    return date(first, opens, part.day or 1), date(last, closes, part.day or monthrange(last, closes)[1])
