"""Short names for labels: of actors, of documents, of events. A citation has the full ones."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from dashboard.queries import connection
from dashboard.shown_package import published


def actors() -> Mapping[str, str]:
    """Actor → short name."""
    return _names("actors", "actor_id", "short_name", *published())


def documents() -> Mapping[str, str]:
    """Document → short title."""
    return _names("sources", "source_id", "short_title", *published())


def events() -> Mapping[str, str]:
    """Event → our neutral name, which is the only one that it has."""
    return _names("events", "event_id", "name", *published())


@lru_cache(maxsize=6)
def _names(table: str, key: str, name: str, *published: Any) -> Mapping[str, str]:
    """Kept for as long as the package is not published anew, as a page asks for them at every claim."""
    return {row["id"]: row["name"] for row in connection.rows(f"select {key} as id, {name} as name from {table}")}
