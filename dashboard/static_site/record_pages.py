"""A page for each event and each actor, and a page that lists all of them."""

from collections.abc import Iterator

from dashboard.markup import actor as actor_markup
from dashboard.markup import event as event_markup
from dashboard.queries import actors, events
from dashboard.static_site.page import Page, question, title


def pages() -> Iterator[Page]:
    """The pages, in brief: pairs of passages, and the footnotes of an actor's claims, are on pages of their own. With
    them these would be two thirds of the site.
    """
    yield _list("events", event_markup.listing(events.listing()))
    yield _list("actors", actor_markup.listing(actors.listing()))
    for row in events.listing():
        record = row["event_id"]
        claims = events.claims_of(record)
        compared = events.compared(claims, record)
        near = events.next_in_time(record)
        inside = event_markup.sheet(row, claims, compared, events.parts(record), near, brief=True)
        yield Page(f"events/{record}.html", row["name"], question("events"), inside)
    for row in actors.listing():
        record = row["actor_id"]
        parts = actors.claims_of(record)
        compared = events.compared(actors.as_one(parts), record)
        names, acting_for = actors.printed_names(record), actors.acting_for(record)
        inside = actor_markup.sheet(row, names, parts, compared, acting_for, brief=True)
        yield Page(f"actors/{record}.html", row["short_name"], question("actors"), inside)


def _list(name: str, inside: str) -> Page:
    return Page(f"{name}.html", title(name), question(name), inside)
