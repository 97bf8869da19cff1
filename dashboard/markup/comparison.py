"""Two passages side by side and what differs, as escaped HTML."""

from collections.abc import Sequence
from html import escape

from dashboard.markup.citation import in_its_sentence
from dashboard.server.addresses import in_document, permalink
from dashboard.text.labels import code, column, table_title
from schemas.rows import Row

TABLE = "discrepancies"
#: The kind of those that were checked and fit.
FITS = "consistent"


def listing(rows: Sequence[Row]) -> str:
    """Pairs one below the other."""
    return "".join(map(article, rows))


def article(row: Row) -> str:
    """One pair: what differs, then both passages."""
    about = f" · {escape(table_title(row['table_name']))}" if row["table_name"] else ""
    kinds = dict.fromkeys(code(TABLE, name, row[name]) for name in ("weight", "kind"))
    reference = row["external_reference"]
    external = f"<p>{column(TABLE, 'external_reference')}: {escape(reference)}</p>" if reference else ""
    return f"""
        <article class="pair kind-{escape(row["kind"])}">
        <h3>{escape(row["description"])}</h3>
        <p class="kind"><strong>{escape(" · ".join(kinds))}</strong>{about}</p>
        <div class="sides">{_side(row, "a")}{_side(row, "b")}</div>{external}
        <p>Permalink: <a href="{permalink(row["record_id"])}">{escape(row["record_id"])}</a></p>
        </article>"""


def _side(row: Row, side: str) -> str:
    """One passage in its sentence, who prints it, and where."""
    quote = row[f"quote_{side}"]
    title = column(TABLE, f"quote_{side}")
    if not quote:
        return f'<div class="side"><p class="which">{escape(title)}</p><p>none in the documents</p></div>'
    dated = f", “{row[f'date_printed_{side}']}”" if row[f"date_printed_{side}"] else ""
    where = f"{row[f'published_by_{side}']}{dated}, {row[f'locator_{side}']}"
    record = row[f"record_id_{side}"]
    resting = f' · Row: <a href="{permalink(record)}">{escape(record)}</a>' if record else ""
    return f"""
        <div class="side"><p class="which">{escape(title)}</p>
        {in_its_sentence(row[f"sentence_{side}"], quote, escape(quote))}
        <p>{escape(where)} · <a class="swift" href="{escape(in_document(row["record_id"], side))}"
        aria-label="Open in document: {escape(title.lower())} of {escape(row["record_id"])}">Open in document</a>
        {resting}</p>
        </div>"""
