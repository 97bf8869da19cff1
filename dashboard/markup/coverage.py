"""Coverage at a glance, in escaped HTML: how many sentences, numbers, dates and quotations are accounted for."""

from collections.abc import Callable, Mapping, Sequence
from html import escape

from dashboard.text.labels import code
from schemas.rows import Row

#: What is accounted for → its name in the plural.
KINDS = {"sentence": "Sentences", "number": "Numbers", "date": "Dates", "quotation": "Quotations"}


def table(documents: Mapping[str, str], shown: str, rows: Sequence[Row], address: Callable[[str], str]) -> str:
    """Every document with how many of how many are accounted for; its name opens it. `documents`: source → name."""
    cells = {(row["source_id"], row["what"]): f"{row['accounted']} of {row['of_all']}" for row in rows}
    heads = "".join(f'<th scope="col">{name}</th>' for name in KINDS.values())
    body = "".join(
        f'<tr><th scope="row">{_link(source_id, name, shown, address)}</th>'
        + "".join(f"<td>{cells.get((source_id, kind), '')}</td>" for kind in KINDS)
        + "</tr>"
        for source_id, name in documents.items()
    )
    return (
        '<div class="tight"><h2>Accounted for</h2></div>'
        '<div class="coverage" tabindex="0" role="region" aria-label="Documents and what was accounted for in each">'
        f'<table class="counts"><thead><tr><th scope="col">Document</th>{heads}</tr></thead>'
        f"<tbody>{body}</tbody></table></div><p>Accounted for: a row rests on it, or it is set aside with a reason.</p>"
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


def _link(source_id: str, name: str, shown: str, address: Callable[[str], str]) -> str:
    current = ' aria-current="true"' if source_id == shown else ""
    return f'<a class="swift" href="{escape(address(source_id))}"{current}>{escape(name)}</a>'


def _became(row: Row) -> str:
    counted = "passages" if row["what"] == "sentence" else "mentions"
    told = (code(counted, name, row[name]) for name in ("disposition", "reason"))
    return ": ".join(filter(None, told))
