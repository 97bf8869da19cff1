"""Threads of exchanges: an act, its replies, and the replies to those, as nested lists in escaped HTML."""

from collections.abc import Mapping, Sequence
from html import escape

from dashboard.addresses import permalink
from dashboard.dates import spoken
from dashboard.db import Row
from dashboard.labels import code

TABLE = "diplomatic_exchanges"


def listing(rows: Sequence[Row]) -> str:
    """All threads of `rows`, those with replies first."""
    replies = _replies(rows)
    begun = sorted(beginnings(rows), key=lambda row: row["record_id"] not in replies)
    return f'<ol class="threads">{"".join(_act(row, replies) for row in begun)}</ol>'


def beginnings(rows: Sequence[Row]) -> list[Row]:
    """The acts that begin a thread: they answer none of `rows`, and are answered, or demand or offer something."""
    there, replies = {row["record_id"] for row in rows}, _replies(rows)
    return [row for row in rows if row["responds_to"] not in there and (row["record_id"] in replies or row["outcome"])]


def _replies(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """Act → the acts that answer it."""
    replies: dict[str, list[Row]] = {}
    for row in rows:
        if row["responds_to"]:
            replies.setdefault(row["responds_to"], []).append(row)
    return replies


def _act(row: Row, replies: Mapping[str, Sequence[Row]]) -> str:
    answers = "".join(_act(answer, replies) for answer in replies.get(row["record_id"], []))
    ended = code(TABLE, "outcome", row["outcome"])
    outcome = f' <strong class="outcome">outcome, as told: {escape(ended)}</strong>' if ended else ""
    told = f"{spoken(row['date_edtf'])}; {row['published_by']}, {row['locator']}"
    return (
        f'<li><a href="{permalink(row["record_id"])}">{escape(row["summary"])}</a>{outcome}'
        f' <span class="when">{escape(told)}</span>{f"<ol>{answers}</ol>" if answers else ""}</li>'
    )
