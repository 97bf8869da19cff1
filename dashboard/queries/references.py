"""References of what is shown: any record, any document, for the pages, the addresses that last and the downloads.

    reference = references.of_record("cas-j2-8243-killed", site="https://claims.example", accessed=today)
    bibliography.plain(reference)

`site` is the address of the dashboard without a stroke at its end; where it is not known the reference has none.
"""

from datetime import date

from dashboard import shown_package
from dashboard.queries import connection
from scripts.package import bibliography
from scripts.package.bibliography import Reference


def of_record(record_id: str, site: str = "", accessed: date | None = None) -> Reference | None:
    """The reference of a claim, an event or an actor; None where there is none of that name."""
    found = connection.rows(f"{bibliography.RECORDS} where record_id = $record_id", {"record_id": record_id})
    if not found:
        return None
    reference = bibliography.of_record(found[0], shown_package.package().descriptor)
    return bibliography.at(reference, site, bibliography.permalink(record_id), accessed)


def of_document(source_id: str, site: str = "", accessed: date | None = None) -> Reference | None:
    """The reference of a document; None where there is none of that name."""
    found = connection.rows(f"{bibliography.DOCUMENTS} where source_id = $source_id", {"source_id": source_id})
    if not found:
        return None
    reference = bibliography.of_document(found[0], shown_package.package().descriptor)
    return bibliography.at(reference, site, bibliography.permalink(source_id), accessed)
