"""`/cite/<id>`: the page by which a record is cited, and its references: `/cite/<id>.bib`, `.ris`, `.json`, `.txt`."""

from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import Response

from dashboard.markup import cite_page
from dashboard.queries import records
from dashboard.queries.records import Record
from dashboard.routes.answers import HTML, answer
from dashboard.server import site
from scripts.package import bibliography


def cite(request: Request) -> Response:
    """The page of a record, or its reference where the name ends like that of a file."""
    name = request.path_params["record"]
    if found := records.record(name):
        return _page(request, found)
    record_id, _, form = name.rpartition(".")
    if form in bibliography.FORMATS and (found := records.record(record_id)):
        return _page(request, found) if records.withdrawal(found) else _reference(request, found, form)
    return answer(cite_page.unknown(name), HTML, 404)


def _page(request: Request, record: Record) -> Response:
    """The page of a record; of one that was withdrawn, why (410, gone), whatever form was asked for."""
    if why := records.withdrawal(record):
        return answer(cite_page.withdrawn(record, why), HTML, 410)
    return answer(cite_page.page(record, site.address(request)), HTML)


def _reference(request: Request, record: Record, form: str) -> Response:
    """A reference as a file, with today as the day on which it was read."""
    today = datetime.now(UTC).date()
    path = bibliography.permalink(record.record_id)
    written = bibliography.FORMATS[form]
    reference = bibliography.at(record.reference, site.address(request), path, today)
    return answer(written.written(reference), written.media_type)
