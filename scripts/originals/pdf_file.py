"""The text of a PDF: what every page has at its top or foot is left out, wrapped lines are paragraphs again.

Compared on a statement of three pages with a header, a footer, justified lines, a table, Azerbaijani, Russian and
Arabic words: pypdfium2 5.15 keeps `fi` as two letters and most Arabic words in order, and took 0.15 seconds (pypdf 7.1
1.6, pdfplumber 0.11 3.7); pypdf gives ligatures and presentation forms, pdfplumber turns Arabic round, pdfminer.six
moves words of justified lines. PyMuPDF is AGPL.
"""

from scripts.errors import DataError
from scripts.originals.extracted import Extracted, library, tool
from scripts.originals.lines import right_to_left, unwrapped, without_furniture


def read(data: bytes) -> Extracted:
    """The text of a PDF file.

    Raises:
        DataError: it cannot be opened, or has no text (it is a picture).
        UsageError: a library is not installed.

    """
    pdfium = library("pypdfium2")
    try:
        with pdfium.PdfDocument(data) as document:
            texts = [page.get_textpage().get_text_bounded() for page in document]
    except pdfium.PdfiumError as error:
        raise DataError(f"is no PDF that can be read ({error}); get another copy, without a password") from None
    # PDFium joins the two parts of a word that a line end cuts, by U+0002.
    lines, furniture = without_furniture([text.replace("\x02", "-\n").splitlines() for text in texts])
    if not any(line.strip() for line in lines):
        raise DataError(
            "is a PDF without text, a picture of pages; have it read by optical character recognition first"
        )
    text, joined = unwrapped(lines)
    return Extracted(text, tool("pypdfium2"), [*furniture, *joined, *right_to_left(text)])
