"""Who is named, under which names, quoted with what, and said to have done what to whom?"""

from functools import partial

from dashboard.markup import actor as markup
from dashboard.markup import notices, pages
from dashboard.markup.text_page import Asked, Told
from dashboard.queries import actors, events
from dashboard.server.addresses import RECORD

#: Actors on one page of the list, and the name in the address of a name that is looked for.
LISTED, FIND = 500, "find"


def told(asked: Asked) -> Told:
    """The actor that the address names, or else all actors, of whom one can be looked for."""
    wanted = asked.first(RECORD)
    actor = actors.actor(wanted) if wanted else None
    above = notices.unknown(asked.named, RECORD, FIND, pages.PAGE)
    if not actor:
        above += notices.missing(wanted) if wanted else ""
        lead = "Who is named in the documents, with how many claims each takes part in. Names are short here."
        found = actors.named(asked.first(FIND))
        listing = partial(markup.listing, of_all=found.told("kind"))
        listed = pages.listed("actor", asked.named, found, LISTED, listing) if found else markup.nobody()
        return Told("Actors", lead, above + markup.find(FIND, asked.first(FIND)) + listed)
    record = actor["actor_id"]
    claims = actors.claims_of(record)
    compared = events.compared(actors.as_one(claims), record)
    sheet = markup.sheet(actor, actors.printed_names(record), claims, compared, actors.acting_for(record))
    lead = "What the documents print of this actor, and whose claim each is; none of it is independently verified."
    return Told(actor["short_name"], lead, above + sheet, record)
