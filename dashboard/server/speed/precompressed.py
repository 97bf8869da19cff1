"""Cache of Streamlit's own files, compressed once for all readers.

A first load is 5 MB in 120 files. Streamlit sends them as they are; Starlette's `GZipMiddleware` would compress them
anew for every reader, and a file is read in steps that each wait for a thread. Their names hold a hash of what they
hold, so what was compressed once is right for as long as the server runs; it is kept in memory, 2 to 3 MB.
"""

import gzip
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import FileResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.server.speed import streamlit_files

#: Level 6 takes two thirds as long again and saves a twenty-fifth.
LEVEL = 4
#: What is worth it; fonts and pictures are compressed already. Windows has names of its own for these.
TEXT = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}

#: A reader who asks for one of these wants a part of a file, or to know whether it changed: Streamlit answers.
CONDITIONAL = ("range", "if-none-match", "if-modified-since")


@dataclass(frozen=True)
class Kept:
    """A file as it goes over the wire."""

    body: bytes
    headers: dict[str, str]


@cache
def kept(file: Path) -> Kept:
    """A file, compressed if it is text, with the headers that Streamlit gives it."""
    body = file.read_bytes()
    headers = dict(FileResponse(file, media_type=TEXT.get(file.suffix), stat_result=file.stat()).headers)
    headers |= {"cache-control": "public, immutable, max-age=31536000", "vary": "Accept-Encoding"}
    if file.suffix in TEXT:
        body = gzip.compress(body, LEVEL, mtime=0)
        # A strong tag would name these very bytes, and the same file comes as it is too (RFC 9110, 8.8.3.3).
        headers |= {"content-encoding": "gzip", "content-length": str(len(body)), "etag": f"W/{headers['etag']}"}
    return Kept(body, headers)


def compress(addresses: Iterable[str]) -> None:
    """Keep some files before they are asked for."""
    for address in addresses:
        kept(streamlit_files.files()[address])


class CompressedOnce:
    """Middleware that answers for Streamlit's own files; all else goes on."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the file that is kept, or as the application does."""
        file = streamlit_files.files().get(scope["path"]) if scope["type"] == "http" else None
        if file and file.exists() and _takes_the_whole(scope):
            found = kept(file)
            await Response(found.body, headers=found.headers)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def _takes_the_whole(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    return (
        scope["method"] in ("GET", "HEAD")
        and "gzip" in headers.get("accept-encoding", "")
        and not any(name in headers for name in CONDITIONAL)
    )
