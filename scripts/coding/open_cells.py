"""What a coder has still to decide is written `...` (an Ellipsis) in an extraction module, as `new` writes it.

It counts as nothing entered: whatever holds one is told as a problem, and is not entered.
"""

from collections.abc import Mapping
from typing import Any


def is_open(cell: object) -> bool:
    """Whether a cell, or a part of it, is still to be decided."""
    return cell is ... or (isinstance(cell, tuple) and ... in cell)


def open_cells(cells: Mapping[str, Any]) -> list[str]:
    """The names of the cells that are still to be decided."""
    return [name for name, cell in cells.items() if is_open(cell)]
