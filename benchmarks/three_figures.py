"""What the dashboard's benchmark compares with the plain page: the same three charts and the same filter, drawn by the
dashboard's own parts, with citations beside each.
"""

from pathlib import Path

import streamlit as st

from dashboard.charts import layouts
from dashboard.queries import claims
from dashboard.widgets import address
from dashboard.widgets.figure import IN_ADDRESS, figure
from dashboard.widgets.filters import pick
from dashboard.widgets.page import attribution, heading

st.set_page_config(layout="wide")
st.html(Path(__file__).parent.parent / "dashboard" / "static" / "style.css")
heading("Caucasus claims", "Three figures")
address.only("voice", *IN_ADDRESS)


@st.fragment
def explore() -> None:
    """As on the pages of the dashboard, a choice runs this again and nothing else."""
    voices = {code: code for code in claims.options("statements", "voice")}  # by which the plain page has them
    filters = {"voice": pick("voice", "How it is told", voices)}
    figure("casualties", claims.casualties(filters), layouts.casualties.draw)
    figure("deportations", claims.deportations(filters), layouts.deportations.draw)
    figure("statements", claims.statements(filters), layouts.statements.draw)


explore()
attribution()
