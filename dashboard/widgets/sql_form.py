"""The parts of the page Query: a query is written or chosen, stands in the address, and is asked on request only."""

import re
from html import escape

import streamlit as st

from dashboard.markup import tables
from dashboard.sql import console
from dashboard.text.labels import number
from dashboard.widgets.csv_button import offer
from dashboard.widgets.page import notice
from schemas.rows import Row

SQL, WRITTEN, ASKED, ANSWER, EXAMPLE = "sql", "written", "asked", "answer", "example"
FIRST = next(iter(console.EXAMPLES.values()))
#: A query that adds up or averages the figures of claims.
SUM = re.compile(r"\b(sum|avg|mean|median)\s*\(\s*(distinct\s+)?(\w+\.)?count(_low|_high)?\b", re.IGNORECASE)


def choose_example() -> None:
    """The saved views by the questions that they answer, and examples: a choice writes the query."""
    st.selectbox(
        "A saved view or an example",
        [*console.EXAMPLES, *console.saved()],
        index=None,
        key=EXAMPLE,
        placeholder="Choose a question to see its query",
        on_change=_write_example,
    )


def write() -> None:
    """The query, and the button that asks it. Whoever opens an address with a query sees it first."""
    if WRITTEN not in st.session_state:
        st.session_state[WRITTEN] = [st.query_params.get(SQL, FIRST)[: console.LONGEST]]
    written = st.session_state[WRITTEN]
    # A new box for each: a browser can miss a value that is put into a box while it is being drawn.
    key = f"{SQL}-{len(written)}"
    with st.form("query", border=False):
        st.text_area("Query (SQL)", written[-1], 160, None, key, help="Ctrl+Enter asks it.")
        st.form_submit_button("Run", type="primary", on_click=lambda: _ask(st.session_state[key]))
    if st.query_params.get(SQL) and st.session_state.get(ASKED) != st.query_params[SQL]:
        notice("This query came with the address and has not been asked. Read it, then press Run.")


def show_answer() -> None:
    """The answer as a table and as CSV, or a sentence that says why there is none."""
    sql = st.session_state.get(ASKED)
    if sql is None or sql != st.query_params.get(SQL):
        return
    st.code(sql, language="sql", wrap_lines=True)
    if SUM.search(sql):
        notice("Claims overlap and repeat each other: what is added up or averaged here is no number of people.")
    if st.session_state.get(ANSWER) is None:
        with st.spinner("Asking …"):
            st.session_state[ANSWER] = _answer(sql)
    answer = st.session_state[ANSWER]
    if isinstance(answer, str):
        notice(escape(answer))
        return
    with st.container(horizontal=True, vertical_alignment="center", key="answered"):
        st.html(f'<p class="count" role="status">{_count(answer)}</p>')
        if answer.rows:
            offer(_rows(answer), "row", "query", strange=True)
    if answer.rows:
        st.html(tables.answer_table(answer.names, answer.rows))


def _count(answer: console.Answer) -> str:
    if not answer.rows:
        return "No row fits. That says nothing about what happened."
    if answer.more:
        return f"The first {number(len(answer.rows), 'row')}; there are more, which are not shown. Narrow the query."
    return number(len(answer.rows), "row")


def _rows(answer: console.Answer) -> list[Row]:
    """For the CSV: columns of one name are told apart."""
    names: list[str] = []
    for name in answer.names:
        names.append(name if name not in names else f"{name}_{len(names) + 1}")
    return [dict(zip(names, row, strict=True)) for row in answer.rows]


def _write_example() -> None:
    chosen = st.session_state[EXAMPLE]
    sql = (console.EXAMPLES | console.saved()).get(chosen)
    if sql:
        st.session_state[WRITTEN].append(sql)
        _ask(sql)


def _ask(sql: str) -> None:
    """Remember what is to be asked; it is asked where its answer is shown, below what is there already."""
    st.query_params[SQL] = sql
    st.session_state[ASKED], st.session_state[ANSWER] = sql, None


def _answer(sql: str) -> console.Answer | str:
    try:
        return console.ask(sql)
    except console.RefusedError as refused:
        return str(refused)
