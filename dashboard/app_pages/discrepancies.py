"""Which passages do not fit together, and what was checked and fits?"""

from collections.abc import Sequence
from html import escape

import streamlit as st

from dashboard.markup.comparison import FITS, TABLE, listing
from dashboard.queries import claims
from dashboard.queries import documents as document_queries
from dashboard.server.addresses import RECORD
from dashboard.text.labels import number, table_description, table_title
from dashboard.widgets import filters
from dashboard.widgets.chart_selection import forget
from dashboard.widgets.csv_button import offer
from dashboard.widgets.page import heading, missing, usage
from schemas.rows import Row


def show(rows: Sequence[Row], of_all: Sequence[Row]) -> None:
    """How many of how many pairs, and the pairs: those that do not fit first."""
    differ, fit = ([row for row in rows if (row["kind"] == FITS) is fits] for fits in (False, True))
    with st.container(horizontal=True, vertical_alignment="center", key=f"count-{TABLE}"):
        chosen = f"{len(rows)} of {len(of_all)} pairs chosen" if len(rows) < len(of_all) else number(len(rows), "pair")
        st.html(f'<p class="count" role="status">{escape(chosen)}</p>')
        if len(rows) < len(of_all):
            st.button("Show all", key=f"all-{TABLE}", on_click=forget, args=(RECORD,))
        offer(rows, "pair", TABLE)
    if differ:
        st.html(f"<h2>Passages that do not fit together: {len(differ)}</h2>{listing(differ)}")
    if fit:
        st.html(f"<h2>Checked, and fitting: {len(fit)}</h2>{listing(fit)}")


heading(
    table_title(TABLE),
    f"{table_description(TABLE)} Each passage is a claim of those who say or print it; none is independently verified.",
)
usage(TABLE)
with st.container(horizontal=True, key=f"filters-{TABLE}"):
    kept = {name: filters.one(TABLE, name) for name in ("weight", "kind", "table_name")}
    documents = {name: source for source, name in claims.options("passages", "source_id").items()}
    kept["source_id"] = filters.pick("document", "Document", documents)
rows = of_all = document_queries.discrepancies(kept)
if wanted := st.query_params.get(RECORD):
    rows = [row for row in of_all if row["record_id"] == wanted]
    if not rows:
        missing(wanted)
        rows = of_all
if rows:
    show(rows, of_all)
else:
    st.info("No pair of passages fits these filters. Take one away to see more.")
