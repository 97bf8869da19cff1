"""Titles of columns and labels of codes on the way to their entries in the code book, as escaped HTML."""

from html import escape

from dashboard.server.addresses import codebook_address
from dashboard.text.labels import column


def defined(table: str, field: str, root: str = "", words: str | None = None) -> str:
    """The title of a column, or a label that stands in it, as a link to what the code book says of it.

    The keyboard passes these links: a page has hundreds, and one to the whole table that it stops at.
    """
    words = column(table, field) if words is None else words
    address = f"{root}{codebook_address(table, field)}"
    return f'<a class="swift defined" tabindex="-1" href="{address}">{escape(words)}</a>'
