"""How do I take the data away, how do I read it, and how do I cite it?"""

from html import escape

import schemas
from dashboard import shown_package
from dashboard.markup import downloads, notices
from dashboard.markup.text_page import Asked, Told
from dashboard.prepared import file_sizes
from dashboard.queries import claims, tables
from dashboard.server.addresses import RECORD
from scripts.package import bibliography

#: The name, in the address, of the table that is to be cited.
TABLE = "table"


def told(asked: Asked) -> Told:
    """Every file with its size and what opens it; how to cite the package, a table, a claim."""
    lead = (
        f"{shown_package.version()}: the claims of {claims.documents_in_words()}, in every format. None of it is"
        " independently verified, and rows are not to be added up."
    )
    fetched = downloads.to_copy(f"curl -O {asked.site}/data/package.zip")
    sizes = file_sizes.sizes()
    name = shown_package.package().descriptor["name"]
    parts = [
        notices.unknown(asked.named, TABLE, RECORD),
        f"<h2>The whole package</h2>{downloads.whole(name, sizes)}",
        f"<p>The addresses last and work without a browser:</p>{fetched}",
        f"<h2>Each table</h2>{downloads.each(tables.rows_by_table(), sizes)}",
        f"<h2>How to read it</h2>{downloads.reading()}",
        f"<h2>Cite the package</h2>{_package(asked.site)}",
        f"<h2>Cite a table</h2>{_table(asked.first(TABLE))}",
        f"<h2>Cite a claim</h2>{_claim(asked.first(RECORD).strip())}",
        f"<h2>On what terms</h2><p>{_licences()}</p>{downloads.conditions(claims.sources())}",
    ]
    return Told("Download and cite", lead, "".join(parts))


def _package(site: str) -> str:
    descriptor = shown_package.package().descriptor
    whole = bibliography.at(bibliography.of_package(descriptor), site, "")
    forms = {form.label: form.written(whole) for form in bibliography.FORMATS.values()}
    forms["CITATION.cff"] = bibliography.cff(descriptor)
    footnote, *others = forms.items()
    folded = "".join(downloads.folded(label, written) for label, written in others)
    return downloads.to_copy(footnote[1]) + folded


def _table(wanted: str) -> str:
    table = wanted if wanted in schemas.TABLES else schemas.HEADLINE_TABLES[0]
    missing = notices.notice(f"There is no table “{escape(wanted[:80])}” here.") if wanted not in ("", table) else ""
    reference = bibliography.of_package(shown_package.package().descriptor, table)
    cited = downloads.to_copy(bibliography.plain(reference)) + downloads.folded(
        "BibTeX", bibliography.bibtex(reference)
    )
    return missing + downloads.choose_table(TABLE, table) + cited


def _claim(wanted: str) -> str:
    box = downloads.ask_for_claim(RECORD, wanted)
    if not wanted:
        return box
    if footnote := tables.footnote(wanted):
        return box + downloads.to_copy(footnote)
    words = f"There is no claim “{escape(wanted[:80])}” here; every claim is in <a href='tables'>Tables</a>."
    return box + notices.notice(words)


def _licences() -> str:
    licences = shown_package.package().descriptor["licenses"]
    return "".join(f"{escape(each['title'])}: {escape(each['path'])}" for each in licences)
