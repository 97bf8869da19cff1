"""References of what is shown: any record, any document, for the pages, the addresses that last and the downloads.

    reference = references.of_record("cas-j2-8243-killed", site="https://claims.example", accessed=today)
    bibliography.plain(reference)

`site` is the address of the dashboard without a stroke at its end; where it is not known the reference has none.
"""

from datetime import date

from dashboard import shown_package
from dashboard.queries import connection
from schemas.rows import Row
from scripts.package import bibliography
from scripts.package.bibliography import Reference


def of_record(record_id: str, site: str = "", accessed: date | None = None) -> Reference | None:
    """The reference of a claim, an event or an actor; None where there is none of that name."""
    row = _row(bibliography.RECORDS, "record_id", record_id)
    if row is None:
        return None
    reference = bibliography.of_record(row, shown_package.package().descriptor)
    return bibliography.at(reference, site, bibliography.permalink(record_id), accessed)


def of_document(source_id: str, site: str = "", accessed: date | None = None) -> Reference | None:
    """The reference of a document; None where there is none of that name."""
    row = _row(bibliography.DOCUMENTS, "source_id", source_id)
    if row is None:
        return None
    reference = bibliography.of_document(row, shown_package.package().descriptor)
    return bibliography.at(reference, site, bibliography.permalink(source_id), accessed)


def _row(sql: str, key: str, name: str) -> Row | None:
    """All that a reference needs."""
    return next(iter(connection.rows(f"from ({sql}) where {key} = $name", {"name": name})), None)
