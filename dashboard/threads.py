"""Threads of exchanges: an act, its replies, and the replies to those, as nested lists in escaped HTML."""

from collections.abc import Mapping, Sequence
from html import escape

from dashboard.addresses import permalink
from dashboard.dates import spoken
from dashboard.db import Row
from dashboard.labels import code

TABLE = "diplomatic_exchanges"


def threads(rows: Sequence[Row]) -> list[Row]:
    """The acts that begin a thread: those that answer none of `rows`, and are answered, or demand or offer something."""
    there = {row["record_id"] for row in rows}
    answered = {row["responds_to"] for row in rows}
    return [row for row in rows if row["responds_to"] not in there and (row["record_id"] in answered or row["outcome"])]


def listing(rows: Sequence[Row]) -> str:
    """All threads of `rows`, those with replies first."""
    replies: dict[str, list[Row]] = {}
    for row in rows:
        replies.setdefault(row["responds_to"], []).append(row)
    begun = sorted(threads(rows), key=lambda row: row["record_id"] not in replies)
    return f'<ol class="threads">{"".join(_act(row, replies) for row in begun)}</ol>'


def _act(row: Row, replies: Mapping[str, Sequence[Row]]) -> str:
    answers = replies.get(row["record_id"], [])
    below = f"<ol>{''.join(_act(answer, replies) for answer in answers)}</ol>" if answers else ""
    outcome = code(TABLE, "outcome", row["outcome"])
    ended = f' <strong class="outcome">outcome, as told: {escape(outcome)}</strong>' if outcome else ""
    return (
        f'<li><a href="{permalink(row["record_id"])}">{escape(row["summary"])}</a>{ended}'
        f' <span class="when">{escape(spoken(row["date_edtf"]))}; {escape(row["published_by"])}, {escape(row["locator"])}</span>{below}</li>'
    )
