"""Acts in order of time: a mark for each under its date, as precise as the document gives it, and who acts on whom."""

from collections.abc import Sequence

from dashboard.charts import grid, tooltips
from dashboard.charts.sheet import Record, Sheet
from dashboard.charts.spec import CLAIMS, Spec, finished
from dashboard.text import labels
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken

TABLE = "diplomatic_exchanges"


def draw(rows: Sequence[Claim]) -> Spec:
    """The acts of `rows`, which come ordered by date, those without one last."""
    sheet = Sheet()
    sheet.subheading(tooltips.whose(rows))
    records: list[Record] = []
    for date, acts in grid.together(rows, lambda row: spoken(row["date_edtf"])):
        sheet.heading(f"{date[0].upper()}{date[1:]}")
        for pair, own in grid.together(acts, _pair):
            sheet.subheading(pair)
            records += grid.packed([_record(row) for row in own], sheet)
    return finished(
        "acts",
        {CLAIMS: records},
        rows,
        sheet=sheet,
        title="Acts told, in order of time",
        reading=f"{labels.number(len(rows), 'act')} told, a mark for each, from the earliest date to the latest, then"
        " those without. Dates are as precise as the document gives them; their distance on the page says nothing.",
    )


def _pair(row: Claim) -> str:
    return f"{row['shown_actor']} → {row['shown_recipient']}"


def _record(row: Claim) -> Record:
    kind, quad = (labels.code(TABLE, field, row[field]) for field in ("event_type", "quad_class"))
    answered = "an act told here" if row["responds_to"] else ""
    told = tooltips.told(TABLE, row, Act=row["summary"], Kind=f"{kind} ({quad})", Answers=answered)
    return told | {"quad_class": quad}
