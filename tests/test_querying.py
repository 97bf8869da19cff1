"""An answer holds everything that was asked for, in the form that was asked for."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

import schemas
from scripts.database import load, view_files
from scripts.package import Package
from scripts.problems import UsageError
from scripts.querying import CATALOGUE, answer


@pytest.fixture(scope="module")
def database(built: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with load(Package(built)) as connection:
        yield connection


CELLS = "select 1 as number, null as nothing, 'a,b' as words, ['x', 'y'] as list, date '2021-03-04' as day, true as yes"


def test_a_table_for_people_has_headers_rows_and_their_number(database):
    told = answer(database, CELLS)
    assert told.splitlines()[0].split() == ["number", "nothing", "words", "list", "day", "yes"]
    assert told.splitlines()[2].split() == ["1", "a,b", "x|y", "2021-03-04", "True"]
    assert told.endswith("(1 row)\n")
    assert answer(database, "from range(2)").endswith("(2 rows)\n")


def test_a_long_cell_is_wrapped_and_never_cut(database):
    words = "the ferry Heron sank off Port Vale " * 9
    told = answer(database, f"select '{words}' as words, 'x' as short")
    assert len(told.splitlines()) > 5
    assert max(map(len, told.splitlines())) < 60
    assert " ".join(told.split()).count("Heron") == 9


def test_a_word_that_is_too_long_for_a_line_is_not_cut_either(database):
    told = answer(database, f"select '{'x' * 130}' as word")
    assert told.count("x") == 130


def test_numbers_are_printed_as_they_are(database):
    """No thousands are rounded, no leading noughts lost."""
    assert "0012" in answer(database, "select '0012' as code")
    assert "1234567890123" in answer(database, "select 1234567890123 as n")
    assert "1e5" in answer(database, "select '1e5' as code")


def test_an_answer_without_rows_has_its_headers(database):
    sql = "select casualty_id, count from casualties where false"
    assert answer(database, sql) == "casualty_id  count\n(0 rows)\n"
    assert answer(database, sql, "csv") == "casualty_id,count\n"
    assert json.loads(answer(database, sql, "json")) == []


def test_csv_is_read_again_as_it_was(database):
    (header, row) = csv.reader(io.StringIO(answer(database, CELLS, "csv"), newline=""))
    assert header == ["number", "nothing", "words", "list", "day", "yes"]
    assert row == ["1", "", "a,b", "x|y", "2021-03-04", "True"]
    assert "\r" not in answer(database, CELLS, "csv")


def test_json_keeps_types_lists_and_nothing(database):
    assert json.loads(answer(database, CELLS, "json")) == [
        {"number": 1, "nothing": None, "words": "a,b", "list": ["x", "y"], "day": "2021-03-04", "yes": True}
    ]


def test_json_is_json_for_every_reader(database):
    """There is no NaN in JSON."""
    told = answer(database, "select 'nan'::double as a, 'inf'::double as b, 1.50::decimal(4,2) as c, 'é“' as d", "json")

    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    (row,) = json.loads(told, parse_constant=refuse)
    assert row["d"] == "é“"
    assert "é“" in told


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_columns_of_one_name_are_all_kept(database, form):
    told = answer(database, "select 'one' as a, 'two' as a", form)
    assert "one" in told
    assert "two" in told


@pytest.mark.parametrize("form", ["csv", "json"])
def test_every_row_of_a_table_is_in_its_answer(database, built: Path, form):
    told = answer(database, "select evidence_id from evidence", form)
    assert all(row["evidence_id"] in told for row in Package(built).tables["evidence"])


def test_without_a_question_tables_and_views_are_listed_with_their_columns(database):
    listed = {row["name"]: row for row in json.loads(answer(database, CATALOGUE, "json"))}
    assert listed["casualties"]["kind"] == "table"
    assert listed["casualties"]["columns"].startswith("casualty_id, event_id, outcome, ")
    assert listed["claims"]["kind"] == "view"
    assert set(listed) == {*schemas.TABLES, *(path.stem for path in view_files())}


ERRORS = {
    "no such table": ("select * from casulties", "query: Catalog Error: Table with name casulties does not exist!"),
    "no such column": ("select cuont from casualties", 'query: Binder Error: Referenced column "cuont" not found'),
    "no SQL": ("sleect 1", "query: Parser Error: syntax error at or near"),
    "no SQL, over several lines": ("select\n\n from where", "query: Parser Error: "),
    "no number": ("select count_text::int from casualties", "query: Conversion Error: "),
    "a file that is not there": ("from 'nowhere.csv'", "query: IO Error: "),
    "an error of its own": ("select error('one\ntwo')", "query: Invalid Input Error: one two"),
    "nothing": ("  ", "query: this statement asks nothing; write a select"),
    "a remark": ("-- select 1", "query: this statement asks nothing; write a select"),
    "a key that is broken": ("insert into sources from sources", "query: "),
}


@pytest.mark.parametrize(("sql", "told"), ERRORS.values(), ids=ERRORS.keys())
def test_a_query_with_an_error_gets_one_line(database, sql, told):
    with pytest.raises(UsageError) as error:
        answer(database, sql)
    assert str(error.value).startswith(told)
    assert "\n" not in str(error.value)
    assert "^" not in str(error.value)
    assert "LINE 1" not in str(error.value)


@pytest.mark.parametrize("sql", ["drop table evidence", "delete from evidence", "select 1; drop table evidence"])
def test_a_statement_that_changes_something_is_refused(built: Path, sql):
    """It would look as if the published tables had changed."""
    database = load(Package(built))
    with pytest.raises(UsageError, match="write a select"):
        answer(database, sql)
    assert database.execute("select count(*) > 0 from evidence").fetchall() == [(True,)]


def test_a_name_that_is_nearly_right_gets_a_hint(database):
    with pytest.raises(UsageError, match='Did you mean "casualties'):
        answer(database, "select * from casualtie")
