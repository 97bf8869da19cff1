"""What is this, where does one start, whose claims are these, what is in it, how were they checked?"""

import streamlit as st

from dashboard import navigation, shown_package
from dashboard.markup import overview
from dashboard.queries import claims
from dashboard.queries import overview as overview_queries
from dashboard.server.addresses import RECORD
from dashboard.widgets.page import heading, missing

descriptor = shown_package.package().descriptor
heading(descriptor["title"], descriptor["description"])
if wanted := st.query_params.get(RECORD):
    missing(wanted)

st.html(overview.in_short(overview_queries.checks()))

st.html("<h2>Where to start</h2>")
others = [script for script in navigation.pages() if script != navigation.FIRST]
with st.container(horizontal=True, key="start"):
    for script in others:
        with st.container():
            st.page_link(navigation.path(script), label=f"**{navigation.TITLES[script]}**")
            st.caption(navigation.question(script))

sources = claims.sources()
st.html(overview.perspectives(sources))
st.html(overview.counts(sources, overview_queries.rows_by_table_and_document()))
st.html(overview.checks(overview_queries.checks()))
