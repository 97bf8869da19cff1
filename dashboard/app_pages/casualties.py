"""What was claimed about each event, by whom, in which document, how firmly?"""

import streamlit as st

from dashboard import charts, queries
from dashboard.figure import figure
from dashboard.filters import choose
from dashboard.page import table_heading, usage

TABLE = "casualties"

table_heading(TABLE)
usage(TABLE)


@st.fragment
def explore() -> None:
    """What is chosen, and the claims that fit. A choice runs this again and nothing else of the page."""
    filters = choose(TABLE, ("source_id", "event_id", "outcome", "asserted_by", "qualifier"))
    figure(TABLE, queries.casualties(filters), charts.casualties.draw)


explore()
