"""One kind of error for data that is wrong and one for a call that is wrong.

Both carry a message that says where, what and what to do, and reach the user as that message, never as a traceback.
"""


class DataError(Exception):
    """The data is wrong: a document, a coded row, a table or the descriptor. Exit status 1."""


class UsageError(Exception):
    """The call is wrong: an unknown table, a folder that is not there, a query with an error. Exit status 2."""
