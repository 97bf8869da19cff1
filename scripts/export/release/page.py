"""A page of documentation as a file of its own: it needs no network, no script and no style but what is in it."""

from html import escape

from scripts.package.markdown_pages import MarkdownPage

STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; margin: 2em 0 .5em; }
h1 { margin-top: 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8886; padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: normal; }
code, pre { font-family: ui-monospace, monospace; font-size: .92em; }
pre { overflow-x: auto; padding: .8rem; border: 1px solid #8886; }
blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: .25rem solid #888; }
.permalink { text-decoration: none; opacity: .4; }
.permalink:hover, .permalink:focus { opacity: 1; }
@media print { .permalink { display: none; } }
"""


def html_page(page: MarkdownPage) -> str:
    """A whole HTML document."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(page.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{page.html}</main>\n"
        "</body>\n</html>\n"
    )
