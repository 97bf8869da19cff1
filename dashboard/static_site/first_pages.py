"""The first page, the pairs of passages, what to take away and how to cite it, and a map of all pages."""

from collections.abc import Iterator, Sequence
from html import escape

import schemas
from dashboard import shown_package
from dashboard.markup import comparison, downloads, overview, plain_page, standing
from dashboard.markup import worked_claims as worked
from dashboard.queries import claims, discrepancies, tables, worked_claims
from dashboard.queries import overview as overview_queries
from dashboard.static_site.addresses import FOLDERS
from dashboard.static_site.page import BAR, NOWHERE, Page, homepage, question, title
from dashboard.text import labels
from scripts.export.formats import zip_archive
from scripts.package import bibliography
from scripts.package.linked_data import schema_org_dataset


def pages(archive: str) -> Iterator[Page]:
    """The pages; `archive` is the zip to take away."""
    descriptor = shown_package.package().descriptor
    first, _, others = descriptor["description"].partition(". ")
    yield Page("index.html", descriptor["title"], f"{first}.", _overview(others), head=_dataset())
    yield Page("discrepancies.html", title("discrepancies"), question("discrepancies"), _discrepancies())
    yield Page("download.html", title("download"), question("download"), _download(archive))
    there = '<a href="./">The first page</a> leads to all others.'
    yield Page(NOWHERE, "There is no such page", "The address may be mistyped, or the page renamed.", f"<p>{there}</p>")


def contents(pages: Sequence[Page]) -> Page:
    """A page that leads to every other."""
    parts = {folder: [page for page in pages if page.path.startswith(f"{folder}/")] for folder in FOLDERS.values()}
    top = [page for page in pages if "/" not in page.path and page.path != NOWHERE]
    told = _links("Pages", top) + "".join(_links(title(folder), own) for folder, own in parts.items())
    return Page("contents.html", "Everything on this site", "Every page, to be read without JavaScript.", told)


def _links(heading: str, pages: Sequence[Page]) -> str:
    items = "".join(f'<li><a href="{page.address}">{escape(page.title)}</a></li>' for page in pages)
    return f'<h2>{escape(heading)} <small>{len(pages)}</small></h2><ul class="in-columns">{items}</ul>'


def _dataset() -> str:
    """The package as a data set, for search engines of data sets."""
    told = schema_org_dataset(shown_package.package())
    return plain_page.linked_data({"@context": "https://schema.org"} | told)


def _overview(others: str) -> str:
    excluding, speakers, sources = worked_claims.contradictions(), worked_claims.quoted(), claims.sources()
    cards = worked.cards(
        worked.figures(worked_claims.differing_figures()),
        worked.demands(worked_claims.demands()),
        worked.quoted(speakers, worked_claims.last_words(speakers[0]["actor_id"]) if speakers else None),
    )
    doors = [(name, title(name), question(name)) for name in BAR if name != "index"]
    return (
        f"{worked.contradicted(excluding)}{cards}{worked.contradictions(excluding, len(discrepancies.pairs({})))}"
        f"{overview.doors(doors)}{overview.perspectives(sources)}<p>{escape(others)}</p>"
        f"{overview.counts(sources, overview_queries.rows_by_table_and_document())}"
        f"{overview.checks(overview_queries.checks(), overview_queries.not_read_again())}"
    )


def _discrepancies() -> str:
    return standing.usage(discrepancies.TABLE) + comparison.listing(discrepancies.pairs({}))


def _download(archive: str) -> str:
    descriptor = shown_package.package().descriptor
    rows = tables.rows_by_table()
    listed = "".join(
        f'<tr><th scope="row"><a href="tables?table={table}">{escape(labels.table_title(table))}</a></th>'
        f"<td>{escape(labels.table_description(table))}</td><td>{rows[table]}</td></tr>"
        for table in schemas.TABLES
    )
    heads = "".join(f'<th scope="col">{name}</th>' for name in ("Table", "One row is", "Rows"))
    reference = bibliography.at(bibliography.of_package(descriptor), homepage(), "")
    cited = "".join(
        f"<h3>{form.label}</h3><pre><code>{escape(form.written(reference))}</code></pre>"
        for form in bibliography.FORMATS.values()
    )
    licences = "".join(
        f'<li><a href="{escape(each["path"])}">{escape(each["title"])}</a></li>' for each in descriptor["licenses"]
    )
    return (
        f'<h2>The whole package</h2><p><a href="{archive}" download>{archive.rpartition("/")[2]}</a>, for'
        f" {escape(zip_archive.FORMAT.purpose)}.</p>"
        '<h2>The tables in it, as CSV</h2><div class="rows files" tabindex="0" role="region" aria-label="Every table">'
        f"<table><thead><tr>{heads}</tr></thead><tbody>{listed}</tbody></table></div>"
        f"<h2>Cite the package</h2>{cited}"
        "<h2>Cite a claim</h2><p>By its footnote, which stands under it: whose claim it is, who reports it, who prints"
        " it, and the record.</p>"
        f"<h2>On what terms</h2><ul>{licences}</ul>{downloads.conditions(claims.sources())}"
    )
