"""Filters above a figure. What is chosen stands in the address; what the address names and is not there is told."""

from collections.abc import Mapping, Sequence
from html import escape

import streamlit as st

from dashboard.queries import claims
from dashboard.text import labels
from dashboard.widgets.page import notice

#: The name of a filter in the address, where it is not the column's.
NAMES = {
    "source_id": "document",
    "event_id": "event",
    "asserted_by": "claimant",
    "reported_by": "reporter",
    "speaker_id": "speaker",
    "actor_id": "actor",
    "recipient_id": "recipient",
    "table_name": "of_table",
}


def choose(table: str, columns: Sequence[str]) -> dict[str, list[str]]:
    """Show a filter for each of some columns; returns the values to keep."""
    values = {column: _values(table, column) for column in columns}
    for column in columns:
        _tell_gone(_name(column), labels.column(table, column), values[column])
    with st.container(horizontal=True, key=f"filters-{table}"):
        return {
            column: _show(
                _name(column), labels.column(table, column), values[column], labels.column_help(table, column)
            )
            for column in columns
        }


def one(table: str, column: str) -> list[str]:
    """Show the filter for a column; returns the values to keep."""
    help_text = labels.column_help(table, column)
    return pick(_name(column), labels.column(table, column), _values(table, column), help_text)


def pick(name: str, title: str, values: Mapping[str, str], help_text: str | None = None) -> list[str]:
    """Show one filter, called `name` in the address, over label → value; returns the values to keep."""
    _tell_gone(name, title, values)
    return _show(name, title, values, help_text)


def _name(column: str) -> str:
    return NAMES.get(column, column)


def _tell_gone(name: str, title: str, values: Mapping[str, str]) -> None:
    # A filter that was shown before has its value from there: what the address still says is of the page before.
    named = [] if name in st.session_state else st.query_params.get_all(name)
    gone = [value for value in named if value not in values]
    if gone:
        told = ", ".join(f"“{escape(value[:80])}”" for value in gone)
        words = f"{escape(title)}: there is no {told} here; this filter keeps all."
        notice(words)


def _show(name: str, title: str, values: Mapping[str, str], help_text: str | None) -> list[str]:
    chosen = st.multiselect(title, list(values), key=name, help=help_text, placeholder="all", bind="query-params")
    return [values[label] for label in chosen]


def _values(table: str, column: str) -> dict[str, str]:
    """Label → value of what a column holds: codes in the order of their vocabulary, all else by name."""
    held, codes = claims.options(table, column), labels.codes(table, column)
    return {codes[v].label: v for v in codes if v in held} or {name: value for value, name in held.items()}
