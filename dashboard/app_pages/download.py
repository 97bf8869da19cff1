"""How do I take the data away, how do I read it, and how do I cite it?"""

from html import escape

import streamlit as st

import schemas
from dashboard import shown_package
from dashboard.markup import downloads
from dashboard.queries import claims, tables
from dashboard.server.addresses import RECORD
from dashboard.text import labels
from dashboard.widgets import address, filters
from dashboard.widgets.page import heading, notice
from scripts.package import bibliography

descriptor = shown_package.package().descriptor
heading(
    "Download and cite",
    f"{shown_package.version()}: the claims of {claims.documents_in_words()}, in every format. None of it is"
    " independently verified, and rows are not to be added up.",
)
address.only("table", RECORD)
st.html(f"<h2>The whole package</h2>{downloads.whole()}<p>The addresses last and work without a browser:</p>")
st.code(f"curl -O {downloads.site(st.context.url)}/data/package.zip", language=None, wrap_lines=True)
st.html(f"<h2>Each table</h2>{downloads.each(tables.rows_by_table())}")
st.html(f"<h2>How to read it</h2>{downloads.reading()}")

st.html("<h2>Cite the package</h2>")
whole = bibliography.at(bibliography.of_package(descriptor), downloads.site(st.context.url), "")
for form in bibliography.FORMATS.values():
    st.html(f"<h3>{form.label}</h3>")
    st.code(form.written(whole), language=None, wrap_lines=True)
st.html("<h3>CITATION.cff</h3>")
st.code(bibliography.cff(descriptor), language=None, wrap_lines=True)

st.html("<h2>Cite a table</h2>")
table = filters.choice("table", "Table", labels.tables(), schemas.HEADLINE_TABLES[0])
of_table = bibliography.of_package(descriptor, table)
st.code(bibliography.plain(of_table), language=None, wrap_lines=True)
st.code(bibliography.bibtex(of_table), language=None, wrap_lines=True)

st.html("<h2>Cite a claim</h2>")
wanted = st.text_input("Its identifier, as in cas-j2-8243-killed", key=RECORD, bind="query-params", max_chars=200)
if wanted and (footnote := tables.footnote(wanted.strip())):
    st.code(footnote, language=None, wrap_lines=True)
elif wanted:
    notice(f"There is no claim “{escape(wanted[:80])}” here; every claim is in <a href='tables'>Tables</a>.")

terms = "".join(f"{escape(each['title'])}: {escape(each['path'])}" for each in descriptor["licenses"])
st.html(f"<h2>On what terms</h2><p>{terms}</p>{downloads.conditions(claims.sources())}")
