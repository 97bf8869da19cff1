"""What do I want to know that no page shows? Questions in SQL to the same tables."""

import streamlit as st

from dashboard.markup import tables
from dashboard.widgets import address, sql_form
from dashboard.widgets.page import heading

heading(
    "Query",
    "SQL over the tables and saved views, answered by DuckDB. What comes back are claims, none of them independently"
    " verified; rows overlap and repeat each other, so a sum over them means nothing.",
)
address.only(sql_form.SQL)
sql_form.choose_example()
sql_form.write()
with st.expander("Tables and their columns", key="schema", on_change="rerun") as schema:
    if schema.open:
        st.html(tables.schema_list())
sql_form.show_answer()
