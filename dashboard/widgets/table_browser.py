"""The parts of the page Tables: what is chosen stands in the address, and what the address names wrongly is told."""

from collections.abc import Sequence
from html import escape

import streamlit as st

import schemas
from dashboard.markup import tables as tables_html
from dashboard.queries import tables as table_queries
from dashboard.queries.titles import title
from dashboard.server.addresses import RECORD, in_document, in_table, on_page
from dashboard.text import labels
from dashboard.text.labels import number
from dashboard.widgets import address, filters
from dashboard.widgets.csv_button import offer
from dashboard.widgets.page import notice
from schemas.rows import Row

TABLE, PAGE, FACETS = "table", "page", "facets"
ORDER, LAST_FIRST = tables_html.ORDER, tables_html.LAST_FIRST
#: What the address of the page names beside the filters of its table.
IN_ADDRESS = (TABLE, "search", PAGE, ORDER, LAST_FIRST, RECORD)
#: Rows on one page.
SHOWN = 100


def choose_table() -> str:
    """The table that is shown; without one in the address, that of the record in it."""
    record = st.query_params.get(RECORD)
    found = table_queries.table_with(record) if record else None
    return filters.choice(TABLE, "Table", labels.tables(), found or schemas.HEADLINE_TABLES[0], _begin_anew)


def order_of(table: str) -> tuple[str, bool]:
    """The column to sort by (none: as published), and whether the last comes first. A heading writes both."""
    wanted = st.query_params.get(ORDER, "")
    if wanted and wanted not in schemas.fields(table):
        notice(f"In order of: there is no “{escape(wanted[:80])}” here; the rows stand as published.")
        return "", False
    return wanted, bool(wanted) and LAST_FIRST in st.query_params


def choose_facets(table: str) -> dict[str, list[str]]:
    """A filter for each column with a closed vocabulary, and for each that points at names."""
    columns = table_queries.facets(table)
    used = any(st.query_params.get_all(column) for column in columns)
    with st.expander(f"Filter by {number(len(columns), 'column')}", expanded=used, key=f"{FACETS}-{table}"):
        return filters.choose(table, columns)


def show_record(table: str) -> None:
    """The row that the address names, with its evidence and what points at it."""
    wanted = st.query_params.get(RECORD)
    if not wanted:
        return
    row = table_queries.record(table, wanted)
    if row is None:
        elsewhere = table_queries.table_with(wanted)
        link = (
            f'; it is in <a href="{in_table(elsewhere, wanted)}">{labels.table_title(elsewhere)}</a>'
            if elsewhere
            else ""
        )
        notice(f"There is no record “{escape(wanted[:80])}” in this table{link}. The whole table is shown.")
        return
    with st.container(key="record"):
        st.html(f"<h2>{escape(title(wanted, table))}</h2>")
        st.html(tables_html.record_table(table, row, table_queries.evidence(table, wanted)))
        if "quote_start" in schemas.fields(table) and table != "evidence":
            citation = (
                f'<a href="{on_page(table, wanted)}">Its citation</a> · ' if table in schemas.CLAIM_TABLES else ""
            )
            st.html(f'<p>{citation}<a href="{in_document(wanted)}">Open in document</a></p>')
        if pointing := tables_html.pointing_list(table_queries.pointing(table, wanted)):
            st.html(f"<details><summary>Rows that point at this one</summary>{pointing}</details>")
        st.button("Close this row", key="close", on_click=_close)


def show_rows(table: str, rows: Sequence[Row], columns: int) -> None:
    """One page of the rows, and all of them as CSV."""
    if not rows:
        st.info("No row fits. That says nothing about what happened; take a filter or a word away to see more.")
        return
    page = _page(len(rows))
    shown = rows[(page - 1) * SHOWN : page * SHOWN]
    pages = -(-len(rows) // SHOWN)
    told = number(len(rows), "row") + (f", page {page} of {pages}" if pages > 1 else "")
    with st.container(horizontal=True, vertical_alignment="center", key="pages"):
        st.html(f'<p class="count" role="status">{told}</p>')
        for name, to in (("Previous page", page - 1), ("Next page", page + 1)):
            if pages > 1:
                st.button(name, key=name, disabled=not 1 <= to <= pages, on_click=_go, args=(to,))
        holds = f"All that is shown on all pages, with all {columns} columns, and the names of what they point at."
        offer(rows, "row", table, told=holds)
    st.html(tables_html.rows_table(table, shown, address.named()))


def first_page() -> None:
    """What is shown has changed: begin with its first page."""
    st.query_params.pop(PAGE, None)


def _close() -> None:
    st.query_params.pop(RECORD, None)


def _go(page: int) -> None:
    st.query_params[PAGE] = str(page)


def _page(rows: int) -> int:
    wanted = st.query_params.get(PAGE, "1")
    if wanted.isdecimal() and len(wanted) < 9 and 1 <= int(wanted) <= -(-rows // SHOWN):
        return int(wanted)
    notice(f"There is no page “{escape(wanted[:20])}” of these rows; this is the first.")
    return 1


def _begin_anew() -> None:
    """Another table has other filters, another order and other records."""
    for column in {column for table in schemas.TABLES for column in table_queries.facets(table)}:
        st.query_params.pop(column, None)
    for name in (ORDER, LAST_FIRST):
        st.query_params.pop(name, None)
    _close()
    first_page()
