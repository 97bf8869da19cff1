"""The figure: the only place that draws. A chart, the citations of what it shows, the same as a table, and as CSV.

What is chosen stands in the address and nowhere else: `?record=cas-…` opens the same view. A mark that is chosen
narrows the citations, the table and the CSV to it.
"""

import csv
import io
from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import Any

import streamlit as st

from dashboard import citation, db
from dashboard.addresses import RECORD
from dashboard.charts.chart import CHOICE, READING, Spec
from dashboard.db import Row
from dashboard.labels import number
from dashboard.page import missing

Draw = Callable[[Sequence[Row]], Spec]

#: More citations than this are shown when asked for: what a browser takes to draw 25 is felt at every filter.
SHOWN = 10
#: The name, in the address, of how many citations are asked for: none is as many as that, or `all`.
CITATIONS, ALL = "citations", "all"
#: A byte order mark, by which spreadsheets know UTF-8.
BOM = "\ufeff"


def figure(
    table: str,
    rows: Sequence[Row],
    draw: Draw,
    *,
    variant: str = "",
    chosen_by: str = "record_id",
    wide: bool = False,
) -> None:
    """Draw `rows` of a claim table with their citations.

    `variant` tells apart the ways in which the same rows are drawn; `chosen_by` is the column that a choice in the
    chart is about; a `wide` chart has a width of its own and scrolls in its place.
    """
    with st.container(key=f"figure-{table}"):
        if not rows:
            st.info("No claim fits these filters. That says nothing about what happened; take one away to see more.")
            return
        chosen = _chosen(rows, chosen_by)
        chart, beside = st.columns([2, 1] if wide else [3, 2], gap="medium")
        with chart:
            drawn = spec(f"{table} {variant}", _ids(rows), db.published(), rows, draw)
            _draw(table, drawn, chosen, chosen_by, wide)
        with beside, st.container(key=f"citations-{table}-{'chosen' if chosen else 'all'}"):
            _cite(table, chosen or rows, len(rows), chosen_by)
        _list(table, chosen or rows)


def forget(chosen_by: str) -> None:
    """Let go of what is chosen."""
    for name in (RECORD, chosen_by):
        st.query_params.pop(name, None)


@st.cache_data(show_spinner=False, max_entries=200)
def spec(name: str, records: str, published: tuple[Any, ...], _rows: Sequence[Row], _draw: Draw) -> Spec:
    """The chart as Vega-Lite, made once for the same records of the same package.

    Its data stand in the layers: from `datasets` Streamlit would take them, and load pandas to send them as Arrow.
    """
    drawn = _draw(_rows)
    datasets = drawn.pop("datasets")
    return drawn | {"layer": [_with_data(layer, datasets) for layer in drawn["layer"]]}


def _with_data(layer: Spec, datasets: dict[str, Any]) -> Spec:
    """The layer with its records, where it is the first over its dataset; by its name the others find it."""
    name = layer["data"]["name"]
    return layer | {"data": {"name": name, "values": datasets.pop(name)}} if name in datasets else layer


@st.cache_data(show_spinner=False, max_entries=200)
def cited(table: str, records: str, published: tuple[Any, ...], _rows: Sequence[Row]) -> str:
    """The citations of some rows, written once."""
    return citation.citations(table, _rows)


def to_csv(rows: Sequence[Row]) -> bytes:
    """Rows as they are shown, for spreadsheets."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(rows[0])
    writer.writerows([["|".join(cell) if isinstance(cell, list) else cell for cell in row.values()] for row in rows])
    return (BOM + buffer.getvalue()).encode("utf-8")


def _ids(rows: Sequence[Row]) -> str:
    return "|".join(row["record_id"] for row in rows)


def _chosen(rows: Sequence[Row], chosen_by: str) -> list[Row]:
    """The rows that the address names; none, and a sentence that says so, where it names what is not there."""
    for name, column in ((RECORD, "record_id"), (chosen_by, chosen_by)):
        if wanted := st.query_params.get(name):
            found = [row for row in rows if row[column] == wanted]
            if not found:
                missing(wanted)
            return found
    return []


# -- the chart


def _draw(table: str, drawn: Spec, chosen: Sequence[Row], chosen_by: str, wide: bool) -> None:
    alt_text, reading = drawn.pop("description"), drawn.pop("usermeta")[READING]
    key, begun_with = _chart_key(table, chosen[0][chosen_by] if chosen else None)
    if begun_with:
        selection = next(parameter for parameter in drawn["params"] if parameter["name"] == CHOICE)
        selection["value"] = [{chosen_by: begun_with}]
    with st.container(key=f"{'wide' if wide else 'chart'}-{table}"):
        st.vega_lite_chart(
            None,
            drawn,
            width="content" if wide else "stretch",
            key=key,
            on_select=partial(_choose, table, key, chosen_by),
            selection_mode=CHOICE,
            alt=alt_text,
        )
    st.html(f'<p class="reading">{escape(reading)}</p>')


def _chart_key(table: str, mark: str | None) -> tuple[str, str | None]:
    """The key of the chart, and the mark that was chosen when it got that.

    A chart keeps what was chosen in it: where the address names something else it is drawn anew, under a new key.
    """
    name = f"mark-{table}"
    generation, known, begun_with = st.session_state.get(name, (0, None, None))
    if mark != known:
        generation, begun_with = generation + 1, mark
        st.session_state[name] = (generation, mark, begun_with)
    return f"vega-{table}-{generation}", begun_with


def _choose(table: str, key: str, chosen_by: str) -> None:
    """A mark was chosen in the chart, or let go: say so in the address."""
    marks = st.session_state[key]["selection"].get(CHOICE) or []
    mark = marks[0][chosen_by] if marks else None
    forget(chosen_by)
    if mark:
        st.query_params[RECORD if chosen_by == "record_id" else chosen_by] = mark
    generation, _, begun_with = st.session_state.get(f"mark-{table}", (0, None, None))
    st.session_state[f"mark-{table}"] = (generation, mark, begun_with)


# -- what stands beside and below it


def _cite(table: str, rows: Sequence[Row], of_all: int, chosen_by: str) -> None:
    """The citations, and how many of how many they are."""
    with st.container(horizontal=True, vertical_alignment="center", key=f"count-{table}"):
        st.html(f'<p class="count" role="status">{_count(len(rows), of_all)}</p>')
        if len(rows) < of_all:
            st.button("Show all", key=f"all-{table}", on_click=forget, args=(chosen_by,))
        elif _is_cut(of_all):
            st.button(f"Show all {of_all}", key=f"more-{table}", on_click=_show_all)
    shown = rows[:SHOWN] if len(rows) == of_all and _is_cut(of_all) else rows
    st.html(cited(table, _ids(shown), db.published(), shown))


def _count(shown: int, of_all: int) -> str:
    if shown < of_all:
        return f"{shown} of {of_all} claims chosen"
    if _is_cut(of_all):
        return f"{SHOWN} of {of_all} claims. Choose a mark or a filter to narrow them; the table below has all."
    return f"{number(of_all, 'claim')}. Choose a mark to narrow them."


def _is_cut(of_all: int) -> bool:
    return of_all > SHOWN and st.query_params.get(CITATIONS) != ALL


def _show_all() -> None:
    st.query_params[CITATIONS] = ALL


def _list(table: str, rows: Sequence[Row]) -> None:
    """The same claims for those who do not use a chart, and for their own tools."""
    claims = number(len(rows), "claim")
    opened = st.expander(f"The same {claims} as a table", key=f"list-{table}", on_change="rerun")
    if opened.open:
        opened.html(citation.listing(table, rows))
    st.download_button(
        f"Download {claims} (CSV)",
        partial(to_csv, rows),
        f"caucasus-claims-{table}.csv",
        "text/csv",
        key=f"csv-{table}",
        on_click="ignore",
    )
