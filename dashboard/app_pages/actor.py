"""Who is named, under which names, quoted with what, and said to have done what to whom?"""

import streamlit as st

from dashboard.markup import actor as markup
from dashboard.markup.pages import PAGE
from dashboard.queries import actors, events
from dashboard.server.addresses import RECORD
from dashboard.widgets import address, pages
from dashboard.widgets.page import bring_into_view, heading, missing, tab_title

#: Actors on one page of the list.
LISTED = 500

wanted = st.query_params.get(RECORD)
actor = actors.actor(wanted) if wanted else None
if wanted and not actor:
    missing(wanted)
address.only(RECORD, "find", PAGE)
if actor:
    tab_title(actor["short_name"])
    heading(
        actor["short_name"],
        "What the documents print of this actor, and whose claim each is; none of it is independently verified.",
    )
    record = actor["actor_id"]
    claims = actors.claims_of(record)
    compared = events.compared(actors.as_one(claims), record)
    st.html(markup.sheet(actor, actors.printed_names(record), claims, compared, actors.acting_for(record)))
    bring_into_view(record)
else:
    heading("Actors", "Who is named in the documents, with how many claims each takes part in. Names are short here.")
    found = st.text_input("Find an actor by any printed name", key="find", bind="query-params", max_chars=100)
    if named := actors.named(found or ""):
        pages.show("actor", named, LISTED, markup.listing)
    else:
        st.html("<p>No printed name fits.</p>")
