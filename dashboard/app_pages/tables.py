"""Any table of the package: its rows with facets and search, and each row with the words that support it."""

from html import escape

import streamlit as st

import schemas
from dashboard.markup.tables import columns_list
from dashboard.queries.tables import facets, table_rows
from dashboard.text import labels
from dashboard.widgets import address, table_browser
from dashboard.widgets.page import heading, usage

heading(
    "Tables",
    "Every table as it is published. A row of a claim table is what someone claims in one of the documents; none of it"
    " is independently verified.",
)
with st.container(horizontal=True, key="choosing"):
    table = table_browser.choose_table()
    words = st.text_input(
        "Search", key="search", bind="query-params", on_change=table_browser.first_page, max_chars=200
    )
st.html(f'<p class="lead">{escape(labels.table_description(table))}</p>')
address.only(*table_browser.IN_ADDRESS, *facets(table))
usage(table)
with st.container(horizontal=True, key="about-table"):
    filters = table_browser.choose_facets(table)
    with st.expander("What the columns mean", key="meanings", on_change="rerun") as meanings:
        if meanings.open:
            st.html(columns_list(table))
order, last_first = table_browser.order_of(table)

table_browser.show_record(table)
rows = table_rows(table, filters, words or "", order, last_first=last_first)
table_browser.show_rows(table, rows, len(schemas.fields(table)))
