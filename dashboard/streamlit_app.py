"""The dashboard as a server: `python -m streamlit run dashboard/streamlit_app.py`, from any folder.

Around the pages (`frame.py`): addresses that last (`/data/<table>.csv`, `/cite/<record id>`), security headers,
compression, and a warm start. The file has the name that hosts of Streamlit look for.
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

# `streamlit run` looks for modules in this folder only.
sys.path.insert(0, str(Path(__file__).parent.parent))

import streamlit as st
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

import schemas
from dashboard import db, entrance, files, queries, queries_tables
from dashboard.addresses import RECORD, page_of
from dashboard.compression import CompressedOnce
from dashboard.headers import SecurityHeaders
from dashboard.origins import OwnOrigin
from dashboard.sending import send_at_once
from dashboard.warming import cool_down, warm_up
from scripts.errors import DataError, UsageError


def data(request: Request) -> Response:
    """A table as it is published."""
    table = request.path_params["table"]
    if table not in schemas.TABLES:
        return PlainTextResponse(f"There is no such table; there are {', '.join(schemas.TABLES)}.\n", status_code=404)
    path = db.package().path(table)
    return FileResponse(path, media_type="text/csv", filename=f"{table}.csv", content_disposition_type="inline")


def cite(request: Request) -> Response:
    """The page that shows a record; the overview, which says so, where there is no such record."""
    record = request.path_params["record"]
    table = queries.table_of(record) or queries_tables.table_with(record)
    page = page_of(table) if table else ""
    wanted = ({"table": table} if page == "tables" else {}) | {RECORD: record}
    return RedirectResponse(f"../{page}?{urlencode(wanted)}", status_code=302)


def no_data(request: Request, problem: Exception) -> Response:
    """There is no package, or it cannot be read: say what to do."""
    return PlainTextResponse(f"{problem}\n", status_code=503)


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[dict[str, Any]]:
    """Warm up before the first reader comes, and leave nothing behind."""
    send_at_once()
    warm_up()
    yield {}
    cool_down()


MIDDLEWARE = [
    Middleware(OwnOrigin),
    Middleware(SecurityHeaders),
    Middleware(CompressedOnce),
    Middleware(GZipMiddleware, minimum_size=500, compresslevel=6),
]

app = st.App(
    "frame.py",
    routes=[
        *entrance.routes(),
        Route("/data/{table}.csv", data),
        Route("/cite/{record}", cite),
        Route("/data/{name}", files.data_file),
        Route("/docs/{name}.md", files.page),
    ],
    middleware=MIDDLEWARE,
    exception_handlers={DataError: no_data, UsageError: no_data},
    lifespan=lifespan,
)
