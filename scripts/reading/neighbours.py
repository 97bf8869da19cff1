"""Neighbours in a sentence that are one: the two ends of a range or a period, the parts of a number."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def join_neighbours(found: Iterable[T], join: Callable[[T, T], T | None]) -> Iterator[T]:
    """What was found, in order, with those neighbours as one that `join` makes one of. What was joined may be joined
    again with what stands behind it.
    """
    last: T | None = None
    for each in found:
        joined = None if last is None else join(last, each)
        if last is not None and joined is None:
            yield last
        last = each if joined is None else joined
    if last is not None:
        yield last
