"""What is this, where does one start, whose claims are these, what is in it, how were they checked?"""

import streamlit as st

from dashboard import db, navigation, overview, queries, queries_overview
from dashboard.addresses import RECORD
from dashboard.page import heading, missing

descriptor = db.package().descriptor
heading(descriptor["title"], descriptor["description"])
if wanted := st.query_params.get(RECORD):
    missing(wanted)

st.html(overview.in_short(queries_overview.checks()))

st.html("<h2>Where to start</h2>")
others = [script for script in navigation.pages() if script != navigation.FIRST]
with st.container(horizontal=True, key="start"):
    for script in others:
        with st.container():
            st.page_link(navigation.path(script), label=f"**{navigation.TITLES[script]}**")
            st.caption(navigation.question(script))

sources = queries.sources()
st.html(overview.perspectives(sources))
st.html(overview.counts(sources, queries_overview.rows_by_table_and_document()))
st.html(overview.checks(queries_overview.checks()))
