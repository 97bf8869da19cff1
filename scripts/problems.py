"""One kind of error for data that is wrong and one for a call that is wrong.

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
