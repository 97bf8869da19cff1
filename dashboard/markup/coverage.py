"""Coverage at a glance, in escaped HTML: how many sentences, numbers, dates and quotations are accounted for."""

from collections.abc import Callable, Mapping, Sequence
from html import escape

from dashboard.text.labels import code
from schemas.rows import Row

#: What is accounted for → its name in the plural.
KINDS = {"sentence": "Sentences", "number": "Numbers", "date": "Dates", "quotation": "Quotations"}


def choice(documents: Mapping[str, str], shown: str, address: Callable[[str], str]) -> str:
    """The documents to choose from, source → name, by links of which one is the document that is shown."""
    links = " · ".join(_link(source_id, name, shown, address) for source_id, name in documents.items())
    return f'<nav class="documents" aria-label="Documents"><p>{links}</p></nav>'


def table(documents: Mapping[str, str], shown: str, rows: Sequence[Row]) -> str:
    """How many of how many are accounted for in every document, closed until it is asked for."""
    cells = {(row["source_id"], row["what"]): f"{row['accounted']} of {row['of_all']}" for row in rows}
    heads = "".join(f'<th scope="col">{name}</th>' for name in KINDS.values())
    body = "".join(
        f'<tr><th scope="row">{_named(source_id, name, shown)}</th>'
        + "".join(f"<td>{cells.get((source_id, kind), '')}</td>" for kind in KINDS)
        + "</tr>"
        for source_id, name in documents.items()
    )
    return (
        "<details><summary>The ledger: what is accounted for in each document</summary>"
        '<div class="coverage" tabindex="0" role="region" aria-label="Documents and what was accounted for in each">'
        f'<table class="counts"><thead><tr><th scope="col">Document</th>{heads}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
        "<p>Accounted for: a row rests on it, or it is set aside with a reason.</p></details>"
    )


def breakdown(rows: Sequence[Row]) -> str:
    """What became of the sentences, numbers, dates and quotations of one document."""
    entries = "".join(
        f"<tr><td>{KINDS[row['what']]}</td><td>{escape(_became(row))}</td><td>{row['how_many']}</td></tr>"
        for row in rows
    )
    return (
        '<details class="breakdown"><summary>What became of each in this document</summary>'
        '<table class="counts"><thead><tr><th scope="col">What</th><th scope="col">What became of it</th>'
        f'<th scope="col">How many</th></tr></thead><tbody>{entries}</tbody></table></details>'
    )


def _named(source_id: str, name: str, shown: str) -> str:
    return f"<strong>{escape(name)}</strong>" if source_id == shown else escape(name)


def _link(source_id: str, name: str, shown: str, address: Callable[[str], str]) -> str:
    current = ' aria-current="true"' if source_id == shown else ""
    return f'<a class="swift" href="{escape(address(source_id))}"{current}>{escape(name)}</a>'


def _became(row: Row) -> str:
    counted = "passages" if row["what"] == "sentence" else "mentions"
    told = (code(counted, name, row[name]) for name in ("disposition", "reason"))
    return ": ".join(filter(None, told))
