"""The pages that tell how to read and use the data: written ones, questions with their answers, and the views."""

import re
from collections.abc import Iterator
from html import escape, unescape
from itertools import count

from dashboard.markup import documentation as markup
from dashboard.markup import tables
from dashboard.queries import connection
from dashboard.server.addresses import DOCUMENTATION
from dashboard.server.formats import documentation
from dashboard.static_site.page import Page, question, title
from dashboard.text.labels import number
from scripts.package import database

#: The queries on the page of questions.
QUERY = re.compile(r'<pre><code class="language-sql">(.*?)</code></pre>', re.DOTALL)
HEADING = re.compile(r"<h1.*?</h1>", re.DOTALL)
#: Rows of an answer, and of a view, that are shown.
ANSWER, FIRST_ROWS = 25, 5


def pages() -> Iterator[Page]:
    """The pages that lie beside the package, or in this project, and those made of its views."""
    for name, address in DOCUMENTATION.items():
        if text := _text(name):
            yield _written(address, markup.page(text))
    if text := _text("questions"):
        yield _written("questions", _answered(text))
    views = sorted(database.view_files())
    told = "".join(_view(path.stem, database.question(path), path.read_text(encoding="utf-8")) for path in views)
    yield Page("views.html", title("views"), question("views"), f'<div class="views">{told}</div>')


def _written(name: str, html: str) -> Page:
    """A written page under its own heading, which stands above its contents."""
    heading = HEADING.search(html)
    above = heading[0] if heading else ""
    lead = f'<p class="lead">{escape(question(name))}</p>'
    return Page(f"{name}.html", title(name), question(name), above + lead + html.replace(above, "", 1), headed=True)


def _text(name: str) -> str:
    path = documentation(name)
    return path.read_text(encoding="utf-8") if path else ""


def _answered(text: str) -> str:
    """The page of questions with the answer below each query."""
    numbers = count(1)

    def with_answer(query: re.Match[str]) -> str:
        return query[0] + _answer(unescape(query[1]), ANSWER, f"The answer to question {next(numbers)}")

    return QUERY.sub(with_answer, markup.page(text))


def _view(name: str, asked: str, sql: str) -> str:
    shown = sql.partition("\n")[2].strip()
    return (
        f'<section id="{name}"><h2><code>{name}</code> <a class="permalink" href="#{name}" aria-label="Link to this'
        f' view">¶</a></h2><p>{escape(asked)}</p>'
        f"<details><summary>SQL</summary><pre><code>{escape(shown)}</code></pre></details>"
        f"{_answer(f'from {name}', FIRST_ROWS, f'The first rows of {name}')}</section>"
    )


def _answer(sql: str, at_most: int, label: str) -> str:
    rows = connection.rows(sql)
    if not rows:
        return "<p>No row.</p>"
    told = f"The first {at_most} of {len(rows)} rows:" if len(rows) > at_most else f"{number(len(rows), 'row')}:"
    cells = [list(row.values()) for row in rows[:at_most]]
    return f"<p>{told}</p>{tables.answer_table(list(rows[0]), cells, label)}"
