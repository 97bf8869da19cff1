"""The page of three figures on the dashboard's server: the same headers, compression and warm start."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import streamlit as st
from starlette.routing import Route

from dashboard.routes.pages import app_page
from dashboard.streamlit_app import MIDDLEWARE, ROUTES, lifespan

#: Its page stands where the dashboard has one that needs no Streamlit.
FIRST = Route("/", app_page("statements"))

app = st.App("three_figures.py", routes=[FIRST, *ROUTES], middleware=MIDDLEWARE, lifespan=lifespan)
