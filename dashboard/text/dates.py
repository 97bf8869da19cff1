"""Dates as people read them, exactly as precise as the document gives them: `1948/1953` is “1948 to 1953”."""

import calendar
import re
from functools import cache

from schemas.edtf import parse

SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
NO_DATE = "no date given"


@cache
def spoken(edtf: str | None) -> str:
    """An EDTF date in words; what is not understood is given back as it is."""
    if not edtf:
        return NO_DATE
    try:
        parse(edtf)
    except ValueError:
        return edtf
    start, interval, end = edtf.partition("/")
    if not interval:
        return _one(start)
    if end == "..":
        return f"on or after {_one(start)}"
    if start == "..":
        return f"on or before {_one(end)}"
    if start[:8] == end[:8] and len(start) == len(end) == 10:
        return f"{int(start[8:])} to {_one(end)}"  # two days of one month
    return f"{_one(start)} to {_one(end)}"


def _one(date: str) -> str:
    if match := re.fullmatch(r"(\d{3})X", date):
        return f"the {match[1]}0s"
    if match := re.fullmatch(r"(\d{2})XX", date):
        return f"the {match[1]}00s"
    year, *rest = date.split("-")
    printed = " ".join(
        [*reversed([_month_or_day(n, i) for i, n in enumerate(rest)]), "" if year == "XXXX" else year]
    ).strip()
    return f"{printed}, no year printed" if year == "XXXX" else printed


def _month_or_day(number: str, place: int) -> str:
    if place == 1:
        return str(int(number))
    return SEASONS.get(int(number)) or calendar.month_name[int(number)]
