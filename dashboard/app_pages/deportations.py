"""Which movements of people are claimed, when, from where to where, how many?"""

import streamlit as st

from dashboard import charts, queries
from dashboard.figure import figure
from dashboard.filters import choose
from dashboard.page import table_heading, usage

TABLE = "deportations"

table_heading(TABLE)
usage(TABLE)


@st.fragment
def explore() -> None:
    """What is chosen, and the claims that fit. A choice runs this again and nothing else of the page."""
    filters = choose(TABLE, ("source_id", "event_id", "movement", "asserted_by"))
    figure(TABLE, queries.deportations(filters), charts.deportations.draw)


explore()
