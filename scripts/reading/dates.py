"""Dates in running English; other languages are read in `worded_dates`. What cannot be read is not guessed: it is a
mention without parts.

Tried instead: dateparser 1.5, which fills in what is not printed from the day on which it is asked. "in 1948" is the
same day of the year in 1948, "January 8" is of this year, "in the 1980s" is today; of the 91 dates of the first three
documents it finds 15 as printed.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache, partial

from schemas.edtf import Parts
from schemas.hedges import HEDGES, SCALES, alternation
from scripts.reading.date_mention import ROMAN, WEEKDAYS, DateMention
from scripts.reading.languages import ENGLISH, primary
from scripts.reading.neighbours import join_neighbours
from scripts.reading.numerals import BETWEEN, DIGITS, IDENTIFIER, NUMERAL, blank, read_numerals, tokens
from scripts.reading.worded_dates import find_worded_dates

_MONTH_NAMES = (
    "January Jan, February Feb, March Mar, April Apr, May, June Jun, July Jul, August Aug, September Sept Sep,"
    " October Oct, November Nov, December Dec"
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES.split(","), start=1) for name in names.split()}
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

# A relative date is a step (which way), a time (what is counted), and for "five years later" a count and a way.
STEPS = {
    **dict.fromkeys(("last", "previous", "preceding"), -1),
    **dict.fromkeys(("this", "that", "same", "that same", "current"), 0),
    **dict.fromkeys(("next", "following", "coming"), 1),
}
TIMES = {
    **{time: time for time in ("year", "month", "week", "day")},
    **dict.fromkeys(("morning", "afternoon", "evening", "night"), "day"),
}
DAYS = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tonight": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}
QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
WAYS = {"ago": -1, "earlier": -1, "before": -1, "later": 1, "after": 1}


# Pieces of the forms. A month is capitalised, which keeps "may" and "march" out.
_MONTH = rf"(?P<month>{alternation([*MONTHS, *map(str.upper, MONTHS)])})\.?"
_MONTH_BEFORE = _MONTH.replace("<month>", "<again>")
_ROMAN = "|".join(sorted(ROMAN, reverse=True))
_NAMED_DAY = r"(?<!\bBlack\s)(?<!\bBloody\s)(?<!\bGood\s)(?<!\bPalm\s)(?<!\bEaster\s)"
_SEASON = rf"(?P<season>(?i:{alternation(SEASONS)}))"
_FOUR = r"(?:1[6-9]|20)[0-9]{2}"
_YEAR = rf"(?P<year>{_FOUR})(?![\w%]|[.,:][0-9])"
_DAY, _DAY_2 = (
    rf"(?<![\w.,:])(?P<{name}>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![\w%]|[.:][0-9]|,[0-9]{{3}}(?![0-9]))"
    for name in ("day", "day_2")
)
_DAYS = rf"{_DAY}(?P<join>\s*[-–—/]\s*|\s+(?:and|to|or)\s+){_DAY_2}"
_STEP = rf"(?P<step>(?i:{alternation(STEPS)}))"
_WHEN = rf"(?:(?:,\s*|\s+(?:of\s+)?|\s*-\s*){_YEAR}|,?\s+(?:of\s+)?(?:the\s+)?{_STEP}\s+(?P<time>year)\b)"
_IN = r"\b(?i:in|since|until|by|during|of|from|to|through|between|early|late|mid)[\s-]+"

# What narrows a date stands in front of it and belongs to its words: "The final days of 2024", "early 2024".
_PORTION = (
    r"(?:\b(?:the\s+)?(?:(?:very\s+)?(?:early|final|last|first|second|closing|opening)\s+"
    r"(?:days|weeks|months|years|half|part)|beginning|start|middle|end|turn)\s+of\s+)?(?:\b(?:the\s+)?(?:early|late|mid|pre|post)[\s-]+)?"
)
_LEAD = re.compile(rf"{_PORTION}\Z", re.IGNORECASE)
_LEAD_AND_ARTICLE = re.compile(rf"{_PORTION}(?:\bthe\s+)?\Z", re.IGNORECASE)
_NEAR = 60
"""How far in front of a date these are looked for."""

# A hedge makes four digits a figure, unless it is one that dates have too ("around 1990", "up to 2020", "not 1990").
_COUNTING = re.compile(
    alternation(set(HEDGES) - {"about", "around", "circa", "ca.", "up to", "not", "exactly", "precisely", "~"})
    + r"\s*\Z",
    re.IGNORECASE,
)
_SCALED = re.compile(rf"[\s-]+{alternation([*SCALES, 'percent', 'per cent'])}|-[a-z]", re.IGNORECASE)
_COUNTED = re.compile(
    r"\s+(?:people|persons|men|women|children|civilians|soldiers|troops|servicemen|officers|members|volunteers|families"
    r"|refugees|victims|prisoners|houses|homes|villages)\b"
)
_DATED = re.compile(rf"(?:(?<!\bup\s){_IN}|\b(?:the|after|before|and)\s+|[,’']s?\s+)\Z")
_THROUGH = re.compile(r"\s*[-–—/]\s*|\s+(?:to|until|till|through)\s+(?:the\s+)?")
_AND = re.compile(r"\s+and\s+(?:the\s+)?")


def find_dates(words: str, code: str = ENGLISH) -> list[DateMention]:
    """Every full, partial or relative date and every period in the words, in order, none overlapping another.

    Read are days, months, years, seasons, decades and centuries, "between A and B", "A to B", "A-B", and dates told by
    their distance from another ("last year", "that morning", "five years later"). Left out is what only looks like a
    date: times of day, identifiers, and four digits that count ("more than 2000", "1800 people").
    Other languages are read as `worded_dates` says.
    """
    return list(_find(words)) if primary(code) == ENGLISH else find_worded_dates(words, code)


@lru_cache(maxsize=2**17)
def _find(words: str) -> tuple[DateMention, ...]:
    free, found, seen = words, [], tokens(words)
    for needed, form, read in _FORMS:
        if needed.isdisjoint(seen):
            continue
        for match in form.finditer(free):
            found += [_led(free, mention) for mention in read(match)]
            free = blank(free, [match.span("core" if "core" in form.groupindex else 0)])
    return tuple(_join_periods(words, sorted(found, key=lambda mention: mention.start)))


def _led(free: str, mention: DateMention) -> DateMention:
    """The mention with what narrows it, and with its article where that is usual ("the 1980s", "the next day")."""
    article = mention.relative or any("X" in (part.year or "") for part in mention.parts)
    lead = (_LEAD_AND_ARTICLE if article else _LEAD).search(free, max(0, mention.start - _NEAR), mention.start)
    start = lead.start() if lead else mention.start
    return replace(mention, text=free[start : mention.start] + mention.text, start=start)


def _mention(
    match: re.Match[str],
    parts: tuple[Parts, ...] = (),
    relative: str | None = None,
    first: str | int = 0,
    last: str | int = 0,
) -> DateMention:
    """The mention that runs from the group `first` to the group `last` of the match."""
    start, end = match.start(first), match.end(last)
    return DateMention(match.string[start:end], start, end, parts, relative)


def _no_date(match: re.Match[str]) -> list[DateMention]:
    return []


def _unclear(match: re.Match[str]) -> list[DateMention]:
    return [_mention(match)]


def _date(match: re.Match[str]) -> list[DateMention]:
    """A day, a month, a season or a year, and what of these is printed."""
    part = _part(match)
    return [_mention(match, (part,) if part != Parts() else (), _step(match))]


def _year(match: re.Match[str]) -> list[DateMention]:
    """Four digits alone: a year, unless a hedge, a scale word or the people counted make them a number."""
    near, after = (match.string, max(0, match.start() - _NEAR), match.start()), (match.string, match.end())
    counts = _COUNTED.match(*after) and not _DATED.search(*near)
    return [] if counts or _COUNTING.search(*near) or _SCALED.match(*after) else _date(match)


def _within(match: re.Match[str]) -> list[DateMention]:
    """A month or a season without a year: a date behind a preposition only, which is no part of it ("in January")."""
    return [_mention(match, (_part(match),), first="core")]


def _two_days(match: re.Match[str]) -> list[DateMention]:
    """Two days of a month: a period, but two dates where "and" joins days that do not follow each other."""
    first, relative = _part(match), _step(match)
    last = replace(first, day=int(match["day_2"]))
    if (
        "and" in match["join"] and int(match["day_2"]) != int(match["day"]) + 1
    ):  # behind "between" they are joined later
        return [
            _mention(match, (first,), relative, last="day"),
            _mention(match, (last,), relative, first="day_2"),
        ]
    return [_mention(match, (first, last), relative)]


def _month_twice(match: re.Match[str]) -> list[DateMention]:
    """Read "Feb.25-26 February, 1992"."""
    same = MONTHS[match["again"].title()] == MONTHS[match["month"].title()]
    return _two_days(match) if same else _unclear(match)


def _in_figures(match: re.Match[str]) -> list[DateMention]:
    """Read "27/09/2020" and "09/27/2020"; "05/06/2020" may be either and is not read."""
    first, second = int(match["first"]), int(match["second"])
    day, month = (first, second) if second <= 12 < first else (second, first)
    told = first == second or month <= 12 < day
    return [_mention(match, (Parts(match["year"], month, day),) if told else ())]


def _quarter(match: re.Match[str]) -> list[DateMention]:
    number = int(match["of_four"]) if match["of_four"] else QUARTERS[match["quarter"].lower()]
    return [_mention(match, (Parts(match["year"], 3 * number - 2), Parts(match["year"], 3 * number)))]


def _weekday(match: re.Match[str]) -> list[DateMention]:
    return [_mention(match, relative=_signed(_way(match), match["weekday"]))]


def _weekend(match: re.Match[str]) -> list[DateMention]:
    return [_mention(match, relative=_signed(_way(match), "weekend"))]


def _way(match: re.Match[str]) -> int:
    return STEPS.get((match["step"] or "this").lower(), 0)


def _roman(match: re.Match[str]) -> list[DateMention]:
    numbers = [ROMAN[match[name]] for name in ("century", "later") if match[name]]
    return [_mention(match, tuple(Parts(f"{number - 1}XX") for number in numbers))]


def _two_centuries(match: re.Match[str]) -> list[DateMention]:
    """Read "the 19th and 20th centuries": two dates, and one period where a dash joins them."""
    first, last = (Parts(f"{int(match[name]) - 1:02d}XX") for name in ("century", "later"))
    if "and" not in match["join"]:
        return [_mention(match, (first, last))]
    return [_mention(match, (first,), last="century"), _mention(match, (last,), first="later")]


def _short_period(match: re.Match[str]) -> list[DateMention]:
    """Read "1987-91" as two years; "2024-12" may be a month as well as a slip, and is not read."""
    first, last = match["year"], match["year"][:2] + match["year_2"]
    return [_mention(match, (Parts(first), Parts(last)) if first < last else ())]


def _decade(match: re.Match[str]) -> list[DateMention]:
    return [_mention(match, (Parts(f"{match['decade']}X"),))]


def _century(match: re.Match[str]) -> list[DateMention]:
    """The 20th century is 19XX, as usual; "two centuries" is no date."""
    text = match["century"]
    number = int(text[:-2]) if text[0].isdigit() else _value(text, ordinal=True)
    return [_mention(match, (Parts(f"{number - 1:02d}XX"),))] if number else []


def _distance(match: re.Match[str]) -> list[DateMention]:
    """Read "five years later", "a year after"."""
    text = match["count"].lower()
    number = int(text) if text.isdigit() else 1 if text in ("a", "an") else _value(text, ordinal=False)
    relative = f"{number * WAYS[match['way'].lower()]:+d} {match['time'].lower()}"
    return [_mention(match, relative=relative)] if 0 < number < 10_000 else []


def _adverb(match: re.Match[str]) -> list[DateMention]:
    return [_mention(match, relative=_signed(DAYS[" ".join(match[0].lower().split())], "day"))]


def _occasion(match: re.Match[str]) -> list[DateMention]:
    """Read "on the day of the crash"."""
    return [_mention(match, relative="0 day")]


def _part(match: re.Match[str]) -> Parts:
    printed = {name: text for name, text in match.groupdict().items() if text}
    return Parts(
        year=printed.get("year"),
        month=MONTHS.get(printed.get("month", "").title()) or int(printed.get("number", 0)) or None,
        day=int(printed.get("day", 0)) or None,
        season=SEASONS.get(printed.get("season", "").lower()),
    )


def _step(match: re.Match[str]) -> str | None:
    printed = match.groupdict()
    step = printed.get("step")
    return _signed(STEPS[step.lower()], TIMES[(printed.get("time") or "year").lower()]) if step else None


def _signed(number: int, time: str) -> str:
    return f"{number:+d} {time}" if number else f"0 {time}"


def _value(text: str, ordinal: bool) -> int:
    last = read_numerals(text, 0, len(text))[-1]
    return last.value if last.ordinal == ordinal else 0


_CENTURIES = frozenset({"century", "centuries"})
_MONTH_WORDS = frozenset(name.lower() for name in MONTHS)
_TIME_WORDS = frozenset(TIMES) | {f"{time}s" for time in TIMES}

_FORMS: list[tuple[frozenset[str], re.Pattern[str], Callable[[re.Match[str]], list[DateMention]]]] = [
    (needed, re.compile(form), read)
    for needed, form, read in (
        (
            frozenset("-"),
            rf"(?<![\w.-])(?P<year>{_FOUR})-(?P<number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12][0-9]|3[01])(?![\w-])",
            _date,
        ),
        (
            DIGITS,
            rf"(?<![\w.])(?P<day>0?[1-9]|[12][0-9]|3[01])\.(?P<number>0?[1-9]|1[0-2])\.(?P<year>{_FOUR})(?!\w)",
            _date,
        ),
        (
            frozenset("/-"),
            rf"(?<![\w/.-])(?P<first>0?[1-9]|[12][0-9]|3[01])(?P<mark>[/-])(?P<second>0?[1-9]|[12][0-9]|3[01])(?P=mark)"
            rf"(?P<year>{_FOUR})(?![\w/-])",
            _in_figures,
        ),
        (
            frozenset("/"),
            rf"(?<![\w/])(?P<year>{_FOUR})/(?P<number>0[1-9]|1[0-2])/(?P<day>0[1-9]|[12][0-9]|3[01])(?![\w/])",
            _date,
        ),
        (frozenset("/"), r"(?<![\w/])[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{2}){1,2}(?![\w/])", _unclear),
        (
            _MONTH_WORDS,
            rf"{_MONTH_BEFORE}\s*(?P<day>[1-9]|[12][0-9]|3[01])(?P<join>\s*[-–]\s*){_DAY_2}"
            rf"\s+{_MONTH}{_WHEN}?",
            _month_twice,
        ),
        (_MONTH_WORDS, rf"{_DAYS}\s+(?:of\s+)?{_MONTH}{_WHEN}?", _two_days),
        (_MONTH_WORDS, rf"{_MONTH}\s+{_DAYS}{_WHEN}?", _two_days),
        (_MONTH_WORDS, rf"{_DAY}\s+(?:of\s+)?{_MONTH}{_WHEN}?", _date),
        (_MONTH_WORDS, rf"{_MONTH}\s+{_DAY}{_WHEN}?", _date),
        (_MONTH_WORDS, rf"{_MONTH}{_WHEN}", _date),
        (_MONTH_WORDS, rf"{_STEP}\s+{_MONTH}", _date),
        (_MONTH_WORDS, rf"{_IN}(?P<core>{_MONTH})", _within),
        (_MONTH_WORDS, rf"{_MONTH}(?=\s*[-–—]\s*\0)", _date),  # up to a date that is read already
        (
            frozenset({"winter"}),
            rf"(?P<season>[Ww]inter)\s+(?:of\s+)?(?P<year>{_FOUR})[-–/](?:[0-9]{{2}}){{1,2}}(?!\w)",
            _date,
        ),
        (frozenset(SEASONS), rf"{_SEASON}{_WHEN}", _date),
        (frozenset(SEASONS) - {"fall"}, rf"{_STEP}\s+{_SEASON}", _date),
        (frozenset(SEASONS) - {"fall"}, rf"{_IN}(?:the\s+)?(?P<core>(?!(?i:fall)){_SEASON})", _within),
        (
            frozenset({"quarter", "q"}),
            rf"(?:(?i:(?P<quarter>{alternation(QUARTERS)})\s+quarter(?:\s+of)?|Q(?P<of_four>[1-4]))\s+(?:of\s+)?{_YEAR})",
            _quarter,
        ),
        (DIGITS, IDENTIFIER.pattern, _no_date),
        (frozenset("s"), r"(?<!\w)(?P<decade>(?:1[6-9]|20)[0-9])0['’]?s\b", _decade),
        (
            _CENTURIES,
            rf"(?<!\w)(?P<century>{_ROMAN})(?:\s*[-–]\s*(?P<later>{_ROMAN}))?[\s-]+"
            r"(?i:century|centuries)\b",
            _roman,
        ),
        (
            _CENTURIES,
            r"(?<!\w)(?P<century>[0-9]{1,2})(?:st|nd|rd|th)(?P<join>\s*[-–]\s*|\s+and\s+)(?P<later>[0-9]{1,2})(?:st|nd|rd|th)\s+centuries\b",
            _two_centuries,
        ),
        (frozenset("s"), r"(?<!\w)['’][1-9]0s\b", _unclear),
        (
            _CENTURIES,
            rf"(?P<century>\b[0-9]{{1,2}}(?:st|nd|rd|th)|(?i:{NUMERAL}))[\s-]+(?i:century|centuries)\b",
            _century,
        ),
        (
            _CENTURIES,
            r"(?i:\b(?:the\s+)?(?:past|last|previous|present|this)\s+century|(?<=\bof\s)the\s+century)\b",
            _unclear,
        ),
        (frozenset("-–/"), rf"(?<![\w.])(?P<year>{_FOUR})[-–/](?P<year_2>[0-9]{{2}})(?![\w-])", _short_period),
        (DIGITS, rf"(?<![\w$€£₼])(?<![0-9][.,:]){_YEAR}", _year),
        (_TIME_WORDS, rf"{_STEP}\s+(?P<time>(?i:{alternation(TIMES)}))(?!\s+of\b)", _date),
        (
            frozenset(WAYS),
            rf"(?P<count>(?<![\w.,])[0-9]{{1,4}}|(?i:{NUMERAL}|\ban?\b))\s+(?P<time>(?i:year|month|week|day))(?i:s?)\s+"
            rf"(?P<way>(?i:{alternation(WAYS)}))",
            _distance,
        ),
        (frozenset({"yesterday", "today", "tonight", "tomorrow"}), rf"(?i:{alternation(DAYS)})", _adverb),
        (
            frozenset(day.lower() for day in WEEKDAYS),
            rf"{_NAMED_DAY}(?:{_STEP}\s+)?\b(?P<weekday>{'|'.join(WEEKDAYS)})\b"
            r"(?!,?\s*(?:the\s+)?\0|\s+(?:Times|Telegraph|Mirror|Mail|Post)\b)",  # beside a date it is a part of it
            _weekday,
        ),
        (frozenset({"weekend"}), rf"(?:{_STEP}|(?i:\bthe))\s+weekend\b", _weekend),
        (frozenset({"day"}), r"(?<=\b[Oo]n\s)the\s+(?:very\s+)?day(?=\s+of\b)", _occasion),
    )
]
"""For each form the words or signs without which it need not be looked for, how it is printed, and how it is read. A
form takes its words before the next one looks."""


def _join_periods(words: str, mentions: list[DateMention]) -> Iterator[DateMention]:
    """Make one period of "A to B", "A-B" and "between A and B"; a year printed once, behind B, belongs to both."""
    return join_neighbours(mentions, partial(_period, words))


def _period(words: str, first: DateMention, last: DateMention) -> DateMention | None:
    gap = words[first.end : last.start]
    joined = _THROUGH.fullmatch(gap) or (_AND.fullmatch(gap) and BETWEEN.search(words[: first.start]))
    if not joined or first.relative or last.relative or not len(first.parts) == len(last.parts) == 1:
        return None
    (start,), (end,) = first.parts, last.parts
    if start.year and not end.year:
        return None
    start = replace(start, year=start.year or end.year)
    parts = (start, end) if str(start) < str(end) else ()  # December 30 to January 2, 2025: not told, so not guessed
    return DateMention(words[first.start : last.end], first.start, last.end, parts)
