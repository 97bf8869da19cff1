"""The routes of the dashboard as a server has them, without Streamlit and without a socket."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import quote, unquote

import pytest
from starlette.applications import Starlette
from starlette.types import ASGIApp

from dashboard import streamlit_app


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


Ask = Callable[..., Answer]


@pytest.fixture(scope="session")
def ask() -> Ask:
    """Ask for an address, as `ask("/cite/x?y=1", accept="text/html")`."""
    app = Starlette(
        routes=streamlit_app.ROUTES,
        middleware=streamlit_app.MIDDLEWARE,
        exception_handlers=streamlit_app.PROBLEMS,
    )

    def asked(address: str, method: str = "GET", **headers: str) -> Answer:
        return answered(app, address, method, headers)

    return asked


def answered(app: ASGIApp, address: str, method: str, headers: dict[str, str]) -> Answer:
    """The answer of an application, asked in a thread of its own: a browser of other tests may have a loop in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, _asked(app, address, method, headers)).result()


async def _asked(app: ASGIApp, address: str, method: str, headers: dict[str, str]) -> Answer:
    path, _, query = address.partition("?")
    told = {"host": "claims.example"} | {name.replace("_", "-"): value for name, value in headers.items()}
    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": method,
        "scheme": "https",
        "path": unquote(path),
        "raw_path": quote(path, safe="/%").encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in told.items()],
        "server": ("claims.example", 443),
        "client": ("192.0.2.1", 1),
    }
    messages: list[dict] = []
    told_all = iter([{"type": "http.request", "body": b"", "more_body": False}])

    async def receive() -> dict:
        if message := next(told_all, None):
            return message
        await asyncio.Event().wait()  # the reader stays
        raise AssertionError

    async def send(message: dict) -> None:
        messages.append(message)

    await app(scope, receive, send)
    begun = messages[0]
    body = b"".join(message.get("body", b"") for message in messages[1:])
    return Answer(begun["status"], {name.decode(): value.decode() for name, value in begun["headers"]}, body)
