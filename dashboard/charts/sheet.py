"""What all charts share: a sheet of rows from top to bottom, the words around it, and the places that can be chosen.

Charts are as wide as their place, from a phone (360 pixels) to a desk; only heights are known. So everything is laid
out from top to bottom in pixels, and words stand above what they belong to rather than beside it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import altair as alt

from dashboard.dates import spoken
from dashboard.db import Row
from dashboard.labels import code, column, number

#: Okabe and Ito's colours, told apart by people who are colour-blind; shapes are the second channel.
BLUE, ORANGE, GREEN, PINK, SKY, VERMILION = "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"
INK, GREY, FAINT = "#000000", "#767676", "#595959"

#: Lower-case letters that fit into a line on a phone: of the title, of a heading, of other words.
TITLE_LINE, HEADING_LINE, LINE = 47, 52, 60
#: How much wider a capital is than a lower-case letter.
CAPITAL = 1.3

#: The name of the selection of every chart, and of the words that say how to read it.
CHOICE, READING = "choice", "reading"

#: What is drawn for one row, or for some of them: names for the chart to refer to.
Record = dict[str, Any]

#: From one edge of the chart to the other.
WIDTH = alt.ExprRef("width")
ACROSS: Record = {"x": alt.value(0), "x2": alt.value(WIDTH)}


@dataclass
class Sheet:
    """A sheet that is filled from top to bottom; `height` is how far it is filled, in pixels."""

    height: float = 0
    headings: list[Record] = field(default_factory=list)
    subheadings: list[Record] = field(default_factory=list)

    def heading(self, words: str) -> None:
        """Words over the rows that follow."""
        self.headings.append(self.words(words, above=18, wrap_at=HEADING_LINE, line=17))

    def subheading(self, words: str) -> None:
        """Lesser words over the rows that follow."""
        self.subheadings.append(self.words(words, above=6))

    def words(self, words: str, *, above: float = 0, wrap_at: int = LINE, line: float = 15) -> Record:
        """Words, wrapped, in as much room as they need."""
        lines = wrap(words, wrap_at)
        top, _ = self.row(above + line * len(lines) + 3)
        return {"words": "\n".join(lines), "y": top + above}

    def row(self, height: float) -> tuple[float, float]:
        """Room for one more row: its top and its bottom."""
        top = self.height
        self.height += height
        return top, self.height


def wrap(words: str, at: float) -> list[str]:
    """Words in lines no wider than `at` lower-case letters; a longer word has a line of its own."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and wide(longer) <= at:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def wide(words: str) -> float:
    """About how wide words are, in lower-case letters."""
    return len(words) + (CAPITAL - 1) * sum(letter.isupper() for letter in words)


# -- layers


def layer(records: Sequence[Record]) -> alt.Chart:
    """A layer over some records, each laid out already."""
    return alt.Chart(alt.InlineData(values=list(records)))


def stack(*layers: alt.Chart) -> alt.LayerChart:
    """Layers over each other; those without records are left out."""
    return alt.LayerChart(layer=[each for each in layers if each.data.values])


def y(name: str, sheet: Sheet) -> alt.Y:
    """A height on the sheet, counted from its top."""
    return alt.Y(f"{name}:Q", scale=alt.Scale(domain=[0, sheet.height], range=[0, sheet.height]), axis=None)


def headings(sheet: Sheet) -> list[alt.Chart]:
    """The layers of all headings."""
    return [
        text(sheet.headings, sheet, fontWeight="bold", fontSize=14),
        text(sheet.subheadings, sheet, color=FAINT),
    ]


def text(records: Sequence[Record], sheet: Sheet, **style: Any) -> alt.Chart:
    """The `words` of records from the left edge, at their `y`."""
    written: alt.Chart = layer(records).mark_text(**words(baseline="top", **style))
    return written.encode(y=y("y", sheet), x=alt.value(0), text="words:N")


def words(**style: Any) -> Record:
    """How words are written: a line break is a line break, and what they say is told by the places to choose."""
    return {
        "align": "left",
        "baseline": "middle",
        "fontSize": 12,
        "color": INK,
        "lineBreak": "\n",
        "aria": False,
    } | style


def choices(records: Sequence[Record], sheet: Sheet, **place: Any) -> alt.Chart:
    """The places to point at, one for each claim, on top of all else: they tell the claim and can be chosen."""
    places: alt.Chart = (
        layer(records)
        .mark_rect(cursor="pointer", fill=BLUE, stroke=BLUE)
        .encode(
            y=y("top", sheet),
            y2="bottom:Q",
            fillOpacity=if_chosen(0.14),
            strokeOpacity=if_chosen(1),
            description="told:N",
            tooltip=tooltip_of(records),
            **place,
        )
        .add_params(choice("record_id"))
    )
    return places


def if_chosen(opacity: float) -> Record:
    """An opacity for the place that is chosen, none for all others."""
    return {"condition": {"param": CHOICE, "empty": False, "value": opacity}, "value": 0}


def choice(by: str) -> alt.Parameter:
    """The selection of one place, known by a field of it."""
    return alt.selection_point(name=CHOICE, fields=[by], on="click", toggle=False)


# -- words


def told(table: str, row: Row, **first: str | None) -> Record:
    """What a place says of a claim, pointed at: `first`, then who claims it where, and the quotation.

    `told` is the same in a line, for those who hear it; the quotation is beside the chart.
    """
    cells = {
        **{name: words or "" for name, words in first.items()},
        column(table, "asserted_by"): row["claimed_by"],
        column(table, "date_edtf"): spoken(row["date_edtf"]),
        column("sources", "publisher_id"): place(row),
    }
    line = "; ".join(f"{name}: {words}" for name, words in cells.items() if words)
    quotation = {column(table, "quote"): f"“{row['quote']}”"}
    return cells | quotation | {"record_id": row["record_id"], "told": f"{line}; {row['record_id']}"}


def tooltip_of(records: Sequence[Record]) -> list[alt.Tooltip]:
    """What a place shows when pointed at: those cells of a record that are named for people, with a capital."""
    return [alt.Tooltip(f"{name}:N") for name in (records[0] if records else {}) if name[0].isupper()]


def named(of: Mapping[str, str], table: str, field: str, records: Sequence[Record]) -> alt.Scale:
    """Colours or shapes of codes, by the labels of those that the records have, in the order of `of`."""
    there = {record[field] for record in records}
    looks = {code(table, field, value): look for value, look in of.items()}
    shown = {label: look for label, look in looks.items() if label in there}
    return alt.Scale(domain=list(shown), range=list(shown.values()))


def legend(*, columns: int = 3) -> alt.Legend:
    """A legend above the chart."""
    return alt.Legend(
        orient="top", title=None, columns=columns, symbolSize=90, labelFontSize=12, labelColor=INK, labelLimit=0
    )


def account(row: Row) -> str:
    """Who claims, and who prints it where that is someone else."""
    claimant, publisher = row["claimed_by"], row["published_by"]
    return str(claimant) if claimant == publisher else f"{claimant}, printed by {publisher}"


def claimants(rows: Sequence[Row]) -> str:
    """Who claims, those with the most claims first, in a few words."""
    names = [row["claimed_by"] for row in rows]
    ranked = sorted(dict.fromkeys(names), key=names.count, reverse=True)
    if len(ranked) > 3:
        ranked = [*ranked[:2], f"{len(ranked) - 2} others"]
    *first, last = ranked
    return f"{', '.join(first)} and {last}" if first else last


def place(row: Row) -> str:
    """Where it is printed: by whom, in the document of which date, where in it."""
    return ", ".join(filter(None, (row["published_by"], row["source_date_printed"], row["locator"])))


def quoted(words: str | None) -> str:
    """Words of a document."""
    return f"“{words}”" if words else ""


# -- the whole


def as_wide_as_its_place(chart: alt.LayerChart, sheet: Sheet) -> alt.LayerChart:
    """The chart as high as its sheet, and as wide as where it stands."""
    fit = alt.AutoSizeParams(type="fit-x", contains="padding")
    return chart.properties(width="container", height=sheet.height, autosize=fit)


def finished(chart: alt.LayerChart, rows: Sequence[Row], *, title: str, reading: str) -> alt.LayerChart:
    """The chart with its words, which go into its picture: who claims, and that nothing is verified."""
    documents = len({row["source_id"] for row in rows})
    standing = f"As printed in {number(documents, 'document')}; not independently verified."
    caliber = (
        ["Includes material of Caliber.az (https://caliber.az)."]
        if any(r["publisher_id"] == "caliber" for r in rows)
        else []
    )
    heading = alt.TitleParams(
        wrap(title, TITLE_LINE),
        subtitle=[*wrap(f"{standing} {rows[0]['package']}.", LINE), *caliber],
        anchor="start",
        frame="bounds",
        fontSize=16,
        subtitleFontSize=12,
        subtitleColor=INK,
        subtitlePadding=6,
        offset=12,
    )
    worded: alt.LayerChart = (
        chart.properties(
            title=heading,
            description=f"{title}. {standing} {reading}",
            usermeta={READING: reading},
            padding={"left": 6, "top": 6, "right": 6, "bottom": 6},  # a single number stops Streamlit's own drawing
        )
        .configure_axis(labelFlush=False, labelColor=INK, titleColor=INK, gridColor="#dddddd")
        .configure_view(stroke=None)
    )
    return worded
