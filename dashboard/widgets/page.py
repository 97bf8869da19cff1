"""Parts of every page: its heading, the search, notices, and the line below that says whose claims these are."""

from html import escape

import streamlit as st

from dashboard.markup import notices, standing
from dashboard.server.security_headers import scripts
from dashboard.text import labels

#: What brings into view, on pages that have places to name; and the scripts of every page.
INTO_VIEW = next(path.read_text(encoding="utf-8") for path in scripts() if path.name == "into_view.js")
SCRIPTS = "".join(
    f"<script>{path.read_text(encoding='utf-8')}</script>" for path in scripts() if path.name != "into_view.js"
)


def heading(title: str, words: str) -> None:
    """The heading of a page, and what it shows."""
    st.html(f'<h1>{escape(title)}</h1><p class="lead">{escape(words)}</p>')


def table_heading(table: str) -> None:
    """The heading of the page of a table, in the words of its schema."""
    heading(labels.table_title(table), labels.table_description(table))


def usage(*tables: str) -> None:
    """How tables and their columns are to be used, in the words of their schemas."""
    st.html(standing.usage(*tables))


def bring_into_view(shown: str) -> None:
    """Bring into view what the address names; again where something else is `shown`."""
    place = f'<span hidden data-shown="{escape(shown)}"></span>'
    st.html(f"<script>{INTO_VIEW}</script>{place}", unsafe_allow_javascript=True)


def notice(words: str, role: str = "status") -> None:
    """A sentence, in HTML, that a reader should not miss."""
    st.html(notices.notice(words, role))


def missing(wanted: str) -> None:
    """Say that what the address names is not shown, and why."""
    st.html(notices.missing(wanted))


def attribution() -> None:
    """Whose claims these are, and the scripts of the page."""
    st.html(f"{SCRIPTS}<footer>{standing.attribution()}</footer>", unsafe_allow_javascript=True)
