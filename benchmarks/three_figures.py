"""What the dashboard's benchmark compares with the plain page: the same three charts and the same filter, drawn by the
dashboard's own parts, with citations beside each.
"""

from pathlib import Path

import streamlit as st

from dashboard import charts, queries
from dashboard.figure import figure
from dashboard.filters import pick
from dashboard.page import attribution, heading

st.set_page_config(layout="wide")
st.html(Path(__file__).parent.parent / "dashboard" / "style.css")
heading("Caucasus claims", "Three figures")


@st.fragment
def explore() -> None:
    """As on the pages of the dashboard, a choice runs this again and nothing else."""
    voices = {label: label for label in queries.options("statements", "voice")}
    filters = {"voice": pick("voice", "Voice", voices)}
    figure("casualties", queries.casualties(filters), charts.casualties.draw)
    figure("deportations", queries.deportations(filters), charts.deportations.draw)
    figure("statements", queries.statements(filters), charts.statements.draw)


explore()
attribution()
