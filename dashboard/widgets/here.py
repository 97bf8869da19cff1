"""Where and when a page is read, for references: the address of the site, and the day."""

import os
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

import streamlit as st

from dashboard.server import site as served


def site() -> str:
    """The address of the site without a stroke at its end; nothing where the browser has not told it."""
    page = urlsplit(st.context.url or "")
    told = f"{page.scheme}://{page.netloc}{served.base_path()}" if page.netloc else ""
    return os.environ.get(served.VARIABLE, "").rstrip("/") or told


def day() -> date:
    """Today, where clocks show Greenwich's time."""
    return datetime.now(UTC).date()
