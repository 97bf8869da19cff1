"""The mark that is chosen in a chart: it stands in the address and nowhere else, so `?record=…` opens the same view.

A chart keeps what was chosen in it; the session knows which that was, and where the address names something else the
chart is drawn anew, under a new key.
"""

import streamlit as st

from dashboard.charts.spec import CHOICE
from dashboard.queries.claim_list import ClaimList
from dashboard.server.addresses import RECORD
from dashboard.widgets.page import missing


def chosen(rows: ClaimList, chosen_by: str) -> ClaimList:
    """The rows that the address names; none, and a sentence that says so, where it names what is not there."""
    for name, column in ((RECORD, "record_id"), (chosen_by, chosen_by)):
        if wanted := st.query_params.get(name):
            found = rows.where(column, wanted)
            if not found:
                missing(wanted)
            return found
    return rows.of([])


def forget(chosen_by: str) -> None:
    """Let go of what is chosen."""
    for name in (RECORD, chosen_by):
        st.query_params.pop(name, None)


def chart_key(table: str, mark: str | None) -> tuple[str, str | None]:
    """The key of the chart, and the mark that was chosen when it got that."""
    name = f"mark-{table}"
    generation, known, begun_with = st.session_state.get(name, (0, None, None))
    if mark != known:
        generation, begun_with = generation + 1, mark
        st.session_state[name] = (generation, mark, begun_with)
    return f"vega-{table}-{generation}", begun_with


def choose(table: str, key: str, chosen_by: str) -> None:
    """A mark was chosen in the chart, or let go: say so in the address."""
    marks = st.session_state[key]["selection"].get(CHOICE) or []
    mark = marks[0][chosen_by] if marks else None
    forget(chosen_by)
    if mark:
        st.query_params[RECORD if chosen_by == "record_id" else chosen_by] = mark
    generation, _, begun_with = st.session_state.get(f"mark-{table}", (0, None, None))
    st.session_state[f"mark-{table}"] = (generation, mark, begun_with)
