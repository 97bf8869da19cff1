"""What was claimed about each event, by whom, in which document, how firmly?"""

import streamlit as st

from dashboard.charts import layouts
from dashboard.queries import claims
from dashboard.server import addresses
from dashboard.widgets import address
from dashboard.widgets.figure import IN_ADDRESS, figure, listed_below
from dashboard.widgets.filters import choose
from dashboard.widgets.page import table_heading, usage

TABLE = "casualties"
FILTERS = addresses.FILTERS["casualties"]

table_heading(TABLE)
address.only(*FILTERS, *IN_ADDRESS)
usage(TABLE)


@st.fragment
def explore() -> None:
    """What is chosen, and the claims that fit. A choice runs this again and nothing else of the page."""
    filters = choose(TABLE, FILTERS)
    rows = claims.casualties(filters)
    figure(TABLE, rows, layouts.casualties.draw)
    listed_below(
        TABLE,
        rows.where(claims.IN_WORDS, True),
        "Told in words, without a number",
        "Words such as “many” stand on no scale: nothing is counted in these claims.",
        by=lambda row: row["event"],
    )


explore()
