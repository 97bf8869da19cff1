"""Any table of the package: its rows with facets and search, and each row with the words that support it."""

import streamlit as st

import schemas
from dashboard import browsing, labels, queries_tables, tabular
from dashboard.page import heading, usage

heading(
    "Tables",
    "Every table as it is published. A row of a claim table is what someone claims in one of the documents; none of it"
    " is independently verified.",
)
with st.container(horizontal=True, key="choosing"):
    table = browsing.choose_table()
    words = st.text_input("Search", key="search", bind="query-params", on_change=browsing.first_page, max_chars=200)
    order, last_first = browsing.choose_order(table)
st.html(f"<h2>{labels.table_title(table)}</h2><p>{labels.table_description(table)}</p>")
usage(table)
with st.expander("What the columns mean", key="meanings", on_change="rerun") as meanings:
    if meanings.open:
        st.html(tabular.columns_list(table))
filters = browsing.choose_facets(table)

browsing.show_record(table)
rows = queries_tables.table_rows(table, filters, words or "", order, last_first=last_first)
browsing.show_rows(table, rows, len(schemas.fields(table)))
