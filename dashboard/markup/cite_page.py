"""The page by which a record is cited, in HTML that needs no JavaScript, with what reference managers, search engines
and previews read in its head: `citation_*`, OpenGraph, and JSON-LD (schema.org `Claim` and `Quotation`).
"""

import json
from collections.abc import Mapping
from html import escape
from typing import Any
from urllib.parse import quote

import schemas
from dashboard.markup import embed, plain_page
from dashboard.markup.defined import defined
from dashboard.queries.records import Quotation, Record
from dashboard.queries.titles import title
from dashboard.server.addresses import codebook_address, in_document, on_page
from dashboard.text.labels import code, table_title
from scripts.package import bibliography
from scripts.package.bibliography import FORMATS, STATUS, Reference

#: From the address of a record to the first page of the site.
ROOT = "../"
#: How much of a quotation a preview shows.
PREVIEW = 280
#: What schema.org calls what an event or an actor is.
THINGS = {"events": "Event", "actors": "Thing"}


def page(record: Record, site: str) -> str:
    """The page of a record; `site` is the address of the site."""
    reference = bibliography.at(record.reference, site, bibliography.permalink(record.record_id))
    description = _description(record)
    head = (
        plain_page.links(_links(record, reference))
        + plain_page.meta(_citation(record, reference, description))
        + plain_page.meta(_open_graph(record, reference, description), "property")
        + plain_page.linked_data(_linked(record, reference, site))
    )
    return plain_page.page(
        record.title, _inside(record, reference, site), root=ROOT, description=description, head=head
    )


def unknown(record_id: str) -> str:
    """That there is no such record."""
    inside = (
        f"<h1>There is no such record</h1><p>Nothing here is called “{escape(record_id[:80])}”. It may have been"
        f' renamed or withdrawn. <a href="{ROOT}tables">Every record is in the tables</a>, and the search of the'
        f' <a href="{ROOT}">first page</a> finds records by their words.</p>'
    )
    return plain_page.page("No such record", inside, root=ROOT, head=plain_page.meta([("robots", "noindex")]))


def withdrawn(record: Record, why: str) -> str:
    """That a record was withdrawn, why, what tells the same now, and the cells that it had last."""
    name, now = record.record_id, record.row["replaced_by"]
    instead = f'<p>See <a href="{escape(quote(now, safe=""))}">{escape(title(now))}</a>.</p>' if now else ""
    cells = json.loads(record.row["last_values"]).items()
    columns = {field: told["title"] for field, told in schemas.fields(record.row["table_name"]).items()}
    last = "".join(
        f"<div><dt>{escape(columns.get(field, field))}</dt><dd>{escape(str(value))}</dd></div>"
        for field, value in cells
    )
    inside = f"""<p class="kind">{escape(table_title(record.table))} · <code>{escape(name)}</code></p>
<h1>This record was withdrawn</h1>
<p>{escape(why)}</p>
{instead}
<h2>What it said last</h2>
<dl>{last}</dl>
<p class="status">{STATUS}</p>"""
    head = plain_page.meta([("robots", "noindex")])
    return plain_page.page(record.title, inside, root=ROOT, description=why, head=head)


def _inside(record: Record, reference: Reference, site: str) -> str:
    file = escape(quote(record.record_id, safe=""))
    formats = " · ".join(
        f'<a href="{file}.{end}">{escape(form.label)}</a>' for end, form in FORMATS.items() if end != "txt"
    )
    cells = "".join(
        f"<div><dt>{defined(record.table, name, ROOT)}</dt><dd>{escape(words)}</dd></div>"
        for name, words in record.cells.items()
    )
    means = f'<a href="{ROOT}{codebook_address(record.table)}">what each of these says</a>'
    return f"""<p class="kind">{escape(table_title(record.table))} · <code>{escape(record.record_id)}</code></p>
<h1>{escape(record.title)}</h1>
{"".join(_quoted(record, each) for each in record.quotations)}
<p class="go"><a href="{ROOT}{escape(on_page(record.table, record.record_id))}">See it in the dashboard</a></p>
<h2>How to cite it</h2>
<p class="footnote">{escape(bibliography.plain(reference))}</p>
<p>{formats}</p>
{embed.line(record.record_id, record.title, site)}
<h2>What the record says</h2>
<dl>{cells}</dl>
<p class="kind">In the code book: {means}.</p>
<p class="status">{STATUS}</p>"""


def _quoted(record: Record, said: Quotation) -> str:
    claimant = f"<div><dt>Claimed by</dt><dd>{escape(_claimant(said))}</dd></div>" if said.claimant else ""
    link = (
        f' (<a href="{escape(said.reuse_link)}" rel="noopener">{escape(said.reuse_link)}</a>)'
        if said.reuse_link
        else ""
    )
    place = ", ".join(filter(None, [f"“{said.source}”", said.printed, said.locator]))
    quoting = record.table in (*schemas.CLAIM_TABLES, *THINGS, "discrepancies")
    address = in_document(record.record_id, said.side) if quoting else on_page("sources", said.source_id)
    return f"""<figure><blockquote>{escape(said.words)}</blockquote>
<figcaption><dl>{claimant}<div><dt>Printed by</dt><dd>{escape(said.publisher)}{link}</dd></div>
<div><dt>Where</dt><dd>{escape(place)}</dd></div></dl>
<a href="{ROOT}{escape(address)}">The sentence in its document</a></figcaption></figure>
"""


def _description(record: Record) -> str:
    """What a preview shows: whose words these are before the words themselves."""
    if not record.quotations:
        return f"{record.title}. {STATUS}"
    said = record.quotations[0]
    words = said.words if len(said.words) <= PREVIEW else f"{said.words[:PREVIEW].rpartition(' ')[0]} …"
    claimed = f"Claimed by {_claimant(said)}, printed" if said.claimant else "Printed"
    return f"{claimed} by {said.publisher}: “{words}” Not independently verified."


def _claimant(said: Quotation) -> str:
    return f"{said.claimant} ({code('statements', 'voice', said.voice)})"


def _links(record: Record, reference: Reference) -> list[tuple[str, str, str]]:
    file = quote(record.record_id, safe="")
    described = [("describedby", form.media_type.partition(";")[0], f"{file}.{end}") for end, form in FORMATS.items()]
    return [("canonical", "", reference.url), ("cite-as", "", reference.url), *described]


def _citation(record: Record, reference: Reference, description: str) -> list[tuple[str, str]]:
    """The tags that Google Scholar and Zotero read."""
    dated = bibliography.DAY.fullmatch(reference.issued)
    return [
        ("citation_title", reference.title),
        ("citation_author", reference.author),
        ("citation_publication_date", reference.issued.replace("-", "/") if dated else ""),
        ("citation_publisher", reference.publisher),
        ("citation_language", reference.language),
        ("citation_abstract", description),
        ("citation_public_url", reference.url),
        ("citation_keywords", table_title(record.table)),
        ("DC.identifier", reference.url),
        ("DC.source", ", ".join(filter(None, [reference.container, reference.place]))),
        ("DC.isPartOf", reference.archive),
    ]


def _open_graph(record: Record, reference: Reference, description: str) -> list[tuple[str, str]]:
    return [
        ("og:type", "article"),
        ("og:site_name", plain_page.SITE),
        ("og:title", record.title),
        ("og:description", description),
        ("og:url", reference.url),
        ("og:locale", "en_GB"),
    ]


def _linked(record: Record, reference: Reference, site: str) -> Mapping[str, Any]:
    """The record for machines: a claim with the quotation that it rests on, or what something is quoted for."""
    dataset = {"@type": "Dataset", "name": reference.archive or reference.title, "url": f"{site}/"}
    quotations = [_linked_quotation(said, f"{reference.url}#quotation{said.side}") for said in record.quotations]
    shared = {"name": record.title, "url": reference.url, "isPartOf": dataset, "creditText": reference.words}
    if record.table in schemas.CLAIM_TABLES:
        thing = {"@type": "Claim", "author": _whose(record.quotations[0].claimant), "appearance": quotations}
    elif record.table in THINGS:
        thing = {
            "@type": "WebPage",
            "about": {"@type": THINGS[record.table], "name": record.title},
            "citation": quotations,
        }
    else:
        thing = {"@type": "CreativeWork", "citation": quotations}
    return {"@context": "https://schema.org", "@id": reference.url} | thing | shared


def _linked_quotation(said: Quotation, address: str) -> Mapping[str, Any]:
    document = {
        "@type": "CreativeWork",
        "name": said.source,
        "publisher": {"@type": "Organization", "name": said.publisher},
    }
    # Of reported speech the words are the publisher's.
    whose = {"author": _whose(said.claimant)} if said.voice == "direct_quote" else {}
    return {"@type": "Quotation", "@id": address, "text": said.words, "isPartOf": document, **whose}


def _whose(claimant: str) -> Mapping[str, Any]:
    """Person, state or body: the page does not tell which, so neither does this."""
    return {"@type": "Thing", "name": claimant}
