"""The words that charts share: what a place tells when pointed at, who tells it, where it is printed."""

from dashboard.charts.sheet import Record
from dashboard.charts.spec import POINTED_AT
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken
from dashboard.text.labels import claimant, column


def told(table: str, row: Claim, **first: str | None) -> Record:
    """What a place says of a claim, pointed at: `first`, then who claims it where, and the quotation.

    `told` is the same in a line, for those who hear it; the quotation is beside the chart.
    """
    cells = {name: words or "" for name, words in first.items()} | {
        claimant(table): row["claimant"],
        column(table, "date_edtf"): spoken(row["date_edtf"]),
        column("sources", "publisher_id"): place(row),
    }
    line = "; ".join(f"{name}: {words}" for name, words in cells.items() if words)
    return {
        "record_id": row["record_id"],
        "told": f"{line}; {row['record_id']}",
        POINTED_AT: cells | {column(table, "quote"): quoted(row["quote"])},
    }


def account(row: Claim) -> str:
    """Who claims, who tells of it where that is neither this one nor the publisher, and in which document."""
    told = "" if row["reporter"] in (row["claimed_by"], row["published_by"]) else f", as told by {row['told_by']}"
    return f"{row['claimant']}{told}, in: {row['document']}"


def place(row: Claim) -> str:
    """Where it is printed: in which document, and where in it."""
    return f"{row['document']}, {row['locator']}"


def quoted(words: str | None) -> str:
    """Words of a document."""
    return f"“{words}”" if words else ""
