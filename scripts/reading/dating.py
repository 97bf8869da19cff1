"""Whether an EDTF date is what words say.

A date of the tables has to be given by the words that are cited for it, part by part: no part may be invented and none
dropped. What the words leave open supports nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from schemas.edtf import Parts, parse
from scripts.reading.date_mention import WEEKDAYS, DateMention
from scripts.reading.dates import find_dates
from scripts.reading.languages import ENGLISH

_Span = tuple[Parts, ...]


def supports(edtf: str, words: Iterable[str], code: str = ENGLISH) -> str | None:
    """None where the words give the date, neither less nor more; else one sentence that says what they do not give.

    - A day, month and season come from one mention. A year that the mention does not print may come from any other.
    - Each end of an interval is given by some of the words, or both by one period. An open end needs no words.
    - A relative date is counted from every date that other words give. Words that tell their date by its distance alone
      make the others' dates what is counted from: "last year" and "in 2026" give 2025 and not 2026.
    - A decade or a century and the interval of its years are the same date.
    - A date may not be less precise than its words: 2024 is not what "December 25, 2024" gives, 1948 not what "between
      1948 and 1953" gives, unless other words give it as it stands.
    """
    try:
        target = parse(edtf)
    except ValueError as error:
        return str(error)
    given = _given([find_dates(item, code) for item in words])
    if _normal(target) in {_normal(span) for span in given}:
        return None
    singles = {span[0] for span in given if len(span) == 1}
    if len(target) == 1:
        lacking = _lacking("date", target[0], singles, given)
    else:
        closed = None not in target
        starts = {span[0] for span in given} if closed else singles
        ends = {span[-1] for span in given} if closed else singles
        lacking = _lacking("start", target[0], starts, given) or _lacking("end", target[-1], ends, given)
    listed = ", ".join(sorted("/".join(map(str, span)) for span in given)) or "no date"
    return lacking and f"{edtf}: {lacking}; they give {listed}"


def _lacking(whole: str, part: Parts | None, pool: set[Parts], given: set[_Span]) -> str | None:
    """What of a date (or of an interval's start or end) the words do not give; None where it is in what they give."""
    if part is None or part in pool:
        return None
    near = {other for span in given for other in span}
    if part in near:
        return f"the cited words give {part} as one end of a period only"
    for name in ("year", "month", "season", "day"):
        value = getattr(part, name)
        if value is not None:
            near = {other for other in near if getattr(other, name) == value}
            if not near:
                return f"no cited words give the {name} {value} of its {whole}"
    return f"the cited words say more than its {whole}, and a date may not drop what its words give"


def _normal(span: tuple[Parts | None, ...]) -> tuple[Parts | None, ...]:
    """A decade or a century in place of the interval of its years: 198X for 1980/1989."""
    first, last = str(span[0]), str(span[-1])
    for digits in (1, 2):
        stem = first[: 4 - digits]
        if (first, last) == (f"{stem:0<4}", f"{stem:9<4}"):
            return (Parts(f"{stem:X<4}"),)
    return span


def _given(items: list[list[DateMention]]) -> set[_Span]:
    """Every date that the mentions of some words give, alone or together."""
    mentions = [mention for item in items for mention in item]
    fixed = {m.parts for m in mentions if m.parts and not m.relative}
    yearless = {span for span in fixed if not span[0].year}
    bases = fixed | _with_years(yearless, fixed)
    turned = {span for m in mentions if _unit(m) == "year" for span in _moved(m, bases)}
    moved = {span for m in mentions if _unit(m) != "year" for span in _moved(m, bases)}
    given = turned | moved | _with_years(yearless, turned)
    return given if any(map(_only_shifts, items)) else given | bases


def _unit(mention: DateMention) -> str:
    return mention.relative.split()[1] if mention.relative else ""


def _only_shifts(item: list[DateMention]) -> bool:
    """Whether words tell their date by distance alone: a shift of days beside no date, or of years beside no year."""
    own = [m.parts[0] for m in item if m.parts and not m.relative]
    shifts = {_unit(m) for m in item if m.relative and not m.relative.startswith("0")}
    return bool(shifts) and (not own or ("year" in shifts and not any(part.year for part in own)))


def _with_years(yearless: set[_Span], spans: set[_Span]) -> set[_Span]:
    """The dates that print no year, in every year that the others print."""
    years = {part.year for span in spans for part in span if part.year}
    return {tuple(replace(part, year=year) for part in span) for span in yearless for year in years}


def _moved(mention: DateMention, bases: set[_Span]) -> Iterator[_Span]:
    """What a relative date means, counted from each date that is precise enough to count from."""
    number, unit = (mention.relative or "0 -").split()
    for base in {part for span in bases for part in span if part.year and part.year.isdigit()}:
        year = int(base.year or 0)
        if unit == "year":
            yield tuple(replace(part, year=str(year + int(number))) for part in mention.parts or (Parts(),))
        elif unit == "month" and base.month:
            months = year * 12 + base.month - 1 + int(number)
            yield (Parts(str(months // 12), months % 12 + 1),)
        elif unit not in ("-", "year", "month") and base.day and base.exists:
            yield from _days_moved(int(number), unit, date(year, base.month or 1, base.day))


def _days_moved(number: int, unit: str, day: date) -> Iterator[_Span]:
    """So many days or weeks from a day; last week from Monday to Sunday; a weekday or a weekend before, near or after
    it. Where the words leave open which of two is meant ("on Wednesday", "the weekend") they give both.
    """
    monday = day - timedelta(days=day.weekday())
    if unit == "day":
        yield _as_parts(day + timedelta(days=number))
    elif unit == "week":
        if number:
            yield _as_parts(day + timedelta(weeks=number))
        if abs(number) <= 1:
            first = monday + timedelta(weeks=number)
            yield _as_parts(first) + _as_parts(first + timedelta(days=6))
    elif unit == "weekend":
        for weeks in (number,) if number else (-1, 0):
            saturday = monday + timedelta(days=5, weeks=weeks)
            yield _as_parts(saturday) + _as_parts(saturday + timedelta(days=1))
    else:
        away = (WEEKDAYS.index(unit) - day.weekday()) % 7
        nearest = {day + timedelta(days=away), day - timedelta(days=(7 - away) % 7)}
        wanted = {-1: {day - timedelta(days=7 - away)}, 1: {day + timedelta(days=away or 7)}}
        yield from (_as_parts(each) for each in wanted.get(number, nearest))


def _as_parts(day: date) -> tuple[Parts]:
    return (Parts(str(day.year), day.month, day.day),)
