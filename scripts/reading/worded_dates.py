"""Dates in a language that is known by its file of words (`languages`): one reader for all of them.

The forms are those of the file; days in figures are read in any language (`27.09.2020`, `2020-09-27`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache, partial

from schemas.edtf import Parts
from scripts.reading.date_mention import ROMAN, WEEKDAYS, DateMention
from scripts.reading.languages import Dates, language
from scripts.reading.neighbours import join_neighbours
from scripts.reading.numerals import blank

_DAY = r"(?P<{}>0?[1-9]|[12][0-9]|3[01])(?![0-9])"
_FOUR = r"(?P<{}>(?:1[6-9]|20)[0-9]{{2}})(?![0-9])"
_PLACES = {
    "DAY": _DAY.format("day"),
    "SECOND": _DAY.format("second"),
    "YEAR": _FOUR.format("year"),
    "LATER": _FOUR.format("later"),
    "NUMBER": r"(?P<number>0?[1-9]|1[0-2])(?![0-9])",
    "DECADE": r"(?P<decade>(?:1[6-9]|20)[0-9])0",
    "ROMAN": rf"(?P<roman>{'|'.join(sorted(ROMAN, reverse=True))})",
}
_ANYWHERE = (r"YEAR-NUMBER-DAY", r"DAY\.NUMBER\.YEAR")


def find_worded_dates(words: str, code: str) -> list[DateMention]:
    """Every date in the words, in order; none where nothing is known of the dates of the language."""
    known = language(code)
    return list(_find(words, known.code)) if known and known.dates else []


@lru_cache(maxsize=2**17)
def _find(words: str, code: str) -> tuple[DateMention, ...]:
    known = language(code)
    return _reader(code, known.dates).find(words) if known and known.dates else ()


@cache
def _reader(code: str, dates: Dates) -> "_Reader":
    return _Reader(dates)


class _Reader:
    """The reader of dates of a language."""

    def __init__(self, dates: Dates) -> None:
        self._months = [re.compile(form, re.IGNORECASE) for form in dates.months]
        self._seasons = [re.compile(form, re.IGNORECASE) for form in dates.seasons]
        self._days = {day.lower(): number for day, number in dates.days.items()}
        self._through = re.compile(dates.through, re.IGNORECASE)
        self._weekday_forms = [re.compile(form, re.IGNORECASE) for form in dates.weekdays]
        named = "|".join(dates.weekdays) or "(?!)"
        self._weekdays = re.compile(rf"(?<!\w)(?P<weekday>{named})(?!\w|,?\s*\0)", re.IGNORECASE)
        places = {
            "MONTH": f"(?P<month>{'|'.join(dates.months)})",
            "SEASON": f"(?P<season>{'|'.join(dates.seasons)})",
            **_PLACES,
        }
        self._forms = [
            re.compile(rf"(?<![\w.,/])(?:{re.sub('[A-Z]{3,}', lambda m: places[m[0]], form)})(?!\w)", re.IGNORECASE)
            for form in (*_ANYWHERE, *dates.forms)
        ]
        listed = sorted(dates.days, key=len, reverse=True)
        self._adverbs = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)", re.IGNORECASE)

    def find(self, words: str) -> tuple[DateMention, ...]:
        """Every date, in order. A form takes its words before the next one looks."""
        free, found = words, []
        for form in self._forms:
            for match in form.finditer(free):
                found.append(DateMention(match[0], *match.span(), tuple(self._parts(match))))
            free = blank(free, (match.span() for match in form.finditer(free)))
        for match in self._adverbs.finditer(free):
            number = self._days[match[0].lower()]
            found.append(DateMention(match[0], *match.span(), relative=f"{number:+d} day" if number else "0 day"))
            free = blank(free, [match.span()])
        for match in self._weekdays.finditer(free):
            named = _which(self._weekday_forms, match["weekday"])
            found.append(DateMention(match[0], *match.span(), relative=f"0 {WEEKDAYS[(named or 1) - 1]}"))
        return tuple(self._joined(words, sorted(found, key=lambda mention: mention.start)))

    def _joined(self, words: str, mentions: list[DateMention]) -> Iterator[DateMention]:
        """The two ends of a period as one; a year that is printed once, behind the later, belongs to both."""
        return join_neighbours(mentions, partial(self._period, words))

    def _period(self, words: str, first: DateMention, last: DateMention) -> DateMention | None:
        if not self._through.fullmatch(words, first.end, last.start) or not len(first.parts) == len(last.parts) == 1:
            return None
        start = replace(first.parts[0], year=first.parts[0].year or last.parts[0].year)
        parts = (start, last.parts[0]) if str(start) < str(last.parts[0]) else ()
        return DateMention(words[first.start : last.end], first.start, last.end, parts)

    def _parts(self, match: re.Match[str]) -> Iterator[Parts]:
        told = {name: text for name, text in match.groupdict().items() if text}
        if "roman" in told:
            yield Parts(f"{ROMAN[told['roman'].upper()] - 1}XX")
            return
        if "decade" in told:
            yield Parts(f"{told['decade']}X")
            return
        first = Parts(
            year=told.get("year"),
            month=int(told["number"]) if "number" in told else _which(self._months, told.get("month")),
            day=int(told["day"]) if "day" in told else None,
            season=_season(self._seasons, told.get("season")),
        )
        yield first
        if "second" in told:
            yield replace(first, day=int(told["second"]))
        if "later" in told:
            yield replace(first, year=told["later"])


def _which(forms: list[re.Pattern[str]], word: str | None) -> int | None:
    """The number of the form that the word has, from 1."""
    return next((number for number, form in enumerate(forms, 1) if word and form.fullmatch(word)), None)


def _season(forms: list[re.Pattern[str]], word: str | None) -> int | None:
    number = _which(forms, word)
    return number and number + 20
