"""Rows side by side that have something in common."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from dashboard.text.claim import Claim


def together(rows: Sequence[Claim], key: Callable[[Claim], Any]) -> Iterator[tuple[Any, list[Claim]]]:
    """The rows of each key, keys in the order in which they first occur."""
    groups: dict[Any, list[Claim]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return iter(groups.items())
