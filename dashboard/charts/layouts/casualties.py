"""Claimed casualties: the figures of each event and outcome side by side on one scale."""

from collections.abc import Sequence

from dashboard.charts import tooltips
from dashboard.charts.layouts import figures
from dashboard.charts.sheet import Record, Sheet
from dashboard.charts.spec import CLAIMS, Spec, finished
from dashboard.text import findings, labels
from dashboard.text.claim import Claim

TABLE, COUNTED = "casualties", "outcome"


def draw(rows: Sequence[Claim]) -> Spec:
    """The figures of `rows`, which come ordered by event."""
    sheet = Sheet()
    records, ticks = figures.lay_out(TABLE, COUNTED, rows, sheet, _told)
    if not records:
        sheet.subheading("None of these claims gives a number; they are listed below.")
    return finished(
        TABLE,
        {CLAIMS: records, figures.TICKS: ticks},
        rows,
        sheet=sheet,
        title=findings.of_figures((labels.code(TABLE, COUNTED, row["outcome"]), row) for row in figures.on_scale(rows)),
        reading=READING,
    )


READING = (
    "Each figure under its event and what is counted, on one scale in even steps. A filled point is a number without a"
    " hedge such as “at least”. An open point, or a line without one, is a number with a hedge or a word such as"
    " “dozens”: the line begins at the number, or at the lowest that the word allows, and goes to where the words leave"
    " it open; its length says nothing. Figures are not to be added up, and what is not told is not a zero."
)


def _told(row: Claim) -> Record:
    outcome = labels.code(TABLE, COUNTED, row["outcome"])
    return tooltips.told(
        TABLE,
        row,
        Event=row["event"],
        Outcome=f"{outcome}: “{row['outcome_text']}”",
        Count=tooltips.quoted(row["count_text"]),
    )
