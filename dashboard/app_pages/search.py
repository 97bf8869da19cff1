"""Where do words stand: in quotations, names, figures, events, discrepancies, documents?"""

from html import escape

import streamlit as st

from dashboard.markup import search_hits as markup
from dashboard.markup.pages import PAGE
from dashboard.queries import search
from dashboard.queries.search_entries import KINDS
from dashboard.widgets import address
from dashboard.widgets.page import heading, notice

wanted = st.query_params.get(markup.WANTED, "")
kind = st.query_params.get(markup.KIND, "")
if kind and kind not in KINDS:
    notice(f"There is no kind “{escape(kind[:80])}” here; hits of every kind are shown.")
    kind = ""
words = st.query_params.get(PAGE, "1")
page = int(words) if words.isascii() and words.isdecimal() and len(words) < 9 else 1
found = search.search(wanted, kind, page)
many = sum(found.counts.values())
heading(
    "Search", f"{many} found for “{found.wanted}”" if many else "Over everything that the documents are quoted with."
)
address.only(markup.WANTED, markup.KIND, PAGE)
if not many:
    st.html(markup.nothing(found.wanted))
else:
    told = markup.of_one_kind(found, kind) if kind else markup.of_each_kind(found, search.best(wanted))
    st.html(markup.counts(found, kind) + told)
