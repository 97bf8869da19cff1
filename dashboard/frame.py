"""The dashboard's frame: its pages, its style, and the line that says whose claims these are."""

import streamlit as st

from dashboard import navigation, shown_package
from dashboard.markup import navigation_bar, search_hits
from dashboard.markup.plain_page import SITE
from dashboard.queries import connection
from dashboard.server import style_sheets
from dashboard.widgets.page import attribution
from scripts.errors import DataError, UsageError

STYLE = style_sheets.of_pages()

PAGES = [
    # Streamlit wants a page at the first address, where one of ours is that needs no Streamlit: it is never shown.
    st.Page(lambda: None, title=SITE, default=True),
    *(st.Page(navigation.path(script), title=navigation.TITLES[script]) for script in navigation.app_pages()),
]

page = st.navigation(PAGES, position="hidden")
st.set_page_config(page_title=f"{page.title} – {SITE}", layout="wide", initial_sidebar_state="collapsed")
st.html(f"<style>{STYLE}</style>")
with st.container(horizontal=True, vertical_alignment="center", key="bar"):
    st.html(navigation_bar.bar(page.url_path or navigation.FIRST))
    st.html(f'<div class="in-the-bar">{search_hits.box()}</div>')
try:
    shown_package.version()
    connection.rows("select 1")
except (DataError, UsageError) as problem:
    st.html("<h1>There is no data to show yet</h1>")
    st.text(str(problem))
    st.html("<footer></footer>")  # at which a page is shown
    st.stop()
page.run()
attribution()
