"""A page for each event and each actor, a page that lists all of them, and one for all records that were withdrawn."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from operator import itemgetter

from dashboard.markup import actor as actor_markup
from dashboard.markup import event as event_markup
from dashboard.queries import actors, connection, events
from dashboard.queries.claims import Naming, naming_each
from dashboard.queries.discrepancies import About, about_each
from dashboard.server.addresses import permalink
from dashboard.static_site.addresses import WITHDRAWN
from dashboard.static_site.page import Page, question, title
from dashboard.text import labels
from schemas.rows import Row


def pages() -> Iterator[Page]:
    """The pages, in brief: pairs of passages, and the sentences and footnotes of an actor's claims, are on pages of
    their own. With them these would be two thirds of the site.
    """
    naming, about = naming_each(), about_each()
    yield from _events(naming, about)
    yield from _actors(naming, about)
    yield Page(f"{WITHDRAWN}.html", title(WITHDRAWN), question(WITHDRAWN), _withdrawn())


def _events(naming: Naming, about: About) -> Iterator[Page]:
    listed = list(iter(events.listing()))
    parts, near = _together(listed, "part_of"), events.each_next_in_time(listed)
    yield _list("events", event_markup.listing(listed))
    for row in listed:
        record = row["event_id"]
        claims = events.claims_of(record, naming)
        compared = events.compared(claims, record, about=about)
        beside = near.get(record, (None, None))
        inside = event_markup.sheet(row, claims, compared, parts[record], beside, brief=True)
        yield Page(f"events/{record}.html", row["name"], question("events"), inside)


def _actors(naming: Naming, about: About) -> Iterator[Page]:
    listed = list(iter(actors.listing()))
    acting_for, names = _together(listed, "affiliated_with"), _together(actors.all_printed_names(), "actor_id")
    yield _list("actors", actor_markup.listing(listed))
    for row in listed:
        record = row["actor_id"]
        parts = actors.claims_of(record, naming)
        compared = events.compared(actors.as_one(parts), record, about=about)
        inside = actor_markup.sheet(row, names[record], parts, compared, acting_for[record], brief=True)
        yield Page(f"actors/{record}.html", row["short_name"], question("actors"), inside)


def _together(rows: Iterable[Row], column: str) -> dict[str, list[Row]]:
    """What a column has → the rows that have it."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[column]].append(row)
    return found


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
