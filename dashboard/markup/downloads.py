"""The parts of the page Download and cite, in escaped HTML."""

from collections.abc import Mapping, Sequence
from html import escape

import schemas
from dashboard.markup.citation import publisher, region
from dashboard.server.addresses import DOCUMENTATION
from dashboard.server.formats import EACH, PAGES, WHOLE, documentation
from dashboard.text import labels
from schemas.rows import Row


def site(url: str | None) -> str:
    """The address of the dashboard, from that of the page."""
    return (url or "http://127.0.0.1:8501/download").split("?")[0].rstrip("/").removesuffix("/download")


def whole() -> str:
    """The package in one file."""
    told = "".join(
        f'<li><a href="data/package.{extension}" download>{form.label}</a> (package.{extension}), for'
        f" {escape(form.purpose)}</li>"
        for extension, form in WHOLE.items()
    )
    return f"<ul>{told}</ul>"


def each(rows: Mapping[str, int]) -> str:
    """Every table in every format."""
    heads = ("Table", "One row is", "Rows", *(form.label for form in EACH.values()))
    head = "".join(f'<th scope="col">{name}</th>' for name in heads)
    body = "".join(
        f'<tr><th scope="row"><a href="tables?table={table}">{escape(labels.table_title(table))}</a></th>'
        f"<td>{escape(labels.table_description(table))}</td><td>{rows[table]}</td>"
        + "".join(f'<td><a href="data/{table}.{form}" aria-label="{table}.{form}">{form}</a></td>' for form in EACH)
        + "</tr>"
        for table in schemas.TABLES
    )
    inside = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return region("rows files", "Every table in every format", inside)


def reading() -> str:
    """The pages that say how to read it."""
    told = "".join(
        f'<li><a class="swift" href="{DOCUMENTATION[name]}">{title}</a> (<a href="docs/{name}.md">Markdown</a>)</li>'
        for name, title in PAGES.items()
        if documentation(name)
    )
    return f"<ul>{told}</ul>"


def conditions(sources: Sequence[Row]) -> str:
    """On what terms each document may be used, in its publisher's words."""
    told = "".join(f"<li>{publisher(source)}: “{escape(source['title'])}”. {_terms(source)}</li>" for source in sources)
    return f"<ul>{told}</ul>"


def _terms(source: Row) -> str:
    printed = source["reuse_terms"]
    return (
        f"{escape(labels.column('sources', 'reuse_terms'))}: “{escape(printed)}”"
        if printed
        else "No terms are printed."
    )
