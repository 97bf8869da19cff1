"""`/embed/<view or record>`: a figure that any page may frame; everything else here refuses to be framed."""

from collections.abc import Callable, Mapping
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from dashboard.markup import embed as markup
from dashboard.queries import chronology, claims, events, records
from dashboard.queries.claim_list import ClaimList
from dashboard.routes.answers import HTML, answer
from dashboard.routes.pages import nothing
from dashboard.server.addresses import FILTERS, PAGES

#: Page → the claims that its figure is made of, as its filters keep them.
ROWS: Mapping[str, Callable[[claims.Filters], ClaimList]] = {
    **{PAGES[table]: ask for table, ask in claims.BY_TABLE.items() if table in PAGES},
    "exchanges": partial(claims.exchanges, grouped=True),
    "chronology": chronology.dated,
}


def embed(request: Request) -> Response:
    """The figure of a view or a record; of an event, its figures side by side."""
    name = request.path_params["name"]
    if name in markup.VIEWS:
        asked = {column: kept for column in FILTERS[name] if (kept := request.query_params.getlist(column))}
        return answer(markup.of_view(name, ROWS[name](asked), asked), HTML)
    if not (record := records.record(name)):
        return nothing(request.url.path)
    of_it = events.claims_of(name) if record.table == "events" else {}
    return answer(markup.of_record(record, [(table, row) for table, rows in of_it.items() for row in rows]), HTML)
