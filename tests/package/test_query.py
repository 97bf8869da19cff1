"""An answer holds everything that was asked for, in the form that was asked for."""

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

import schemas
from scripts.errors import UsageError
from scripts.package.database import load, view_files
from scripts.package.package import Package
from scripts.package.query import CATALOGUE, answer, apart, confine
from tests.hostile import NONSENSE, REACHING_OUT, SETTING, SEVERAL, WRITING


@pytest.fixture(scope="module")
def confined(built: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with load(Package(built)) as connection:
        confine(connection)
        yield connection


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


def test_columns_of_one_name_are_told_apart_also_from_those_that_are_named_so():
    assert apart(["a", "b", "a", "a_2", "a"]) == ["a", "b", "a_3", "a_2", "a_4"]


#: What DuckDB has and Python has not, or not whole: as text, and in JSON where that is something else.
VALUES = {
    "timestamptz 'infinity'": "infinity",
    "[timestamptz 'infinity']": ("[infinity]", ["infinity"]),
    "{'at': timestamptz '-infinity'}": ("{'at': -infinity}", {"at": "-infinity"}),
    "map([timestamptz 'infinity'], [1])": ("{infinity=1}", {"infinity": 1}),
    "timestamptz_ns 'infinity'": "infinity",
    "date 'infinity'": "infinity",
    "timestamp '-infinity'": "-infinity",
    "date '12345-01-01'": "12345-01-01",
    "date '0044-03-15 (BC)'": "0044-03-15 (BC)",
    "timestamp '2020-01-02 03:04:05'": "2020-01-02 03:04:05",
    "timestamp_ns '2020-01-01 00:00:00.123456789'": "2020-01-01 00:00:00.123456789",
    "'12:34:56.123456789'::time_ns": "12:34:56.123456789",
    "time '24:00:00'": "24:00:00",
    "timetz '12:34:56+02'": "12:34:56+02",
    "interval '1 month 3 days 2 hours'": "1 month 3 days 02:00:00",
    "interval '178956970 years'": "178956970 years",
    "uuid '00000000-0000-0000-0000-000000000001'": "00000000-0000-0000-0000-000000000001",
    "'\\xAA\\x00b'::blob": "\\xAA\\x00b",
    "'0101'::bit": "0101",
    "-170141183460469231731687303715884105727::hugeint": (
        "-170141183460469231731687303715884105727",
        -170141183460469231731687303715884105727,
    ),
    "340282366920938463463374607431768211455::uhugeint": (
        "340282366920938463463374607431768211455",
        340282366920938463463374607431768211455,
    ),
    f"'{'9' * 5000}'::bignum": "9" * 5000,
    f"['{'9' * 5000}'::bignum]": (f"[{'9' * 5000}]", f"[{'9' * 5000}]"),
    "-1.50::decimal(38, 2)": "-1.50",
    "'a'::enum('a', 'b')": "a",
    "{'a': 1, 'b': [1, null]}": ("{'a': 1, 'b': [1, NULL]}", {"a": 1, "b": [1, None]}),
    "map([[1, 2]], [{'a': 1}])": ("{[1, 2]={'a': 1}}", {"[1, 2]": {"a": 1}}),
    "union_value(number := 2)": ("2", {"number": 2}),
    "[1, 2]::integer[2]": ("[1, 2]", [1, 2]),
    "row(1, 'a')": ("(1, a)", [1, "a"]),
    "1::variant": ("1", 1),
    "'POINT(1 2)'::geometry": "POINT (1 2)",
    "[1, null, 2]": ("1||2", [1, None, 2]),
    "['nan'::double, 1.5]": ("nan|1.5", [None, 1.5]),
    "['1e999'::json]": ("[1e999]", [None]),
    f"[{'[' * 5000!r} || {']' * 5000!r}]::json[]": (f"[{'[' * 5000}{']' * 5000}]", f"[{'[' * 5000}{']' * 5000}]"),
    "null": ("", None),
    "[]": ("[]", []),
    "{}": ("{}", {}),
}


def test_every_type_of_duckdb_is_told_in_its_own_words(database):
    """Python has no day before the year 1, no infinite one, no 24:00, no nanoseconds, and no time zones without pytz."""
    wrong = []
    for sql, told in VALUES.items():
        text, in_json = told if isinstance(told, tuple) else (told, told)
        (_, (as_csv,)) = csv.reader(io.StringIO(answer(database, f"select {sql} as x", "csv")))
        (as_json,) = json.loads(answer(database, f"select {sql} as x", "json"))
        as_table = "".join(answer(database, f"select {sql} as x").splitlines()[2:-1])
        if as_csv != text or as_json["x"] != in_json or "".join(as_table.split()) != "".join(text.split()):
            wrong.append((sql[:60], as_csv[:60], as_json, as_table[:60]))
    assert wrong == []


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_a_moment_is_told_with_its_time_zone(database, form):
    """Once a traceback: Python needed a package for it that nothing else needs."""
    moment = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d"
    told = answer(database, "select now() as a, [current_timestamp] as b, {'c': timestamptz '2020-01-02'} as c", form)
    assert len(re.findall(moment, told)) == 3


@pytest.mark.parametrize("form", ["csv", "json"])
def test_every_row_of_a_table_is_in_its_answer(database, built: Path, form):
    told = answer(database, "select evidence_id from evidence", form)
    assert all(row["evidence_id"] in told for row in Package(built).tables["evidence"])


def test_without_a_question_tables_and_views_are_listed_with_their_columns(database):
    listed = {row["name"]: row for row in json.loads(answer(database, CATALOGUE, "json"))}
    assert listed["casualties"]["kind"] == "table"
    assert listed["casualties"]["columns"].startswith("casualty_id, event_id, outcome, ")
    assert listed["claims"]["kind"] == "view"
    assert set(listed) == {*schemas.TABLES, "package", *(path.stem for path in view_files())}


ERRORS = {
    "no such table": ("select * from casulties", "query: Catalog Error: Table with name casulties does not exist!"),
    "no such column": ("select cuont from casualties", 'query: Binder Error: Referenced column "cuont" not found'),
    "no SQL": ("sleect 1", "query: Parser Error: syntax error at or near"),
    "no SQL, over several lines": ("select\n\n from where", "query: Parser Error: "),
    "no number": ("select count_text::int from casualties", "query: Conversion Error: "),
    "a file that is not there": ("from 'nowhere.csv'", "query: IO Error: "),
    "an error of its own": ("select error('one\ntwo')", "query: Invalid Input Error: one two"),
    "nothing": ("  ", "query: this statement asks nothing; write a select"),
    "bytes that are no text": ("select '\udcff'", "query: this is no text in UTF-8; "),
    "half a letter": ("select '\ud800'", "query: this is no text in UTF-8; "),
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


CHANGING = ["drop table evidence", "delete from evidence", "explain analyze delete from evidence"]


def test_a_statement_that_changes_something_is_refused(database):
    """It would look as if the published tables had changed."""
    for sql in CHANGING:
        with pytest.raises(UsageError, match="write a select"):
            answer(database, sql)
    assert database.execute("select count(*) > 0 from evidence").fetchall() == [(True,)]


def test_one_statement_is_answered_at_a_time(database):
    """The second alone was answered once."""
    for sql in ("select 1; select 2", "select 1; drop table evidence"):
        with pytest.raises(UsageError, match="query: these are 2 statements; ask one at a time"):
            answer(database, sql)
    for sql in ("select 1;", "select 1;; -- that is all", ";select 1", "select 1 /* ; */;"):
        assert answer(database, sql, "csv") == "1\n1\n"


def test_a_query_reads_the_tables_and_nothing_else(confined, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "secret.csv").write_text("password\nhunter2\n")
    monkeypatch.chdir(tmp_path)
    for sql in [*WRITING, *REACHING_OUT, *SETTING, *SEVERAL, *NONSENSE]:
        with pytest.raises(UsageError) as error:
            pytest.fail(f"{sql} is answered: {answer(confined, sql.replace('{folder}', str(tmp_path)))}")
        assert len(str(error.value).splitlines()) == 1
        assert "hunter2" not in str(error.value)
    assert [path.name for path in tmp_path.iterdir()] == ["secret.csv"]
    assert answer(confined, "select count(*) > 0 as there from codes", "csv") == "there\nTrue\n"


def test_who_wants_to_read_a_file_is_told_how(confined, tmp_path: Path):
    (tmp_path / "mine.csv").write_text("a\n1\n")
    for sql in (f"from '{tmp_path}/mine.csv'", f"from read_text('{tmp_path}/mine.csv')", "from glob('*')"):
        with pytest.raises(UsageError, match="tables of this package and nothing else; with --trust it may"):
            answer(confined, sql)


def test_a_query_knows_nothing_of_the_variables_of_the_program(confined):
    numbers = [1, 2, 3]
    with pytest.raises(UsageError, match="Table with name numbers does not exist"):
        answer(confined, "from numbers")
    assert numbers


def test_a_very_long_query_gets_a_short_message(database):
    for sql in (f"select {'x' * 1_000_000}", f"select '{'y' * 1_000_000}'::integer"):
        with pytest.raises(UsageError) as error:
            answer(database, sql)
        assert len(str(error.value)) < 600
    assert answer(database, f"select length('{'z' * 1_000_000}') as n", "csv") == "n\n1000000\n"


def test_a_name_that_is_nearly_right_gets_a_hint(database):
    with pytest.raises(UsageError, match='Did you mean "casualties'):
        answer(database, "select * from casualtie")
