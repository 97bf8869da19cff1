"""The pages of a long list, as escaped HTML links: which one is shown, and the way to the others."""

from collections.abc import Mapping, Sequence
from html import escape

from dashboard.server.addresses import page_with

#: The name of a page of a list in the address.
PAGE = "page"


def how_many(rows: int, shown: int) -> int:
    """The pages of so many rows, `shown` on each; at least one."""
    return max(1, -(-rows // shown))


def wanted(parameters: Mapping[str, Sequence[str]], pages: int) -> int | None:
    """The page that an address names, from 1; none where it names one that is not there."""
    words = "".join(parameters.get(PAGE, ())) or "1"
    page = int(words) if words.isascii() and words.isdecimal() and len(words) < 9 else 0
    return page if 1 <= page <= pages else None


def links(script: str, parameters: Mapping[str, Sequence[str]], page: int, pages: int, *, below: bool = False) -> str:
    """Previous, each page, next; nothing where there is only one. Links `below` the list bring its top into view."""
    if pages == 1:
        return ""

    def link(to: int, words: str, rel: str = "") -> str:
        if not 1 <= to <= pages:
            return f'<span class="off">{words}</span>'
        href = escape(page_with(script, parameters, page="" if to == 1 else str(to)))
        current = ' aria-current="page"' if to == page and not rel else ""
        upwards = ' data-top="true"' if below else ""
        return f'<a class="swift" href="{href}"{f" rel={rel}" if rel else ""}{current}{upwards}>{words}</a>'

    numbered = " ".join(link(number, str(number)) for number in range(1, pages + 1))
    where = "below" if below else "above"
    return (
        f'<nav class="pages" aria-label="Pages, {where}">{link(page - 1, "Previous", "prev")} {numbered}'
        f" {link(page + 1, 'Next', 'next')}</nav>"
    )
