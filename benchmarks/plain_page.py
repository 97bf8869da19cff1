"""The peer of the dashboard's benchmark: what one writes in ten minutes, pandas and three charts on one page."""

import altair as alt
import pandas as pd
import streamlit as st

st.set_page_config(layout="wide")
st.title("Caucasus claims")

casualties = pd.read_csv("data/casualties.csv")
deportations = pd.read_csv("data/deportations.csv")
statements = pd.read_csv("data/statements.csv")
for table in (casualties, deportations, statements):
    table["date_start"] = pd.to_datetime(table["date_start"])
    table["date_end"] = pd.to_datetime(table["date_end"])

voices = st.multiselect("How it is told", sorted(statements["voice"].unique()), key="voice")
if voices:
    casualties = casualties[casualties["voice"].isin(voices)]
    deportations = deportations[deportations["voice"].isin(voices)]
    statements = statements[statements["voice"].isin(voices)]

st.subheader("Casualties")
points = alt.Chart(casualties).encode(y="event_id:N", tooltip=["count_text", "quote", "asserted_by"])
st.altair_chart(
    points.mark_rule().encode(x=alt.X("count_low:Q", scale=alt.Scale(type="symlog")), x2="count_high:Q")
    + points.mark_point(filled=True, size=80).encode(x="count:Q", color="outcome:N", shape="outcome:N"),
    width="stretch",
)
st.subheader("Movements of people")
st.altair_chart(
    alt.Chart(deportations)
    .mark_bar()
    .encode(
        x="date_start:T", x2="date_end:T", y="deportation_id:N", color="movement:N", tooltip=["population", "quote"]
    ),
    width="stretch",
)
st.subheader("Statements")
st.altair_chart(
    alt.Chart(statements)
    .mark_point(filled=True)
    .encode(x="date_start:T", y="speaker_id:N", color="voice:N", tooltip=["statement", "quote"]),
    width="stretch",
)
st.dataframe(statements)
