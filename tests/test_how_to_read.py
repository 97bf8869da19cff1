"""The page that answers how the data is read speaks of what is there, and its examples are right."""

import re

import pytest

import schemas
from schemas import edtf, hedges
from schemas.vocabularies import code_rows
from scripts.package.database import load, view_files
from scripts.package.package import ROOT, Package

PAGE = (ROOT / "docs" / "how-to-read.md").read_text(encoding="utf-8")
MARKED = re.findall(r"`([^`]+)`", PAGE)
NAMES = sorted({words for words in MARKED if re.fullmatch(r"[a-z_]+", words)})
DATES = sorted({words for words in MARKED if re.fullmatch(r"[0-9X./-]+", words)})
QUERIES = [words for words in MARKED if words.startswith("select ")]

#: What users of such data ask everywhere: a word of each question.
ASKED = ("date mean", "quote", "contain", "differ", "empty", "add these up")


@pytest.mark.parametrize("name", NAMES)
def test_a_name_on_the_page_is_a_column_a_table_a_view_or_a_code(name):
    columns = {column for table in schemas.TABLES for column in schemas.fields(table)}
    codes = {row["code"] for row in code_rows()}
    assert name in columns | set(schemas.TABLES) | {view.stem for view in view_files()} | codes


def test_the_page_names_enough_to_be_of_use():
    assert len(NAMES) > 15
    assert len(DATES) >= 4


@pytest.mark.parametrize("date", DATES)
def test_a_date_on_the_page_is_one_that_the_tables_may_hold(date):
    assert edtf.parse(date)


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_on_the_page_is_answered(published: Package, query):
    with load(published) as connection:
        assert connection.execute(query).fetchall()


def test_the_bounds_on_the_page_are_those_of_the_rule():
    assert hedges.bounds(38, "exact", "38") == (38, 38)
    assert hedges.bounds(14, "at_least", "at least 14") == (14, None)
    assert hedges.bounds(250_000, "more_than", "over 250,000") == (250_001, None)
    for told in ("38 gives 38 to 38", "at least 14 gives 14 and up", "gives 250,001 and up"):
        assert told in " ".join(PAGE.split())
    for word, low in re.findall(r"(dozens|hundreds|thousands|hundreds of thousands) ([0-9,]+)", " ".join(PAGE.split())):
        assert hedges.bounds(None, "vague", word) == (int(low.replace(",", "")), None)


@pytest.mark.parametrize("asked", ASKED)
def test_what_everybody_asks_is_a_heading(asked):
    assert any(asked in heading for heading in re.findall(r"^## (.*\?)$", PAGE, re.MULTILINE))


def test_rows_are_not_to_be_added_up_is_the_first_word_of_the_answer():
    (answer,) = re.findall(r"^## May I add these up\?\n\n(\w+)", PAGE, re.MULTILINE)
    assert answer == "No"
