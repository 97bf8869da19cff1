"""A long list in pages: what the address asks for is shown, with links to the other pages above and below."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

import streamlit as st

from dashboard.markup import pages
from dashboard.widgets import address
from dashboard.widgets.page import notice


def show(script: str, rows: Sequence[Any], shown: int, listing: Callable[[Sequence[Any]], str]) -> None:
    """One page of some rows, `shown` on each, as the HTML that `listing` makes of them."""
    of_all = pages.how_many(len(rows), shown)
    page = pages.wanted(address.named(), of_all)
    if page is None:
        asked = escape(st.query_params[pages.PAGE][:20])
        notice(f"There is no page “{asked}” of these {len(rows)}; this is the first.")
        page = 1
    above, below = (pages.links(script, address.named(), page, of_all, below=place) for place in (False, True))
    st.html(above + listing(rows[(page - 1) * shown : page * shown]) + below)
