"""Claimed movements of people: their figures on one scale, then from where to where, as far as the words name it."""

from collections.abc import Sequence

from dashboard.charts import grid, tooltips
from dashboard.charts.layouts import figures
from dashboard.charts.sheet import Record, Sheet, wrap
from dashboard.charts.spec import CLAIMS, Spec, finished
from dashboard.text import findings, labels
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken

TABLE, COUNTED = "deportations", "movement"
#: Letters of a place that fit into a line on a phone.
PLACE = 24
NOT_NAMED = "not named"

#: What a row has that goes from one place to another; one that is a figure has none of it.
NO_PLACES: Record = dict.fromkeys(("origin", "destination", "origin_is", "destination_is", "arrow", "line"))


def draw(rows: Sequence[Claim]) -> Spec:
    """The movements of `rows` that have a number, or a place from which or to which they go."""
    sheet = Sheet()
    records, ticks = figures.lay_out(TABLE, COUNTED, rows, sheet, _told)
    flows = _flows([row for row in rows if row["origin"] or row["destination"]], sheet)
    if not (records or flows):
        sheet.subheading("None of these claims gives a number or names a place; they are listed below.")
    return finished(
        TABLE,
        {CLAIMS: [*(record | NO_PLACES for record in records), *flows], figures.TICKS: ticks},
        rows,
        sheet=sheet,
        title=findings.of_movements(rows),
        reading="Figures stand on one scale in even steps: an open point has a hedge such as “over”, a line without one"
        " is a word such as “hundreds of thousands”; a line goes to where the words leave the number open, and its"
        " length says nothing. Then comes an arrow for each claim that names a place, in the document’s own words; it"
        " is broken where the words name only one end. Movements overlap and are not to be added up.",
    )


def _flows(rows: Sequence[Claim], sheet: Sheet) -> list[Record]:
    """An arrow for each claim, under the kind of movement."""
    if not rows:
        return []
    sheet.heading("From where to where, as printed")
    records = []
    ordered = sorted(rows, key=lambda row: labels.rank(TABLE, COUNTED, row["movement"]))
    for movement, own in grid.together(ordered, lambda row: row["movement"]):
        sheet.label(labels.code(TABLE, COUNTED, movement).capitalize())
        records += [_flow(row, sheet) for row in own]
    return records


def _flow(row: Claim, sheet: Sheet) -> Record:
    """Two places, as far as they are named, with an arrow between them, and who is said to have moved."""
    top = sheet.height
    who = tooltips.quoted(row["population"]) or tooltips.quoted(row["movement_text"])
    date = f"; {spoken(row['date_edtf'])}" if row["date_edtf"] else ""
    sheet.subheading(f"{who}, {tooltips.account(row)}{date}")
    places = [row["origin"], row["destination"]]
    origin, destination = ("\n".join(wrap(tooltips.quoted(words) or NOT_NAMED, PLACE)) for words in places)
    named = ["named" if words else "not named" for words in places]
    top_of_arrow, floor = sheet.row(4 + 15 * max(words.count("\n") + 1 for words in (origin, destination)))
    sheet.row(6)
    return (
        _told(row)
        | figures.OFF_SCALE
        | {
            "origin": origin,
            "destination": destination,
            "origin_is": named[0],
            "destination_is": named[1],
            "arrow": (top_of_arrow + floor) / 2,
            "line": "solid" if all(places) else "dashed",
            "top": top,
            "bottom": sheet.height - 2,
        }
    )


def _told(row: Claim) -> Record:
    movement = labels.code(TABLE, COUNTED, row["movement"])
    return tooltips.told(
        TABLE,
        row,
        Event=row["event"],
        Movement=f"{movement}: “{row['movement_text']}”",
        Population=tooltips.quoted(row["population"]),
        Count=tooltips.quoted(row["count_text"]),
    )
