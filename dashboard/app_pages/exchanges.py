"""Who is said to have done what to whom, and what was the reply?"""

import streamlit as st

from dashboard.markup import exchange_matrix, reply_threads
from dashboard.queries import claims
from dashboard.server import addresses
from dashboard.text import findings
from dashboard.widgets import address
from dashboard.widgets.chart_selection import forget
from dashboard.widgets.figure import IN_ADDRESS, counted
from dashboard.widgets.filters import choose
from dashboard.widgets.page import table_heading, usage

TABLE = "diplomatic_exchanges"
FILTERS = addresses.FILTERS["exchanges"]
GROUPED, NAMED = "the state or body acted for", "each as named"

table_heading(TABLE)
address.only(*FILTERS, *IN_ADDRESS, exchange_matrix.PAIR, "by")
usage(TABLE)


@st.fragment
def explore() -> None:
    """What is chosen, and the acts that fit. A choice runs this again and nothing else of the page."""
    filters = choose(TABLE, FILTERS)
    shown = st.segmented_control(
        "Actors and recipients by",
        [GROUPED, NAMED],
        default=GROUPED,
        required=True,
        key="by",
        bind="query-params",
        on_change=forget,
        args=(exchange_matrix.PAIR,),
        help="For whom someone acts is the coder’s affiliation; the citations name everyone as the documents do.",
    )
    rows = claims.exchanges(filters, grouped=shown == GROUPED)
    counted(
        TABLE,
        rows,
        lambda rows: findings.of_acts(rows.told(*exchange_matrix.TOLD)),
        lambda rows: exchange_matrix.matrix(rows.told(*exchange_matrix.TOLD), address.named()),
        lambda chosen: reply_threads.page(rows, claims.exchanges({}), chosen),
        chosen_by=exchange_matrix.PAIR,
    )


explore()
