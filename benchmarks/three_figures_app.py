"""The page of three figures on the dashboard's server: the same headers, compression and warm start."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import streamlit as st
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware

from dashboard.asgi_app import lifespan
from dashboard.headers import SecurityHeaders

app = st.App(
    "three_figures.py",
    middleware=[Middleware(SecurityHeaders), Middleware(GZipMiddleware, minimum_size=500)],
    lifespan=lifespan,
)
