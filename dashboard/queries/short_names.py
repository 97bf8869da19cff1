"""Names for labels: of actors, of documents, of events, of agreements. A citation has the full ones."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import schemas
from dashboard import shown_package
from dashboard.queries import connection

#: Table → the column with the short name of what has a longer one too.
SHORT = {"sources": "short_title", "actors": "short_name"}


def actors() -> Mapping[str, str]:
    """Actor → short name."""
    return of("actors")


def documents() -> Mapping[str, str]:
    """Document → short title."""
    return of("sources")


def events() -> Mapping[str, str]:
    """Event → our neutral name, which is the only one that it has."""
    return of("events")


def state(country: str) -> str:
    """The name of the state with a code of ISO 3166-1; nothing where no document names one."""
    named = connection.kept(
        "select short_name from actors where kind = 'state' and country = $country", country=country
    )
    return str(named[0]["short_name"]) if named else ""


def of(table: str) -> Mapping[str, str]:
    """Record of a table → its name for labels; kept until the package is published anew, and not to be changed."""
    return _of(table, *shown_package.published())


@lru_cache(maxsize=20)
def _of(table: str, *published: Any) -> Mapping[str, str]:
    key, name = schemas.primary_key(table), SHORT.get(table, "name")
    return {row[key]: row[name] for row in connection.rows(f"select {key}, {name} from {table}")}
