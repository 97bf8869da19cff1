"""A list of claims that is asked for as far as it is read.

However many a question finds, a page shows some of them: counting the list and cutting it is left to the database, and
what costs, a claim with its sentence, its footnote and its names, is asked for when it is read.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple, overload

from dashboard.queries import connection
from dashboard.text.claim import Claim
from schemas.rows import Row

#: How many claims are read at once by who goes through all of them.
AT_ONCE = 2_000
#: Of so many at most it is kept what was asked of them.
KEPT = 500

#: Column → the values to keep.
Kept = tuple[tuple[str, tuple[Any, ...]], ...]


class Asked(NamedTuple):
    """What is asked: a table of the lists of pages, what is kept of it, and the order, as it stands there if none is
    told. All names are ours, never a reader's words.
    """

    table: str
    kept: Kept = ()
    order: str = "rowid"
    key: tuple[str, ...] = ("record_id",)

    def rows(self, columns: Iterable[str], start: int, many: int) -> Sequence[Row]:
        """Some columns of so `many` of what is found, in order, from a place on."""
        told = ", ".join(columns)
        sql = f"select {told} {self.source} order by {self.order} limit {many} offset {start}"
        return connection.kept(sql, **self.parameters) if many <= KEPT else connection.rows(sql, self.parameters)

    @property
    def source(self) -> str:
        """The table with what is kept of it, as SQL."""
        kept = (f'"{column}" in (select unnest($kept_{number}))' for number, (column, _) in enumerate(self.kept))
        return f"from pages.{self.table} where {' and '.join(kept) or 'true'}"

    @property
    def parameters(self) -> dict[str, Any]:
        """The values that the SQL names."""
        return {f"kept_{number}": values for number, (_, values) in enumerate(self.kept)}


@dataclass(frozen=True)
class ClaimList(Sequence[Claim]):
    """The claims that are found, in their order, from `start` to before `stop`; `read` gives those of some keys."""

    asked: Asked
    read: Callable[[Sequence[Any]], Sequence[Claim]]
    start: int = 0
    stop: int | None = None

    @cached_property
    def _of_all(self) -> int:
        (found,) = connection.kept(f"select count(*) as how_many {self.asked.source}", **self.asked.parameters)
        return int(found["how_many"])

    def __len__(self) -> int:
        return (self._of_all if self.stop is None else self.stop) - self.start

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

    def told(self, *columns: str) -> Sequence[Row]:
        """Some columns of each claim: not to be changed."""
        return self.asked.rows(columns, self.start, len(self))

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
        cuts, there = [0], 0
        for first in self._beginnings(together):
            there += 1
            if there >= groups or first - cuts[-1] >= claims:
                cuts.append(first)
                there = 0
        return [self[start:end] for start, end in pairwise([*cuts, len(self)])]

    def _beginnings(self, together: str) -> Sequence[int]:
        """The places in the list where another group begins than the one before."""
        (found,) = connection.kept(
            f"""
            with listed as (
                select row_number() over (order by {self.asked.order}) - 1 as place, "{together}" as its_group
                {self.asked.source}
            ),
            compared as (
                select place, place > 0 and its_group is distinct from lag(its_group) over (order by place) as begins
                from listed
            )
            select coalesce(list(place order by place), []) as places from compared where begins
            """,
            **self.asked.parameters,
        )
        places: Sequence[int] = found["places"]
        return places
