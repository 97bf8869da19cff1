"""What a page needs later, named before: the browser loads it while it is still busy with Streamlit's own start.

Streamlit's page asks for the module that draws a chart only when the first chart is sent; by then the script has run.
"""

from functools import cache

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard import frontend


@cache
def links() -> str:
    """A `Link` header. Its addresses are relative, so that it holds below a base path too."""
    return ", ".join(
        f"<.{address}>; rel=modulepreload; fetchpriority=low" for address in frontend.later() if address.endswith(".js")
    )


class Preloads:
    """Middleware that adds the header to pages."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, with the header."""

        async def send_with_links(message: Message) -> None:
            if message["type"] == "http.response.start" and links():
                headers = MutableHeaders(scope=message)
                if message["status"] == 200 and headers.get("content-type", "").startswith("text/html"):
                    headers.append("Link", links())
            await send(message)

        await self.app(scope, receive, send_with_links)
