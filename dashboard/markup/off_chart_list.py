"""The events and claims that a chart has no place for, as an escaped HTML list: those without a date, or a number."""

from collections.abc import Sequence
from html import escape

from dashboard.markup.citation import table_of
from dashboard.server.addresses import on_page
from dashboard.text.claim import Claim
from dashboard.text.headlines import headline

#: Lists of no more rows than this are open.
OPEN = 30

#: A title, and the rows under it.
Group = tuple[str, Sequence[Claim]]


def listing(heading: str, why: str, groups: Sequence[Group], table: str = "", of_all: int | None = None) -> str:
    """Rows of a table, or of several, group by group, each a link to its citation; nothing where there is none.

    `of_all` is how many there are, where they are more than are listed.
    """
    of_all = of_all or sum(len(rows) for _, rows in groups)
    if not of_all:
        return ""
    lists = "".join(_group(title, rows, table, of_all <= OPEN) for title, rows in groups)
    return f'<section class="off-chart"><h2>{escape(heading)}: {of_all}</h2><p>{escape(why)}</p>{lists}</section>'


def _group(title: str, rows: Sequence[Claim], table: str, is_open: bool) -> str:
    items = "".join(
        f'<li><a href="{on_page(table_of(row, table), row["record_id"])}">'
        f"{escape(headline(table_of(row, table), row))}</a>"
        f" ({escape(row['claimant'])}, in: {escape(row['document'])}, {escape(row['locator'])})</li>"
        for row in rows
    )
    opened = " open" if is_open else ""
    return f"<details{opened}><summary>{escape(title)}: {len(rows)}</summary><ul>{items}</ul></details>"
