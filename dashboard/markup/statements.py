"""Statements to be read one after the other, day by day, as escaped HTML: who, to whom, on what, in which words."""

from collections.abc import Sequence
from datetime import date
from html import escape
from itertools import groupby

from dashboard.markup.citation import in_english, in_its_sentence, quotation, reference
from dashboard.server.addresses import in_document, on_page, permalink
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken
from dashboard.text.headlines import headline
from dashboard.text.labels import code

TABLE = "statements"


def listing(rows: Sequence[Claim], site: str = "", day: date | None = None) -> str:
    """Statements, which come ordered by date, under a heading for each date; `site` and `day` are for footnotes."""
    parts = []
    for _, own in groupby(rows, key=lambda row: row["day"]):
        said = list(own)
        words = spoken(said[0]["date_edtf"])
        parts.append(f"<h2>{escape(words[0].upper() + words[1:])}</h2>")
        parts += [article(row, site, day) for row in said]
    return f'<div class="said">{"".join(parts)}</div>'


def article(row: Claim, site: str = "", day: date | None = None) -> str:
    """One statement: its speaker, and its words in their sentence."""
    to = f" to {escape(row['addressee'])}" if row["addressee"] else ""
    told = "" if row["reporter"] in (row["claimed_by"], row["published_by"]) else f" · reported by {row['told_by']}"
    about = f"{code(TABLE, 'topic', row['topic'])} · {code(TABLE, 'voice', row['voice'])}{told}"
    record = row["record_id"]
    return f"""
        <article class="citation said">
        <h3><a href="{escape(on_page("actors", row["speaker_id"]))}">{escape(row["claimant"])}</a>{to}</h3>
        <p class="about">{escape(about)}</p>
        {in_its_sentence(row["sentence"], row["quote"], quotation(row))}{in_english(row)}
        <p class="where">{escape(row["document"])}, {escape(row["locator"])}<span class="ways"> ·
        <a class="swift" href="{in_document(record)}">Open in document</a> ·
        <a href="{permalink(record)}" aria-label="Citation of {escape(headline(TABLE, row))}">Citation</a> ·
        <button type="button" class="copy">Copy footnote</button>
        <button type="button" class="collect" data-record="{escape(record)}" aria-pressed="false">Collect</button>
        </span></p>
        <details class="cite"><summary>Footnote, BibTeX, RIS</summary>
        {reference(record, row["footnote"], site, day)}</details>
        </article>"""
