"""The document of a page: its heading, its sections, its words, and the script that brings what is chosen into view."""

from collections.abc import Callable, Sequence
from html import escape

import streamlit as st

from dashboard.markup import document, document_choice
from dashboard.markup.citation import publisher
from dashboard.queries import claims
from dashboard.queries import documents as document_queries
from dashboard.widgets.page import bring_into_view, notice
from schemas.rows import Row

HOW = (
    "Underlined are the words that rows quote, a letter and a line for each table; follow them to their rows. The small"
    " number behind a sentence is how many rows rest on it; follow it to all of them. In brackets:"
    " why no row was made of a sentence. The address of this page, and of everything that you choose in it, stays."
)


def show(choice: document_choice.Choice, records: Sequence[Row], address: Callable[..., str]) -> None:
    """The document that is chosen, with the rows in it marked."""
    passages = document_queries.passages(choice.source_id)
    parameters = {name: st.query_params.get_all(name) for name in st.query_params}
    whole = document.Reader(
        document_queries.text(choice.source_id),
        passages,
        document_choice.spans(records),
        choice.highlighted,
        of_piece=lambda piece: document_choice.of_piece(choice.source_id, parameters, piece),
        of_sentence=lambda passage: address(passage=passage["passage_id"]),
        resting=document_queries.resting(choice.source_id),
    )
    try:
        st.html(whole.html())
    except document.MisplacedError as problem:
        words = f"This document is not shown: {problem}. Build the package again."
        notice(escape(words), "alert")
        return
    bring_into_view(f"{choice.source_id} {[(span.start, span.end) for span in choice.highlighted]}")


def forget() -> None:
    """Let go of what is chosen; the document stays."""
    for name in document_choice.CHOOSING:
        st.query_params.pop(name, None)


def above(source_id: str) -> str:
    """Whose document it is, its sections, and what the marks in it mean."""
    how = f"<details><summary>How to read the marks</summary><p>{HOW}</p></details>"
    return _heading(source_id) + _sections(document_queries.passages(source_id)) + document.legend() + how


def _heading(source_id: str) -> str:
    (source,) = [row for row in claims.sources() if row["source_id"] == source_id]
    dated = f"dated “{source['date_printed']}”" if source["date_printed"] else "not dated"
    return (
        f'<div class="tight"><h2>{escape(source["short_title"])}</h2></div><details>'
        f"<summary>Whose document this is: not independently verified</summary><p>“{escape(source['title'])}”,"
        f" published by {publisher(source)}, {escape(dated)}. {escape(source['perspective'])}</p></details>"
    )


def _sections(passages: Sequence[Row]) -> str:
    found = document.sections(passages)
    if len(found) < 2:
        return ""
    links = " · ".join(f'<a href="#{place}">{escape(name or "text")}</a>' for name, place in found.items())
    return f'<nav aria-label="Sections"><p>Sections: {links}</p></nav>'
