"""The errors that reach a user, for wrong data and for a wrong call, and how values are shown in their messages.

Both carry a message that says where, what and what to do, and reach the user as that message, never as a traceback.
"""

#: What to do about a package of which something is missing: whoever has a copy has nothing to build.
RENEW = "get a whole copy of the package, or build the package again: python -m scripts build"

#: What to do about a row that is wrong.
CORRECT = "correct the extraction and build the package again, or get a whole copy of it"


class DataError(Exception):
    """The data is wrong: a document, a coded row, a table or the descriptor. Exit status 1."""


class UsageError(Exception):
    """The call is wrong: an unknown table, a folder that is not there, a query with an error. Exit status 2."""


def visible(text: str) -> str:
    """A text as one line that hides nothing: what has no ink is written as its code point."""
    return "".join(c if c.isprintable() else _escaped(ord(c)) for c in text)


def shortened(text: str, longest: int = 80) -> str:
    """The beginning of a text that is too long to be shown whole."""
    return text if len(text) <= longest else text[: longest - 3] + "…"


def _escaped(point: int) -> str:
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"
