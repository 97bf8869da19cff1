"""The text of a web page: its article where it has one, each row of a table on a line.

Compared on a news page with a byline, a caption, a table, a list, lines of Armenian and Arabic, menus and a footer (17
phrases that are wanted, 4 that are not): trafilatura 2.3 loses the byline and the caption, justext 3.0 all 17,
readability-lxml 0.9 none, but it weighs what to keep and so may lose a sentence; inscriptis 2.7 loses none, and is
given the article.
"""

import re
from typing import Any

from scripts.originals.extracted import Extracted, library, tool


def read(data: bytes) -> Extracted:
    """The text of an HTML page.

    Raises:
        UsageError: a library is not installed.

    """
    return from_html(_decoded(data), tool("inscriptis"))


def from_html(html: str, by: str) -> Extracted:
    """The text of HTML that `by` has made or that inscriptis reads itself."""
    tree = library("lxml.html").document_fromstring(html)
    article = _article(tree)
    lines = library("inscriptis").Inscriptis(article).get_text().splitlines()
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip("\n") + "\n"
    remarks = []
    if article is not tree:
        remarks.append(f"left out: what stands outside of <{article.tag}> (menus, related pages, the foot of the page)")
    if tables := len(article.findall(".//table")):
        remarks.append(f"{tables} table(s): each row is a line of the text; quote a row whole")
    return Extracted(text, by, remarks)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        html: str = library("lxml.html").tostring(library("lxml.html").document_fromstring(data), encoding="unicode")
        return html


def _article(tree: Any) -> Any:
    """The one <article>, or the one <main>, or everything."""
    for tag in ("article", "main"):
        found = tree.findall(f".//{tag}")
        if len(found) == 1:
            return found[0]
    return tree
