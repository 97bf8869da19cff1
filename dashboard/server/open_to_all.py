"""Middleware that lets any web page read the data: it is open, and reading it needs no cookie (CORS)."""

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.server import site

#: Below these addresses any page may read; the rest of the site is for its own pages.
OPEN = ("data", "api", "cite")
METHODS = ("GET", "HEAD", "OPTIONS")


class OpenToAll:
    """Middleware that adds the headers of CORS to what is open."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.opened = CORSMiddleware(
            app,
            allow_origins=["*"],
            allow_methods=METHODS,
            allow_headers=["*"],
            expose_headers=["ETag"],
            max_age=86_400,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, with the headers where it is open."""
        is_open = scope["type"] == "http" and scope["path"].removeprefix(site.base_path()).split("/")[1:2] in (
            [name] for name in OPEN
        )
        await (self.opened if is_open else self.app)(scope, receive, send)
