"""Types that all rooms share: a row, its cells as printed, a span of a text."""

from typing import Any

#: Column → value, as it is entered, computed or answered.
Row = dict[str, Any]

#: Column → cell, as it is printed in a CSV; an empty text where there is none.
Cells = dict[str, str]

#: Where words stand in a text: from the first character to the one behind the last, in code points from 0.
Span = tuple[int, int]
