"""What is this, whose claims are these, what do they look like, is anything contradicted, how were they checked?"""

from html import escape

import streamlit as st

from dashboard import navigation, shown_package
from dashboard.markup import overview, search_hits
from dashboard.markup import worked_claims as markup
from dashboard.queries import claims, discrepancies, worked_claims
from dashboard.queries import overview as overview_queries
from dashboard.server.addresses import RECORD
from dashboard.widgets import address
from dashboard.widgets.page import heading, missing

descriptor = shown_package.package().descriptor
first, _, others = descriptor["description"].partition(". ")
heading(descriptor["title"], f"{first}.")
address.only(RECORD)
if wanted := st.query_params.get(RECORD):
    missing(wanted)
excluding = worked_claims.contradictions()
st.html(search_hits.box() + markup.contradicted(excluding))

speakers = worked_claims.quoted()
st.html(
    markup.cards(
        markup.figures(worked_claims.differing_figures()),
        markup.demands(worked_claims.demands()),
        markup.quoted(speakers, worked_claims.last_words(speakers[0]["actor_id"]) if speakers else None),
    )
)
st.html(markup.contradictions(excluding, len(discrepancies.pairs({}))))

pages = [script for script in navigation.pages() if script not in (navigation.FIRST, *navigation.HIDDEN)]
st.html(overview.doors([(script, navigation.TITLES[script], navigation.question(script)) for script in pages]))
sources = claims.sources()
st.html(f"{overview.perspectives(sources)}<p>{escape(others)}</p>")
st.html(overview.counts(sources, overview_queries.rows_by_table_and_document()))
st.html(overview.checks(overview_queries.checks(), overview_queries.not_read_again()))
