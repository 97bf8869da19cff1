"""What is this, where does one start, what is in it, whose claims are these, how were they checked?"""

import streamlit as st

import schemas
from dashboard import db, labels, overview, queries
from dashboard.addresses import PAGES, RECORD
from dashboard.page import heading, missing

descriptor = db.package().descriptor
heading(descriptor["title"], descriptor["description"])
if wanted := st.query_params.get(RECORD):
    missing(wanted)

st.html("<h2>Where to start</h2>")
for table in schemas.CLAIM_TABLES:
    title = f"**{labels.table_title(table)}**"
    st.page_link(f"app_pages/{PAGES[table]}.py", label=title, icon=":material/arrow_forward:")
    st.caption(labels.table_description(table))

sources = queries.sources()
st.html(overview.counts(sources, queries.claims_by_table_and_document()))
st.html(overview.perspectives(sources))
st.html(overview.checks(*queries.quotations_found()))
