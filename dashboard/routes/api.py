"""`/api`: tables, views, records and the search as JSON; `/api/openapi.json` tells what can be asked (`openapi.py`).

An answer has addresses in `links` that hold for whoever asked. What is wrong is told as `application/problem+json`.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from html import escape
from typing import Any
from urllib.parse import quote, urlencode

from starlette.requests import Request
from starlette.responses import Response

import schemas
from dashboard.markup import plain_page
from dashboard.queries import claims, records, search, table_pages
from dashboard.queries.search_entries import KINDS
from dashboard.routes import openapi
from dashboard.routes.answers import HTML, answer, json_answer, problem
from dashboard.server import addresses, site
from dashboard.text.labels import column
from scripts.package import bibliography


class QuestionError(Exception):
    """What is asked cannot be answered: with a status, and a sentence that says why and what to do."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


def answering(ask: Callable[[Request], Any]) -> Callable[[Request], Response]:
    """A route that answers with what `ask` gives, in JSON, or tells the problem."""

    @wraps(ask)
    def answered(request: Request) -> Response:
        try:
            return json_answer(ask(request))
        except QuestionError as wrong:
            return problem(request, wrong.status, wrong.detail)

    return answered


def index(request: Request) -> Response:
    """What the API can be asked: a page for people, the OpenAPI document for programs."""
    if "text/html" not in request.headers.get("accept", ""):
        return description(request)
    document = openapi.document(site.address(request))
    rows = "".join(
        f"<tr><td>{_linked(path)}</td><td>{escape(told['get']['summary'])}</td></tr>"
        for path, told in document["paths"].items()
    )
    inside = f"""<h1>API</h1>
<p>Every table, every view and the search as JSON, for any page and any program. Rows are filtered by any column
(<code>?source_id=…&amp;voice=…</code>), ordered (<code>order=-count</code>) and paged (<code>page</code>,
<code>size</code>).</p>
<p><a href="api/openapi.json">OpenAPI document</a> · <a href="data/datapackage.json">Data Package</a> ·
<a href="download">whole files</a></p>
<div class="scrolls"><table><thead><tr><th scope="col">Address</th><th scope="col">What it answers</th></tr></thead>
<tbody>{rows}</tbody></table></div>"""
    return answer(plain_page.page("API", inside, root="", description="Every table as JSON."), HTML)


def description(request: Request) -> Response:
    """The OpenAPI document."""
    return answer(openapi.written(site.address(request)), "application/json")


@answering
def tables(request: Request) -> Any:
    """Every table with what a row of it is."""
    told = {table: schemas.table_schema(table)["description"] for table in schemas.TABLES}
    return {"tables": _listed(request, "tables", told)}


@answering
def views(request: Request) -> Any:
    """Every view with the question that it answers."""
    return {"views": _listed(request, "views", table_pages.views())}


@answering
def table(request: Request) -> Any:
    """Rows of a table."""
    return _rows(request, "table", schemas.TABLES)


@answering
def view(request: Request) -> Any:
    """Rows of a view."""
    return _rows(request, "view", list(table_pages.views()))


@answering
def record(request: Request) -> Any:
    """One record of any table."""
    name = request.path_params["record_id"]
    found = records.record(name)
    if found is None:
        raise QuestionError(404, f"There is no record “{name[:80]}”; ask /api/search?q=… for records by their words.")
    if why := records.withdrawal(found):
        now = f" See “{found.row['replaced_by']}”." if found.row["replaced_by"] else ""
        raise QuestionError(410, f"{why}{now} Its last values are in /api/tables/withdrawn.")
    home = site.address(request)
    reference = bibliography.at(found.reference, home, bibliography.permalink(name))
    cited = f"{home}/{addresses.permalink(name)}"
    return {
        "record_id": name,
        "table": found.table,
        "title": found.title,
        "status": claims.STATUS,
        "row": found.row,
        "in_words": {column(found.table, name): words for name, words in found.cells.items()},
        "quotations": [said._asdict() for said in found.quotations],
        "footnote": bibliography.plain(reference),
        "links": {
            "cite": cited,
            "page": f"{home}/{addresses.on_page(found.table, name)}",
            **{form: f"{cited}.{form}" for form in bibliography.FORMATS},
        },
    }


@answering
def found(request: Request) -> Any:
    """What the search finds."""
    asked = request.query_params
    _refuse_unknown(asked.keys(), ("q", "kind", "page", "size"))
    kind = asked.get("kind", "")
    if kind not in ("", *KINDS):
        raise QuestionError(400, f"There is no kind “{kind[:80]}”; there are {', '.join(KINDS)}.")
    page, size = _number(asked, "page", 1), _number(asked, "size", search.PAGE, table_pages.MOST)
    answer = search.search(asked.get("q", ""), kind, page, size)
    home = site.address(request)
    return {
        "q": answer.wanted,
        "total": sum(n for each, n in answer.counts.items() if kind in ("", each)),
        "counts": answer.counts,
        "page": answer.page,
        "pages": answer.pages,
        "hits": [hit._asdict() | {"link": f"{home}/{addresses.permalink(hit.record_id)}"} for hit in answer.hits],
    }


def nothing(request: Request) -> Response:
    """That there is no such address."""
    return problem(request, 404, "There is no such address; /api/openapi.json tells those that there are.")


def _linked(path: str) -> str:
    """An address; one with a gap to fill is no link."""
    return escape(path) if "{" in path else f'<a href="{escape(path.removeprefix("/"))}">{escape(path)}</a>'


def _rows(request: Request, kind: str, names: Sequence[str]) -> Any:
    name = request.path_params["name"]
    if name not in names:
        raise QuestionError(404, f"There is no {kind} “{name[:80]}”; there are {', '.join(names)}.")
    asked, columns = request.query_params, table_pages.columns(name)
    _refuse_unknown(asked.keys(), (*columns, *openapi.PAGING))
    order = asked.get("order", "")
    if order.removeprefix("-") not in ("", *columns):
        raise QuestionError(400, f"There is no column “{order[:80]}” to order by; there are {', '.join(columns)}.")
    filters = {column: asked.getlist(column) for column in columns if column in asked}
    page, size = _number(asked, "page", 1), _number(asked, "size", table_pages.SIZE, table_pages.MOST)
    answer = table_pages.rows(name, filters, order, page, size)
    own = f"{site.address(request)}/api/{kind}s/{name}"
    return {
        kind: name,
        "status": claims.STATUS,
        "total": answer.total,
        "page": page,
        "pages": answer.pages,
        "size": size,
        "links": _links(own, asked.multi_items(), page, answer.pages),
        "rows": answer.rows,
    }


def _links(own: str, asked: Sequence[tuple[str, str]], page: int, pages: int) -> Mapping[str, str]:
    """The addresses of this page, of the one before, and of the next."""
    kept = [(name, value) for name, value in asked if name != "page"]
    wanted = {"self": page, "previous": page - 1, "next": page + 1}
    return {
        name: f"{own}?{urlencode([*kept, ('page', number)])}" for name, number in wanted.items() if 1 <= number <= pages
    }


def _listed(request: Request, kind: str, told: Mapping[str, str]) -> list[dict[str, str]]:
    home = site.address(request)
    return [
        {"name": name, "description": words, "link": f"{home}/api/{kind}/{quote(name)}"} for name, words in told.items()
    ]


def _refuse_unknown(asked: Any, known: Sequence[str]) -> None:
    if unknown := next((name for name in asked if name not in known), None):
        raise QuestionError(
            400, f"There is no parameter “{unknown[:80]}”; there are {', '.join(dict.fromkeys(known))}."
        )


def _number(asked: Mapping[str, str], name: str, default: int, most: int | None = None) -> int:
    written = asked.get(name, str(default))
    # More digits than this no number of pages has, and Python refuses to read thousands of them.
    number = int(written) if written.isascii() and written.isdigit() and len(written) < 10 else 0
    if number < 1 or (most and number > most):
        between = f" between 1 and {most}" if most else " from 1 on"
        raise QuestionError(400, f"{name} is a whole number{between}, not “{written[:80]}”.")
    return number
