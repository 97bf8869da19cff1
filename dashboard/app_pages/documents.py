"""What does each document say, word for word, and what rests on each sentence?"""

from collections import Counter
from functools import partial

import streamlit as st

from dashboard.markup import coverage, document_choice, document_heading, document_rows
from dashboard.markup import document as markup
from dashboard.queries import claims
from dashboard.queries import documents as document_queries
from dashboard.widgets import address, document
from dashboard.widgets.csv_button import offer
from dashboard.widgets.page import heading, missing, usage

heading(
    "Documents",
    "Each document whole, as it was received. Marked are the words that rows of the tables quote; what they claim is"
    " their publishers’ and speakers’ claim, not independently verified.",
)
address.only("document", *document_choice.CHOOSING, document_choice.LAYER)
usage("passages", "discrepancies")
names = claims.options("passages", "source_id")
choice = document_choice.chosen(st.query_params, list(names))
if choice.missing:
    missing(choice.missing)
parameters = address.named()
leads_to = partial(document_choice.address, parameters)
st.html(coverage.choice(names, choice.source_id, lambda source: leads_to(document=source)))
rows = document_queries.records(choice.source_id)
layers = document.layers(choice, rows)
shown = [r for r in rows if r["record_id"] in choice.records.get(r["table_name"], ())]
shown = shown or [r for r in rows if r["table_name"] in layers]
legend = markup.layers(Counter(r["table_name"] for r in rows), layers, partial(document_choice.with_layer, parameters))
st.html(document_heading.above(choice.source_id, legend))
left, right = st.columns([3, 2], gap="medium")
with left, st.container(key="document"):
    document.show(choice, rows, layers, leads_to)
with right, st.container(key=f"citations-documents-{'chosen' if choice.title else 'all'}"):
    if choice.title:
        with st.container(horizontal=True, vertical_alignment="center", key="count-documents"):
            st.html(document_rows.count(choice))
            st.button("Show all", key="all-documents", on_click=document.forget)
        st.html(document_rows.chosen(choice))
    else:
        st.html("<p>Nothing is chosen yet. Follow marked words, or the number behind a sentence, to their rows.</p>")
if shown:
    offer(shown, "row", "documents")
st.html(
    coverage.table(names, choice.source_id, document_queries.coverage())
    + coverage.breakdown(document_queries.dispositions(choice.source_id))
)
