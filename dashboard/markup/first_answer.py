"""Streamlit's page as the server sends it, with the title and description of the page that is asked for and, in the
place that Streamlit fills when it wakes, its heading and first claims: to be read before, or without, JavaScript.

Streamlit's `index.html` is read as it is installed. Where a place that is filled here is not in it, this fails.
"""

import re
from collections.abc import Sequence
from html import escape

from dashboard import navigation
from dashboard.markup import plain_page
from dashboard.queries import claims, records
from dashboard.queries.records import Record
from dashboard.server.addresses import PAGES, permalink

#: How many claims a page shows before it wakes.
FIRST_CLAIMS = 8
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


def page(index: str, script: str, record_id: str, site: str) -> str:
    """The page of a script, of which `index` is Streamlit's and `record_id` the record that the address names."""
    found = records.record(record_id) if record_id else None
    title = f"{found.title if found else navigation.TITLES[script]} – {plain_page.SITE}"
    described = navigation.question(script)
    url = f"{site}/{permalink(record_id) if found else navigation.address(script)}"
    preview = {"type": "website", "site_name": plain_page.SITE, "title": title, "url": url, "description": described}
    head = plain_page.meta([("description", described)])
    head += plain_page.meta(((f"og:{name}", told) for name, told in preview.items()), "property")
    shown = [found] if found else _first(script)
    filled = {
        "title": f"<title>{escape(title)}</title>\n{head}{WHOLE}",
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


def _first(script: str) -> Sequence[Record]:
    """The first claims of the page of a table; the overview begins with casualties, as the navigation does."""
    tables = {page: table for table, page in PAGES.items()} | {navigation.FIRST: "casualties"}
    rows = claims.BY_TABLE[tables[script]]({})[:FIRST_CLAIMS] if script in tables else []
    return [found for row in rows if (found := records.record(row["record_id"]))]


def _listed(shown: Sequence[Record]) -> str:
    return "".join(
        f'<h2><a href="./{permalink(record.record_id)}">{escape(record.title)}</a></h2>'
        + "".join(
            f"<blockquote>{escape(said.words)}</blockquote>"
            f"<p>{escape(f'Claimed by {said.claimant}, printed by {said.publisher}')}</p>"
            for said in record.quotations
        )
        for record in shown
    )
