"""A page for each claim table: its chart, and every claim with its sentence and its footnote."""

from collections.abc import Callable, Iterator, Sequence
from html import escape

import schemas
from dashboard.charts import grid, layouts
from dashboard.charts.spec import Spec
from dashboard.markup import exchange_matrix, off_chart_list, reply_threads, standing
from dashboard.markup.citation import claim
from dashboard.markup.record_page import group_list
from dashboard.queries import chronology, claims
from dashboard.server.addresses import in_document, on_page, permalink
from dashboard.static_site import charts
from dashboard.static_site.addresses import claims_page
from dashboard.static_site.page import Page, question, title
from dashboard.text import findings, headlines, labels
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken

Rows = Sequence[Claim]

EXCHANGES = exchange_matrix.TABLE

#: Table → how its chart is drawn; other tables have none.
DRAWN: dict[str, Callable[[Rows], Spec]] = {
    "casualties": layouts.casualties.draw,
    "deportations": layouts.deportations.draw,
    "statements": layouts.statements.draw,
}
#: What claims stand under, table by table: those of an event together, or of a pair, a date, a document.
UNDER: dict[str, Callable[[Claim], str]] = {
    "casualties": lambda row: row["event"],
    "deportations": lambda row: row["event"],
    "diplomatic_exchanges": lambda row: f"{row['shown_actor']} → {row['shown_recipient']}",
    "statements": lambda row: _date(row),
    "other_figures": lambda row: row["document"],
    "agreements": lambda row: row["document"],
}
#: How the place of a date is called.
DATE = "date-"
#: Table → how the place of claims that stand together is called, where something leads to it.
PLACES: dict[str, Callable[[Claim], str]] = {
    "diplomatic_exchanges": lambda row: row["pair"],
    "statements": lambda row: f"{DATE}{row['day']}",
}


def pages() -> Iterator[Page]:
    """A page for each table, and one on which the claims of all stand in time."""
    for table in schemas.CLAIM_TABLES:
        heading, told = labels.table_title(table), labels.table_description(table)
        yield Page(claims_page(table), heading, told, _inside(table), drawn=table in DRAWN)
    yield Page("chronology.html", title("chronology"), question("chronology"), _chronology(), drawn=True)


def _inside(table: str) -> str:
    rows = list(iter(claims.exchanges({}, grouped=True) if table == EXCHANGES else claims.BY_TABLE[table]({})))
    groups = grid.together(rows, UNDER[table])
    listed = f'<div class="claims">{"".join(_group(table, own) for _, own in groups)}</div>'
    above = standing.usage(table)
    if table == EXCHANGES and rows:
        above += f'<h2 class="finding">{escape(findings.of_acts(rows))}</h2>'
        above += f"{exchange_matrix.matrix(rows, {})}{reply_threads.page(rows, rows)}"
    if table in DRAWN and rows:
        chart = charts.chart(DRAWN[table](rows), DATE if table in PLACES else "")
        listed = f'<div class="beside-a-chart"><div class="drawn">{chart}</div>{listed}</div>'
    return above + listed


def _group(table: str, rows: Rows) -> str:
    """Claims under what they have in common."""
    told = "".join(article(table, row) for row in rows)
    place = f' id="{escape(PLACES[table](rows[0]))}"' if table in PLACES else ""
    return f"<section{place}><h2>{escape(UNDER[table](rows[0]))} <small>{len(rows)}</small></h2>{told}</section>"


def article(table: str, row: Claim) -> str:
    """A claim: what it says, its sentence, whose it is, and its footnote to take away."""
    record = escape(row["record_id"])
    heading = headlines.said(table, row)
    return f"""
<article class="citation" id="{record}">
{claim(table, row, heading[:1].upper() + heading[1:], 3)}
<p class="do"><a href="{escape(in_document(row["record_id"]))}">The sentence in its document</a>
<a href="{escape(permalink(row["record_id"]))}">Permalink</a></p>
<details class="cite"><summary>Footnote</summary><p class="footnote">{escape(row["footnote"])}</p></details>
</article>"""


def _chronology() -> str:
    dated = list(iter(chronology.dated({})))
    listed = "".join(
        f'<div id="{escape(DATE + edtf)}">{group_list(_date(rows[0]), len(rows), map(_line, rows))}</div>'
        for edtf, rows in grid.together(dated, lambda row: row["date_edtf"])
    )
    undated = off_chart_list.listing(
        "No date with a year",
        "An undated claim stays undated, and has no place on an axis of time.",
        list(grid.together(chronology.undated({}), lambda row: labels.table_title(row["claim_table"]))),
    )
    chart = f'<div class="drawn">{charts.chart(layouts.chronology.draw(dated), DATE)}</div>' if dated else ""
    return f'{standing.usage(*chronology.TABLES)}<div class="beside-a-chart">{chart}<div>{listed}</div></div>{undated}'


def _line(row: Claim) -> tuple[str, str, str]:
    where = f"{row['claimant']}, in: {row['document']}, {row['locator']}"
    return on_page(row["claim_table"], row["record_id"]), row["headline"], where


def _date(row: Claim) -> str:
    words = spoken(row["date_edtf"])
    return words[:1].upper() + words[1:]
