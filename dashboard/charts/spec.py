"""A chart: its drawing, which is the same for whatever rows, and all that depends on them, which is in its datasets.

The height of the sheet and the title are there too, in a dataset of one record. So a browser that has the drawing
changes what is drawn when other rows are chosen, and need not begin anew. Drawings are made with Altair (`drawings/`)
and kept in `drawn/`: making and checking them is what costs, and Altair need not be loaded.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from dashboard.charts.sheet import LINE, LONGER, TITLE_LINE, Record, Sheet, wrap
from dashboard.text.claim import Claim
from dashboard.text.claimants import whose

DRAWN = Path(__file__).parent / "drawn"

#: A chart in Vega-Lite.
Spec = dict[str, Any]

#: The name of the selection of every chart, of the words that say how to read it, and of how high it will be drawn.
CHOICE, READING, ROOM = "choice", "reading", "room"
#: The names of datasets: the sheet itself, the headings on it, the claims; and of what every sheet's record says.
SHEET, HEADINGS, CLAIMS = "sheet", "headings", "claims"
TITLE, SUBTITLE, HEIGHT = "title", "subtitle", "height"
#: What a place shows when pointed at: names and words, in a record of their own.
POINTED_AT = "pointed_at"

#: Pixels that a line of the title takes, one of the lines below it, and what is around both and the sheet.
TITLE_ROOM, SUBTITLE_ROOM, AROUND = 18, 14, 25

STANDING = "As printed in the documents; not independently verified."


@cache
def drawing(name: str) -> Spec:
    """The drawing of a chart: not to be changed."""
    spec: Spec = json.loads((DRAWN / f"{name}.json").read_text(encoding="utf-8"))
    return spec


def _links(rows: Sequence[Claim]) -> list[str]:
    """A line for each publisher who asks for a hyperlink."""
    asked = {row["published_by"]: row["reuse_link"] for row in rows if row["reuse_link"]}
    return [f"Includes material of {publisher} ({link})." for publisher, link in asked.items()]


def finished(
    name: str,
    datasets: Mapping[str, Sequence[Record]],
    rows: Sequence[Claim],
    *,
    sheet: Sheet,
    title: str,
    reading: str,
) -> Spec:
    """The chart with its words, which go into its picture: what is to be seen in the title, and below it whose claims
    these are, and that nothing is verified.

    The drawing of that name is over the `datasets`; it is as high as the `sheet`, and as wide as where it stands.
    """
    told = (f"{whose(rows)}; not independently verified. {rows[0]['package']}.", *_links(rows))
    titles, subtitles = _wrapped(TITLE, TITLE_LINE, title), _wrapped(SUBTITLE, LINE, *told)
    heights = TITLE_ROOM * _lines(titles[TITLE]) + SUBTITLE_ROOM * _lines(subtitles[SUBTITLE])
    drawn = drawing(name)
    return drawn | {
        "description": f"{title}. {drawn['description']}",
        "datasets": {SHEET: [{HEIGHT: sheet.height} | titles | subtitles], HEADINGS: sheet.headings} | dict(datasets),
        "usermeta": drawn["usermeta"] | {READING: reading, ROOM: sheet.height + heights + AROUND},
    }


def _wrapped(name: str, at: float, *told: str) -> Record:
    """Paragraphs in lines for a narrow chart, and for a wide one."""
    lines = {name: at, f"{name}_wide": at * LONGER}
    return {key: "\n".join(line for words in told for line in wrap(words, wide)) for key, wide in lines.items()}


def _lines(words: str) -> int:
    return words.count("\n") + 1
