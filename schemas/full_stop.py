"""The full stop that ends a sentence: a quotation keeps it, a statement goes without."""

import re

#: Not the dots of an ellipsis, and not the last of an abbreviation such as "U.S.".
_FULL_STOP = re.compile(r"(?<![.…])(?<!\.\w)\.$")


def without_full_stop(words: str) -> str:
    """The words as they are inside a longer sentence."""
    return _FULL_STOP.sub("", words)
