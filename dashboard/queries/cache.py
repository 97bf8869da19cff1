"""Cache of charts and HTML, shared by all sessions.

Streamlit's own cache would do, but it hashes all arguments and copies what it kept, which was a fifth of every run.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import Any, TypeVar

from dashboard import shown_package
from dashboard.queries.claim_list import ClaimList
from dashboard.text.claim import Claim

Thing = TypeVar("Thing")


def once(name: str, rows: Sequence[Claim], make: Callable[[Sequence[Claim]], Thing]) -> Thing:
    """What `make` makes of rows; `name` tells apart what is made of the same. What comes back is not to be changed."""
    made: Thing = _made(_Of(name, tuple(_records(rows)), shown_package.published(), partial(make, rows)))
    return made


def _records(rows: Sequence[Claim]) -> Sequence[str]:
    """The records of rows, without reading those that are not read yet."""
    return rows.keys if isinstance(rows, ClaimList) else [row["record_id"] for row in rows]


@dataclass(frozen=True)
class _Of:
    """What something is made of: rows, known by their records and by their package as it is published."""

    name: str
    records: tuple[str, ...]
    published: tuple[Any, ...]
    make: Callable[[], Any] = field(compare=False)


@lru_cache(maxsize=400)
def _made(of: _Of) -> Any:
    return of.make()
