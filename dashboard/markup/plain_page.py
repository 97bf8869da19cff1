"""A whole HTML page that needs no JavaScript, with the style of the site."""

import json
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

SITE = "Caucasus Claims"
#: Letters that could end the script in which JSON stands, or that old readers of JavaScript stumble over.
UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def page(title: str, inside: str, *, root: str, description: str = "", head: str = "") -> str:
    """A page. `inside` and `head` are HTML; `root` is the way to the first page of the site, such as `../`."""
    told = f'<meta name="description" content="{escape(description)}">\n' if description else ""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} – {SITE}</title>
{told}<link rel="icon" type="image/svg+xml" href="{root}favicon.svg">
<link rel="stylesheet" href="{root}plain_page.css">
{head}</head>
<body>
<header><a href="{root or "./"}">{SITE}</a> <span>What documents claim, each claim with its sentence</span></header>
<main>
{inside}
</main>
<footer>Claims as printed, each document from a perspective of its own; none independently verified.
<a href="{root}download">Download and cite</a> · <a href="{root}api">API</a></footer>
</body>
</html>
"""


def meta(told: Iterable[tuple[str, str]], attribute: str = "name") -> str:
    """Elements `meta`, those with nothing left out."""
    return "".join(f'<meta {attribute}="{escape(name)}" content="{escape(value)}">\n' for name, value in told if value)


def preview(title: str, described: str, url: str) -> str:
    """The title of a page, what it is, and what others show of it who link to it."""
    titled = f"{title} – {SITE}"
    told = {"type": "website", "site_name": SITE, "title": titled, "url": url, "description": described}
    shown = meta(((f"og:{name}", value) for name, value in told.items()), "property")
    return f"<title>{escape(titled)}</title>\n{meta([('description', described)])}{shown}"


def links(told: Sequence[tuple[str, str, str]]) -> str:
    """Elements `link` for a head: relation, type, address."""
    typed = {kind: f' type="{kind}"' if kind else "" for _, kind, _ in told}
    return "".join(f'<link rel="{rel}"{typed[kind]} href="{escape(address)}">\n' for rel, kind, address in told)


def linked_data(thing: Mapping[str, Any]) -> str:
    """JSON-LD in a script element, out of which no words can break."""
    text = json.dumps(thing, ensure_ascii=False, indent=1)
    for letter, written in UNSAFE.items():
        text = text.replace(letter, written)
    return f'<script type="application/ld+json">\n{text}\n</script>\n'
