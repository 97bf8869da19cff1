"""Answers of one kind to every program: with a tag by which it can ask whether anything changed, and errors that it can
read (RFC 9457, `application/problem+json`).
"""

import json
from hashlib import blake2b
from http import HTTPStatus
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, Response

HTML = "text/html; charset=utf-8"
#: Kept by whoever likes, and asked for again each time: the answer is 304 until the package is published anew.
ASKED_AGAIN = "no-cache"


def answer(body: str | bytes, media_type: str, status: int = 200) -> Response:
    """An answer with its tag. The tag is a weak one, as the answer may be compressed on its way."""
    content = body.encode("utf-8", "replace") if isinstance(body, str) else body
    tag = blake2b(content, digest_size=16).hexdigest()
    return Response(content, status, {"etag": f'W/"{tag}"', "cache-control": ASKED_AGAIN}, media_type)


def file_answer(path: Path, media_type: str, name: str | None = None, *, shown: bool = True) -> Response:
    """A file with its tag; `shown` where a browser opens it, or else it is saved as `name`."""
    told = path.stat()
    headers = {"etag": f'W/"{told.st_mtime_ns:x}-{told.st_size:x}"', "cache-control": ASKED_AGAIN}
    opened = "inline" if shown else "attachment"
    return FileResponse(
        path, headers=headers, media_type=media_type, filename=name, stat_result=told, content_disposition_type=opened
    )


def json_answer(told: Any, status: int = 200, media_type: str = "application/json") -> Response:
    """An answer in JSON; dates are written as ISO has them."""
    return answer(as_json(told), media_type, status)


def as_json(told: Any) -> str:
    """JSON for programs, and for people who read along."""
    return json.dumps(told, ensure_ascii=False, indent=1, default=str) + "\n"


def problem(request: Request, status: int, detail: str) -> Response:
    """What is wrong, for programs: `detail` says it in one sentence, and what to do."""
    told = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "instance": request.url.path,
    }
    return json_answer(told, status, "application/problem+json")
