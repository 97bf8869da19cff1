"""The text of an e-mail: sender, date and subject as its first lines, then its words."""

import sys
from email import message_from_bytes, policy
from email.message import EmailMessage

from scripts.errors import DataError
from scripts.originals.extracted import Extracted
from scripts.originals.lines import is_wrapped, unwrapped
from scripts.originals.web_page import from_html


def read(data: bytes) -> Extracted:
    """The text of a message as it was stored (EML).

    Raises:
        DataError: it has no words, only attachments.
        UsageError: a library is not installed.

    """
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage), "the policy makes messages of this kind"
    body = message.get_body(("plain", "html"))
    if body is None:
        raise DataError("is an e-mail without words; save its attachment and name that")
    by = f"email of Python {sys.version_info.major}.{sys.version_info.minor}"
    head = "".join(f"{name}: {message[name]}\n" for name in ("From", "Date", "Subject") if message[name])
    content: str = body.get_content()
    a_page = body.get_content_type() == "text/html"
    words = from_html(content, by) if a_page else _paragraphs(content, by)
    attached = [part.get_filename() or part.get_content_type() for part in message.iter_attachments()]
    remarks = [
        *words.remarks,
        *(f"an attachment is not read: {name}; start it as a document of its own" for name in attached),
    ]
    return Extracted(f"{head}\n{words.text}", by, remarks)


def _paragraphs(content: str, by: str) -> Extracted:
    lines = content.splitlines()
    if not is_wrapped(content):
        return Extracted("\n".join(lines).strip("\n") + "\n", by)
    text, remarks = unwrapped(lines)
    return Extracted(text, by, remarks)
