"""What is this, whose claims are these, how were they checked, what is in it, where does one start?"""

from html import escape

import streamlit as st

import schemas
from dashboard import db, labels, queries
from dashboard.addresses import PAGES, RECORD
from dashboard.citation import publisher
from dashboard.page import heading, missing

descriptor = db.package().descriptor
heading(descriptor["title"], descriptor["description"])
if wanted := st.query_params.get(RECORD):
    missing(wanted)

st.html("<h2>Where to start</h2>")
for table in schemas.CLAIM_TABLES:
    st.page_link(f"app_pages/{PAGES[table]}.py", label=f"**{labels.table_title(table)}**", icon=":material/arrow_forward:")
    st.caption(labels.table_description(table))

sources = queries.sources()
counts = {(row["table"], row["source_id"]): row["claims"] for row in queries.claims_by_table_and_document()}
head = "".join(f'<th scope="col">{escape(source["published_by"])}, {escape(source["date_printed"])}</th>' for source in sources)
body = "".join(
    f'<tr><th scope="row">{escape(labels.table_title(table))}</th>'
    + "".join(f"<td>{counts.get((table, source['source_id']), '')}</td>" for source in sources)
    + "</tr>"
    for table in schemas.CLAIM_TABLES
)
st.html(
    "<h2>Rows by table and document</h2><p>A row is a claim, not an event: one event is told of in many rows, and a blank is not a zero.</p>"
    f'<table class="counts"><thead><tr><td></td>{head}</tr></thead><tbody>{body}</tbody></table>'
)

st.html("<h2>Whose claims these are</h2>")
for source in sources:
    terms = f"<br>Its terms: “{escape(source['reuse_terms'])}”" if source["reuse_terms"] else ""
    st.html(
        f"<p><strong>{escape(source['title'])}</strong>, dated “{escape(source['date_printed'])}”, published by {publisher(source)}."
        f"<br>{escape(source['perspective'])}{terms}</p>"
    )

found, of_all = queries.quotations_found()
st.html(
    "<h2>How they are checked</h2>"
    f"<p><strong>{found} of {of_all}</strong> quotations stand in the stored documents, character for character, where their rows say: counted just now."
    " Each value was entered by hand and is read again from the words behind it by an independent reader when the package is built; the build"
    " fails where the two differ. Whether what the words say is so is not checked, here or anywhere in the package.</p>"
)
