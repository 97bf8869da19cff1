"""The dashboard's frame: its pages, its style, and the line that says whose claims these are."""

from pathlib import Path

import streamlit as st

from dashboard import navigation, shown_package
from dashboard.queries import connection
from dashboard.widgets.page import attribution
from scripts.errors import DataError, UsageError

HERE = Path(__file__).parent

PAGES = [
    st.Page(navigation.path(script), title=navigation.TITLES[script], default=script == navigation.FIRST)
    for script in navigation.pages()
]

page = st.navigation(PAGES, position="top")
st.set_page_config(page_title=f"{page.title} – Caucasus Claims", layout="wide", initial_sidebar_state="collapsed")
st.html(HERE / "static" / "style.css")
st.html(HERE / "static" / "record_page.css")
try:
    shown_package.version()
    connection.rows("select 1")
except (DataError, UsageError) as problem:
    st.html("<h1>There is no data to show yet</h1>")
    st.text(str(problem))
    st.stop()
page.run()
attribution()
