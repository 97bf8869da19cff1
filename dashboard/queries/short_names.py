"""Short names for labels: of actors, of documents, of events. A citation has the full ones."""

from dashboard.queries import connection


def actors() -> dict[str, str]:
    """Actor → short name."""
    return _names("actors", "actor_id", "short_name")


def documents() -> dict[str, str]:
    """Document → short title."""
    return _names("sources", "source_id", "short_title")


def events() -> dict[str, str]:
    """Event → our neutral name, which is the only one that it has."""
    return _names("events", "event_id", "name")


def _names(table: str, key: str, name: str) -> dict[str, str]:
    return {row["id"]: row["name"] for row in connection.kept(f"select {key} as id, {name} as name from {table}")}
