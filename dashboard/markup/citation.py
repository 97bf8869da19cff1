"""One claim as a citation, in escaped HTML: the words, whose they are, who prints them, where, and when."""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from typing import Any

import schemas
from dashboard.markup.defined import defined
from dashboard.queries import short_names
from dashboard.server.addresses import in_document, on_page, permalink
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken
from dashboard.text.headlines import headline
from dashboard.text.labels import claimant, code, column, number
from scripts.package.bibliography import FORMATS


def table_of(row: Claim, table: str) -> str:
    """The table of a row: its own, where rows of several tables stand side by side."""
    return str(row.get("claim_table", table))


def citations(table: str, rows: Sequence[Claim], site: str = "", day: date | None = None) -> str:
    """Citations one below the other, in a region that scrolls and that the keyboard reaches."""
    return region("citations", "Citations", "".join(citation(table_of(row, table), row, site, day) for row in rows))


def skip(table: str, count: int) -> str:
    """A link past the citations, seen when the keyboard is on it."""
    return f'<a class="skip" href="#behind-{table}">Skip {number(count, "citation")}</a>'


def behind(table: str) -> str:
    """Where that link leads."""
    return f'<span id="behind-{table}" tabindex="-1"></span>'


def citation(table: str, row: Claim, site: str = "", day: date | None = None, *, opens: bool = True) -> str:
    """The citation of one claim; with the address of the `site` and the `day`, its footnote has both.

    It `opens` its document or, where it stands in that already, its own page. How it is to be used the page says.
    """
    record_id = escape(row["record_id"])
    address = in_document(row["record_id"]) if opens else on_page(table, row["record_id"])
    link = f'<a class="swift" href="{address}">{"Open in document" if opens else "See it on its page"}</a>'
    return f"""
        <article class="citation">
        {claim(table, row, headline(table, row))}
        <p class="do">{link}
        <button type="button" class="copy">Copy footnote</button>
        <button type="button" class="collect" data-record="{record_id}" aria-pressed="false">Collect</button>
        <a href="{permalink(row["record_id"])}">Permalink</a></p>
        <details class="cite"><summary>Footnote, BibTeX, RIS</summary>
        {reference(row["record_id"], row["footnote"], site, day)}</details></article>"""


def claim(table: str, row: Claim, heading: str, level: int = 2) -> str:
    """What a citation says: a heading, the words in their sentence, whose they are, where and when."""
    return f"""<h{level}>{escape(heading)}</h{level}>
        {in_its_sentence(row.get("sentence"), row["quote"], quotation(row))}{in_english(row)}
        <dl>{terms(_told(table, row))}</dl>"""


def reference(record_id: str, words: str, site: str, day: date | None) -> str:
    """The footnote of a record, with its full address and the day where these are known, and its other formats."""
    address = permalink(record_id)
    seen = f" {site}/{address}" + (f" (accessed {day.day} {day:%B %Y})" if day else "") if site else ""
    files = " · ".join(
        f'<a href="{address}.{end}" download>{form.label}</a>' for end, form in FORMATS.items() if end != "txt"
    )
    return f'<p class="footnote">{escape(words + seen)}</p><p>{files}</p>'


def listing(table: str, rows: Sequence[Claim]) -> str:
    """The same claims as a table with a link to each, for those who do not use a chart."""
    table = table_of(rows[0], table) if rows else table
    names = ("Claim", claimant(table), column(table, "date_edtf"), column(table, "locator"))
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    body = "".join(
        f'<tr><td><a href="{on_page(table, row["record_id"])}">{escape(headline(table, row))}</a></td>'
        f"<td>{escape(row['claimant'])}</td><td>{escape(spoken(row['date_edtf']))}</td>"
        f"<td>{escape(row['document'])}, {escape(row['locator'])}</td></tr>"
        for row in rows
    )
    table_element = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return region("listing", "The same claims as a table", table_element)


def who(table: str, row: Mapping[str, Any]) -> dict[str, str]:
    """Whose claim it is and in which voice, who reports it where that is someone else again, and where it is printed.

    By their short names: the full ones are in the footnote.
    """
    name = _linked("actors", row.get(schemas.claimant_field(table)), row["claimant"])
    voice = defined(table, "voice", words=code(table, "voice", row["voice"]))
    told = {defined(table, schemas.claimant_field(table)): f"{name} ({voice})"}
    if row["reporter"] not in (row["claimed_by"], row["published_by"]):
        told[defined(table, "reported_by")] = escape(row["told_by"])
    return told | {defined(table, "source_id"): f"{printed_in(row)}, {escape(row['locator'])}"}


def printed_in(row: Mapping[str, Any]) -> str:
    """The document, with the hyperlink that some publishers ask for."""
    link = escape(row["reuse_link"] or "")
    linked = f' (<a href="{link}" rel="noopener">{link}</a>)' if link else ""
    elsewhere = spoken(row["external_date"]) if row.get("external_date") else ""
    dated = f" ({column('sources', 'external_date').lower()}: {escape(elsewhere)})" if elsewhere else ""
    return escape(row["document"]) + linked + dated


def terms(told: Mapping[str, str]) -> str:
    """Titles, and what each has, both escaped already."""
    return "".join(f"<div><dt>{name}</dt><dd>{words}</dd></div>" for name, words in told.items())


def publisher(row: Mapping[str, Any]) -> str:
    """Who prints it, with the hyperlink that some ask for."""
    name, link = escape(row["published_by"]), escape(row["reuse_link"] or "")
    return f'{name} (<a href="{link}" rel="noopener">{link}</a>)' if link else name


def in_its_sentence(sentence: str | None, quote: str, quotation: str) -> str:
    """A quotation inside its sentence, where it stands there once; `quotation` is it as HTML."""
    before, after = sentence.split(quote) if sentence and sentence.count(quote) == 1 else ("", "")
    if not before and not after:
        return f"<blockquote>{quotation}</blockquote>"
    first, last = (f'<span class="around">{escape(part)}</span>' if part else "" for part in (before, after))
    return f'<div class="in-sentence">{first}<blockquote>{quotation}</blockquote>{last}</div>'


def in_english(row: Claim) -> str:
    """The translation of a quotation in another language, which stands below it; nothing where there is none."""
    if not (words := row.get("translation")):
        return ""
    return f'<p class="about">In English, translated by {escape(row["translator"] or "")}: {escape(words)}</p>'


def _told(table: str, row: Claim) -> dict[str, str]:
    """What is told beside the quotation: the schema's titles, escaped words."""
    meant = defined(table, "date_basis", words=code(table, "date_basis", row["date_basis"]))
    basis = f" ({meant})" if row["date_edtf"] else ""
    if words := row.get("date_words"):
        basis += f", from {' and '.join(f'“{escape(each)}”' for each in dict.fromkeys(words))}"
    about = row.get("event_id")
    event = {defined(table, "event_id"): _linked("events", about, short_names.events()[about])} if about else {}
    return who(table, row) | event | {defined(table, "date_edtf"): escape(spoken(row["date_edtf"])) + basis}


def _linked(table: str, record_id: str | None, name: str) -> str:
    """The name of an actor or an event, on the way to its page where the row tells which it is."""
    return f'<a href="{on_page(table, record_id)}">{escape(name)}</a>' if record_id else escape(name)


def quotation(row: Claim) -> str:
    """The quotation; of a statement, with the words that are the statement marked."""
    quote, words = row["quote"], row.get("statement")
    if words and words != quote and quote.count(words) == 1:
        before, after = quote.split(words)
        return f"{escape(before)}<mark>{escape(words)}</mark>{escape(after)}"
    return escape(quote)


def region(kind: str, label: str, inside: str) -> str:
    """A region that scrolls and that the keyboard reaches."""
    return f'<div class="{kind}" tabindex="0" role="region" aria-label="{label}">{inside}</div>'
