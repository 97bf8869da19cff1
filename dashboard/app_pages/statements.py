"""Who is reported to have said what, and when?"""

from functools import partial

import streamlit as st

from dashboard import charts, queries
from dashboard.figure import figure
from dashboard.filters import choose
from dashboard.page import table_heading

TABLE = "statements"

table_heading(TABLE)
filters = choose(TABLE, ("source_id", "speaker_id", "topic", "voice"))
by = st.segmented_control("In order of", ["date", "speaker"], default="date", required=True, key="order", bind="query-params")
figure(TABLE, queries.statements(filters), partial(charts.statements, by=by), variant=str(by))
