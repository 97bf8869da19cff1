"""Every query of the page of questions is answered from the published tables, and by what the question is about."""

import re

import duckdb
import pytest

from scripts.package.database import load
from scripts.package.package import ROOT, Package
from tests.each import failures

PAGE = (ROOT / "docs" / "questions.md").read_text(encoding="utf-8")
QUERIES = dict(re.findall(r"^## (\d+\. [^\n]+\?)\n.*?```sql\n(.*?)```", PAGE, re.MULTILINE | re.DOTALL))


@pytest.fixture(scope="module")
def database(published: Package):
    with load(published) as connection:
        yield connection


def test_there_are_twelve_questions_and_each_has_a_query():
    assert len(QUERIES) == PAGE.count("\n## ") == 12


def test_every_query_is_short_and_answered(database: duckdb.DuckDBPyConnection):
    def check(query: str):
        assert len(query.splitlines()) <= 3
        assert "order by" in query, "an answer comes in the same order everywhere"
        assert database.execute(query).fetchall()

    assert failures(check, QUERIES) == {}


def ask(database: duckdb.DuckDBPyConnection, number: int) -> list[dict[str, object]]:
    """The answer to a question."""
    (query,) = [query for title, query in QUERIES.items() if title.startswith(f"{number}. ")]
    relation = database.execute(query)
    names = [column[0] for column in relation.description]
    return [dict(zip(names, row, strict=True)) for row in relation.fetchall()]


def test_who_accused_whom_names_both_and_is_of_that_year(database):
    for row in ask(database, 1):
        assert row["actor"], row
        assert row["recipient"], row
        assert "2025" in str(row["date_edtf"]), row


def test_what_is_said_of_france_is_found_by_every_name_of_it(database):
    words = " ".join(str(row["words"]) for row in ask(database, 3))
    assert {form for form in ("France", "Paris", "Macron") if form in words} == {"France", "Paris", "Macron"}


def test_the_accused_of_a_state_are_states_and_bodies(database):
    assert ("Azerbaijan", "France") in {(row["accuser"], row["accused"]) for row in ask(database, 8)}


def test_the_crash_has_a_line_for_each_outcome(database):
    told = {row["what"]: row["said"] for row in ask(database, 9)}
    assert "“38 lives”" in told["killed"] or "“38”" in told["killed"]
    assert {"killed", "survived", "aboard"} <= told.keys()
