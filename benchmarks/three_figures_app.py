"""The page of three figures on the dashboard's server: the same headers, compression and warm start."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import streamlit as st

from dashboard.streamlit_app import MIDDLEWARE, ROUTES, lifespan

app = st.App("three_figures.py", routes=ROUTES, middleware=MIDDLEWARE, lifespan=lifespan)
