"""A page for each event and each actor, a page that lists all of them, and one for all records that were withdrawn."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from operator import itemgetter

from dashboard.markup import actor as actor_markup
from dashboard.markup import event as event_markup
from dashboard.queries import actors, connection, events
from dashboard.server.addresses import permalink
from dashboard.static_site.addresses import WITHDRAWN
from dashboard.static_site.page import Page, question, title
from dashboard.text import labels
from schemas.rows import Row


def pages() -> Iterator[Page]:
    """The pages, in brief: pairs of passages, and the sentences and footnotes of an actor's claims, are on pages of
    their own. With them these would be two thirds of the site.
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

    yield Page(f"{WITHDRAWN}.html", title(WITHDRAWN), question(WITHDRAWN), _withdrawn())


def _withdrawn() -> str:
    """Every record that is no longer there, by table and by why; a footnote of an earlier version may name any."""
    rows = connection.rows("from withdrawn order by table_name, withdrawn_in desc, reason, withdrawn_id")
    return "".join(
        f"<h2>{escape(labels.table_title(table))}</h2>{_by_reason(own)}"
        for table, own in groupby(rows, key=itemgetter("table_name"))
    )


def _by_reason(rows: Iterable[Row]) -> str:
    return "".join(
        f"<p>Since version {escape(version)}. {escape(reason)}</p><ul>{''.join(map(_gone, own))}</ul>"
        for (version, reason), own in groupby(rows, key=itemgetter("withdrawn_in", "reason"))
    )


def _gone(row: Row) -> str:
    """A record, and what tells the same now."""
    now = row["replaced_by"]
    instead = f': now <a href="{escape(permalink(now))}">{escape(now)}</a>' if now else ""
    return f'<li id="{escape(row["withdrawn_id"])}"><code>{escape(row["withdrawn_id"])}</code>{instead}</li>'


def _list(name: str, inside: str) -> Page:
    return Page(f"{name}.html", title(name), question(name), inside)
