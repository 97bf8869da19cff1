"""Streamlit's index.html with preload hints, served at the address of every page.

Streamlit asks for the module that draws a chart only when the first chart is sent. Here the modules are named, so that
the browser loads them while it is still busy with Streamlit's own start.
"""

from collections.abc import Iterable
from functools import cache

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from dashboard.server.speed import streamlit_files


def routes(addresses: Iterable[str]) -> list[Route]:
    """The addresses of pages, each relative to the first."""
    return [Route(f"/{address}", serve) for address in addresses]


def serve(request: Request) -> Response:
    """The page; as with Streamlit's own, a browser asks for it each time."""
    return HTMLResponse(page(), headers={"Cache-Control": "no-cache"})


@cache
def page() -> str:
    """Streamlit's page with what we add to its head. Addresses are relative, as Streamlit's own."""
    named = "".join(
        f'<link rel="modulepreload" fetchpriority="low" href=".{address}">\n'
        for address in streamlit_files.later()
        if address.endswith(".js")
    )
    return streamlit_files.page().replace("</head>", f"{named}</head>", 1)
