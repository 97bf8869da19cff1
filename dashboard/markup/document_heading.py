"""What stands above a document, as escaped HTML: whose it is, its sections, and what the marks in it mean."""

from collections.abc import Sequence
from html import escape

from dashboard.markup import document
from dashboard.markup.citation import publisher
from dashboard.queries import claims
from dashboard.queries import documents as document_queries
from schemas.rows import Row

HOW = (
    "Underlined are the words that rows of one table quote, or of all, with a letter and a line for each; follow them"
    " to their rows. While you are in the text, n and p go to the next and the previous mark. The small"
    " number behind a sentence is how many rows rest on it; follow it to all of them. In brackets:"
    " why no row was made of a sentence. The address of this page, and of everything that you choose in it, stays."
)


def above(source_id: str, legend: str = "") -> str:
    """The name of a document, and what is to be known of it before it is read."""
    (source,) = [row for row in claims.sources() if row["source_id"] == source_id]
    return introduced(source, legend, f"<h2>{escape(source['short_title'])}</h2>")


def introduced(source: Row, legend: str = "", heading: str = "") -> str:
    """Whose document it is, its sections, and what the marks in it mean; a `legend` can let one choose among them."""
    how = f"<details><summary>How to read the marks</summary><p>{HOW}</p></details>"
    sections = _sections(document_queries.passages(source["source_id"]))
    return f'<div class="in-a-row">{heading}{_whose(source)}{how}</div>{sections}{legend or document.legend()}'


def _whose(source: Row) -> str:
    dated = f"dated “{source['date_printed']}”" if source["date_printed"] else "not dated"
    return (
        f"<details><summary>Whose document this is: not independently verified</summary><p>“{escape(source['title'])}”,"
        f" published by {publisher(source)}, {escape(dated)}. {escape(source['perspective'])}</p></details>"
    )


def _sections(passages: Sequence[Row]) -> str:
    found = document.sections(passages)
    if len(found) < 2:
        return ""
    links = " · ".join(f'<a href="#{place}">{escape(name or "text")}</a>' for name, place in found.items())
    return f'<nav aria-label="Sections"><p>Sections: {links}</p></nav>'
