"""References of what is shown: any record, any document, for the pages, the addresses that last and the downloads.

    reference = references.of_record("cas-j2-8243-killed", site="https://claims.example", accessed=today)
    bibliography.plain(reference)

`site` is the address of the dashboard without a stroke at its end; where it is not known the reference has none.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from dashboard import shown_package
from dashboard.queries import connection
from schemas.rows import Row
from scripts.package import bibliography
from scripts.package.bibliography import Reference


def of_record(record_id: str, site: str = "", accessed: date | None = None) -> Reference | None:
    """The reference of a claim, an event or an actor; None where there is none of that name."""
    row = _rows(bibliography.RECORDS, "record_id", *shown_package.published()).get(record_id)
    if row is None:
        return None
    reference = bibliography.of_record(row, shown_package.package().descriptor)
    return bibliography.at(reference, site, bibliography.permalink(record_id), accessed)


def of_document(source_id: str, site: str = "", accessed: date | None = None) -> Reference | None:
    """The reference of a document; None where there is none of that name."""
    row = _rows(bibliography.DOCUMENTS, "source_id", *shown_package.published()).get(source_id)
    if row is None:
        return None
    reference = bibliography.of_document(row, shown_package.package().descriptor)
    return bibliography.at(reference, site, bibliography.permalink(source_id), accessed)


@lru_cache(maxsize=4)
def _rows(sql: str, key: str, *published: Any) -> Mapping[str, Row]:
    """All that references need, asked for once: the view that makes footnotes looks at every row for each."""
    return {row[key]: row for row in connection.rows(sql)}
