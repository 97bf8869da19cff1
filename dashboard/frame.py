"""The dashboard's frame: its pages, its style, and the line that says whose claims these are."""

from pathlib import Path

import streamlit as st

from dashboard import navigation, shown_package
from dashboard.queries import connection
from dashboard.widgets.page import attribution, search_box
from scripts.errors import DataError, UsageError

HERE = Path(__file__).parent

PAGES = {
    script: st.Page(
        navigation.path(script),
        title=navigation.TITLES[script],
        default=script == navigation.FIRST,
        visibility="hidden" if script in navigation.HIDDEN else "visible",
    )
    for script in navigation.pages()
}

page = st.navigation(list(PAGES.values()), position="top")
st.set_page_config(page_title=f"{page.title} – Caucasus Claims", layout="wide", initial_sidebar_state="collapsed")
for sheet in sorted((HERE / "static").glob("*.css")):
    st.html(sheet)
try:
    shown_package.version()
    connection.rows("select 1")
except (DataError, UsageError) as problem:
    st.html("<h1>There is no data to show yet</h1>")
    st.text(str(problem))
    st.stop()
if page != PAGES[navigation.FIRST]:  # which has the box in its midst
    search_box()
page.run()
attribution()
