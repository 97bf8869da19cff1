"""Filters above a figure or a table. What is chosen stands in the address, as identifiers and codes, and nowhere else.

So a choice is an entry in the history, and Back undoes it. What the address names and is not there is told and dropped.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from html import escape

import streamlit as st

from dashboard.markup.pages import PAGE, PART
from dashboard.queries import claims
from dashboard.text import labels
from dashboard.widgets.page import notice

#: So many values are offered by a filter, the most frequent.
OFFERED = 300


def choose(table: str, columns: Sequence[str]) -> dict[str, list[str]]:
    """Show a filter for each of some columns; returns the values to keep.

    Behind each value stands how many rows have it among those that the other filters keep; one that none has is left
    out, unless it is chosen.
    """
    values = {column: _values(table, column) for column in columns}
    chosen = {column: _named(column, labels.column(table, column), values[column]) for column in columns}
    with st.container(horizontal=True, key=f"filters-{table}"):
        for column in columns:
            counts = claims.counts(table, column, {other: kept for other, kept in chosen.items() if other != column})
            _show(column, labels.column(table, column), values[column], labels.column_help(table, column), counts)
    return chosen


def one(table: str, column: str) -> list[str]:
    """Show the filter for a column; returns the values to keep."""
    title, values = labels.column(table, column), _values(table, column)
    chosen = _named(column, title, values)
    _show(column, title, values, labels.column_help(table, column), claims.counts(table, column, {}))
    return chosen


def pick(name: str, title: str, values: Mapping[str, str], help_text: str | None = None) -> list[str]:
    """Show one filter, called `name` in the address, over label → value; returns the values to keep."""
    told = {value: label for label, value in values.items()}
    chosen = _named(name, title, told)
    _show(name, title, told, help_text)
    return chosen


def choice(name: str, title: str, values: Mapping[str, str], first: str, anew: Callable[[], None] | None = None) -> str:
    """Show a choice of one of several values, value → label, called `name` in the address; `first` is chosen where the
    address names none, and `anew` makes ready for another. Returns the value.
    """
    wanted = st.query_params.get(name)
    if wanted and wanted not in values:
        notice(f"{escape(title)}: there is no “{escape(wanted[:80])}” here; this is {escape(values[first])}.")
    key = f"choice-{name}"
    st.session_state[key] = wanted if wanted in values else first
    chosen = st.selectbox(
        title, values, key=key, format_func=values.__getitem__, on_change=_go_to, args=(name, key, anew)
    )
    return str(chosen)


def _go_to(name: str, key: str, anew: Callable[[], None] | None) -> None:
    """Say in the address what was chosen."""
    if anew:
        anew()
    st.query_params[name] = st.session_state[key]


def _named(name: str, title: str, told: Mapping[str, str]) -> list[str]:
    """The values that the address names and that there are; of all others it is said that they are not there."""
    named = list(dict.fromkeys(st.query_params.get_all(name)))
    if gone := [value for value in named if value not in told]:
        words = ", ".join(f"“{escape(value[:80])}”" for value in gone)
        notice(f"{escape(title)}: there is no {words} here; it is left out of account.")
    return [value for value in named if value in told]


def _show(
    name: str, title: str, told: Mapping[str, str], help_text: str | None, counts: Mapping[str, int] | None = None
) -> None:
    """The filter over value → label, showing what the address says.

    With `counts`, how many rows have each value, that stands behind each, and what none has is left out.
    """
    chosen = [value for value in st.query_params.get_all(name) if value in told]
    counted = None if counts is None else Counter(counts)
    offered = [value for value in told if counted is None or counted[value] or value in chosen]
    if len(offered) > OFFERED:
        frequent = {value for value, _ in (counted or Counter(offered)).most_common(OFFERED)}
        help_text = f"{help_text or ''} Offered are {OFFERED} of {len(offered):,}; an address may name any.".strip()
        offered = [value for value in offered if value in frequent or value in chosen]
    key = f"filter-{name}"
    st.session_state[key] = list(dict.fromkeys(chosen))
    st.multiselect(
        title,
        offered,
        key=key,
        format_func=lambda value: told[value] if counted is None else f"{told[value]} ({counted[value]})",
        help=help_text,
        placeholder="all",
        select_all=False,
        on_change=_write,
        args=(name, key),
    )


def _write(name: str, key: str) -> None:
    """Say in the address what was chosen; what was shown before begins anew."""
    for place in (PAGE, PART):
        st.query_params.pop(place, None)
    if chosen := st.session_state[key]:
        st.query_params[name] = chosen
    else:
        st.query_params.pop(name, None)


def _values(table: str, column: str) -> dict[str, str]:
    """Value → label of what a column holds: codes in the order of their vocabulary, all else by how frequent it is."""
    held, codes = claims.options(table, column), labels.codes(table, column)
    if codes:
        return {value: codes[value].label for value in codes if value in held}
    return {value: held[value] for value in claims.counts(table, column, {})}
