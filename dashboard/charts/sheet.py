"""What all charts share: a sheet of rows from top to bottom, the words around it, and the places that can be chosen.

Charts are as wide as their container, from a phone (360 px) to a desk; heights are known. So everything is laid out from top to bottom in
pixels, and words stand above what they belong to rather than beside it.
"""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import altair as alt

from dashboard.db import Row
from dashboard.dates import spoken
from dashboard.labels import column

#: Okabe and Ito's colours, told apart by people who are colour-blind; shapes are the second channel.
BLUE, ORANGE, GREEN, PINK, SKY, VERMILION, GREY = "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#767676"
INK, FAINT = "#000000", "#595959"

#: Characters that fit into a line on a phone: of the title, of other words.
TITLE_LINE, LINE = 42, 52

#: The name of the selection of every chart.
CHOICE = "choice"

Record = dict[str, Any]


@dataclass
class Sheet:
    """A sheet that is filled from top to bottom; `height` is how far it is filled, in pixels."""

    height: float = 0
    headings: list[Record] = field(default_factory=list)

    def heading(self, words: str, *, above: float = 18, line: float = 17) -> None:
        """Words over the rows that follow, wrapped."""
        lines = textwrap.wrap(words, LINE)
        self.headings.append({"words": "\n".join(lines), "y": self.height + above})
        self.height += above + line * len(lines) + 4

    def row(self, height: float) -> tuple[float, float]:
        """Room for one more row: its top and its bottom."""
        top = self.height
        self.height += height
        return top, self.height


def layer(records: Sequence[Record]) -> alt.Chart:
    """A layer over some records, each laid out already."""
    return alt.Chart(alt.Data(values=list(records)))


def y(name: str, sheet: Sheet) -> alt.Y:
    """A height on the sheet, counted from its top."""
    return alt.Y(f"{name}:Q", scale=alt.Scale(domain=[0, sheet.height], range=[0, sheet.height], nice=False), axis=None)


def headings(sheet: Sheet) -> alt.Chart:
    return text(sheet.headings, fontWeight="bold", fontSize=14).encode(y=y("y", sheet), x=alt.value(0), text="words:N")


def text(records: Sequence[Record], **mark: Any) -> alt.Chart:
    """Words on the sheet; a line break is a line break."""
    style = {"align": "left", "baseline": "top", "fontSize": 12, "color": INK, "lineBreak": "\n", "aria": False}
    return layer(records).mark_text(**(style | mark))


def choices(records: Sequence[Record], sheet: Sheet, chosen_by: str, **place: Any) -> alt.Chart:
    """The places to point at, one for each mark, on top of all else: they tell what the mark says, and can be chosen.

    Each record has `top`, `bottom` and what `told` says.
    """
    choice = alt.selection_point(name=CHOICE, fields=[chosen_by], on="click", toggle=False)
    return (
        layer(records)
        .mark_rect(cursor="pointer", fill=BLUE, stroke=BLUE)
        .encode(
            y=y("top", sheet),
            y2="bottom:Q",
            fillOpacity=alt.condition({"param": CHOICE, "empty": False}, alt.value(0.14), alt.value(0)),
            strokeOpacity=alt.condition({"param": CHOICE, "empty": False}, alt.value(1), alt.value(0)),
            description="told:N",
            tooltip=tooltip_of(records),
            **place,
        )
        .add_params(choice)
    )


def told(table: str, row: Row, **first: str | None) -> Record:
    """What a mark says of a claim when pointed at: `first`, then who claims it where; and the same for who does not see it."""
    cells = {
        **{name.replace("_", " "): value or "" for name, value in first.items()},
        column(table, "asserted_by"): row["claimed_by"],
        column(table, "date_edtf"): spoken(row["date_edtf"]),
        column("sources", "publisher_id"): f"{row['published_by']}, {row['source_date_printed']}, {row['locator']}",
        column(table, "quote"): f"“{row['quote']}”",
    }
    return cells | {"told": "; ".join(f"{name}: {value}" for name, value in cells.items() if value) + f"; {row['record_id']}"}


def tooltip_of(records: Sequence[Record]) -> list[alt.Tooltip]:
    """What a mark shows when pointed at: those cells of a record that are named for people, with a capital."""
    return [alt.Tooltip(f"{name}:N") for name in (records[0] if records else {}) if name[0].isupper()]


def claimants(rows: Sequence[Row]) -> str:
    """Who claims, those with the most claims first, in a few words."""
    names = [row["claimed_by"] for row in rows]
    ranked = sorted(dict.fromkeys(names), key=names.count, reverse=True)
    if len(ranked) <= 3:
        return " and ".join([", ".join(ranked[:-1]), ranked[-1]]) if len(ranked) > 1 else ranked[0]
    return f"{', '.join(ranked[:2])} and {len(ranked) - 2} others"


def finished(chart: alt.LayerChart, rows: Sequence[Row], *, title: str, reading: str, height: float) -> alt.LayerChart:
    """The chart with its words: the title says who claims, the subtitle that nothing is verified; both go into its picture."""
    documents = len({row["source_id"] for row in rows})
    standing = f"As printed in {documents} document{'s' if documents > 1 else ''}; not independently verified. {rows[0]['package']}."
    caliber = ["Includes material of Caliber.az (https://caliber.az)."] if any(r["publisher_id"] == "caliber" for r in rows) else []
    return chart.properties(
        width="container",
        height=height,
        description=f"{title}. {standing} {reading}",
        title=alt.TitleParams(
            textwrap.wrap(title, TITLE_LINE),
            subtitle=[*textwrap.wrap(standing, LINE), *caliber],
            anchor="start",
            frame="group",
            fontSize=16,
            subtitleFontSize=12,
            subtitleColor=INK,
            subtitlePadding=6,
            offset=12,
        ),
    ).configure_axis(labelFlush=False, labelColor=INK, titleColor=INK, gridColor="#dddddd").configure_view(stroke=None)
