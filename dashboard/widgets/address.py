"""What the address of a page names; a name that the page does not know is told, and left out of account."""

from html import escape

import streamlit as st

from dashboard.widgets.page import notice

#: Where a session keeps the names that its page knows: what runs again by itself asks for them too.
KNOWN = "names-in-the-address"


def only(*known: str) -> None:
    """Say which names a page knows, and tell those of its address that are none of them."""
    st.session_state[KNOWN] = known
    if unknown := [name for name in st.query_params if name not in known]:
        words = " and ".join(f"“{name[:80]}”" for name in unknown)
        notice(f"The address of this page has no part called {escape(words)}; that is left out of account.")


def named() -> dict[str, list[str]]:
    """What the address names, of the names that the page knows."""
    return {name: st.query_params.get_all(name) for name in st.query_params if name in st.session_state[KNOWN]}
