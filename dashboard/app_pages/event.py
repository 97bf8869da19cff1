"""What do the documents say of an event, and do they agree?"""

import streamlit as st

from dashboard.markup import event as markup
from dashboard.markup.pages import PAGE
from dashboard.queries import events
from dashboard.server.addresses import RECORD
from dashboard.widgets import address, here, pages
from dashboard.widgets.page import bring_into_view, heading, missing, tab_title

#: Events on one page of the list.
LISTED = 500

wanted = st.query_params.get(RECORD)
event = events.event(wanted) if wanted else None
if wanted and not event:
    missing(wanted)
address.only(RECORD, PAGE)
if event:
    tab_title(event["name"])
    heading(
        event["name"],
        "What the documents say of it, in their words and whose they are; none of it is independently verified.",
    )
    record = event["event_id"]
    claims = events.claims_of(record)
    compared = events.compared(claims, record)
    st.html(markup.sheet(event, claims, compared, events.parts(record), events.next_in_time(record), here.site()))
    bring_into_view(record)
else:
    heading(
        "Events",
        "What the documents speak of, by year; named neutrally by us. That an event stands here says that claims are"
        " about it, not that it took place as told.",
    )
    pages.show("event", events.listing(), LISTED, markup.listing)
