"""The box in which one writes what to search for."""

import streamlit as st

#: The name of a search in the address.
SEARCH = "q"


def ask(label: str, help_text: str) -> str:
    """Show the box; what is searched for stands in the address."""
    wanted = st.text_input(label, key=SEARCH, help=help_text, placeholder="any words", bind="query-params")
    return (wanted or "").strip()
