"""Whole numbers as the tables write them: ASCII digits, a minus in front of a negative one, and nothing else.

Python's `int()` takes more than that ("1_000", " 7 ", "٣") and refuses, with an error of its own, what has more than
4,300 digits; a database ends at 19. So every cell that holds a number is read here.
"""

import re
from functools import lru_cache

_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,17}")


@lru_cache(maxsize=2**16)  # offsets stand in many cells, and each is asked for by several checks
def whole_number(cell: str) -> int | None:
    """The number that a cell holds, or None where it holds none that the tables take."""
    return int(cell) if _WHOLE.fullmatch(cell) else None


def offset(cell: str) -> int | None:
    """The place in a text that a cell holds: a whole number that is not negative."""
    number = whole_number(cell)
    return None if number is None or number < 0 else number
