"""Which movements of people are claimed, when, from where to where, how many?"""

import streamlit as st

from dashboard.charts import layouts
from dashboard.queries import claims
from dashboard.widgets.figure import figure, listed_below
from dashboard.widgets.filters import choose
from dashboard.widgets.page import table_heading, usage

TABLE = "deportations"

table_heading(TABLE)
usage(TABLE)


@st.fragment
def explore() -> None:
    """What is chosen, and the claims that fit. A choice runs this again and nothing else of the page."""
    filters = choose(TABLE, ("source_id", "event_id", "movement", "asserted_by"))
    rows = claims.deportations(filters)
    figure(TABLE, rows, layouts.deportations.draw)
    listed_below(
        TABLE,
        rows.where(claims.IN_WORDS, True),
        "Told in words, without a number and without a place",
        "Neither how many nor from where to where is named in these claims.",
        by=lambda row: row["event"],
    )


explore()
