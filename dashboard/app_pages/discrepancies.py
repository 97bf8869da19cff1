"""Which passages do not fit together, and what was checked and fits?"""

from html import escape

import streamlit as st

from dashboard.markup import comparison, discrepancy_matrix
from dashboard.markup.pages import PAGE
from dashboard.queries import claims, discrepancies
from dashboard.server.addresses import RECORD
from dashboard.text.labels import codes, column, number, table_description, table_title
from dashboard.widgets import address, filters, pages
from dashboard.widgets.chart_selection import forget
from dashboard.widgets.csv_button import offer
from dashboard.widgets.page import heading, missing, notice, usage

TABLE = discrepancies.TABLE
#: Pairs on one page.
SHOWN = 20

heading(
    table_title(TABLE),
    f"{table_description(TABLE)} Each passage is a claim of those who say or print it; none is independently verified.",
)
address.only("table_name", "source_id", *discrepancy_matrix.CHOSEN, RECORD, PAGE)
usage(TABLE)
left, right = st.columns([3, 5], gap="medium")
with left, st.container(horizontal=True, key=f"filters-{TABLE}"):
    documents = {name: source for source, name in claims.options("passages", "source_id").items()}
    kept = {"table_name": filters.one(TABLE, "table_name")}
    kept["source_id"] = filters.pick("source_id", "Document", documents)
of_every_kind = discrepancies.counts(kept)
for name in discrepancy_matrix.CHOSEN:
    if wanted := st.query_params.get(name):
        if wanted in codes(TABLE, name):
            kept[name] = [wanted]
        else:
            notice(f"{column(TABLE, name)}: there is no “{escape(wanted[:80])}” here; this filter keeps all.")
rows = discrepancies.pairs(kept)
if record := st.query_params.get(RECORD):
    rows = discrepancies.pairs(kept | {"record_id": [record]})
    if not rows:
        missing(record)
        rows = discrepancies.pairs(kept)
with left:
    st.html(discrepancy_matrix.matrix(of_every_kind, address.named()))
with right:
    if rows:
        of_all = len(discrepancies.pairs({}))
        with st.container(horizontal=True, vertical_alignment="center", key=f"count-{TABLE}"):
            chosen = f"{len(rows)} of {of_all} pairs" if len(rows) < of_all else number(of_all, "pair")
            st.html(f'<p class="count" role="status">{escape(chosen)}</p>')
            if record:
                st.button("Show all", key=f"all-{TABLE}", on_click=forget, args=(RECORD,))
            offer(rows, "pair", TABLE)
        pages.show("discrepancies", rows, SHOWN, comparison.listing)
    else:
        st.info("No pair of passages fits these filters. Take one away to see more.")
