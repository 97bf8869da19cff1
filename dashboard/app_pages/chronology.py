"""What is dated, in any table, and when, from the earliest to the latest?"""

import streamlit as st

from dashboard.charts.layouts.chronology import draw
from dashboard.queries import chronology as queries
from dashboard.server.addresses import FILTERS
from dashboard.text import labels
from dashboard.widgets import address
from dashboard.widgets.figure import IN_ADDRESS, Cut, figure, listed_below
from dashboard.widgets.filters import pick
from dashboard.widgets.page import heading, usage

heading(
    "Chronology",
    "Every event and claim with a date, on one axis of time. A date is as precise as the document gives it: when"
    " something is said to have happened in one table, when it was said in another.",
)
address.only(*FILTERS["chronology"], "date_edtf", *IN_ADDRESS)
usage(*queries.TABLES)


@st.fragment
def explore() -> None:
    """What is chosen, and the events and claims that fit. A choice runs this again and nothing else of the page."""
    with st.container(horizontal=True, key="filters-chronology"):
        filters = {
            "claim_table": pick("claim_table", "Table", queries.tables()),
            "source_id": pick("source_id", labels.column("statements", "source_id"), queries.documents()),
            "topic": pick("topic", labels.column("statements", "topic"), queries.topics(), queries.TOPICS_HELP),
        }
        told = "The year in which a date begins. Fewer years are drawn larger."
        years = pick("year", "Year", queries.years(), told)
    figure(
        "chronology",
        queries.dated(filters | {"year": years}),
        draw,
        cut=Cut("date_edtf", 200, 1000),
        chosen_by="date_edtf",
    )
    listed_below(
        "chronology",
        queries.undated(filters),
        "No date with a year",
        "An undated claim stays undated, and has no place on an axis of time.",
        by=lambda row: labels.table_title(row["claim_table"]),
    )


explore()
