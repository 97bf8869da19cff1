"""The parts of the overview, in escaped HTML: what is in the package, whose claims these are, how they were checked."""

from collections.abc import Mapping, Sequence
from html import escape

import schemas
from dashboard.markup.citation import publisher
from dashboard.queries.overview import Check
from dashboard.text import labels
from dashboard.text.labels import number
from schemas.rows import Row


def counts(sources: Sequence[Row], claims: Mapping[tuple[str, str], int]) -> str:
    """How many rows each table has from each document, with a link to the table as it is published."""
    heads = "".join(f'<th scope="col">{escape(source["short_title"])}</th>' for source in sources)
    rows = "".join(
        f'<tr><th scope="row">{escape(labels.table_title(table))} (<a href="data/{table}.csv">CSV</a>)</th>'
        + "".join(f"<td>{claims.get((table, source['source_id']), '')}</td>" for source in sources)
        + "</tr>"
        for table in (*schemas.CLAIM_TABLES, "discrepancies")
    )
    return (
        "<h2>Rows by table and document</h2>"
        "<p>A row is a claim, not an event: one event is told of in many rows, and a blank is not a zero. A discrepancy"
        " between two documents is counted with both.</p>"
        '<div class="listing" tabindex="0" role="region" aria-label="Rows by table and document">'
        f'<table class="counts"><thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
    )


def perspectives(sources: Sequence[Row]) -> str:
    """The documents: who published them, from whose perspective, on what terms."""
    return "<h2>Whose claims these are</h2>" + "".join(
        f"<p><strong>{escape(source['short_title'])}</strong>: “{escape(source['title'])}”{_dated(source, ', dated ')},"
        f" published by {publisher(source)}.<br>{escape(source['perspective'])}{_terms(source)}</p>"
        for source in sources
    )


def _dated(source: Row, before: str) -> str:
    printed = source["date_printed"]
    return f"{before}“{escape(printed)}”" if printed else ""


def _terms(source: Row) -> str:
    terms = source["reuse_terms"]
    return f"<br>{escape(labels.column('sources', 'reuse_terms'))}: “{escape(terms)}”" if terms else ""


def doors(pages: Sequence[tuple[str, str, str]]) -> str:
    """Where else to go: a card for each page, which is a link as a whole: address, title, and what the page answers."""
    told = "".join(
        f'<a class="swift door" href="{address}"><strong>{escape(title)}</strong> <span>{escape(question)}</span></a>'
        for address, title, question in pages
    )
    nav = f'<nav class="doors" aria-label="What each page answers">{told}</nav>'
    return f'<h2 class="doors-heading">All the ways in</h2>{nav}'


def checks(found: Sequence[Check], unread: Mapping[str, int]) -> str:
    """How the package is checked, and what was found for this page: so many of so many; `unread` is document → how
    many cells no reader read again.
    """
    rows = "".join(
        f'<tr><th scope="row">{escape(check.what[0].upper() + check.what[1:])}</th>'
        f"<td><strong>{check.right:,} of {check.of_all:,}</strong>{_short(check)}</td></tr>"
        for check in found
    )
    return (
        "<h2>How they are checked</h2>"
        "<p>Counted from the package that is shown here, when it was first opened:</p>"
        f'<table class="counts"><thead><tr><th scope="col">What</th><th scope="col">How many</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>{_unread(unread)}"
        "<p>Quotations are looked up character for character. Values were entered by hand. Figures, hedges, dates,"
        " names and printed words are read again, when the package is built, from the words behind them by an"
        " independent reader; where the two differ nothing is published. Of what was coded, those cells are read"
        " again that the words tell, and where a coder holds the reader to be wrong the row says why."
        " Whether what the words say is so is not checked, here or anywhere in the package.</p>"
    )


def _unread(cells: Mapping[str, int]) -> str:
    if not cells:
        return ""
    told = ", ".join(f"{number(many, 'cell')} of {escape(document)}" for document, many in cells.items())
    return (
        f"<p>Not read again, as no reader knows the language of the document: {told}. They are the coder’s alone.</p>"
    )


def _short(check: Check) -> str:
    missing = check.of_all - check.right
    return f' <strong class="wrong">{missing:,} missing</strong>' if missing else ""
