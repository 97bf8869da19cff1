"""What kind of file an original is, by its bytes, and its text."""

import re
from collections.abc import Callable

from scripts.originals import mail, pdf_file, web_page, word_file
from scripts.originals.extracted import Extracted
from scripts.originals.lines import unwrapped

#: How the file of each kind ends, and what reads it. Text is a document as it is.
READERS: dict[str, Callable[[bytes], Extracted]] = {
    "html": web_page.read,
    "pdf": pdf_file.read,
    "docx": word_file.read,
    "eml": mail.read,
}
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_HEADERS = re.compile(rb"(?:[A-Za-z][A-Za-z-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3,}\r?\n")


def kind_of(data: bytes) -> str | None:
    """`html`, `pdf`, `docx`, `eml`; None for what can only be text."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04") and b"word/document.xml" in data:
        return "docx"
    if _MARKUP.match(data):
        return "html"
    head = _HEADERS.match(data)
    return "eml" if head and re.search(rb"^From:", head[0], re.M | re.I) else None


def extract(data: bytes, *, unwrap: bool = False) -> tuple[str, Extracted | None]:
    """How the file ends, and its text; None for a plain text, which is a document as it is. With `unwrap` the lines of
    a text become paragraphs, and what was received is an original too.

    Raises:
        DataError: the file cannot be read as what it is.
        UsageError: a library is not installed.

    """
    kind = kind_of(data)
    if kind:
        return kind, READERS[kind](data)
    if not unwrap:
        return "txt", None
    text, remarks = unwrapped(data.decode("utf-8-sig", errors="strict").splitlines())
    return "txt", Extracted(text, "lines joined to paragraphs", remarks)
