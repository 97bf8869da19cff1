"""Cache of charts and HTML, shared by all sessions.

Streamlit's own cache would do, but it hashes all arguments and copies what it kept, which was a fifth of every run.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import Any, TypeVar

from dashboard import shown_package
from dashboard.queries.claim_list import ClaimList

Thing = TypeVar("Thing")


def once(name: str, rows: ClaimList, make: Callable[[ClaimList], Thing]) -> Thing:
    """What `make` makes of rows; `name` tells apart what is made of the same. What comes back is not to be changed."""
    which = rows.asked, rows.start, rows.stop
    made: Thing = _made(_Of(name, which, shown_package.published(), partial(make, rows)))
    return made


@dataclass(frozen=True)
class _Of:
    """What something is made of: rows, known by what was asked and by their package as it is published."""

    name: str
    which: Hashable
    published: tuple[Any, ...]
    make: Callable[[], Any] = field(compare=False)


@lru_cache(maxsize=400)
def _made(of: _Of) -> Any:
    return of.make()
