"""A page of the site: what is around its own HTML, and what it may load."""

import re
from dataclasses import dataclass
from html import escape

from dashboard import navigation, shown_package
from dashboard.markup import navigation_bar, plain_page, standing
from dashboard.static_site.addresses import Addresses, frozen, relative

#: What pages may load: from their own site only. Attributes of style place the marks of figures.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
    " base-uri 'self'; form-action 'none'"
)
#: Page → the page of the dashboard that it is called as, in the order of the navigation.
BAR = {
    "index": "overview",
    **{name: name for name in ("casualties", "movements", "exchanges", "statements")},
    **{"events": "event", "actors": "actor"},
    **{name: name for name in ("chronology", "discrepancies", "documents", "how_to_read", "codebook")},
    "questions": "",
    "download": "download",
}
#: Pages that the dashboard has not: title, and what they answer.
OWN = {
    "questions": ("Questions", "What do users ask, and what do the tables answer?"),
    "withdrawn": (
        "Withdrawn records",
        "Which records of earlier versions are no longer there, why, and what tells the same now?",
    ),
    "views": ("Saved views", "Which questions does a saved view answer, in which SQL, and how does its answer begin?"),
}
#: What GitHub Pages shows for an address at which there is nothing.
NOWHERE = "404.html"
#: Scripts make a page better; none needs them. Those of every page:
SCRIPTS = ("copy_footnote.js", "footnote_buttons.js")
#: Those of a page with charts, after Vega itself:
OF_CHARTS = ("vega.js", "charts.js")

PREFORMATTED = re.compile(r"(<pre>.*?</pre>)", re.DOTALL)
INDENT = re.compile(r"\s*\n\s*")
#: What HTML lets one leave out: ends of what ends with the next of its kind, and quotation marks around one plain word.
ENDS = re.compile(r"</(?:li|dt|dd|thead|tbody|tr|th|td)>")
TAG, QUOTED = re.compile(r"<[a-z][^<>]*>"), re.compile(r'="([\w.#/:~-]+)"(?=[ >])')


@dataclass(frozen=True)
class Page:
    """A page by its path; `inside` is escaped HTML with addresses as the dashboard has them."""

    path: str
    title: str
    lead: str
    inside: str
    #: Whether `inside` begins with a heading of its own.
    headed: bool = False
    #: What its head says besides, as HTML.
    head: str = ""
    #: Whether it has charts.
    drawn: bool = False

    @property
    def address(self) -> str:
        """Its path without the end."""
        return self.path.removesuffix(".html")


def written(page: Page, addresses: Addresses) -> str:
    """The whole page."""
    heading = "" if page.headed else f'<h1>{escape(page.title)}</h1><p class="lead">{escape(page.lead)}</p>'
    inside = f"{_bar(page)}<main>{heading}{page.inside}</main>"
    return _shorter(f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{escape(page.title)} – {plain_page.SITE}</title>
{plain_page.meta([("description", page.lead)])}{_place(page)}
<link rel="icon" type="image/svg+xml" href="{relative("favicon.svg", page.path)}">
<link rel="stylesheet" href="{relative("style.css", page.path)}">
{_scripts(page)}{page.head}</head>
<body class="stHtml">
{frozen(inside + _footer(), page.path, addresses)}
</body>
</html>
""")


def homepage() -> str:
    """The address of the site, if the package has one."""
    return str(shown_package.package().descriptor.get("homepage") or "").rstrip("/")


def title(name: str) -> str:
    """The title of a page of the navigation."""
    return OWN[name][0] if name in OWN else navigation.TITLES[BAR.get(name, name)]


def question(name: str) -> str:
    """What a page answers."""
    return OWN[name][1] if name in OWN else navigation.question(BAR.get(name, name))


def _scripts(page: Page) -> str:
    names = (*SCRIPTS, *(OF_CHARTS if page.drawn else ()))
    return "".join(f'<script src="{relative(name, page.path)}" defer></script>\n' for name in names)


def _place(page: Page) -> str:
    """Where the page is, if that is known. The one that stands for addresses of any depth has links from the top."""
    home = homepage()
    if page.path == NOWHERE:
        return f'<base href="{escape(home)}/">' if home else ""
    return plain_page.links([("canonical", "", f"{home}/{page.path}")]) if home else ""


def _bar(page: Page) -> str:
    part = page.address.partition("/")[0]
    links = "".join(f'<li><a href="{name}"{_current(name, page)}>{escape(title(name))}</a></li>' for name in BAR)
    here = title(part) if part in BAR else page.title
    return f'<header class="st-key-bar">{navigation_bar.around(links, here)}</header>'


def _current(name: str, page: Page) -> str:
    """That a link is to the page itself, or to the list that it is of."""
    if name == page.address:
        return ' aria-current="page"'
    return ' aria-current="true"' if page.address.startswith(f"{name}/") else ""


def _footer() -> str:
    return (
        f"<footer><p>{standing.attribution()}</p><p>{escape(shown_package.version())} ·"
        ' <a href="download">Download and cite</a> · <a href="views">Saved views</a> ·'
        ' <a href="coding_guide">Coding guide</a> · <a href="mutations">Planted faults</a> ·'
        ' <a href="withdrawn">Withdrawn records</a> ·'
        ' <a href="contents">Everything on this site</a></p></footer>'
    )


def _shorter(html: str) -> str:
    """The same page in fewer bytes: what is written in code as it is, and no line elsewhere begins with spaces; an
    apostrophe is itself, as no attribute stands in such marks.
    """
    parts = PREFORMATTED.split(html.replace("&#x27;", "'"))
    lines = "".join(part if PREFORMATTED.fullmatch(part) else INDENT.sub("\n", part) for part in parts)
    return TAG.sub(lambda tag: QUOTED.sub(r"=\1", tag[0]), ENDS.sub("", lines))
