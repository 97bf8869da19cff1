"""The text of a Word file (DOCX): mammoth makes HTML of it, with footnotes and tables, without headers and footers.

Tried instead: docx2txt 0.9, which gives each cell of a table a paragraph; python-docx 1.2, which has no footnotes.
"""

import io
import re
from zipfile import BadZipFile

from scripts.errors import DataError
from scripts.originals.extracted import Extracted, library, tool
from scripts.originals.web_page import from_html


def read(data: bytes) -> Extracted:
    """The text of a DOCX file.

    Raises:
        DataError: it is none, though it begins like one.
        UsageError: a library is not installed.

    """
    mammoth = library("mammoth")
    try:
        html = mammoth.convert_to_html(io.BytesIO(data), ignore_empty_paragraphs=True).value
    except (BadZipFile, KeyError, OSError, ValueError) as error:
        raise DataError(f"is no Word file that can be read ({error}); save it as DOCX again") from None
    html = re.sub(r"(<t[dh][^>]*>)<p>|</p>(?=</t[dh]>)", r"\1", html)  # a row is a line
    return from_html(f"<html><body>{html}</body></html>", tool("mammoth", "inscriptis"))
