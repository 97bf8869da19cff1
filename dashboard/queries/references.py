"""References of what is shown: any record, any document, for the pages, the addresses that last and the downloads.

    found = references.of_records(["cas-j2-8243-killed"], site="https://claims.example", accessed=today)
    bibliography.plain(found["cas-j2-8243-killed"])

`site` is the address of the dashboard without a stroke at its end; where it is not known the reference has none.
"""

from collections.abc import Sequence
from datetime import date

from dashboard import shown_package
from dashboard.queries import connection
from scripts.package import bibliography
from scripts.package.bibliography import Reference


def of_records(records: Sequence[str], site: str = "", accessed: date | None = None) -> dict[str, Reference]:
    """Record → its reference, of claims, events and actors, in this order; without those that are none of these."""
    descriptor = shown_package.package().descriptor
    which = "where record_id in (select unnest($records))"
    rows = connection.rows(f"from pages.record_references {which}", {"records": list(records)})
    by_record = {row["record_id"]: row for row in rows}
    return {
        record: bibliography.at(
            bibliography.of_record(by_record[record], descriptor), site, bibliography.permalink(record), accessed
        )
        for record in records
        if record in by_record
    }


def of_document(source_id: str) -> Reference:
    """The reference of a document."""
    (row,) = connection.rows(f"from ({bibliography.DOCUMENTS}) where source_id = $source_id", {"source_id": source_id})
    return bibliography.of_document(row, shown_package.package().descriptor)
