"""Which movements of people are claimed, when, from where to where, how many?"""

import streamlit as st

from dashboard.charts import layouts
from dashboard.queries import claims
from dashboard.server import addresses
from dashboard.widgets import address
from dashboard.widgets.figure import IN_ADDRESS, figure, listed_below
from dashboard.widgets.filters import choose
from dashboard.widgets.page import table_heading, usage

TABLE = "deportations"
FILTERS = addresses.FILTERS["movements"]

table_heading(TABLE)
address.only(*FILTERS, *IN_ADDRESS)
usage(TABLE)


@st.fragment
def explore() -> None:
    """What is chosen, and the claims that fit. A choice runs this again and nothing else of the page."""
    filters = choose(TABLE, FILTERS)
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
