"""A figure for the pages of others, as HTML that needs no JavaScript: what is claimed, by whom, and a link to it."""

from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import quote

from dashboard.markup import plain_page, side_by_side
from dashboard.markup.sentences import InTable
from dashboard.queries.records import Quotation, Record
from dashboard.server.addresses import PAGES, on_page, permalink
from dashboard.text.claim import Claim
from dashboard.text.labels import code, table_title
from schemas.rows import Row

#: From the address of a figure to the first page of the site.
ROOT = "../"
#: The tables whose page can be embedded whole, as the figures of each event side by side.
VIEWS = {PAGES[table]: table for table in side_by_side.COUNTED if table in PAGES}
#: Pixels that a frame has unless whoever embeds it says otherwise.
HEIGHT = 420


def line(name: str, title: str, site: str) -> str:
    """The line that embeds a view or a record, to be copied; nothing where the address of the `site` is not known."""
    if not site:
        return ""
    source = f"{site}/embed/{quote(name, safe='')}"
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


def of_view(table: str, events: Iterable[Row], claims: Sequence[Claim]) -> str:
    """The figures of a table, side by side for each event that has some."""
    by_event: dict[str | None, list[InTable]] = {}
    for row in claims:
        by_event.setdefault(row["event_id"], []).append((table, row))
    told = "".join(
        f"<h2>{escape(event['name'])}</h2>{figures}"
        for event in events
        if (figures := side_by_side.table(by_event.get(event["event_id"], ()), _link))
    )
    reading = side_by_side.reading([(table, row) for row in claims])
    return _page(table_title(table), told + reading, PAGES[table])


def _figures(claims: Sequence[InTable]) -> str:
    table = side_by_side.table(claims, _link)
    return table + side_by_side.reading(claims) if table else ""


def _link(record_id: str) -> str:
    return f"{ROOT}{permalink(record_id)}"


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
{inside}
</main>
<footer>Claims as printed; none independently verified.
<a href="{ROOT}{escape(address)}">{plain_page.SITE}: every sentence, and who says it</a></footer>
</body>
</html>
"""
