"""Middleware that refuses the web sockets of foreign pages.

Streamlit asks the same, and for a foreign page it looks up its own address at another host before it says no
(`net_util.get_external_ip`): any page that a reader visits could make it do so. Here it is refused before that.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose
from streamlit import config

#: This machine, by the names that Streamlit takes for it.
HERE = frozenset({"localhost", "127.0.0.1"})
ORIGIN = b"origin"


class OwnOrigin:
    """Middleware that refuses the web sockets of foreign pages."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, or close the socket before it is open (status 403)."""
        if scope["type"] == "websocket" and not same_host(scope):
            if not allowed(Headers(scope=scope)["origin"]):
                await WebSocketClose()(scope, receive, send)
                return
            # Answered already: Streamlit would look up addresses before it comes to the origins that are allowed.
            scope = {**scope, "headers": [pair for pair in scope["headers"] if pair[0].lower() != ORIGIN]}
        await self.app(scope, receive, send)


def same_host(scope: Scope) -> bool:
    """Whether a page of this host asks, or something that is no page."""
    headers = Headers(scope=scope)
    return "origin" not in headers or _parts(headers["origin"])[1] == headers.get("host")


def allowed(origin: str) -> bool:
    """Whether the settings let in pages from elsewhere: `server.enableCORS`, `server.corsAllowedOrigins`,
    `browser.serverAddress`.
    """
    if not config.get_option("server.enableCORS"):
        return True
    named = {_parts(each)[0] or each for each in config.get_option("server.corsAllowedOrigins")}
    return _parts(origin)[0] in HERE | named | {config.get_option("browser.serverAddress")}


def _parts(origin: str) -> tuple[str | None, str]:
    """Host, and host with port; of what is no address neither."""
    try:
        split = urlsplit(origin)
        _ = split.port  # "127.0.0.1:8501.example" has none
        return split.hostname, split.netloc
    except ValueError:
        return None, ""
