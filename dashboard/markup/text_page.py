"""A page of words alone, whole: the bar, the search, what the page tells, and whose claims these are."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import NamedTuple

from dashboard import navigation
from dashboard.markup import navigation_bar, plain_page, search_hits, standing
from dashboard.server import style_sheets
from dashboard.server.addresses import permalink
from dashboard.server.security_headers import scripts

#: What makes these pages better; each can be read without.
SCRIPTS = ("collect", "copy_footnote", "swift_links")


class Asked(NamedTuple):
    """What an address names: name → values; and the address of the site."""

    named: Mapping[str, Sequence[str]]
    site: str

    def first(self, name: str) -> str:
        """The first value of a name; nothing where it is not named."""
        return next(iter(self.named.get(name, ())), "")


class Told(NamedTuple):
    """What a page tells: its heading with a line below, neither where it has its own, and all else as HTML; and the
    record that it is about, if it is about one.
    """

    heading: str
    lead: str
    inside: str
    record: str = ""


def page(script: str, told: Told, asked: Asked) -> str:
    """The page of a script as it answers what the address asked for."""
    first, title = script == navigation.FIRST, navigation.TITLES[script]
    named = told.heading if told.record else title
    heading = f'<h1>{escape(told.heading)}</h1><p class="lead">{escape(told.lead)}</p>' if told.heading else ""
    searched = "" if first else search_hits.box(asked.first(search_hits.WANTED))  # it has a box of its own
    address = permalink(told.record) if told.record else navigation.address(script)
    letters = style_sheets.letters_file()
    own = "".join(f"<script>{path.read_text(encoding='utf-8')}</script>" for path in scripts() if path.stem in SCRIPTS)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{plain_page.preview(named, navigation.question(script), f"{asked.site}/{address}")}
<link rel="icon" type="image/svg+xml" href="./favicon.svg">
{f'<link rel="preload" href="./{letters}" as="font" type="font/woff2" crossorigin>' if letters else ""}
<link rel="stylesheet" href="./text_page.css">
</head>
<body class="stHtml">
<header class="st-key-bar"><div>{navigation_bar.bar(script)}</div><div class="in-the-bar">{searched}</div></header>
<main>{heading}
{told.inside}
</main>
<footer>{standing.attribution()}</footer>
{own}
</body>
</html>
"""
