"""Filters above a figure. What is chosen stands in the address; what the address names and is not there is told."""

from collections.abc import Mapping, Sequence
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
    values = {column: _values(table, column) for column in columns}
    for column in columns:
        _tell_gone(table, column, values[column])
    with st.container(horizontal=True, key=f"filters-{table}"):
        return {column: _choose(table, column, values[column]) for column in columns}


def _choose(table: str, column: str, values: Mapping[str, str]) -> list[str]:
    chosen = st.multiselect(
        labels.column(table, column),
        list(values),
        key=NAMES.get(column, column),
        help=labels.column_help(table, column),
        placeholder="all",
        bind="query-params",
    )
    return [values[label] for label in chosen]


def _tell_gone(table: str, column: str, values: Mapping[str, str]) -> None:
    """Say so where the address names a value that is not there."""
    gone = [value for value in st.query_params.get_all(NAMES.get(column, column)) if value not in values]
    if gone:
        told = ", ".join(f"“{escape(value[:80])}”" for value in gone)
        words = f"{escape(labels.column(table, column))}: there is no {told} here; it is left out."
        st.html(f'<p class="notice" role="status">{words}</p>')


def _values(table: str, column: str) -> dict[str, str]:
    """Label → value of what a column holds: codes in the order of their vocabulary, all else by name."""
    held, codes = queries.options(table, column), labels.codes(table, column)
    return {codes[v].label: v for v in codes if v in held} or {name: value for value, name in held.items()}
