"""How many documents a package reads, and in which states they were published, in words."""

from collections.abc import Iterable

from schemas.rows import Row


def documents_in_words(states: Iterable[str | None]) -> str:
    """`5 documents published in Armenia, in Azerbaijan and elsewhere`, from the state of each document's publisher
    (None where the actors tell none).
    """
    told = list(states)
    count = f"{len(told)} document" if len(told) == 1 else f"{len(told)} documents"
    places = [f"in {state}" for state in sorted(set(filter(None, told)))]
    if not places:
        return count
    if None in told:
        places.append("elsewhere")
    return f"{count} published {', '.join(places[:-1])}{' and ' if places[1:] else ''}{places[-1]}"


def publishers_states(sources: Iterable[Row], actors: Iterable[Row]) -> list[str | None]:
    """The name of the state of each document's publisher, in the order of the documents."""
    actors = list(actors)
    states = {row["country"]: row["name"] for row in actors if row["kind"] == "state" and row["country"]}
    country = {row["actor_id"]: row["country"] for row in actors}
    return [states.get(country.get(source["publisher_id"])) for source in sources]
