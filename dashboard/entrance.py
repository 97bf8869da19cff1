"""What a browser gets first at the address of a page: Streamlit's page, with two things told beforehand.

Streamlit asks for the module that draws a chart only when the first chart is sent, and for its server before it
connects. Here the modules are named, so that the browser loads them while it is still busy with Streamlit's own start,
and the server is told (`connecting.js`).
"""

from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from dashboard import frontend, navigation

CONNECTING = Path(__file__).parent / "connecting.js"


def routes() -> list[Route]:
    """The addresses of all pages."""
    return [Route(f"/{navigation.address(script)}", serve) for script in navigation.pages()]


def serve(request: Request) -> Response:
    """The page; as with Streamlit's own, a browser asks for it each time."""
    return HTMLResponse(page(), headers={"Cache-Control": "no-cache"})


@cache
def page() -> str:
    """Streamlit's page with what we add to its head. Addresses are relative, as Streamlit's own."""
    named = "".join(
        f'<link rel="modulepreload" fetchpriority="low" href=".{address}">\n'
        for address in frontend.later()
        if address.endswith(".js")
    )
    connecting = f"<script>{CONNECTING.read_text(encoding='utf-8')}</script>\n"
    return frontend.page().replace("</head>", f"{named}{connecting}</head>", 1)
