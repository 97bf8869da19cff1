"""Parts that the pages of an event and of an actor share, as escaped HTML: contents, sections, and lists of all."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from html import escape
from typing import NamedTuple

from dashboard.markup.citation import terms
from dashboard.markup.comparison import article
from dashboard.queries.discrepancies import FITS
from dashboard.server.addresses import in_document, on_page
from dashboard.text.labels import number
from schemas.rows import Row


class Section(NamedTuple):
    """A part of a page with a heading of its own; `inside` is escaped HTML, `place` its name in the address."""

    place: str
    title: str
    how_many: int
    inside: str


def page(above: str, sections: Sequence[Section]) -> str:
    """What is said above, the contents, and the sections that hold anything."""
    filled = [section for section in sections if section.inside]
    links = "".join(
        f'<li><a href="#{section.place}">{escape(section.title)}</a> {section.how_many}</li>' for section in filled
    )
    contents = f'<nav aria-label="On this page"><ul class="on-this-page">{links}</ul></nav>' if filled else ""
    told = "".join(
        f'<section id="{section.place}"><h2>{escape(section.title)} <small>{section.how_many}</small></h2>'
        f"{section.inside}</section>"
        for section in filled
    )
    return f'<div class="record-page">{above}{contents}{told}</div>'


def compared(discrepancies: Sequence[Row], told: Collection[tuple[str, str]] = (), *, brief: bool = False) -> Section:
    """The passages that do not fit together; those that were checked and fit are folded. `brief`: the way to each.

    `told` are the sentences that the page has already.
    """
    listed = _descriptions if brief else partial(_pairs, told=told)
    differ, fit = ([row for row in discrepancies if (row["weight"] == FITS) is fits] for fits in (False, True))
    folded = f"<summary>{number(len(fit), 'pair')} checked, and fitting</summary>{listed(fit)}"
    inside = listed(differ) + (f"<details>{folded}</details>" if fit else "")
    return Section("discrepancies", "Passages that do not fit together", len(differ), inside)


def _pairs(rows: Sequence[Row], told: Collection[tuple[str, str]]) -> str:
    return "".join(article(row, told) for row in rows)


def _descriptions(rows: Sequence[Row]) -> str:
    return links((on_page("discrepancies", row["record_id"]), row["description"]) for row in rows)


def facts(told: Mapping[str, str]) -> str:
    """Titles, and what each has, both in escaped HTML; nothing for those that have nothing."""
    return f'<dl class="facts">{terms({name: words for name, words in told.items() if words})}</dl>'


def introduced(row: Row, record_id: str) -> str:
    """The words that introduce an event or an actor, and where they stand."""
    ways = f'<span class="ways"> · <a href="{in_document(record_id)}">Open in document</a></span>'
    return f"“{escape(row['quote'])}” {escape(row['short_title'])}, {escape(row['locator'])}{ways}"


def sources(found: Mapping[str, int], names: Mapping[str, str]) -> str:
    """The documents that claims are from, with how many each has."""
    items = "".join(
        f'<li><a href="documents?document={escape(source)}">{escape(names[source])}</a>: {number(many, "claim")}</li>'
        for source, many in found.items()
    )
    return f"<ul>{items}</ul>" if items else ""


def links(rows: Iterable[tuple[str, str]]) -> str:
    """A list of addresses and names."""
    items = "".join(f'<li><a href="{escape(address)}">{escape(name)}</a></li>' for address, name in rows)
    return f"<ul>{items}</ul>" if items else ""


def by_document(sources: Iterable[str]) -> dict[str, int]:
    """Document → how often it is named."""
    return dict(sorted(Counter(sources).items()))


def group_list(title: str, how_many: int, lines: Iterable[tuple[str, str, str]]) -> str:
    """A heading with a count, and under it addresses, names, and what is told of each."""
    items = "".join(
        f'<li><a href="{escape(address)}">{escape(name)}</a> <small>{escape(told)}</small></li>'
        for address, name, told in lines
    )
    return f'<section class="group-list"><h2>{escape(title)} <small>{how_many}</small></h2><ul>{items}</ul></section>'
