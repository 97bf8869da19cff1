"""The style sheets of `dashboard/static`, each where it is used: by pages of Streamlit, and by pages without."""

import re
from functools import cache
from pathlib import Path

from dashboard.server.security_headers import INDEX_PAGE

STATIC = Path(__file__).parents[1] / "static"
LETTERS = re.compile(r'href="\./(static/media/SourceSans[^"]+\.woff2)"')
#: Of pages that Streamlit has no part in.
PLAIN = ("tokens", "plain_page")
#: Of pages of words alone, on top of what all pages share.
TEXT = "text_page"
#: Of figures in the pages of others, on top.
EMBEDDED = "embed"


def of_pages() -> str:
    """What all pages with charts, documents and tables share, the sheet for paper last."""
    sheets = sorted(STATIC.glob("*.css"), key=lambda sheet: (sheet.stem == "print", sheet.stem))
    return _together(*(sheet.stem for sheet in sheets if sheet.stem not in ("plain_page", TEXT, EMBEDDED)))


def of_text_pages() -> str:
    """What pages of words alone have: the same, a frame of their own, and the letters that Streamlit's pages have."""
    return f"{letters()}{of_frozen_pages()}"


def of_frozen_pages() -> str:
    """The same for pages of the static site, which brings no letters."""
    return f"{of_pages()}{_together(TEXT)}"


def letters() -> str:
    """The typeface that Streamlit's page names, for pages without Streamlit; nothing where it names none.

    A page whose letters come late keeps those that it began with: nothing in it moves.
    """
    file = letters_file()
    look = "font-weight: 100 900; font-display: optional"
    return f'@font-face {{ font-family: "Source Sans"; src: url("./{file}"); {look}; }}\n' if file else ""


@cache
def letters_file() -> str:
    """The file of these letters, which a page asks for as soon as it begins."""
    named = LETTERS.search(INDEX_PAGE.read_text(encoding="utf-8"))
    return named[1] if named else ""


def of_plain_pages() -> str:
    """What the pages of records have."""
    return f"{letters()}{_together(*PLAIN)}"


def of_figures() -> str:
    """What figures in the pages of others have."""
    return f"{letters()}{_together(*PLAIN, 'record_page', 'exchange_matrix', EMBEDDED)}"


def _together(*names: str) -> str:
    return "".join((STATIC / f"{name}.css").read_text(encoding="utf-8") for name in names)
