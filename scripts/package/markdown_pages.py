"""Pages written in Markdown, as HTML: every heading has an anchor and a link to itself.

A page may come with a package from anywhere. Of its HTML nothing is kept but anchors (`<a id="casualties.count"></a>`);
an anchor that stands before a heading becomes the heading's own.
"""

import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

ANCHOR = re.compile(r'<a id="([\w.-]+)">')


@dataclass(frozen=True)
class Heading:
    """A heading of a page: `level` 1 is its title."""

    level: int
    anchor: str
    text: str


@dataclass(frozen=True)
class MarkdownPage:
    """A page: the text of its first heading, all its headings, and its HTML, which is safe to be shown."""

    title: str
    headings: tuple[Heading, ...]
    html: str


def markdown_page(text: str, link: Callable[[str], str] = str) -> MarkdownPage:
    """The HTML of a page (CommonMark, with the tables of GitHub). `link` says where a link of it leads instead."""
    tokens = _with_anchors_in_headings(_parser().parse(text))
    for token in _all(tokens):
        if token.type == "link_open":
            token.attrSet("href", link(str(token.attrGet("href"))))
    headings = tuple(_anchored(tokens))
    title = next((heading.text for heading in headings if heading.level == 1), "")
    return MarkdownPage(title, headings, _parser().renderer.render(tokens, _parser().options, {}))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table")
    for kind in ("html_block", "html_inline"):
        parser.add_render_rule(kind, _raw_html)
    parser.add_render_rule("table_open", lambda *_: '<div class="table" tabindex="0" role="group">\n<table>\n')
    parser.add_render_rule("table_close", lambda *_: "</table>\n</div>\n")
    return parser


def _raw_html(_: object, tokens: Sequence[Token], index: int, *__: object) -> str:
    content = tokens[index].content
    if ANCHOR.fullmatch(content):
        return f"{content}</a>"
    return "" if content == "</a>" else html.escape(content)


def _with_anchors_in_headings(tokens: Sequence[Token]) -> list[Token]:
    """A paragraph that is nothing but an anchor gives it to the heading behind it."""
    kept: list[Token] = []
    anchor = None
    for token in tokens:
        kept.append(token)
        if token.type == "heading_open" and anchor:
            token.attrSet("id", anchor)
            del kept[-4:-1]
        if token.type == "inline":
            anchor = _lone_anchor(token)
        elif token.type != "paragraph_close":
            anchor = None
    return kept


def _lone_anchor(inline: Token) -> str | None:
    first, *rest = [child.content for child in inline.children or ()] or [""]
    match = ANCHOR.fullmatch(first)
    return match[1] if match and rest == ["</a>"] else None


def _anchored(tokens: Sequence[Token]) -> Iterator[Heading]:
    """Give every heading its anchor and a link to it; returns the headings."""
    taken: dict[str, int] = {}
    for heading, inline in pairwise(tokens):
        if heading.type == "heading_open":
            children = inline.children or []
            text = "".join(child.content for child in children)
            anchor = str(heading.attrGet("id") or _slug(text, taken))
            heading.attrSet("id", anchor)
            inline.children = [*children, *_permalink(anchor)]
            yield Heading(int(heading.tag[1:]), anchor, text)


def _slug(text: str, taken: dict[str, int]) -> str:
    """The anchor of a heading that names none, as GitHub makes it, so that links hold in both places."""
    slug = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
    taken[slug] = taken.get(slug, -1) + 1
    return f"{slug}-{taken[slug]}" if taken[slug] else slug


def _permalink(anchor: str) -> list[Token]:
    opening = Token("link_open", "a", 1)
    opening.attrs = {"class": "permalink", "href": f"#{anchor}", "aria-label": "Link to this heading"}
    sign = Token("text", "", 0, content="¶")
    return [Token("text", "", 0, content=" "), opening, sign, Token("link_close", "a", -1)]


def _all(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all(token.children or ())
