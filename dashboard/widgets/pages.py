"""A long list in pages: what the address asks for is shown, with links to the other pages above and below."""

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from dashboard.markup import pages
from dashboard.widgets import address


def show(script: str, rows: Sequence[Any], shown: int, listing: Callable[[Sequence[Any]], str]) -> None:
    """One page of some rows, `shown` on each, as the HTML that `listing` makes of them."""
    st.html(pages.listed(script, address.named(), rows, shown, listing))
