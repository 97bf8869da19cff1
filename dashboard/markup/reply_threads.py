"""Chains of acts in escaped HTML, to be read down: an act, its replies, the replies to those; and demands, requests and
offers with how they are told to have ended.
"""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any, TypeVar

from dashboard.queries.claim_list import ClaimList
from dashboard.server.addresses import in_document, on_page
from dashboard.text import labels
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken
from dashboard.text.labels import code

TABLE = "diplomatic_exchanges"
#: So many chains are told at once, and so many demands.
MOST = 60
#: What links acts: which it is, which it answers, how it ended.
LINKS = ("record_id", "responds_to", "outcome")
NONE = "<p>None among the acts that are shown.</p>"

#: An act by what links it; a claim is one too.
Act = Mapping[str, Any]
AnAct = TypeVar("AnAct", bound=Act)


def page(rows: Sequence[Claim], everything: Sequence[Claim], chosen: Sequence[Claim] = ()) -> str:
    """The chains of `rows`, and the demands among them; where some are `chosen`, only those that have one of them.

    Acts that filters leave out are named from `everything`. Of many chains the first are told.
    """
    acts = _told(rows)
    replies = _replies(acts)
    picked = {act["record_id"] for act in _told(chosen or rows)}
    begun = [act for act in beginnings(acts) if picked & _all_of(act, replies)]
    asked = [act for act in acts if act["outcome"] and act["record_id"] in picked]
    members = set().union(*(_all_of(act, replies) for act in begun[:MOST]))
    shown = {row["record_id"]: row for row in _these(rows, {*members, *_records(asked[:MOST])})}
    left_out = {
        row["record_id"]: row
        for row in _these(everything, {act["responds_to"] for act in begun[:MOST] if act["responds_to"]})
    }
    chains = [row for record, row in shown.items() if record in members]
    told = _listed([shown[record] for record in _records(begun[:MOST])], chains, left_out) if begun else NONE
    ended = demands([shown[record] for record in _records(asked[:MOST])]) if asked else NONE
    return (
        f'<div class="chains"><section><h2>From an act to its replies: {len(begun)}</h2>'
        "<p>Read down: what stands further in answers what stands above it. Only what the document tells as an answer"
        f" is one.{_first(begun)}</p>{told}</section>"
        f"<section><h2>How demands, requests and offers ended, as told: {len(asked)}</h2>"
        f"{'<p>' + _first(asked) + '</p>' if len(asked) > MOST else ''}{ended}</section></div>"
    )


def listing(rows: Sequence[Claim], told: Mapping[str, Claim] | None = None) -> str:
    """All chains of `rows`; `told` has the acts that some of them answer and that are not among them."""
    return _listed(beginnings(rows), rows, told or {})


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


def beginnings(rows: Sequence[AnAct]) -> list[AnAct]:
    """The acts that begin a chain: they answer none of `rows`, and either are answered or answer one left out."""
    there, replies = set(_records(rows)), _replies(rows)
    return [
        row for row in rows if row["responds_to"] not in there and (row["record_id"] in replies or row["responds_to"])
    ]


def _told(rows: Sequence[Claim]) -> Sequence[Act]:
    """What links acts, without reading those that are not read yet."""
    return rows.told(*LINKS) if isinstance(rows, ClaimList) else rows


def _these(rows: Sequence[Claim], records: set[str]) -> Iterable[Claim]:
    """Those of some acts that are named."""
    if isinstance(rows, ClaimList):
        return rows.of(sorted(records))
    return [row for row in rows if row["record_id"] in records]


def _first(acts: Sequence[Act]) -> str:
    return f" The first {MOST} are told; a filter or a count narrows them." if len(acts) > MOST else ""


def _records(acts: Sequence[Act]) -> list[str]:
    return [act["record_id"] for act in acts]


def _listed(begun: Sequence[Claim], rows: Sequence[Claim], told: Mapping[str, Claim]) -> str:
    replies = _replies(rows)
    return f'<ol class="threads">{"".join(_act(row, replies, told) for row in begun)}</ol>'


def _all_of(row: Act, replies: Mapping[str, Sequence[Act]]) -> set[str]:
    """All acts of a chain."""
    return {row["record_id"]}.union(*(_all_of(answer, replies) for answer in replies.get(row["record_id"], ())))


def _replies(rows: Sequence[AnAct]) -> dict[str, list[AnAct]]:
    """Act → the acts that answer it."""
    replies: dict[str, list[AnAct]] = {}
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
    """An act: who is said to act towards whom, of what kind, when; our words; how it ended; where it is told."""
    ended = code(TABLE, "outcome", row["outcome"])
    outcome = f' <strong class="outcome">outcome, as told: {escape(ended)}</strong>' if ended else ""
    kind, when = code(TABLE, "event_type", row["event_type"]), spoken(row["date_edtf"])
    where = f"{row['claimant']}, in: {row['document']}, {row['locator']}"
    return f"""
        <p class="who"><strong>{escape(row["shown_actor"])} → {escape(row["shown_recipient"])}</strong> ·
        {escape(kind)} · {escape(when)}</p>
        <p>{_link(row)}{outcome}</p>
        <p class="when">{escape(where)}<span class="ways"> ·
        <a class="swift" href="{in_document(row["record_id"])}">Open in document</a></span></p>"""


def _link(row: Claim) -> str:
    return f'<a href="{escape(on_page(TABLE, row["record_id"]))}">{escape(row["summary"])}</a>'
