"""The figure: the only place that draws. A chart, the citations of what it shows beside it, the same claims as a table, and their CSV.

What is chosen stands in the address, and nowhere else: `?record=cas-…` opens the same view. A mark that is chosen narrows the citations, the
table and the CSV to it.
"""

import csv
import io
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import altair as alt
import streamlit as st

from dashboard import citation, db
from dashboard.addresses import RECORD
from dashboard.charts.sheet import CHOICE, READING
from dashboard.db import Row
from dashboard.page import missing

Draw = Callable[[Sequence[Row]], alt.LayerChart]

#: More citations than this are not shown at once; the table has them all.
SHOWN = 25
#: A byte order mark, by which spreadsheets know UTF-8.
BOM = "\ufeff"


@st.fragment
def figure(table: str, rows: Sequence[Row], draw: Draw, *, variant: str = "", chosen_by: str = "record_id", wide: bool = False) -> None:
    """Draw `rows` of a claim table with their citations.

    `variant` tells apart the ways in which `draw` draws the same rows; `chosen_by` is the column that a choice in the chart is about; a `wide`
    chart has a width of its own and scrolls in its place.
    """
    with st.container(key=f"fig-{table}"):
        if not rows:
            st.info("No claim fits this choice of filters. That says nothing about what happened; take a filter away to see more.")
            return
        chosen = _chosen(table, rows, chosen_by)
        chart, beside = st.columns([2, 1] if wide else [3, 2], gap="medium")
        with chart, st.container(key=f"chart-{table}"):
            _draw(table, rows, draw, variant, chosen_by, chosen, wide)
        with beside, st.container(key=f"citations-{table}-{'chosen' if chosen else 'all'}"):
            _cite(table, chosen or rows, len(rows), chosen_by)
        _list(table, chosen or rows)


def _chosen(table: str, rows: Sequence[Row], chosen_by: str) -> list[Row]:
    """The rows that the address names; none, and a sentence that says so, where it names what is not there."""
    for name, column in ((RECORD, "record_id"), (chosen_by, chosen_by)):
        if wanted := st.query_params.get(name):
            found = [row for row in rows if row[column] == wanted]
            if not found:
                missing(wanted)
            return found
    return []


def _draw(table: str, rows: Sequence[Row], draw: Draw, variant: str, chosen_by: str, chosen: Sequence[Row], wide: bool) -> None:
    drawn = spec(f"{table} {variant}", tuple(row["record_id"] for row in rows), db.published(), rows, draw)
    alt_text, reading = drawn.pop("description"), drawn.pop("usermeta")[READING]
    mark = chosen[0][chosen_by] if chosen else None
    key = _chart_key(table, mark)
    for parameter in drawn["params"]:
        if parameter["name"] == CHOICE and mark:
            parameter["value"] = [{chosen_by: mark}]
    st.vega_lite_chart(
        None,
        drawn,
        width="content" if wide else "stretch",
        key=key,
        on_select=partial(_choose, table, key, chosen_by),
        selection_mode=CHOICE,
        alt=alt_text,
    )
    st.caption(reading)


@st.cache_data(show_spinner=False, max_entries=200)
def spec(name: str, records: tuple[str, ...], published: tuple[Any, ...], _rows: Sequence[Row], _draw: Draw) -> dict[str, Any]:
    """The chart as Vega-Lite: building it is what costs, so it is built once for the same records."""
    return _draw(_rows).to_dict()


def _chart_key(table: str, mark: str | None) -> str:
    """A new key whenever the choice came from elsewhere than the chart, so that what it marks and what the address names agree."""
    generation, known = st.session_state.get(f"mark-{table}", (0, None))
    if mark != known:
        generation += 1
        st.session_state[f"mark-{table}"] = (generation, mark)
    return f"vega-{table}-{generation}"


def _choose(table: str, key: str, chosen_by: str) -> None:
    """A mark was chosen in the chart, or let go: say so in the address."""
    marks = st.session_state[key]["selection"].get(CHOICE) or []
    _let_go(chosen_by)
    mark = marks[0][chosen_by] if marks else None
    if mark:
        st.query_params[RECORD if chosen_by == "record_id" else chosen_by] = mark
    generation, _ = st.session_state[f"mark-{table}"] if f"mark-{table}" in st.session_state else (0, None)
    st.session_state[f"mark-{table}"] = (generation, mark)


def _let_go(chosen_by: str) -> None:
    for name in (RECORD, chosen_by):
        st.query_params.pop(name, None)


def _cite(table: str, rows: Sequence[Row], of_all: int, chosen_by: str) -> None:
    """The citations, and how many of how many they are."""
    chosen = len(rows) < of_all
    with st.container(horizontal=True, vertical_alignment="center", key=f"count-{table}"):
        st.html(f'<p class="count" role="status">{_count(len(rows), of_all)}</p>')
        if chosen:
            st.button("Show all", key=f"all-{table}", on_click=_let_go, args=(chosen_by,))
    st.html(citation.citations(table, rows[:SHOWN]))


def _count(shown: int, of_all: int) -> str:
    if shown < of_all:
        return f"{shown} of {of_all} claims chosen"
    if of_all > SHOWN:
        return f"{SHOWN} of {of_all} claims. Choose a mark or a filter to narrow them; the table below has all."
    return f"{of_all} claim{'s' if of_all > 1 else ''}. Choose a mark to narrow them."


def _list(table: str, rows: Sequence[Row]) -> None:
    """The same claims for those who do not use a chart, and for their own tools."""
    number = f"{len(rows)} claim{'s' if len(rows) > 1 else ''}"
    opened = st.expander(f"The same {number} as a table", key=f"list-{table}", on_change="rerun")
    if opened.open:
        opened.html(citation.listing(table, rows))
    name = f"caucasus-claims-{table}.csv"
    st.download_button(f"Download {number} (CSV)", partial(to_csv, rows), name, "text/csv", key=f"csv-{table}", on_click="ignore")


def to_csv(rows: Sequence[Row]) -> bytes:
    """Rows as they are shown, for spreadsheets."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(rows[0])
    writer.writerows([["|".join(cell) if isinstance(cell, list) else cell for cell in row.values()] for row in rows])
    return (BOM + buffer.getvalue()).encode("utf-8")
