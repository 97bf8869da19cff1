"""Addresses that last: the page of each table, and the one that opens a record from any page."""

from collections.abc import Mapping, Sequence
from urllib.parse import quote, urlencode

#: The page of each claim table: the last part of its address, and the name of its script.
PAGES = {
    "casualties": "casualties",
    "deportations": "deportations",
    "diplomatic_exchanges": "exchanges",
    "statements": "statements",
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

#: The name, in the address of a page, of the one record that it is to show.
RECORD = "record"


def permalink(record_id: str) -> str:
    """The address that opens a record, relative to any page."""
    return f"cite/{quote(record_id, safe='')}"


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


def own_page(table: str, record_id: str) -> str:
    """The address of the page that gathers what is told of an event or an actor; of any other record, of its row."""
    page = OTHER_PAGES[table] if table in ("events", "actors") else ""
    return f"{page}?{urlencode({RECORD: record_id})}" if page else in_table(table, record_id)


def codebook_address(table: str, field: str = "") -> str:
    """The address of the entry of a table in the code book, or of one of its columns with its codes."""
    return f"codebook#{table}.{field}" if field else f"codebook#{table}"


def page_of(table: str) -> str:
    """The page that shows a record of a table: its own, or that of all tables."""
    return PAGES.get(table) or OTHER_PAGES.get(table, "tables")
