"""How do I take the data away, how do I read it, and how do I cite it?"""

from html import escape

import streamlit as st

import schemas
from dashboard import citing, db, downloading, queries, queries_tables
from dashboard.addresses import RECORD
from dashboard.browsing import notice
from dashboard.page import heading

descriptor = db.package().descriptor
heading(
    "Download and cite",
    f"{db.version()}: what three documents claim, in every format. None of it is independently verified, and rows are"
    " not to be added up.",
)
st.html(f"<h2>The whole package</h2>{downloading.whole()}<p>The addresses last and work without a browser:</p>")
st.code(f"curl -O {downloading.site(st.context.url)}/data/package.zip", language=None, wrap_lines=True)
st.html(f"<h2>Each table</h2>{downloading.each(queries_tables.rows_by_table())}")
st.html(f"<h2>How to read it</h2>{downloading.reading()}")

st.html("<h2>Cite the package</h2>")
for name, text in (
    ("Plain words", citing.plain(descriptor)),
    ("BibTeX", citing.bibtex(descriptor)),
    ("CITATION.cff", citing.cff(descriptor)),
):
    st.html(f"<h3>{name}</h3>")
    st.code(text, language=None, wrap_lines=True)

st.html("<h2>Cite a table</h2>")
table = st.selectbox("Table", schemas.TABLES, index=3, key="table", bind="query-params")
st.code(citing.plain(descriptor, table), language=None, wrap_lines=True)
st.code(citing.bibtex(descriptor, table), language=None, wrap_lines=True)

st.html("<h2>Cite a claim</h2>")
wanted = st.text_input("Its identifier, as in cas-j2-8243-killed", key=RECORD, bind="query-params", max_chars=200)
if wanted and (footnote := queries_tables.footnote(wanted.strip())):
    st.code(footnote, language=None, wrap_lines=True)
elif wanted:
    notice(f"There is no claim “{escape(wanted[:80])}” here; every claim is in <a href='tables'>Tables</a>.")

terms = "".join(f"{escape(each['title'])}: {escape(each['path'])}" for each in descriptor["licenses"])
st.html(f"<h2>On what terms</h2><p>{terms}</p>{downloading.conditions(queries.sources())}")
