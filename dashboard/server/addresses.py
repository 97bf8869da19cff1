"""Addresses that last: the page of each table, and the one that opens a record from any page."""

from urllib.parse import quote, urlencode

#: The page of each claim table: the last part of its address, and the name of its script.
PAGES = {
    "casualties": "casualties",
    "deportations": "deportations",
    "diplomatic_exchanges": "exchanges",
    "statements": "statements",
}

#: The page of other tables; one that is not named here is on the page of all tables.
OTHER_PAGES = {"discrepancies": "discrepancies", "events": "documents", "actors": "documents"}

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


def page_of(table: str) -> str:
    """The page that shows a record of a table: its own, or that of all tables; an event or an actor in its document."""
    return PAGES.get(table) or OTHER_PAGES.get(table, "tables")
