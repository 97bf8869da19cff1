"""Who is said to have done what to whom, and what was the reply?"""

import streamlit as st

from dashboard import charts, queries, threads
from dashboard.figure import figure, forget
from dashboard.filters import choose
from dashboard.page import table_heading

TABLE = "diplomatic_exchanges"
GROUPED, NAMED = "the state or body acted for", "each as named"

table_heading(TABLE)
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
rows = queries.exchanges(filters, grouped=shown == GROUPED)
figure(TABLE, rows, charts.exchanges.draw, variant=str(shown), chosen_by="pair", wide=True)

if rows:
    st.html(
        "<h2>From an act to its replies</h2><p>Acts that are told to have been answered, and demands and offers with"
        f" how they are told to have ended.</p>{threads.listing(rows)}"
    )
