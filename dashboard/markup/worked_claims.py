"""Claims that the overview works through, as escaped HTML: drawn, with their sentences and the way to all the rest."""

from collections.abc import Sequence
from html import escape

from dashboard.markup import sentences, side_by_side
from dashboard.queries import short_names
from dashboard.queries.worked_claims import DifferingFigures
from dashboard.server.addresses import on_page
from dashboard.text.claim import Claim
from dashboard.text.labels import code, number
from schemas.rows import Row

#: How many sentences of figures, and how many speakers, a card has room for.
SENTENCES, SPEAKERS = 2, 5


def cards(*told: str) -> str:
    """The cards side by side, as many in a line as fit."""
    return f'<div class="worked">{"".join(told)}</div>'


def figures(found: DifferingFigures | None) -> str:
    """What each claimant says of the figures of an event."""
    if not found:
        return ""
    event, claims = found
    pages = {row["record_id"]: on_page(table, row["record_id"]) for table, row in claims}
    drawn = side_by_side.table(claims, pages.__getitem__) + sentences.bare(claims, SENTENCES)
    more = f"All {event['how_many']} claims on it, and whether they agree"
    return _card("What each claimant says", event["name"], drawn, on_page("events", event["event_id"]), more)


def demands(acts: Sequence[Claim]) -> str:
    """What one actor asked of another, and what is told to have come of it."""
    if not acts:
        return ""
    actor, recipient = (short_names.actors()[acts[0][name]] for name in ("actor_id", "recipient_id"))
    ended = next((row for row in acts if row["outcome"] != "open"), acts[0])
    lines = "".join(map(_outcome, acts))
    drawn = f'<ul class="demands">{lines}</ul>{sentences.bare([("diplomatic_exchanges", ended)])}'
    more = f"All that {actor} is said to have done, and to whom"
    address = on_page("actors", acts[0]["actor_id"])
    return _card("What is said to have been asked, and what came of it", f"{actor} → {recipient}", drawn, address, more)


def quoted(speakers: Sequence[Row], last: Claim | None) -> str:
    """Who is quoted most, and the last words of the first."""
    if not speakers or not last:
        return ""
    first, most = speakers[0], speakers[0]["how_many"]
    bars = "".join(_bar(row, most) for row in speakers[:SPEAKERS])
    words = sentences.bare([("statements", last)])
    drawn = f'<table class="bars"><caption>Direct quotations, counted</caption>{bars}</table>{words}'
    more = f"All that {first['short_name']} is quoted or reported as saying, by day"
    address = f"{on_page('actors', first['actor_id'])}#statements"
    return _card("Who is quoted, and with which words", f"{first['short_name']}, most often", drawn, address, more)


def contradicted(pairs: Sequence[Row]) -> str:
    """How many pairs of passages cannot both be true, in a line that leads to them."""
    told = f"{number(len(pairs), 'pair')} of passages cannot both be true" if pairs else "no pair that was compared is"
    return f'<p class="contradicted">Is anything here contradicted? <a href="#contradictions">{told}</a></p>'


def contradictions(pairs: Sequence[Row], of_all: int) -> str:
    """The pairs that cannot both be true, each on its way to both passages."""
    lines = "".join(
        f'<li><a href="{on_page("discrepancies", row["record_id"])}">{escape(row["description"])}</a></li>'
        for row in pairs
    )
    none = "<p>None of the passages that were compared exclude each other.</p>"
    return (
        f'<h2 id="contradictions">Passages that cannot both be true <small>{len(pairs)}</small></h2>'
        f"{f'<ul>{lines}</ul>' if lines else none}"
        f'<p><a class="swift" href="discrepancies">All {of_all} pairs that were compared</a></p>'
    )


def _card(kind: str, title: str, inside: str, address: str, more: str) -> str:
    return (
        f'<section class="card"><h2><small>{escape(kind)}</small>{escape(title)}</h2>{inside}'
        f'<p class="more"><a class="swift" href="{escape(address)}">{escape(more)}</a></p></section>'
    )


def _outcome(row: Claim) -> str:
    ended = escape(code("diplomatic_exchanges", "outcome", row["outcome"]))
    link = f'<a class="swift" href="{on_page("diplomatic_exchanges", row["record_id"])}">{escape(row["summary"])}</a>'
    return f"<li><strong>{ended}</strong> {link}</li>"


def _bar(row: Row, most: int) -> str:
    width = f"{100 * row['how_many'] / most:.0f}%"
    name = f'<a class="swift" href="{on_page("actors", row["actor_id"])}">{escape(row["short_name"])}</a>'
    return f'<tr><th scope="row">{name}</th><td><span style="width:{width}"></span>{row["how_many"]}</td></tr>'
