"""Who is said to have done what to whom, and what was the reply?"""

import streamlit as st

from dashboard.charts import layouts
from dashboard.markup import reply_threads
from dashboard.queries import claims
from dashboard.widgets.chart_selection import forget
from dashboard.widgets.figure import figure
from dashboard.widgets.filters import choose
from dashboard.widgets.page import table_heading, usage

TABLE = "diplomatic_exchanges"
MATRIX, TIMELINE = "matrix", "timeline"
GROUPED, NAMED = "the state or body acted for", "each as named"

table_heading(TABLE)
usage(TABLE)


@st.fragment
def explore() -> None:
    """What is chosen, and the acts that fit. A choice runs this again and nothing else of the page."""
    filters = choose(TABLE, ("source_id", "actor_id", "recipient_id", "event_type", "topic"))
    shown = st.segmented_control(
        "Actors and recipients by",
        [GROUPED, NAMED],
        default=GROUPED,
        required=True,
        key="by",
        bind="query-params",
        on_change=forget,
        args=("pair",),
        help="For whom someone acts is the coder’s affiliation; the citations name everyone as the documents do.",
    )
    rows = claims.exchanges(filters, grouped=shown == GROUPED)
    drawn = st.segmented_control(
        "Drawn as",
        [MATRIX, TIMELINE],
        default=MATRIX,
        required=True,
        key="as",
        bind="query-params",
        on_change=forget,
        args=("pair",),
    )
    if drawn == MATRIX:
        figure(TABLE, rows, layouts.exchanges.draw, variant=str(shown), chosen_by="pair", wide=True)
    else:
        figure(TABLE, rows, layouts.acts.draw, variant=f"{shown} in time")

    if rows:
        st.html(reply_threads.page(rows, claims.exchanges({})))


explore()
