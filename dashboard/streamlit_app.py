"""The dashboard as a server: `python -m streamlit run dashboard/streamlit_app.py`, from any folder.

Around the pages (`frame.py`): addresses for programs and for who has no JavaScript (`/cite`, `/api`, `/data`), security
headers, and a warm start. The file has the name that hosts of Streamlit look for.
"""

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

# `streamlit run` looks for modules in this folder only.
sys.path.insert(0, str(Path(__file__).parent.parent))

import streamlit as st
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from dashboard import navigation
from dashboard.queries import overview, records, search
from dashboard.routes import api, data, discovery
from dashboard.routes.answers import answer
from dashboard.routes.cite import cite
from dashboard.routes.embed import embed
from dashboard.routes.pages import NotFound, answer_of, moved_to
from dashboard.server import site, style_sheets
from dashboard.server.not_modified import NotModified
from dashboard.server.open_to_all import OpenToAll
from dashboard.server.origins import OwnOrigin
from dashboard.server.security_headers import SecurityHeaders
from scripts.errors import DataError, UsageError

if find_spec("dashboard.server.speed"):
    from dashboard.server import speed
else:  # deleted: everything works without
    speed = None  # type: ignore[assignment]


def style(sheets: Callable[[], str]) -> Callable[[Request], Response]:
    """The route that answers with a style."""

    def sheet(request: Request) -> Response:
        return answer(sheets(), "text/css; charset=utf-8")

    return sheet


def no_data(request: Request, problem: Exception) -> Response:
    """There is no package, or it cannot be read: say what to do."""
    return PlainTextResponse(f"{problem}\n", status_code=503)


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[dict[str, Any]]:
    """Warm up before the first reader comes."""
    if speed:
        speed.warm_up(load)
    yield {}


def load() -> None:
    """Load the package. Where there is none the pages say so themselves."""
    with suppress(DataError, UsageError):
        search.search("")
        for name in records.names()[:1]:
            records.record(name)
        overview.checks()
    import_module("dashboard.widgets.figure")  # which loads Arrow; the server need not wait for it


MIDDLEWARE = [
    Middleware(OwnOrigin),
    Middleware(SecurityHeaders),
    *([Middleware(speed.CompressedOnce)] if speed else []),
    Middleware(NotFound),
    Middleware(OpenToAll),
    Middleware(NotModified),
]

FIRST = f"/{navigation.address(navigation.FIRST)}"
#: Below the path of the site (`server.baseUrlPath`), as Streamlit's own are. Streamlit compresses the answers, all but
#: the first page, which is its own file elsewhere.
ROUTES = [
    Route(f"{site.base_path()}{path}", answered, middleware=[Middleware(GZipMiddleware)] if path == FIRST else [])
    for path, answered in {
        "/cite/{record}": cite,
        "/embed/{name}": embed,
        "/api": api.index,
        "/api/openapi.json": api.description,
        "/api/tables": api.tables,
        "/api/tables/{name}": api.table,
        "/api/views": api.views,
        "/api/views/{name}": api.view,
        "/api/records/{record_id}": api.record,
        "/api/search": api.found,
        "/api/{rest:path}": api.nothing,
        "/data/datapackage.json": data.descriptor,
        "/data/{name}": data.data_file,
        "/data/{path:path}": data.package_file,
        "/docs/{name}.md": data.page,
        "/plain_page.css": style(style_sheets.of_plain_pages),
        "/text_page.css": style(style_sheets.of_text_pages),
        "/embed.css": style(style_sheets.of_figures),
        "/robots.txt": discovery.robots,
        "/sitemap.xml": discovery.sitemap,
        "/sitemap-{part}.xml": discovery.part_of_sitemap,
        "/favicon.svg": discovery.sign,
        "/favicon.ico": discovery.sign,
        **{f"/{navigation.address(script)}": answer_of(script) for script in navigation.pages()},
        **{f"/{former}": moved_to(script) for former, script in navigation.MOVED.items()},
    }.items()
]
PROBLEMS = {DataError: no_data, UsageError: no_data}

app = st.App("frame.py", routes=ROUTES, middleware=MIDDLEWARE, exception_handlers=PROBLEMS, lifespan=lifespan)
