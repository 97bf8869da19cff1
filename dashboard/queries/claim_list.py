"""A list of claims of which only the keys are there until claims are read.

However many a question finds, a page shows some of them: counting and cutting the list costs nothing, and what costs,
the sentence, the footnote and the names of a claim, is asked for those that are read.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, overload

from dashboard.text.claim import Claim
from schemas.rows import Row

#: How many claims are read at once by who goes through all of them.
AT_ONCE = 500

#: Keys in, claims out, in the same order.
Read = Callable[[Sequence[Any]], Sequence[Claim]]
#: Columns in; out comes, for each key, what the claim has in them.
Cells = Callable[[Sequence[str]], Mapping[Any, Row]]


class ClaimList(Sequence[Claim]):
    """The claims of some keys, in their order, as `read` gives them; `cells` gives single columns of all, cheaply."""

    def __init__(self, keys: Sequence[Any], read: Read, cells: Cells) -> None:
        self.keys, self._read, self._cells = keys, read, cells

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, place: int) -> Claim: ...
    @overload
    def __getitem__(self, place: slice) -> "ClaimList": ...
    def __getitem__(self, place: int | slice) -> "Claim | ClaimList":
        return self.of(self.keys[place]) if isinstance(place, slice) else self._read([self.keys[place]])[0]

    def __iter__(self) -> Iterator[Claim]:
        for first in range(0, len(self.keys), AT_ONCE):
            yield from self._read(self.keys[first : first + AT_ONCE])

    def of(self, keys: Sequence[Any]) -> "ClaimList":
        """The claims of other keys, of the same question."""
        return ClaimList(keys, self._read, self._cells)

    def told(self, *columns: str) -> list[Row]:
        """Some columns of each claim; what is told of a whole list is counted from these."""
        cells = self._cells(columns)
        return [cells[key] for key in self.keys]

    def where(self, column: str, value: object) -> "ClaimList":
        """The claims that have a value in a column."""
        return self.of([key for key, row in zip(self.keys, self.told(column), strict=True) if row[column] == value])

    def parts(self, together: str, groups: int, claims: int) -> "list[ClaimList]":
        """The list cut into parts of at most so many groups, which are what has the same in the column `together`.

        A part is full as well when it has so many claims; a group is never cut.
        """
        cuts, there, first = [0], 0, 0
        for place, (before, row) in enumerate(pairwise([{}, *self.told(together)])):
            if place and row[together] != before[together]:
                there += 1
                if there >= groups or place - first >= claims:
                    cuts.append(place)
                    there, first = 0, place
        return [self[start:end] for start, end in pairwise([*cuts, len(self)])]
