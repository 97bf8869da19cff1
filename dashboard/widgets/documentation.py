"""A page of the documentation; the entry that the address names is brought into view."""

import streamlit as st

from dashboard.markup import documentation as markup
from dashboard.server.formats import documentation
from dashboard.widgets import address
from dashboard.widgets.page import bring_into_view, notice


def show(name: str) -> None:
    """The page of that name, as it lies beside the package."""
    address.only()
    path = documentation(name)
    if path is None:
        notice("This page is not beside the package that is shown, nor in this project.")
        return
    st.html(markup.page(path.read_text(encoding="utf-8")))
    bring_into_view(name)
