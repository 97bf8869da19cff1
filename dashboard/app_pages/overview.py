"""What is this, where does one start, whose claims are these, what is in it, how were they checked?"""

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
for table, place in zip(schemas.CLAIM_TABLES, st.columns(2) * 2, strict=True):
    title = f"**{labels.table_title(table)}**"
    place.page_link(f"app_pages/{PAGES[table]}.py", label=title, icon=":material/arrow_forward:")
    place.caption(labels.table_description(table))

sources = queries.sources()
st.html(overview.perspectives(sources))
st.html(overview.counts(sources, queries.claims_by_table_and_document()))
st.html(overview.checks(*queries.quotations_found()))
