"""The search over everything, as escaped HTML: its box, how many were found of each kind, and what was found."""

from collections.abc import Mapping, Sequence
from html import escape

from dashboard.markup import pages
from dashboard.queries.search import LONGEST, Found, Hit
from dashboard.server.addresses import on_page, page_with
from dashboard.text.labels import table_title

#: The name of the page, of a search in its address, and of the kind that is looked at.
PAGE, WANTED, KIND = "search", "q", "kind"
#: What a kind is called here, where the title of its table would say less.
CALLED = {"passages": "Sentences of the documents", "sources": "Documents"}

HOW = (
    "All words have to be there, in any order; a word also finds longer ones that begin with it. Words in quotation"
    " marks stand together. A name is found in every spelling: Əliyev and Алиев find Aliyev."
)


def box(wanted: str = "") -> str:
    """The box to search in, with what is searched for."""
    return (
        f'<form class="search" role="search" action="{PAGE}" method="get">'
        f'<input type="search" name="{WANTED}" value="{escape(wanted)}" maxlength="{LONGEST}" required'
        ' placeholder="Search everything" aria-label="Search everything"> <button type="submit">Search</button></form>'
    )


def counts(found: Found, kind: str) -> str:
    """How many hits of each kind, each kind a link to its own."""
    current = ' aria-current="page"'
    everything = {"": sum(found.counts.values())} | dict(found.counts)
    links = "".join(
        f'<li><a class="swift" href="{escape(_address(found.wanted, each))}"'
        f"{current if each == kind else ''}>{escape(_called(each))}</a> {many}</li>"
        for each, many in everything.items()
    )
    return f'<nav aria-label="Kinds"><ul class="on-this-page">{links}</ul></nav>'


def of_each_kind(found: Found, best: Mapping[str, Sequence[Hit]]) -> str:
    """The best hits of each kind, with the way to all of them."""
    return "".join(
        f'<section class="hits"><h2>{escape(_called(kind))} <small>{found.counts[kind]}</small></h2>{_list(hits)}'
        + (_all(found, kind) if found.counts[kind] > len(hits) else "")
        + "</section>"
        for kind, hits in best.items()
    )


def of_one_kind(found: Found, kind: str) -> str:
    """A page of the hits of one kind."""
    there = {WANTED: [found.wanted], KIND: [kind]}
    above, below = (pages.links(PAGE, there, found.page, found.pages, below=place) for place in (False, True))
    return f'{above}<section class="hits"><h2>{escape(_called(kind))}</h2>{_list(found.hits)}</section>{below}'


def nothing(wanted: str) -> str:
    """That nothing was found, or asked for, and how to ask."""
    none = f"<p><strong>Nothing has all of these words: “{escape(wanted)}”.</strong></p>" if wanted else ""
    examples = "".join(
        f'<li><a href="{escape(_address(each, ""))}">{escape(each)}</a></li>'
        for each in ("20 January", "Hajizada Macron", '"formal apology"', "Алиев")
    )
    return f"{none}<p>{escape(HOW)} For example:</p><ul>{examples}</ul>"


def _list(hits: Sequence[Hit]) -> str:
    return f"<ol>{''.join(map(_hit, hits))}</ol>"


def _hit(hit: Hit) -> str:
    told = [f"claimed by {hit.claimant}" if hit.claimant else "", hit.source, hit.locator]
    quotations = "".join(f"<blockquote>{quotation}</blockquote>" for quotation in hit.quotations)
    title = hit.title or f"{hit.source}, {hit.locator}"
    return (
        f'<li><a href="{escape(on_page(hit.kind, hit.record_id))}">{title}</a>{quotations}'
        f'<p class="where">{" · ".join(filter(None, told))}</p></li>'
    )


def _all(found: Found, kind: str) -> str:
    address = escape(_address(found.wanted, kind))
    return f'<p><a class="swift" href="{address}">All {found.counts[kind]}</a></p>'


def _address(wanted: str, kind: str) -> str:
    return page_with(PAGE, {}, **{WANTED: wanted, KIND: kind})


def _called(kind: str) -> str:
    return CALLED.get(kind) or table_title(kind) if kind else "Everything"
