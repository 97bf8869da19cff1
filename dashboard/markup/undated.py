"""The events and claims that the chronology has no place for, as escaped HTML lists."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from dashboard.server.addresses import permalink
from dashboard.text import labels
from dashboard.text.claim import Claim


def listing(rows: Sequence[Claim]) -> str:
    """What has no date with a year, table by table, each a link to its citation."""
    if not rows:
        return ""
    tables = "".join(_of_table(table, list(own)) for table, own in groupby(rows, key=lambda row: row["claim_table"]))
    return (
        f'<section class="undated"><h2>No date with a year: {len(rows)}</h2>'
        f"<p>An undated claim stays undated, and has no place on an axis of time.</p>{tables}</section>"
    )


def _of_table(table: str, rows: Sequence[Claim]) -> str:
    items = "".join(
        f'<li><a href="{permalink(row["record_id"])}">{escape(row["headline"])}</a>'
        f" ({escape(row['claimant'])}, in: {escape(row['document'])}, {escape(row['locator'])})</li>"
        for row in rows
    )
    return f"<details><summary>{escape(labels.table_title(table))}: {len(rows)}</summary><ul>{items}</ul></details>"
