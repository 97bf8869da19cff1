"""Middleware that answers “nothing has changed” (304) to whoever names the tag, or the day, of what he has already."""

from email.utils import parsedate_to_datetime

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

#: What tells of a body that is not sent.
OF_THE_BODY = ("content-length", "content-type", "content-encoding", "content-disposition")


class NotModified:
    """Middleware that answers 304 where what was asked for has the tag, or the day, that the reader names."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, or without a body."""
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self.app(scope, receive, send)
            return
        asked = Headers(scope=scope)
        unchanged = False

        async def send_if_changed(message: Message) -> None:
            nonlocal unchanged
            if message["type"] == "http.response.start" and message["status"] == 200:
                headers = MutableHeaders(raw=message["headers"])
                unchanged = has(asked, headers)
                if unchanged:
                    for name in OF_THE_BODY:
                        del headers[name]
                    message = {"type": message["type"], "status": 304, "headers": headers.raw}
            elif unchanged:
                message = {"type": "http.response.body", "body": b"", "more_body": message.get("more_body", False)}
            await send(message)

        await self.app(scope, receive, send_if_changed)


def has(asked: Headers, answer: Headers) -> bool:
    """Whether a reader has this answer already: its tag, or where he names none, its day."""
    if "if-none-match" in asked:
        named = [tag.strip().removeprefix("W/") for tag in asked["if-none-match"].split(",")]
        return "etag" in answer and (answer["etag"].removeprefix("W/") in named or named == ["*"])
    if "if-modified-since" in asked and "last-modified" in answer:
        try:
            return parsedate_to_datetime(answer["last-modified"]) <= parsedate_to_datetime(asked["if-modified-since"])
        except (ValueError, TypeError):
            return False  # that is no day
    return False
