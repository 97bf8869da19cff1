"""What the chronology says of what it leaves out, in escaped HTML."""

from collections.abc import Mapping
from html import escape
from urllib.parse import urlencode

from dashboard.server.addresses import PAGES
from dashboard.text import labels


def left_out(undated: Mapping[str, int]) -> str:
    """How many rows of each table have no date, with a link to all rows of the table."""
    if not undated:
        return ""
    told = ", ".join(
        f'<a href="{_rows_of(table)}">{escape(labels.table_title(table))}</a> {number}'
        for table, number in undated.items()
    )
    return (
        f'<p class="left-out">Left out, because no date with a year is given: {told}. An undated claim stays'
        " undated; it is on the page of its table.</p>"
    )


def _rows_of(table: str) -> str:
    return PAGES.get(table) or f"tables?{urlencode({'table': table})}"
