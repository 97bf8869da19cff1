"""A figure for the pages of others, as HTML that needs no JavaScript: what is claimed, by whom, and a link to it."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from html import escape
from itertools import groupby
from urllib.parse import quote, urlencode

from dashboard.markup import exchange_matrix, plain_page, side_by_side
from dashboard.markup.citation import printed_in
from dashboard.markup.sentences import InTable
from dashboard.navigation import TITLES
from dashboard.queries import short_names
from dashboard.queries.claim_list import ClaimList
from dashboard.queries.records import Quotation, Record
from dashboard.server.addresses import PAGES, on_page, page_with, permalink
from dashboard.text import findings
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken
from dashboard.text.labels import code, number, table_title

#: From the address of a figure to the first page of the site.
ROOT = "../"
#: Addresses of the site, in HTML that is made for its first page.
OWN = re.compile(r'href="(?!https?:|#|\.\./)')
#: Claimants who are named above a figure, claims that are listed in one, and that are compared in one.
NAMED, LONGEST, MOST = 5, 60, 200
#: Pixels that a frame has unless whoever embeds it says otherwise.
HEIGHT = 420


def line(name: str, title: str, site: str, asked: Mapping[str, Sequence[str]] | None = None) -> str:
    """The line that embeds a view, as its filters keep it, or a record, to be copied; nothing where the address of the
    `site` is not known.
    """
    if not site:
        return ""
    kept = f"?{urlencode(asked, doseq=True)}" if asked else ""
    source = f"{site}/embed/{quote(name, safe='')}{kept}"
    frame = (
        f'<iframe src="{escape(source)}" title="{escape(title)}" width="100%" height="{HEIGHT}" style="border:0"'
        ' loading="lazy"></iframe>'
    )
    return (
        '<details class="embed"><summary>Embed</summary><p>This line shows the figure, whose claims it'
        f' is made of and a link to them on any page of yours:</p><p class="to-copy">{escape(frame)}</p></details>'
    )


def of_record(record: Record, claims: Sequence[InTable] = ()) -> str:
    """A record: the figures of `claims`, side by side, where there are some; or else the words that it quotes."""
    figures = _figures(claims)
    inside = figures or "".join(map(_quoted, record.quotations))
    return _page(record.title, inside, on_page(record.table, record.record_id))


def of_view(page: str, rows: ClaimList, asked: Mapping[str, Sequence[str]]) -> str:
    """The figure of a page, made of the claims that are left by what is `asked` for in its address."""
    inside = f"{_whose(rows)}{VIEWS[page](rows)}" if rows else "<p>No claim fits these filters.</p>"
    return _page(title(page), inside, page_with(page, asked))


def title(page: str) -> str:
    """The title of the figure of a page."""
    return next((table_title(table) for table, name in PAGES.items() if name == page), TITLES[page])


def _whose(rows: ClaimList) -> str:
    """Whose claims these are, those with the most first, and in which documents."""
    shown = rows[:MOST]
    of_all = f"The first {MOST} of " if len(rows) > MOST else ""
    names = [row["claimant"] for row in shown]
    first = sorted(dict.fromkeys(names), key=names.count, reverse=True)
    others = [number(len(first) - NAMED, "other")] if len(first) > NAMED else []
    printed = "; ".join(dict.fromkeys(map(printed_in, shown)))
    claimants = ", ".join(map(escape, [*first[:NAMED], *others]))
    return f'<p class="reading">{of_all}{number(len(rows), "claim")} by {claimants}, as printed in: {printed}.</p>'


def _by_event(table: str, rows: ClaimList) -> str:
    """Figures side by side for each event that has some."""
    claims = [(table, row) for row in rows[:MOST]]
    together = {
        row["event_id"]: [each for each in claims if each[1]["event_id"] == row["event_id"]] for _, row in claims
    }
    told = "".join(
        f"<h2>{escape(short_names.events()[str(event)])}</h2>{figures}"
        for event, own in together.items()
        if (figures := side_by_side.table(own, permalink))
    )
    return told + side_by_side.reading(claims)


def _matrix(rows: ClaimList) -> str:
    acts = rows.told(*exchange_matrix.TOLD)
    return f"<h2>{escape(findings.of_acts(acts))}</h2>{exchange_matrix.matrix(acts, {})}"


def _statements(rows: ClaimList) -> str:
    days = groupby(rows[:LONGEST], key=lambda row: spoken(row["date_edtf"]))
    return "".join(f"<h2>{escape(day)}</h2>{''.join(map(_said, own))}" for day, own in days) + _more(rows)


def _said(row: Claim) -> str:
    """A statement: its words in quotation marks, and who is said to have said them."""
    voice = code("statements", "voice", row["voice"])
    return (
        f"<figure><blockquote>{escape(row['quote'])}</blockquote><figcaption>"
        f'<a href="{permalink(row["record_id"])}">{escape(row["claimant"])} ({escape(voice)})</a>,'
        f" in: {printed_in(row)}</figcaption></figure>"
    )


def _dates(rows: ClaimList) -> str:
    """What is dated, under a heading for each date."""
    parts = []
    for day, own in groupby(rows[:LONGEST], key=lambda row: spoken(row["date_edtf"])):
        items = "".join(
            f'<li><a href="{permalink(row["record_id"])}">{escape(row["headline"])}</a>'
            f" <small>{escape(row['claimant'])}</small></li>"
            for row in own
        )
        parts.append(f"<h2>{escape(day)}</h2><ul>{items}</ul>")
    return "".join(parts) + _more(rows)


def _more(rows: ClaimList) -> str:
    return f"<p>{number(len(rows) - LONGEST, 'other claim')} on the page.</p>" if len(rows) > LONGEST else ""


#: Page → what its figure is made of.
VIEWS: Mapping[str, Callable[[ClaimList], str]] = {
    **{PAGES[table]: partial(_by_event, table) for table in side_by_side.COUNTED if table in PAGES},
    "exchanges": _matrix,
    "statements": _statements,
    "chronology": _dates,
}


def _figures(claims: Sequence[InTable]) -> str:
    table = side_by_side.table(claims, permalink)
    return table + side_by_side.reading(claims) if table else ""


def _quoted(said: Quotation) -> str:
    whose = f"{said.claimant} ({code('statements', 'voice', said.voice)}), " if said.claimant else ""
    link = f' (<a href="{escape(said.reuse_link)}">{escape(said.reuse_link)}</a>)' if said.reuse_link else ""
    return (
        f"<figure><blockquote>{escape(said.words)}</blockquote><figcaption>{escape(whose)}printed by"
        f" {escape(said.publisher)}{link}</figcaption></figure>"
    )


def _page(title: str, inside: str, address: str) -> str:
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} – {plain_page.SITE}</title>
<meta name="robots" content="noindex">
<base target="_blank">
<link rel="stylesheet" href="{ROOT}embed.css">
</head>
<body class="embedded">
<main>
<h1>{escape(title)}</h1>
{OWN.sub(f'href="{ROOT}', inside)}
</main>
<footer>Claims as printed; none independently verified.
<a href="{ROOT}{escape(address)}">{plain_page.SITE}: every sentence, and who says it</a></footer>
</body>
</html>
"""
