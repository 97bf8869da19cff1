"""Who is reported to have said what, and when?"""

import streamlit as st

from dashboard.charts import layouts
from dashboard.markup import statements
from dashboard.queries import claims
from dashboard.queries.search import matching
from dashboard.server import addresses
from dashboard.widgets import address
from dashboard.widgets.figure import IN_ADDRESS, Cut, figure
from dashboard.widgets.filters import choose
from dashboard.widgets.page import table_heading, usage
from dashboard.widgets.search import SEARCH, ask

TABLE = "statements"
FILTERS = addresses.FILTERS["statements"]

table_heading(TABLE)
address.only(*FILTERS, *IN_ADDRESS, "day", SEARCH)
usage(TABLE)


@st.fragment
def explore() -> None:
    """What is chosen, and the statements that fit. A choice runs this again and nothing else of the page."""
    with st.container(horizontal=True, key="above-statements"):
        filters = choose(TABLE, FILTERS)
        wanted = ask(
            "Search in these statements",
            "Statements, speakers and quotations: all words, in any order; words in quotation marks together. Names are"
            " found however they are spelled.",
        )
    rows = matching(TABLE, claims.statements(filters), wanted)
    figure(TABLE, rows, layouts.statements.draw, cut=Cut("day", 200, 1000), chosen_by="day", text=statements.listing)


explore()
