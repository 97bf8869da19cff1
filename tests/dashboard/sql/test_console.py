"""SQL from strangers: what asks is answered; what attacks gets one plain sentence, and the next query works."""

import os
import re
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pytest

from dashboard.sql import console, sandbox
from dashboard.sql.console import RefusedError, ask
from scripts.package import query
from scripts.package.database import view_files
from tests.hostile import NONSENSE, REACHING_OUT, SETTING, SEVERAL, WRITING
from tests.package.test_query import VALUES
from tests.without_folders import without_folders

HUGE = [
    "select len(range(500000000))",
    "select length(repeat('x', 3000000000))",
    "select list_transform(range(100000000), lambda x: x + 1)",
    "select repeat('x', 100000000) from range(1000)",
    "select string_agg(a.quote, '') from evidence as a, evidence as b, evidence as c",
    "from evidence as a, evidence as b, evidence as c order by random()",
]
ENDLESS = [
    "select count(*) from range(1000000000000000000)",
    "with recursive r as (select 1 as n union all select n + 1 from r) select max(n) from r",
    "select sum(hash(range)) from range(100000000000)",
    "select count(*) from evidence a, evidence b, evidence c, evidence d where a.quote < b.quote || d.quote",
]


def refusal(sql: str) -> str:
    with pytest.raises(RefusedError) as refused:
        ask(sql)
    return str(refused.value)


def assert_it_lives_on() -> None:
    assert ask("select count(*) > 0 from casualties").rows == [[True]]


@pytest.fixture
def as_the_process(specimen, tmp_path: Path) -> Callable[[str], object]:
    """Asks for one cell as the process of a query does; a copy of its file, which others may have open otherwise."""
    file = shutil.copy(console.database.file(), tmp_path / "copy.duckdb")

    def asked(sql: str) -> object:
        with duckdb.connect(str(file), read_only=True, config=sandbox.READ_ONLY) as connection:
            return connection.execute(sql).fetchall()[0][0]

    return asked


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    (tmp_path / "secret.csv").write_text("password\nhunter2\n")
    return tmp_path


# -- what asks


@pytest.mark.parametrize(
    "sql",
    [
        "select 42 as answer",
        "with a as (select 42 as answer) from a",
        "from (values (42)) as t(answer)",
        "select 42 as answer;",
        "-- why\nselect 42 as answer -- because",
    ],
)
def test_a_question_is_answered(specimen, sql):
    assert ask(sql) == console.Answer(["answer"], [[42]], more=False)


@pytest.mark.parametrize(
    "sql", ["values (1)", "describe claims", "show tables", "summarize casualties", "explain from codes"]
)
def test_a_question_can_be_put_in_other_ways(specimen, sql):
    assert ask(sql).rows


@pytest.mark.parametrize("sql", [*console.EXAMPLES.values(), *console.saved().values()])
def test_every_example_and_every_saved_view_is_answered(any_package, sql):
    assert ask(sql).names


def test_every_saved_view_is_offered_with_its_question(specimen):
    assert list(console.saved().values()) == [f"from {view.stem}" for view in view_files()]
    assert all(question.rstrip(")").endswith(("?", ".")) for question in console.saved())


def test_no_example_adds_claims_up():
    assert not [sql for sql in console.EXAMPLES.values() if "sum(" in sql or "avg(" in sql]


def test_cells_come_as_they_are(specimen):
    sql = "select 12, 1.5::double, true, date '2020-01-02', ['a', 'b'], null, 10000000000000000000000::hugeint, 'é'"
    assert ask(sql).rows == [[12, "1.5", True, "2020-01-02", ["a", "b"], None, "10000000000000000000000", "é"]]


def test_every_type_of_duckdb_is_told_in_its_own_words(specimen):
    (row,) = ask(f"select {', '.join(sql for sql in VALUES if len(sql) < 500)}, now()").rows
    told = ["|".join(cell) if isinstance(cell, list) else str("" if cell is None else cell) for cell in row]
    assert told[:-1] == [text if isinstance(text, str) else text[0] for sql, text in VALUES.items() if len(sql) < 500]
    assert re.fullmatch(r"\d{4}-.*[+-]\d\d", told[-1])


def test_a_query_that_is_no_text_is_told_so(specimen):
    """As in an address that somebody has cut; it was said to take too much time."""
    assert refusal("select '\ud800'") == "This is no text in UTF-8; write the query in letters."


# -- what attacks


@pytest.mark.parametrize("sql", [*WRITING, *REACHING_OUT, *SETTING, *SEVERAL, *NONSENSE])
def test_an_attack_gets_one_plain_sentence(specimen, secret, sql):
    told = refusal(sql.replace("{folder}", str(secret)))
    assert told
    assert "\n" not in told
    assert "Traceback" not in told
    assert "hunter2" not in told
    assert "root:" not in told
    assert sorted(path.name for path in secret.iterdir()) == ["secret.csv"]


@pytest.mark.parametrize("sql", HUGE)
def test_a_query_that_wants_all_memory_is_stopped(specimen, sql):
    begun = time.monotonic()
    assert "stopped" in refusal(sql)
    assert time.monotonic() - begun < console.SECONDS + console.GRACE + 3
    assert_it_lives_on()


@pytest.mark.parametrize("sql", ENDLESS)
def test_a_query_without_end_is_interrupted(specimen, monkeypatch, sql):
    monkeypatch.setattr(console, "SECONDS", 1.0)
    begun = time.monotonic()
    assert refusal(sql) == "This query took longer than 1 second and was stopped."
    assert 1 <= time.monotonic() - begun < 1 + console.GRACE
    assert_it_lives_on()


def test_a_query_that_does_not_let_itself_be_interrupted_is_ended(specimen, monkeypatch):
    monkeypatch.setattr(console, "SECONDS", 0.2)
    monkeypatch.setattr(console, "GRACE", -0.15)  # no time to end by itself
    assert refusal("select count(*) from range(1000000000000000000)") == console.ENDED
    monkeypatch.undo()


def test_nothing_has_changed_after_all_this(specimen):
    before = console.database.file().read_bytes()
    for sql in (
        "delete from codes",
        "with g as (delete from codes returning *) from g",
        "create temp table a as select 1",
    ):
        refusal(sql)
    assert console.database.file().read_bytes() == before
    assert_it_lives_on()


def test_more_rows_than_are_shown_are_neither_sent_nor_computed(specimen):
    answer = ask("select * from range(1000000000000000000)")
    assert (len(answer.rows), answer.more) == (console.ROWS, True)
    assert not ask(f"select * from range({console.ROWS})").more


def test_more_text_than_can_be_shown_is_not_sent(specimen):
    answer = ask("select repeat('x', 300000) as x from range(100)")
    assert answer.more
    assert sum(len(row[0]) for row in answer.rows) <= console.CHARACTERS


def test_a_query_that_is_too_long_is_not_asked(specimen):
    assert refusal("select 1 --" + "x" * console.LONGEST) == console.TOO_LONG


def test_too_many_at_once_are_told_to_wait(specimen, monkeypatch):
    monkeypatch.setattr(console, "PATIENCE", 0.05)
    monkeypatch.setattr(console, "SECONDS", 1.5)
    console.database.file()
    endless = ["select count(*) from range(1000000000000000000)"] * (console.AT_ONCE + 1)
    with ThreadPoolExecutor(len(endless)) as pool:
        told = list(pool.map(refusal, endless))
    assert told.count(console.BUSY) == 1
    assert_it_lives_on()


# -- the walls, one by one


def test_the_process_knows_nothing_of_the_servers_environment(specimen, monkeypatch):
    monkeypatch.setenv("SECRET_OF_THE_SERVER", "hunter2")
    assert "SECRET_OF_THE_SERVER" not in console._environment()
    assert "HOME" not in console._environment()


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("enable_external_access", "False"),
        ("lock_configuration", "True"),
        ("threads", "1"),
        ("memory_limit", "244.1 MiB"),
    ],
)
def test_duckdb_is_set_so_and_locked(as_the_process, setting, value):
    assert str(as_the_process(f"select current_setting('{setting}')")) == value


def test_the_file_is_opened_for_reading_only(as_the_process):
    assert as_the_process("select readonly from duckdb_databases() where not internal")
    assert os.stat(console.database.file()).st_mode & 0o222 == 0


def test_no_query_tells_where_the_file_lies(specimen):
    queries = [
        "from duckdb_databases()",
        'from "DuckDB_Databases"',
        "from duckdb_settings()",
        "from 'pragma_database_list'",
        "select Current_Setting('allowed_paths')",
        "explain select current_setting('allowed_paths')",
        "from pg_catalog.pg_settings",
        "from query('from duckdb_' || 'databases()')",
        "from \"query_table\" /* */ (['pragma_database' || '_list'])",
        "from json_execute_serialized_sql(json_serialize_sql('from pragma_database' || '_list'))",
    ]
    assert {sql for sql in queries if refusal(sql) != sandbox.CLOSED} == set()
    assert ask("select 'the query (in words)' as query").rows == [["the query (in words)"]]


def test_each_wall_holds_without_the_check_of_the_statement(specimen, monkeypatch, secret):
    monkeypatch.setattr(query, "QUESTIONS", set(duckdb.StatementType.__members__.values()))
    limits = {"rows": 10, "characters": 1000, "seconds": 5.0}
    database = shutil.copy(str(console.database.file()), secret)  # this process may have the file itself open
    for sql in (
        "delete from codes",
        "create table a (b integer)",
        "set threads = 4",
        f"copy codes to '{secret}/out.csv'",
        f"attach '{secret}/other.duckdb'",
        "install httpfs",
        f"from read_csv('{secret}/secret.csv')",
    ):
        with pytest.raises(sandbox.RefusalError):
            sandbox.answer(database, sql, **limits)
    assert {path.name for path in secret.iterdir()} == {"secret.csv", Path(database).name}


def test_where_no_file_can_be_kept_it_is_said(specimen, monkeypatch, tmp_path):
    without_folders(monkeypatch, tmp_path)
    assert refusal("select 1") == console.NOWHERE
