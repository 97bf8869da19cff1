"""Threads of exchanges in escaped HTML: an act, its replies, and the replies to those, as nested lists; and demands,
requests and offers with how they are told to have ended.
"""

from collections.abc import Mapping, Sequence
from html import escape

from dashboard.server.addresses import on_page
from dashboard.text import labels
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken
from dashboard.text.labels import code

TABLE = "diplomatic_exchanges"


def page(rows: Sequence[Claim], everything: Sequence[Claim]) -> str:
    """The threads of `rows`, and the demands among them; acts that filters leave out are named from `everything`."""
    answered, asked = beginnings(rows), [row for row in rows if row["outcome"]]
    told = {row["record_id"]: row for row in everything}
    none = "<p>None among the acts that are shown.</p>"
    return (
        "<h2>From an act to its replies, and to the replies to those</h2>"
        f"<p>{_threads(rows, answered)} Only what the document tells as an answer is one.</p>"
        f"{listing(rows, told) if answered else none}"
        "<h2>Demands, requests and offers, and how they are told to have ended</h2>"
        f"{demands(asked) if asked else none}"
    )


def listing(rows: Sequence[Claim], told: Mapping[str, Claim] | None = None) -> str:
    """All threads of `rows`; `told` has the acts that some of them answer and that are not among them."""
    replies = _replies(rows)
    begun = "".join(_act(row, replies, told or {}) for row in beginnings(rows))
    return f'<ol class="threads">{begun}</ol>'


def demands(rows: Sequence[Claim]) -> str:
    """Acts by how they are told to have ended, in the order of the vocabulary."""
    parts = []
    for outcome, known in labels.codes(TABLE, "outcome").items():
        own = [row for row in rows if row["outcome"] == outcome]
        if own:
            items = "".join(f"<li>{_line(row)}</li>" for row in own)
            parts.append(
                f"<h3>{escape(known.label.capitalize())}, as told ({len(own)})</h3>"
                f'<p>{escape(known.description)}</p><ol class="threads">{items}</ol>'
            )
    return "".join(parts)


def beginnings(rows: Sequence[Claim]) -> list[Claim]:
    """The acts that begin a thread: they answer none of `rows`, and either are answered or answer one left out."""
    there, replies = {row["record_id"] for row in rows}, _replies(rows)
    return [
        row for row in rows if row["responds_to"] not in there and (row["record_id"] in replies or row["responds_to"])
    ]


def _threads(rows: Sequence[Claim], answered: Sequence[Claim]) -> str:
    replies = sum(bool(row["responds_to"]) for row in rows)
    return f"{labels.number(len(answered), 'thread')}, with {replies} of the {labels.number(len(rows), 'act')} a reply."


def _replies(rows: Sequence[Claim]) -> dict[str, list[Claim]]:
    """Act → the acts that answer it."""
    replies: dict[str, list[Claim]] = {}
    for row in rows:
        if row["responds_to"]:
            replies.setdefault(row["responds_to"], []).append(row)
    return replies


def _act(row: Claim, replies: Mapping[str, Sequence[Claim]], told: Mapping[str, Claim]) -> str:
    answers = "".join(_act(answer, replies, {}) for answer in replies.get(row["record_id"], []))
    left_out = told.get(row["responds_to"] or "")
    to = f'<p class="when">Answers, left out by the filters: {_link(left_out)}</p>' if left_out else ""
    return f"<li>{to}{_line(row)}{f'<ol>{answers}</ol>' if answers else ''}</li>"


def _line(row: Claim) -> str:
    """An act in our neutral words: what kind it is, how it ended, when it is told to have been, where it is told."""
    ended = code(TABLE, "outcome", row["outcome"])
    outcome = f' <strong class="outcome">outcome, as told: {escape(ended)}</strong>' if ended else ""
    when = spoken(row["date_edtf"])
    told = (
        f"{code(TABLE, 'event_type', row['event_type'])}; {when}; told by {row['claimed_by']} in {row['published_by']}"
    )
    return f'{_link(row)}{outcome} <span class="when">({escape(told)}, {escape(row["locator"])})</span>'


def _link(row: Claim) -> str:
    return f'<a href="{on_page(TABLE, row["record_id"])}">{escape(row["summary"])}</a>'
