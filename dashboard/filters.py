"""Filters above a figure. What is chosen stands in the address; what the address names and is not there is told in a sentence."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from dashboard import labels, queries

#: The name of a filter in the address, where it is not the column's.
NAMES = {
    "source_id": "document",
    "event_id": "event",
    "asserted_by": "claimant",
    "speaker_id": "speaker",
    "actor_id": "actor",
    "recipient_id": "recipient",
}


def choose(table: str, columns: Sequence[str]) -> dict[str, list[str]]:
    """Show a filter for each of some columns; returns the values to keep."""
    with st.container(horizontal=True, key=f"filters-{table}"):
        return {column: _choose(table, column) for column in columns}


def _choose(table: str, column: str) -> list[str]:
    known = labels.codes(table, column)
    found = queries.options(table, column)
    # Codes in the schema's order under their labels, everything else by name.
    by_label = {known[v].label: v for v in known if v in found} or {name: value for value, name in found.items()}
    key = NAMES.get(column, column)
    gone = [value for value in st.query_params.get_all(key) if value not in by_label]
    if gone:
        told = ", ".join(f"“{escape(value[:80])}”" for value in gone)
        st.html(f'<p class="notice" role="status">{escape(labels.column(table, column))}: there is no {told} here. This filter shows all.</p>')
    chosen = st.multiselect(
        labels.column(table, column),
        list(by_label),
        key=key,
        help=labels.column_help(table, column),
        placeholder="all",
        bind="query-params",
    )
    return [by_label[label] for label in chosen]
