"""Sentences that a reader should not miss, as HTML: what is wrong, and what an address names that is not there."""

from collections.abc import Iterable
from html import escape

from dashboard.queries import tables
from dashboard.server.addresses import on_page


def notice(words: str, role: str = "status") -> str:
    """A sentence, in HTML: about the address, or, as an `alert`, about what is wrong."""
    return f'<p class="notice" role="{role}">{words}</p>'


def unknown(asked: Iterable[str], *known: str) -> str:
    """That an address has parts that the page does not know; nothing where it has none."""
    strange = [name for name in asked if name not in known]
    words = " and ".join(f"“{escape(name[:80])}”" for name in strange)
    told = f"The address of this page has no part called {words}; that is left out of account."
    return notice(told) if strange else ""


def missing(wanted: str) -> str:
    """That a record which the address names is not shown, and why."""
    words = f"There is nothing called “{escape(wanted[:80])}” here; it may have been renamed. Everything is shown."
    if table := tables.table_with(wanted):
        link = f'<a href="{on_page(table, wanted)}">{escape(wanted)}</a>'
        words = f"{link} is not among the claims that are shown here: a filter leaves it out, or it has another page."
    return notice(words)
