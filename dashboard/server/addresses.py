"""Addresses of records. Two kinds, which are not to be mixed up:

- `permalink`: to be cited, shared and kept: a page that needs no JavaScript (`dashboard/routes/cite.py`).
- `on_page`, `in_document`, `in_table`: where a reader of the dashboard goes on.

All are relative to any page of the dashboard.
"""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from scripts.package import bibliography

#: The page of each claim table: the last part of its address, and the name of its script.
PAGES = {
    "casualties": "casualties",
    "deportations": "movements",
    "diplomatic_exchanges": "exchanges",
    "statements": "statements",
}

#: Page with a figure → the columns that it is filtered by, which its address names.
FILTERS = {
    "casualties": ("source_id", "event_id", "outcome", "asserted_by", "qualifier"),
    "movements": ("source_id", "event_id", "movement", "asserted_by"),
    "exchanges": ("source_id", "actor_id", "recipient_id", "event_type", "topic"),
    "statements": ("source_id", "speaker_id", "topic", "voice"),
    "chronology": ("claim_table", "source_id", "topic", "year"),
}

#: The page of other tables; one that is not named here is on the page of all tables.
OTHER_PAGES = {"discrepancies": "discrepancies", "events": "event", "actors": "actor"}

#: The pages that tell how to read and use the data: the name of the file → the last part of the page's address.
DOCUMENTATION = {
    "how-to-read": "how_to_read",
    "codebook": "codebook",
    "coding-guide": "coding_guide",
    "mutations": "mutations",
}
#: The entry of the code book with all usage warnings.
WARNINGS = "codebook#usage-warnings"

#: What the page of documents shows by a name of its own in its address.
IN_DOCUMENTS = {"sources": "document", "passages": "passage"}

#: The name, in the address of a page, of the one record that it is to show.
RECORD = "record"


def permalink(record_id: str) -> str:
    """The address by which a record is cited: a page of its own, for whoever has no JavaScript and no dashboard."""
    return bibliography.permalink(record_id)


def in_document(record_id: str, side: str = "") -> str:
    """The address that opens a document where a record quotes it; of two passages the second is side `b`."""
    return f"documents?{urlencode({RECORD: record_id} | ({'side': side} if side else {}))}"


def in_table(table: str, record_id: str) -> str:
    """The address that opens a row of any table with its evidence."""
    return f"tables?{urlencode({'table': table, RECORD: record_id})}"


def page_with(script: str, parameters: Mapping[str, Sequence[str]], /, **changes: str) -> str:
    """The address of a page as it is shown, but for some changes: a value of nothing takes a name out of it.

    Whatever changes, the page of a list is again its first, and no single record is named any longer.
    """
    kept = {name: list(values) for name, values in parameters.items() if name not in (RECORD, "page", *changes)}
    wanted = kept | {name: [value] for name, value in changes.items() if value}
    return f"{script}?{urlencode(wanted, doseq=True)}" if wanted else script


def codebook_address(table: str, field: str = "") -> str:
    """The address of the entry of a table in the code book, or of one of its columns with its codes."""
    return f"codebook#{table}.{field}" if field else f"codebook#{table}"


def on_page(table: str, record_id: str) -> str:
    """The address that shows a record on the page of the dashboard that is made for it."""
    if table in IN_DOCUMENTS:
        return f"documents?{urlencode({IN_DOCUMENTS[table]: record_id})}"
    page = PAGES.get(table) or OTHER_PAGES.get(table)
    return f"{page}?{urlencode({RECORD: record_id})}" if page else in_table(table, record_id)
