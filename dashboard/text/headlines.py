"""The headline of a claim: what it is about, in neutral words of ours and, in quotation marks, the document's."""

from collections.abc import Callable

from dashboard.text.claim import Claim
from dashboard.text.labels import code


def headline(table: str, row: Claim) -> str:
    """What a row is about: in our own neutral words, and the document's in quotation marks."""
    if "headline" in row:
        return row["headline"]
    return f"{row['event']}: {said(table, row)}" if table in OF_AN_EVENT else said(table, row)


def said(table: str, row: Claim) -> str:
    """The headline of a row where it is known already which event it is about."""
    return SAID[table](row)


def _casualty(row: Claim) -> str:
    return f"{code('casualties', 'outcome', row['outcome'])}, “{row['count_text']}”"


def _deportation(row: Claim) -> str:
    words = [row[field] for field in ("count_text", "population") if row[field]] or [row["movement_text"]]
    kind = code("deportations", "movement", row["movement"])
    return f"{kind}, {' '.join(f'“{word}”' for word in words)}"


def _exchange(row: Claim) -> str:
    ended = code("diplomatic_exchanges", "outcome", row["outcome"])
    return f"{row['summary']} (outcome, as told: {ended})" if ended else str(row["summary"])


def _statement(row: Claim) -> str:
    addressee = f" to {row['addressee']}" if row["addressee"] else ""
    return f"{row['speaker']}{addressee}: {code('statements', 'topic', row['topic'])}"


def _figure(row: Claim) -> str:
    return f"“{row['count_text']}”: {row['measure']}"


def _agreement(row: Claim) -> str:
    kind = code("agreements", "kind", row["kind"])
    return f"{kind}: “{row['name']}” (status, as told: {code('agreements', 'status', row['told_status'])})"


#: The tables whose headlines begin with their event.
OF_AN_EVENT = ("casualties", "deportations")
SAID: dict[str, Callable[[Claim], str]] = {
    "casualties": _casualty,
    "deportations": _deportation,
    "diplomatic_exchanges": _exchange,
    "statements": _statement,
    "other_figures": _figure,
    "agreements": _agreement,
    "events": lambda row: f"Event: {row['name']}",
}
