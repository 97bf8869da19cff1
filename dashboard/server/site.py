"""The address of the site as others see it, for links that leave it: references, previews, the map of the site."""

import os

from starlette.requests import Request
from streamlit import config

#: Names the address where a request does not tell it: behind a proxy that takes a part of the path away.
VARIABLE = "CAUCASUS_CLAIMS_ADDRESS"


def address(request: Request) -> str:
    """The address without a stroke at its end: what the variable names, or else what was asked for."""
    named = os.environ.get(VARIABLE, "").rstrip("/")
    return named or f"{request.url.scheme}://{request.url.netloc}{base_path()}"


def base_path() -> str:
    """Below which path the site is served (`server.baseUrlPath`): `/claims`, or nothing."""
    path = str(config.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{path}" if path else ""
