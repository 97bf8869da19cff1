"""Security headers on every answer. No page needs another host or an inline script of its own, and none may be framed
but the figures that are made for it.
"""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

import streamlit
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.server.site import base_path

STATIC = Path(__file__).parents[1] / "static"

INDEX_PAGE = Path(streamlit.__file__).parent / "static" / "index.html"
INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@cache
def scripts() -> list[Path]:
    """Our own scripts, which never change while the server runs."""
    return sorted(STATIC.glob("*.js"))


@cache
def content_security_policy() -> str:
    """What pages may load: from here only. Inline scripts, Streamlit's and our own, are let in by hash."""
    let_in = [
        *INLINE_SCRIPT.findall(INDEX_PAGE.read_text(encoding="utf-8")),
        *(script.read_text(encoding="utf-8") for script in scripts()),
    ]
    hashes = "".join(f" 'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in let_in)
    return "; ".join(
        [
            "default-src 'self'",
            f"script-src 'self'{hashes}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
        ]
    )


def may_be_framed(path: str) -> bool:
    """Whether other pages may show what is at a path in a frame."""
    return path.startswith(f"{base_path()}/embed/")


class SecurityHeaders:
    """Middleware that adds the headers."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, with the headers."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                framed = may_be_framed(scope["path"])
                ancestors = "*" if framed else "'none'"
                headers["Content-Security-Policy"] = f"{content_security_policy()}; frame-ancestors {ancestors}"
                headers["X-Content-Type-Options"] = "nosniff"
                if not framed:
                    headers["X-Frame-Options"] = "DENY"
                headers["Referrer-Policy"] = "no-referrer"
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
                headers["Cross-Origin-Opener-Policy"] = "same-origin"
            await send(message)

        await self.app(scope, receive, send_with_headers)
