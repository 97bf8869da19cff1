"""Streamlit's page as the server sends it, with the title and description of the page that is asked for and, in the
place that Streamlit fills when it wakes, its heading and first claims: to be read before, or without, JavaScript.

Streamlit's `index.html` is read as it is installed. Where a place that is filled here is not in it, this fails.
"""

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from dashboard import navigation
from dashboard.markup import plain_page
from dashboard.markup.citation import table_of
from dashboard.queries import chronology, claims, discrepancies, documents, records, short_names
from dashboard.queries.records import Record
from dashboard.server.addresses import OTHER_PAGES, PAGES, permalink
from dashboard.text.claim import Claim
from dashboard.text.headlines import headline
from schemas.rows import Row

#: How many claims a page shows before it wakes.
FIRST_CLAIMS = 8
#: Sentences that the page of documents shows before it wakes.
FIRST_SENTENCES = 20
#: Page → the table whose claims it begins with.
TABLES = {page: table for table, page in PAGES.items()}
#: Place in Streamlit's page → where it is.
PLACES = {
    "title": r"<title>Streamlit</title>",
    "sign": r'<link rel="shortcut icon" href="\./favicon\.png" />',
    "agent": r'<link rel="service-desc"[^>]*>',
    "noscript": r"<noscript>.*?</noscript>",
    "root": r'<div id="root"></div>',
}
#: A page is shown when it is there to its last line, or what went wrong is: part by part it would jump while it comes.
# Not by `visibility`: what is hidden so takes no focus.
WHOLE = "<style>.stMainBlockContainer:not(:has(footer, .stException)) { opacity: 0; }</style>"
#: Goes with what it is for when Streamlit wakes.
STYLE = """<style>
.before { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
.before h2 { font-size: 1.125rem; }
.before blockquote { margin: 0; padding-left: .75rem; border-left: 3px solid #0072b2; }
.before blockquote::before { content: "“"; } .before blockquote::after { content: "”"; }
</style>"""


class Shown(NamedTuple):
    """What a page shows of a record before it wakes: where it is cited, its title, words, and whose each are."""

    record_id: str
    title: str
    quotations: Sequence[tuple[str, str]]


def page(index: str, script: str, record_id: str, site: str) -> str:
    """The page of a script, of which `index` is Streamlit's and `record_id` the record that the address names."""
    found = records.record(record_id) if record_id else None
    title = found.title if found else navigation.TITLES[script]
    described = navigation.question(script)
    url = f"{site}/{permalink(record_id) if found else navigation.address(script)}"
    shown = [_of_record(found)] if found else _first(script)
    filled = {
        "title": f"{plain_page.preview(title, described, url)}{WHOLE}",
        "sign": '<link rel="icon" type="image/svg+xml" href="./favicon.svg" />',
        "agent": "",
        "noscript": "<noscript><p>Charts and filters need JavaScript. Everything can be read without:"
        ' <a href="./api">every table</a>, <a href="./sitemap.xml">every record</a>.</p></noscript>',
        "root": f'<div id="root">{STYLE}<main class="before"><h1>{escape(navigation.TITLES[script])}</h1>'
        f"<p>{escape(described)} Claims as printed; none independently verified.</p>{_listed(shown)}</main></div>",
    }
    for place, inside in filled.items():
        index = replaced(index, PLACES[place], inside)
    return index


def replaced(text: str, place: str, inside: str) -> str:
    """A text with its one place filled.

    Raises:
        ValueError: the place is not there, or more than once: Streamlit's page has changed.

    """
    text, times = re.subn(place, lambda _: inside, text, flags=re.DOTALL)
    if times != 1:
        raise ValueError(f"Streamlit's index.html has {times} times what {place} finds; see {__name__}")
    return text


def _first(script: str) -> Iterable[Shown]:
    """The first claims of a page; the first sentences of the first document; nothing of a page that has none."""
    if script in TABLES:
        return [_of_claim(TABLES[script], row) for row in claims.BY_TABLE[TABLES[script]]({})[:FIRST_CLAIMS]]
    if script == "chronology":
        return [_of_claim(table_of(row, ""), row) for row in chronology.dated({})[:FIRST_CLAIMS]]
    if script == OTHER_PAGES[discrepancies.TABLE]:
        return map(_of_pair, discrepancies.pairs({})[:FIRST_CLAIMS])
    return [_of_document()] if script == "documents" else []


def _of_record(record: Record) -> Shown:
    words = [(said.words, _whose(said.claimant, said.publisher)) for said in record.quotations]
    return Shown(record.record_id, record.title, words)


def _of_claim(table: str, row: Claim) -> Shown:
    return Shown(row["record_id"], headline(table, row), [(row["quote"], _whose(row["claimant"], row["published_by"]))])


def _of_pair(row: Row) -> Shown:
    words = [
        (row[f"quote_{side}"], _whose(row[f"claimed_by_{side}"], row[f"published_by_{side}"]))
        for side in "ab"
        if row[f"quote_{side}"]
    ]
    return Shown(row["record_id"], row["description"], words)


def _of_document() -> Shown:
    source_id, name = next(iter(short_names.documents().items()))
    told = [row for row in documents.passages(source_id) if row["disposition"] == "extracted"][:FIRST_SENTENCES]
    return Shown(source_id, name, [(row["passage"], "") for row in told])


def _whose(claimant: str | None, publisher: str) -> str:
    return f"Claimed by {claimant}, printed by {publisher}" if claimant else f"Printed by {publisher}"


def _listed(shown: Iterable[Shown]) -> str:
    return "".join(
        f'<h2><a href="./{permalink(record.record_id)}">{escape(record.title)}</a></h2>'
        + "".join(
            f"<blockquote>{escape(words)}</blockquote>" + (f"<p>{escape(whose)}</p>" if whose else "")
            for words, whose in record.quotations
        )
        for record in shown
    )
