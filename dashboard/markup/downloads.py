"""The parts of the page Download and cite, in escaped HTML."""

from collections.abc import Mapping, Sequence
from html import escape

import schemas
from dashboard.markup.citation import publisher, region
from dashboard.server.addresses import DOCUMENTATION
from dashboard.server.formats import EACH, PAGES, WHOLE, documentation
from dashboard.text import labels
from schemas.rows import Row


def whole(name: str, sizes: Mapping[str, int]) -> str:
    """The package, which has a `name`, in one file: every format with its size and what it is for."""
    body = "".join(
        f'<tr><th scope="row"><a href="data/package.{extension}" download>{form.label}</a></th>'
        f'<td>{_size(sizes, f"{name}.{extension}")}</td><td class="words">{escape(form.purpose)}</td></tr>'
        for extension, form in WHOLE.items()
    )
    return _table("The whole package in every format", ("Format", "Size", "For"), body)


def each(rows: Mapping[str, int], sizes: Mapping[str, int]) -> str:
    """Every table in every format with its size, and what opens each format."""
    opens = "".join(
        f'<tr><th scope="row">{form.label}</th><td>{_size(sizes, *(f"{table}.{extension}" for table in rows))}</td>'
        f'<td class="words">{escape(form.purpose)}</td></tr>'
        for extension, form in EACH.items()
    )
    body = "".join(
        f'<tr><th scope="row"><a href="tables?table={table}">{escape(labels.table_title(table))}</a></th>'
        f'<td class="words">{escape(labels.table_description(table))}</td><td>{rows[table]:,}</td>'
        + "".join(
            f'<td><a href="data/{table}.{form}" aria-label="{table}.{form}">{form}</a>'
            f"<br><small>{_size(sizes, f'{table}.{form}')}</small></td>"
            for form in EACH
        )
        + "</tr>"
        for table in schemas.TABLES
    )
    heads = ("Table", "One row is", "Rows", *(form.label for form in EACH.values()))
    return _table("Formats of tables", ("Format", "All tables", "What opens it"), opens) + _table(
        "Every table in every format", heads, body, "rows files tables"
    )


def _table(name: str, heads: Sequence[str], body: str, look: str = "rows files") -> str:
    head = "".join(f'<th scope="col">{each}</th>' for each in heads)
    return region(look, name, f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>")


def _size(sizes: Mapping[str, int], *files: str) -> str:
    """How large some files are together; nothing where a file is yet to be made."""
    return kilobytes(sum(sizes[file] for file in files)) if all(file in sizes for file in files) else ""


def kilobytes(size: int) -> str:
    """A size in bytes, for people."""
    return f"{max(1, round(size / 1000)):,}\N{NO-BREAK SPACE}kB"


def to_copy(text: str) -> str:
    """A text that a press selects whole."""
    return f'<pre class="to-copy">{escape(text)}</pre>'


def folded(title: str, text: str) -> str:
    """A text to copy, behind its title."""
    return f"<details><summary>{escape(title)}</summary>{to_copy(text)}</details>"


def choose_table(name: str, chosen: str) -> str:
    """The choice of a table, called `name` in the address."""
    options = "".join(
        f'<option value="{table}"{" selected" if table == chosen else ""}>{escape(labels.table_title(table))}</option>'
        for table in schemas.TABLES
    )
    return (
        f'<form class="search" action="download" method="get"><select name="{name}" aria-label="Table">{options}'
        '</select> <button type="submit">Cite it</button></form>'
    )


def ask_for_claim(name: str, wanted: str) -> str:
    """The box for the identifier of a claim, called `name` in the address."""
    return (
        f'<form class="search" action="download" method="get"><input type="text" name="{name}" value="{escape(wanted)}"'
        ' maxlength="200" placeholder="cas-j2-8243-killed" aria-label="Identifier of a claim" required>'
        ' <button type="submit">Cite it</button></form>'
    )


def reading() -> str:
    """The pages that say how to read it."""
    told = "".join(
        f'<li><a href="{DOCUMENTATION[name]}">{title}</a> (<a href="docs/{name}.md">Markdown</a>)</li>'
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
