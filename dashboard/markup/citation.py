"""One claim as a citation, in escaped HTML: the words, whose they are, who prints them, where, and when."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import schemas
from dashboard.server.addresses import in_document, on_page, permalink
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken
from dashboard.text.headlines import headline
from dashboard.text.labels import claimant, code, column, number, usage_warnings


def table_of(row: Claim, table: str) -> str:
    """The table of a row: its own, where rows of several tables stand side by side."""
    return str(row.get("claim_table", table))


def citations(table: str, rows: Sequence[Claim]) -> str:
    """Citations one below the other, in a region that scrolls and that the keyboard reaches."""
    several = len(rows) > 1
    return region("citations", "Citations", "".join(citation(table_of(row, table), row, several) for row in rows))


def skip(table: str, count: int) -> str:
    """A link past the citations, seen when the keyboard is on it."""
    return f'<a class="skip" href="#behind-{table}">Skip {number(count, "citation")}</a>'


def behind(table: str) -> str:
    """Where that link leads."""
    return f'<span id="behind-{table}" tabindex="-1"></span>'


def citation(table: str, row: Claim, several: bool = False) -> str:
    """The citation of one claim; where there are several, each only names the warnings that the page explains."""
    return f"""
        <article class="citation">
        <h2>{escape(headline(table, row))}</h2>
        {in_its_sentence(row.get("sentence"), row["quote"], quotation(row))}
        <dl>{terms(_told(table, row))}</dl>
        <details><summary>Footnote</summary><p class="footnote">{escape(row["footnote"])}</p></details>
        {warnings(table, row, several)}
        <p><a class="swift" href="{in_document(row["record_id"])}">Open in document</a> ·
        <button type="button" class="copy">Copy footnote</button> ·
        Permalink: <a href="{permalink(row["record_id"])}">{escape(row["record_id"])}</a></p>
        </article>"""


def listing(table: str, rows: Sequence[Claim]) -> str:
    """The same claims as a table with a link to each, for those who do not use a chart."""
    table = table_of(rows[0], table) if rows else table
    names = ("Claim", claimant(table), column(table, "date_edtf"), column(table, "locator"))
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    body = "".join(
        f'<tr><td><a href="{on_page(table, row["record_id"])}">{escape(headline(table, row))}</a></td>'
        f"<td>{escape(row['claimed_by'])}</td><td>{escape(spoken(row['date_edtf']))}</td>"
        f"<td>{escape(row['published_by'])}, {escape(row['locator'])}</td></tr>"
        for row in rows
    )
    table_element = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return region("listing", "The same claims as a table", table_element)


def who(table: str, row: Mapping[str, Any]) -> dict[str, str]:
    """Whose claim it is and in which voice, who reports it where that is someone else again, and who prints it."""
    told = {claimant(table): escape(f"{row['claimed_by']} ({code(table, 'voice', row['voice'])})")}
    if row["reporter"] not in (row["claimed_by"], row["published_by"]):
        told[column(table, "reported_by")] = escape(row["reporter"])
    return told | {column("sources", "publisher_id"): publisher(row)}


def terms(told: Mapping[str, str]) -> str:
    """Titles, and what each has: words that are escaped already."""
    return "".join(f"<div><dt>{escape(name)}</dt><dd>{words}</dd></div>" for name, words in told.items())


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


def warnings(table: str, row: Claim, named: bool = False) -> str:
    """How the table, and the columns that this row fills, are to be used; or what that is `named`."""
    filled = [name for name in schemas.fields(table) if row.get(name) not in (None, "", [])]
    told = usage_warnings(table, filled)
    if not told:
        return ""
    summary = f"<summary>How to use this: {len(told)} warnings</summary>"
    if named:
        return f"<details>{summary}<p>{escape('; '.join(each.label for each in told))}</p></details>"
    texts = "".join(f"<li><strong>{escape(each.label)}</strong>: {escape(each.description)}</li>" for each in told)
    return f"<details>{summary}<ul>{texts}</ul></details>"


def _told(table: str, row: Claim) -> dict[str, str]:
    """What is told beside the quotation: the schema's titles, escaped words."""
    dated = f"dated “{row['source_date_printed']}”" if row["source_date_printed"] else "not dated"
    document = f"“{row['source_title']}”, {dated}"
    if row["external_date"]:
        document += f"; {column('sources', 'external_date').lower()}: {spoken(row['external_date'])}"
    basis = f" ({code(table, 'date_basis', row['date_basis'])})" if row["date_edtf"] else ""
    if words := row.get("date_words"):
        basis += f", from {' and '.join(f'“{each}”' for each in dict.fromkeys(words))}"
    return who(table, row) | {
        "Document": escape(document),
        column(table, "date_edtf"): escape(spoken(row["date_edtf"]) + basis),
        column(table, "locator"): escape(row["locator"]),
    }


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
