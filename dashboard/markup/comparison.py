"""Two passages side by side and what differs, as escaped HTML."""

from collections.abc import Collection, Sequence
from html import escape
from itertools import groupby

from dashboard.markup.citation import in_its_sentence
from dashboard.queries.discrepancies import TABLE
from dashboard.server.addresses import in_document, on_page, permalink
from dashboard.text.labels import code, codes, column, table_title
from schemas.rows import Row


def listing(rows: Sequence[Row]) -> str:
    """Pairs one below the other, which come ordered by weight, under a heading for each weight."""
    parts = []
    for weight, own in groupby(rows, key=lambda row: str(row["weight"])):
        known = codes(TABLE, "weight")[weight]
        parts.append(f"<h2>{escape(known.label.capitalize())}: {escape(_lowered(known.description))}</h2>")
        parts += map(article, own)
    return f'<div class="by-weight">{"".join(parts)}</div>'


def article(row: Row, told: Collection[tuple[str, str]] = ()) -> str:
    """One pair: what differs, then both passages, or the passage and what is known from outside the documents.

    Paper tells no sentence twice that the page has `told` already, each known by its document and its words.
    """
    weight, kind = (code(TABLE, name, row[name]) for name in ("weight", "kind"))
    about = f" · {escape(table_title(row['table_name']))}" if row["table_name"] else ""
    kinds = " · ".join(dict.fromkeys((weight, kind)))
    meant = codes(TABLE, "kind")[row["kind"]].description
    second = _side(row, "b", told) if row["quote_b"] else _outside(row)
    return f"""
        <article class="pair weight-{escape(row["weight"])}" id="{escape(row["record_id"])}">
        <p class="kind"><strong>{escape(kinds)}</strong>{about} · {escape(meant)}</p>
        <h3 id="{_said(row)}">{escape(row["description"])}</h3>
        <div class="sides">{_side(row, "a", told)}{second}</div>
        {_footnotes(row)}
        <p class="permalink"><a href="{permalink(row["record_id"])}">Permalink</a></p>
        </article>"""


def _said(row: Row) -> str:
    """How the place is called where it is told what differs."""
    return escape(f"{row['record_id']}.said")


def _side(row: Row, side: str, told: Collection[tuple[str, str]]) -> str:
    """One passage in its sentence: whose claim it is, where it is printed, and the row that rests on it."""
    quote, record = row[f"quote_{side}"], row[f"record_id_{side}"]
    title = column(TABLE, f"quote_{side}")
    about = f'aria-describedby="{_said(row)}"'
    who = f"{row[f'claimed_by_{side}'] or row[f'published_by_{side}']}"
    voice = code("statements", "voice", row[f"voice_{side}"])
    claimed = f"{who} ({voice})" if voice else who
    links = [
        *([f'<a href="{on_page(row[f"table_{side}"], record)}" {about}>The claim</a>'] if record else []),
        f'<a class="swift" href="{escape(in_document(row["record_id"], side))}" {about}>Open in document</a>',
    ]
    again = " again" if (row[f"source_id_{side}"], row[f"sentence_{side}"]) in told else ""
    return f"""
        <div class="side{again}"><p class="which">{escape(title)} · claimed by <strong>{escape(claimed)}</strong></p>
        {in_its_sentence(row[f"sentence_{side}"], quote, f"<mark>{escape(quote)}</mark>")}
        <p>{escape(row[f"document_{side}"])}, {escape(row[f"locator_{side}"])}<span class="ways">
        · {" · ".join(links)}</span></p>
        </div>"""


def _outside(row: Row) -> str:
    """What the passage is compared with, where no document has it."""
    reference = row["external_reference"] or "None is given."
    again = " again" if reference in row["description"] else ""
    return f"""
        <div class="side{again}"><p class="which">Outside the documents</p>
        <p>{escape(column(TABLE, "external_reference"))}: {escape(reference)}</p></div>"""


def _footnotes(row: Row) -> str:
    """A footnote for each passage of a pair that does not fit; what fits needs none."""
    told = [row[name] for name in ("footnote_a", "footnote_b") if row[name]]
    if not told:
        return ""
    notes = "".join(f'<p class="footnote">{escape(footnote)}</p>' for footnote in told)
    return f"<details><summary>Footnotes</summary>{notes}</details>"


def _lowered(words: str) -> str:
    return words[0].lower() + words[1:]
