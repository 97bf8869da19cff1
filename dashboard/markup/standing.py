"""How what is shown is to be taken, as escaped HTML: the usage warnings of tables, and the line that ends each page."""

from html import escape

import schemas
from dashboard.markup.citation import publisher
from dashboard.queries import claims
from dashboard.server.addresses import WARNINGS, codebook_address
from dashboard.text import labels


def usage(*tables: str) -> str:
    """How tables and their columns are to be used, in the words of their schemas."""
    told = "".join(
        f'<li><a class="swift" href="{WARNINGS}">{escape(warning.label)}</a>: {escape(warning.description)}</li>'
        for warning in dict.fromkeys(
            warning for table in tables for warning in labels.usage_warnings(table, schemas.fields(table))
        )
    )
    books = ", ".join(
        f'<a class="swift" href="{codebook_address(table)}">{escape(labels.table_title(table))}</a>' for table in tables
    )
    more = f"<p>Every column and every code, in the code book: {books}.</p>"
    return f'<details class="usage"><summary>How to use this</summary><ul>{told}</ul>{more}</details>'


def attribution() -> str:
    """Whose claims these are, and with which hyperlinks."""
    linked = dict.fromkeys(publisher(source) for source in claims.sources() if source["reuse_link"])
    material = f"; material of {' and '.join(linked)} is used with a hyperlink" if linked else ""
    return (
        f"Claims as printed in {escape(claims.documents_in_words())}, none of them independently verified."
        f" The documents remain their publishers’{material}."
    )
