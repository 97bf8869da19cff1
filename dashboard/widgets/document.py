"""The document of a page: its heading, its sections, its words, and the script that brings what is chosen into view."""

from collections.abc import Callable, Sequence
from html import escape

import streamlit as st

from dashboard.markup import document, document_choice
from dashboard.queries import documents as document_queries
from dashboard.widgets import address
from dashboard.widgets.page import bring_into_view, notice
from schemas.rows import Row


def layers(choice: document_choice.Choice, rows: Sequence[Row]) -> list[str]:
    """The tables whose rows are marked; what the address names wrongly is told."""
    asked = st.query_params.get_all(document_choice.LAYER)
    if gone := [table for table in asked if table not in (document.EVERY_LAYER, *document.LETTERS)]:
        notice(f"Marked: there is no {', '.join(f'“{escape(table[:80])}”' for table in gone)} here.")
    return document_choice.layers(asked, choice, rows)


def show(
    choice: document_choice.Choice, rows: Sequence[Row], layers: Sequence[str], leads_to: Callable[..., str]
) -> None:
    """The document that is chosen, with the rows of some tables marked in it."""
    passages = document_queries.passages(choice.source_id)
    whole = document.Reader(
        document_queries.text(choice.source_id),
        passages,
        document_choice.spans([row for row in rows if row["table_name"] in layers]),
        choice.highlighted,
        of_piece=lambda piece: document_choice.of_piece(choice.source_id, address.named(), piece),
        of_sentence=lambda passage: leads_to(passage=passage["passage_id"]),
        resting=document_queries.resting(choice.source_id),
    )
    try:
        for span in document_choice.spans(rows):  # of those that are not marked too
            document.check(whole.text, span)
        text = whole.html()
    except document.MisplacedError as problem:
        words = f"This document is not shown: {problem}. Build the package again."
        notice(escape(words), "alert")
        return
    st.html(document.tools())
    st.html(text)
    bring_into_view(f"{choice.source_id} {[(span.start, span.end) for span in choice.highlighted]}")


def forget() -> None:
    """Let go of what is chosen; the document stays."""
    for name in document_choice.CHOOSING:
        st.query_params.pop(name, None)
