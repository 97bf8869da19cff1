"""Claimed numbers of people on one scale: what compares stands together, under its event and what is counted.

The scale begins at nothing and ends just above the largest number that is shown, in even steps. Only a number that
stands without a hedge is a filled point. A hedge is an open one, with a line to where the words leave the number open;
of "dozens" there is the line alone, from the lowest number that it allows. The words themselves stand beside the scale,
in a column of their own. What has no number has no place here: it is a list elsewhere. All places are shares of the
width.
"""

from collections.abc import Callable, Sequence
from math import ceil, log10

from dashboard.charts import grid, tooltips
from dashboard.charts.sheet import Record, Sheet, wide
from dashboard.text import labels
from dashboard.text.claim import Claim, cell

#: The name of the dataset of the marks on the scale and their numbers.
TICKS = "ticks"
#: Shares of the width: how far the scale goes, how far its lanes, and where the words begin.
SCALE, LANE, WORDS = 0.46, 0.55, 0.6
#: The line of a hedge, from and to so far beside the number. Its length says nothing: it is the same for every number.
LINES = {
    "at_least": (0, 0.06),
    "more_than": (0, 0.06),
    "between": (0, 0.06),
    "vague": (0, 0.06),
    "nearly": (-0.06, 0),
    "at_most": (-0.06, 0),
    "approximately": (-0.03, 0.03),
}
#: Letters of the words of a figure that fit beside the scale on a phone.
LETTERS = 21
#: The most steps of the scale.
STEPS = 4

#: What a row has that is on the scale; one that is not has none of it.
OFF_SCALE: Record = dict.fromkeys(
    ("lane", "floor", "middle", "lane left", "lane right", "at", "from", "to", "point", "printed", "printed at")
) | {"open_to": False, "open_from": False}


def number(row: Claim) -> int | None:
    """The number that a figure gives, or the lowest that its words allow: what it stands on the scale with."""
    return row["count"] if row["count"] is not None else row["count_low"]


def on_scale(rows: Sequence[Claim]) -> list[Claim]:
    """The claims that stand on the scale."""
    return [row for row in rows if number(row) is not None]


def lay_out(
    table: str, column: str, rows: Sequence[Claim], sheet: Sheet, told: Callable[[Claim], Record]
) -> tuple[list[Record], list[Record]]:
    """Put the figures of `rows` on a sheet, events in the order in which they come.

    Returns what is drawn of each, and the marks of the scale.

    `column` says what is counted; `told` is what a place says of a claim.
    """
    figures = on_scale(rows)
    step = _step(max((number(row) or 0 for row in figures), default=1))
    end = step * max(1, ceil(max((number(row) or 0 for row in figures), default=1) / step))
    records: list[Record] = []
    ticks: list[Record] = []
    for event, of_event in grid.together(figures, lambda row: row["event"]):
        sheet.heading(event)
        ticks += _axis(step, end, sheet)
        counted = sorted(of_event, key=lambda row: labels.rank(table, column, str(cell(row, column))))
        for value, own in grid.together(counted, lambda row: str(cell(row, column))):
            sheet.label(labels.code(table, column, value).capitalize())
            for row in own:
                record = _row(row, end, sheet, str(cell(row, f"{column}_text")))
                records.append(told(row) | record)
                ticks += _marks(record, step, end)
    return records, ticks


def _step(largest: float) -> int:
    """An even step, of which no more than so many reach the largest number."""
    power: int = 10 ** int(log10(max(largest, 1)))
    steps = (part * power // 10 for part in (1, 2, 5, 10, 20, 50))
    return max(1, next(step for step in steps if step and ceil(largest / step) <= STEPS))


def _axis(step: int, end: int, sheet: Sheet) -> list[Record]:
    """The numbers of the scale, and what stands beside it."""
    top, _ = sheet.row(18)
    numbers = [(SCALE * number / end, f"{number:,}") for number in range(0, end + 1, step)]
    return [_tick(at, words, top + 9) for at, words in [*numbers, (WORDS, "people, as printed")]]


def _marks(record: Record, step: int, end: int) -> list[Record]:
    """The marks of the scale in the lane of a figure."""
    return [
        _tick(SCALE * number / end, None, None) | {"lane": record["lane"], "floor": record["floor"]}
        for number in range(step, end + 1, step)
    ]


def _tick(at: float, words: str | None, middle: float | None) -> Record:
    return {"at": at, "tick": words, "words at": middle, "lane": None, "floor": None}


def _row(row: Claim, end: int, sheet: Sheet, as_printed: str) -> Record:
    """Whose figure it is, its lane with the point and the line, and its words."""
    top = sheet.height
    sheet.subheading(f"{tooltips.account(row)}: “{as_printed}”")
    lane, floor = sheet.row(16)
    sheet.row(6)
    at = SCALE * (number(row) or 0) / end
    below, above = LINES.get(row["qualifier"] or "", (None, None))
    return {
        "lane": lane,
        "floor": floor,
        "middle": (lane + floor) / 2,
        "lane left": 0,
        "lane right": LANE,
        "at": at,
        "from": None if below is None else max(0, at + below),
        "to": None if above is None else at + above,
        "open_to": row["qualifier"] in ("at_least", "more_than", "vague"),
        "open_from": row["qualifier"] in ("at_most", "nearly"),
        "point": None if row["count"] is None else "filled" if row["qualifier"] == "exact" else "open",
        "printed": tooltips.quoted(_shortened(row["count_text"] or "")),
        "printed at": WORDS,
        "top": top,
        "bottom": sheet.height - 2,
    }


def _shortened(words: str) -> str:
    while wide(words) > LETTERS:
        words = f"{words.rstrip(' …').rsplit(' ', 1)[0]} …" if " " in words.rstrip(" …") else words[: LETTERS - 4]
    return words
