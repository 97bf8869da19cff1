"""The rows that rest on what is chosen in a document, as escaped HTML beside it."""

from collections.abc import Mapping, Sequence
from html import escape

import schemas
from dashboard.markup import comparison
from dashboard.markup.citation import citation, region, terms, who
from dashboard.markup.defined import defined
from dashboard.markup.document import in_order
from dashboard.markup.document_choice import Choice
from dashboard.queries import discrepancies, documents, titles
from dashboard.server.addresses import in_document, in_table, on_page, permalink
from dashboard.text.labels import code, column, number, table_title
from schemas.rows import Row


def chosen(choice: Choice) -> str:
    """All that rests on what is chosen."""
    parts = [_passage(choice.passage)] if choice.passage else []
    parts += [_rows(table, choice.records[table]) for table in in_order(choice.records)]
    if choice.discrepancy:
        parts.append(comparison.article(choice.discrepancy))
    if choice.passage:
        start, end = choice.passage["passage_start"], choice.passage["passage_end"]
        parts.append(_supported(documents.supported(choice.source_id, start, end), choice.records))
        parts.append(_compared(discrepancies.compared(choice.source_id, start, end)))
    return region("citations", choice.title, "".join(parts))


def count(choice: Choice) -> str:
    """What is chosen, and how many rows that is; one row, or one pair, says below what it is."""
    rows = sum(map(len, choice.records.values()))
    if choice.passage:
        rows = documents.resting(choice.source_id).get(choice.passage["passage_id"], 0)
    told = f"{choice.title}: {number(rows, 'row')}" if rows > 1 or choice.passage else "Chosen in the document"
    return f'<p class="count" role="status">{escape(told)}</p>'


def introduced(table: str, row: Row) -> str:
    """A row of a table that introduces someone or something, as a citation."""
    return f"""
        <article class="citation">
        <h2>{escape(table_title(table))}: {escape(row["name"])}</h2>
        <blockquote>{escape(row["quote"])}</blockquote>
        <dl>{terms(who(table, row) | {defined(table, "locator"): escape(row["locator"])})}</dl>
        <p><a href="{permalink(row["record_id"])}">Permalink</a></p>
        </article>"""


def _rows(table: str, record_ids: Sequence[str]) -> str:
    if table in schemas.CLAIM_TABLES:
        return "".join(citation(table, row, opens=False) for row in documents.claims(table, record_ids))
    return "".join(introduced(table, row) for row in documents.introduced(table, record_ids))


def _passage(passage: Row) -> str:
    """A sentence, and what became of it."""
    told = ": ".join(filter(None, (code("passages", kind, passage[kind]) for kind in ("disposition", "reason"))))
    return (
        f'<div class="citation"><blockquote>{escape(passage["passage"])}</blockquote>'
        f"<p>{escape(column('passages', 'disposition'))}: {escape(told)}</p></div>"
    )


def _supported(rows: Sequence[Row], shown: Mapping[str, Sequence[str]]) -> str:
    """The rows that quote other words, but have cells that rest on the sentence."""
    others = [row for row in rows if row["record_id"] not in shown.get(row["table_name"], ())]
    if not others:
        return ""
    entries = "".join(
        f"<li>{_link(row)}"
        f" <span>({escape(', '.join(column(row['table_name'], name) for name in row['fields']))})"
        "</span></li>"
        for row in others
    )
    return (
        f'<div class="citation"><h2>Words of it support cells of {number(len(others), "row")} quoted elsewhere</h2>'
        f"<ul>{entries}</ul></div>"
    )


def _link(row: Row) -> str:
    words = escape(titles.title(row["record_id"], row["table_name"]))
    if row["table_name"] not in documents.QUOTING:
        link = f'<a href="{in_table(row["table_name"], row["record_id"])}">{words}</a>'
        return f"{escape(table_title(row['table_name']))}: {link}"
    return f'<a class="swift" href="{in_document(row["record_id"])}">{words}</a>'


def _compared(rows: Sequence[Row]) -> str:
    """The discrepancies that quote the sentence, or a part of it."""
    if not rows:
        return ""
    entries = "".join(
        f'<li><a href="{on_page("discrepancies", row["record_id"])}">{escape(row["description"])}</a>'
        f" ({escape(code('discrepancies', 'kind', row['kind']))})</li>"
        for row in rows
    )
    return f'<div class="citation"><h2>Compared with other passages</h2><ul>{entries}</ul></div>'
