"""What do the documents say of an event, and do they agree?"""

from functools import partial

from dashboard.markup import event as markup
from dashboard.markup import notices, pages
from dashboard.markup.text_page import Asked, Told
from dashboard.queries import events
from dashboard.server.addresses import RECORD

#: Events on one page of the list.
LISTED = 500


def told(asked: Asked) -> Told:
    """The event that the address names, or else all events."""
    wanted = asked.first(RECORD)
    event = events.event(wanted) if wanted else None
    above = notices.unknown(asked.named, RECORD, pages.PAGE)
    if not event:
        above += notices.missing(wanted) if wanted else ""
        lead = (
            "What the documents speak of, by year; named neutrally by us. That an event stands here says that claims"
            " are about it, not that it took place as told."
        )
        found = events.listing()
        listing = partial(markup.listing, of_all=found.told("date_start", "date_end"))
        listed = pages.listed("event", asked.named, found, LISTED, listing)
        return Told("Events", lead, above + listed)
    record = event["event_id"]
    claims = events.claims_of(record)
    compared = events.compared(claims, record)
    sheet = markup.sheet(event, claims, compared, events.parts(record), events.next_in_time(record), asked.site)
    lead = "What the documents say of it, in their words and whose they are; none of it is independently verified."
    return Told(event["name"], lead, above + sheet, record)
