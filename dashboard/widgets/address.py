"""What the address of a page names; a name that the page does not know is told, and left out of account."""

import streamlit as st

from dashboard.markup import notices

#: Where a session keeps the names that its page knows: what runs again by itself asks for them too.
KNOWN = "names-in-the-address"


def only(*known: str) -> None:
    """Say which names a page knows, and tell those of its address that are none of them."""
    st.session_state[KNOWN] = known
    if told := notices.unknown(st.query_params, *known):
        st.html(told)


def named() -> dict[str, list[str]]:
    """What the address names, of the names that the page knows."""
    return {name: st.query_params.get_all(name) for name in st.query_params if name in st.session_state[KNOWN]}
