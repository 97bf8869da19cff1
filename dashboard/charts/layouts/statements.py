"""Statements in order of time: a mark for each under its date, as precise as the document gives it, and its speaker."""

from collections.abc import Callable, Sequence

from dashboard.charts import grid, tooltips
from dashboard.charts.sheet import Record, Sheet
from dashboard.charts.spec import CLAIMS, Spec, finished
from dashboard.text import labels
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken

TABLE = "statements"


def draw(rows: Sequence[Claim], *, by: str = "date") -> Spec:
    """The statements of `rows`, which come ordered by date: by date and within it by speaker, or the reverse."""
    sheet = Sheet()
    sheet.subheading(tooltips.whose(rows))
    records = _laid_out(rows, sheet, *((_date, _speaker) if by == "date" else (_speaker, _date)))
    return finished(
        "statements",
        {CLAIMS: records},
        rows,
        sheet=sheet,
        title="Who is reported to have said what",
        reading=f"{labels.number(len(rows), 'statement')}, a mark for each, from the earliest date to the latest, then"
        " those without. Dates are as precise as the document gives them; their distance on the page says nothing.",
    )


def _laid_out(
    rows: Sequence[Claim], sheet: Sheet, over: Callable[[Claim], str], under: Callable[[Claim], str]
) -> list[Record]:
    records: list[Record] = []
    for heading, group in grid.together(rows, over):
        sheet.heading(heading)
        for subheading, own in grid.together(group, under):
            sheet.subheading(subheading)
            records += grid.packed([_record(row) for row in own], sheet)
    return records


def _record(row: Claim) -> Record:
    voice, topic = (labels.code(TABLE, field, row[field]) for field in ("voice", "topic"))
    return tooltips.told(TABLE, row, Speaker=row["speaker"], Voice=voice, Topic=topic) | {"voice": voice}


def _date(row: Claim) -> str:
    words = spoken(row["date_edtf"])
    return words[0].upper() + words[1:]


def _speaker(row: Claim) -> str:
    return str(row["speaker"])
