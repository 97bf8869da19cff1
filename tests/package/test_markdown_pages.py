"""Pages in Markdown come out as HTML with an anchor for every heading, and with nothing in it that could do harm."""

import re

from scripts.package.markdown_pages import Heading, markdown_page
from scripts.package.package import ROOT


def test_every_heading_has_the_anchor_that_it_names_or_the_one_that_github_gives_it():
    page = markdown_page(
        '# A page\n\n<a id="casualties.count"></a>\n## `count`: Number\n\nText.\n\n## What, then?\n\n## What then\n'
    )
    assert page.title == "A page"
    assert page.headings == (
        Heading(1, "a-page", "A page"),
        Heading(2, "casualties.count", "count: Number"),
        Heading(2, "what-then", "What, then?"),
        Heading(2, "what-then-1", "What then"),
    )
    assert page.html.count('id="casualties.count"') == 1
    assert (
        '<h2 id="casualties.count"><code>count</code>: Number <a class="permalink" href="#casualties.count"'
        in page.html
    )
    assert "<p></p>" not in page.html


def test_what_could_do_harm_is_shown_and_not_done():
    text = '<script>alert(1)</script>\n\nA <b onclick="x()">word</b> [here](javascript:alert) <a id="x" href="y">z</a>'
    page = markdown_page(text + '\n\n<a id="x" onclick="y()"></a>\n## Then\n')
    assert not set(re.findall(r"<(\w+)", page.html)) - {"p", "a", "h2"}
    assert re.findall(r"<a [^>]*>", page.html) == [
        '<a class="permalink" href="#then" aria-label="Link to this heading">'
    ]


def test_links_lead_where_the_caller_says():
    page = markdown_page("# One\n\n[code book](codebook.md#x)\n", link=lambda href: href.replace(".md", ".html"))
    assert 'href="codebook.html#x"' in page.html
    assert 'href="#one"' in page.html


def test_every_link_inside_of_our_pages_finds_its_anchor():
    pages = {path.name: markdown_page(path.read_text(encoding="utf-8")).html for path in ROOT.glob("docs/*.md")}
    anchors = {name: set(re.findall(r'id="([^"]+)"', html)) for name, html in pages.items()}
    links = [
        (name, target or name, anchor)
        for name, html in pages.items()
        for target, anchor in re.findall(r'href="([\w-]+\.md|)#([^"]+)"', html)
    ]
    assert len(links) > 300
    assert [link for link in links if link[2] not in anchors[link[1]]] == []
