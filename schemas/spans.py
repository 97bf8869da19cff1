"""What stands where in a text, found by the words that it shares with a span."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

from schemas.rows import Span

Thing = TypeVar("Thing")


class Spans(Generic[Thing]):
    """Things with their spans; a span meets few of them, and only those are looked at."""

    def __init__(self, things: Iterable[tuple[Span, Thing]]) -> None:
        self._things = sorted(things, key=lambda pair: pair[0])
        self._starts = [start for (start, _), _ in self._things]
        #: Where each ends, or one before it that is longer: in order, as the starts are.
        self._ends = [*accumulate((end for (_, end), _ in self._things), max)]

    def __iter__(self) -> Iterator[tuple[Span, Thing]]:
        return iter(self._things)

    def meeting(self, span: Span) -> list[Thing]:
        """Those that share a character with the span, in the order of the text."""
        first, last = bisect_right(self._ends, span[0]), bisect_left(self._starts, span[1])
        return [thing for (_, end), thing in self._things[first:last] if span[0] < end]
