"""A list of claims that is asked for as far as it is read.

However many a question finds, a page shows some of them: the list is found, counted and cut by a few columns, and what
costs, a claim with its sentence, its footnote and its names, is asked for when it is read.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple, overload

from dashboard.queries import columns
from dashboard.queries.columns import Kept
from dashboard.text.claim import Claim
from schemas.rows import Row

#: How many claims are read at once by who goes through all of them.
AT_ONCE = 2_000


class Asked(NamedTuple):
    """What is asked: a table of the lists of pages, and what is kept of it, in the order in which it stands there. All
    names are ours, never a reader's words.
    """

    table: str
    kept: Kept = ()
    key: tuple[str, ...] = ("record_id",)

    @property
    def places(self) -> Sequence[int]:
        """Where what is found stands in the table."""
        return columns.fitting(f"pages.{self.table}", self.kept)

    def column(self, name: str) -> Sequence[Any]:
        """A column of the table."""
        return columns.column(f"pages.{self.table}", name)


@dataclass(frozen=True)
class ClaimList(Sequence[Claim]):
    """The claims that are found, in their order, from `start` to before `stop`; `read` gives those of some keys."""

    asked: Asked
    read: Callable[[Sequence[Any]], Sequence[Claim]]
    start: int = 0
    stop: int | None = None

    def __len__(self) -> int:
        return (len(self._found) if self.stop is None else self.stop) - self.start

    @overload
    def __getitem__(self, place: int) -> Claim: ...
    @overload
    def __getitem__(self, place: slice) -> "ClaimList": ...
    def __getitem__(self, place: int | slice) -> "Claim | ClaimList":
        first, last, _ = (place if isinstance(place, slice) else slice(place, place + 1 or None)).indices(len(self))
        part = replace(self, start=self.start + first, stop=self.start + max(first, last))
        return part if isinstance(place, slice) else next(iter(part))

    def __iter__(self) -> Iterator[Claim]:
        keys = self.keys
        for first in range(0, len(keys), AT_ONCE):
            yield from self.read(keys[first : first + AT_ONCE])

    @property
    def keys(self) -> Sequence[Any]:
        """What identifies each claim: its record, or its table and its record."""
        found = [tuple(row.values()) for row in self.told(*self.asked.key)]
        return found if len(self.asked.key) > 1 else [record for (record,) in found]

    def told(self, *names: str) -> list[Row]:
        """Some columns of each claim."""
        held = [self.asked.column(name) for name in names]
        return [{name: each[place] for name, each in zip(names, held, strict=True)} for place in self._places]

    @cached_property
    def _found(self) -> Sequence[int]:
        return self.asked.places

    @property
    def _places(self) -> Sequence[int]:
        return self._found[self.start : self.stop]

    def where(self, column: str, *values: object) -> "ClaimList":
        """The claims, of all that are found, that have one of some values in a column."""
        return replace(self, asked=self.asked._replace(kept=(*self.asked.kept, (column, values))), start=0, stop=None)

    def of(self, records: Iterable[str]) -> "ClaimList":
        """The claims of some records, of all that are found."""
        return self.where("record_id", *records)

    def parts(self, together: str, groups: int, claims: int) -> "list[ClaimList]":
        """The list cut into parts of at most so many groups, which are what has the same in the column `together`.

        A part is full as well when it has so many claims; a group is never cut.
        """
        group, cuts, there = self.asked.column(together), [0], 0
        for first, (before, here) in enumerate(pairwise(self._places), 1):
            if group[before] != group[here]:
                there += 1
                if there >= groups or first - cuts[-1] >= claims:
                    cuts.append(first)
                    there = 0
        return [self[start:end] for start, end in pairwise([*cuts, len(self)])]
