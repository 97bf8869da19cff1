"""A page of the documentation, written in Markdown, as HTML beside its contents; its links lead to pages from here."""

import re
from functools import lru_cache
from html import escape

from dashboard.markup import notices
from dashboard.markup.text_page import Asked, Told
from dashboard.server.addresses import DOCUMENTATION
from dashboard.server.formats import documentation

#: A list of places on the page, in HTML, as a page has it where nothing stands beside it.
CONTENTS = re.compile(r'<ul>\s*(<li>(<p>)?<a href="#[^<]*(<code>[^<]*</code>)?[^<]*</a>[^<]*(</p>)?</li>\s*){5,}</ul>')
#: Where links lead to what the dashboard has no page of its own for: the files themselves are in the package.
ELSEWHERE = {"../README.md": "./", "../CHANGELOG.md": "download", "../schemas/": "download"}


def told(name: str, asked: Asked) -> Told:
    """The page of that name, as it lies beside the package."""
    path = documentation(name)
    if path is None:
        return Told("", "", notices.notice("This page is not beside the package that is shown, nor in this project."))
    return Told("", "", notices.unknown(asked.named) + page(path.read_text(encoding="utf-8")))


@lru_cache(maxsize=2 * len(DOCUMENTATION))
def page(text: str) -> str:
    """The page beside its contents: the headings below its title, one level of them."""
    from scripts.package.markdown_pages import markdown_page  # which takes long to import

    read = markdown_page(text, link_to)
    contents = "".join(
        f'<li><a href="#{escape(heading.anchor)}">{escape(heading.text)}</a></li>'
        for heading in read.headings
        if heading.level == 2
    )
    nav = f'<nav class="contents" aria-label="On this page"><ul>{contents}</ul></nav>'
    return f'<div class="documentation">{nav}<div class="text">{CONTENTS.sub("", read.html, count=1)}</div></div>'


def link_to(address: str) -> str:
    """Where a link of the documentation leads here: `codebook.md#names` is the page `codebook#names`."""
    file, mark, place = address.partition("#")
    name = file.removesuffix(".md")
    if name in DOCUMENTATION:
        return f"{DOCUMENTATION[name]}{mark}{place}"
    return ELSEWHERE.get(file, address)
