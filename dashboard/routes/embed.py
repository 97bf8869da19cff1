"""`/embed/<view or record>`: a figure that any page may frame; everything else here refuses to be framed."""

from starlette.requests import Request
from starlette.responses import Response

from dashboard.markup import embed as markup
from dashboard.queries import claims, events, records
from dashboard.routes.answers import HTML, answer
from dashboard.routes.pages import nothing


def embed(request: Request) -> Response:
    """The figure of a view or a record; of an event, its figures side by side."""
    name = request.path_params["name"]
    if table := markup.VIEWS.get(name):
        return answer(markup.of_view(table, events.listing(), claims.BY_TABLE[table]({})), HTML)
    if not (record := records.record(name)):
        return nothing(request.url.path)
    of_it = events.claims_of(name) if record.table == "events" else {}
    return answer(markup.of_record(record, [(table, row) for table, rows in of_it.items() for row in rows]), HTML)
