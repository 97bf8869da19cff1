"""The pages of a long list, as escaped HTML links: which one is shown, and the way to the others."""

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from dashboard.markup.notices import notice
from dashboard.server.addresses import page_with

#: The names in the address of a page of a list, and of a part of a chart.
PAGE, PART = "page", "part"
#: How many pages are named before and behind the one that is shown, besides the first and the last.
NEAR = 3


def how_many(rows: int, shown: int) -> int:
    """The pages of so many rows, `shown` on each; at least one."""
    return max(1, -(-rows // shown))


def wanted(parameters: Mapping[str, Sequence[str]], pages: int, name: str = PAGE) -> int | None:
    """The page that an address names, from 1; none where it names one that is not there."""
    words = "".join(parameters.get(name, ())) or "1"
    page = int(words) if words.isascii() and words.isdecimal() and len(words) < 9 else 0
    return page if 1 <= page <= pages else None


def links(
    script: str,
    parameters: Mapping[str, Sequence[str]],
    page: int,
    pages: int,
    *,
    below: bool = False,
    name: str = PAGE,
) -> str:
    """Previous, the pages, next; nothing where there is only one. Links `below` the list bring its top into view."""
    if pages == 1:
        return ""

    def link(to: int, words: str, rel: str = "") -> str:
        if not 1 <= to <= pages:
            return f'<span class="off">{words}</span>'
        href = escape(page_with(script, parameters, **{name: "" if to == 1 else str(to)}))
        current = ' aria-current="page"' if to == page and not rel else ""
        upwards = ' data-top="true"' if below else ""
        return f'<a class="swift" href="{href}"{f" rel={rel}" if rel else ""}{current}{upwards}>{words}</a>'

    numbered = " ".join(link(each, str(each)) if each else "…" for each in _named(page, pages))
    where = ("below" if below else "above") if name == PAGE else "of the chart"
    return (
        f'<nav class="pages" aria-label="Pages, {where}">{link(page - 1, "Previous", "prev")} {numbered}'
        f" {link(page + 1, 'Next', 'next')}</nav>"
    )


def listed(
    script: str,
    parameters: Mapping[str, Sequence[str]],
    rows: Sequence[Any],
    shown: int,
    listing: Callable[[Sequence[Any]], str],
) -> str:
    """The page of some rows that an address names, `shown` on each, as `listing` makes HTML of them, between links to
    the others; and a sentence where it names one that is not there.
    """
    of_all = how_many(len(rows), shown)
    page = wanted(parameters, of_all)
    told = ""
    if page is None:
        asked = escape("".join(parameters[PAGE])[:20])
        told = notice(f"There is no page “{asked}” of these {len(rows)}; this is the first.")
        page = 1
    above, below = (links(script, parameters, page, of_all, below=place) for place in (False, True))
    return told + above + listing(rows[(page - 1) * shown : page * shown]) + below


def _named(page: int, pages: int) -> list[int]:
    """The pages that are named: the first, the last, and those near the one shown; 0 where some are left out."""
    near = {1, pages, *range(max(1, page - NEAR), min(pages, page + NEAR) + 1)}
    named: list[int] = []
    for each in sorted(near):
        if named and each - named[-1] == 2:
            named.append(each - 1)  # a gap of one page is no shorter than its number
        elif named and each - named[-1] > 2:
            named.append(0)
        named.append(each)
    return named
