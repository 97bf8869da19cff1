"""Records as Arrow: what goes in comes out, and nothing is guessed."""

import subprocess
import sys

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts import arrow_table
from scripts.package.package import ROOT

VALUES = {
    "words": st.text(),
    "number": st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False),
    "yes": st.booleans(),
    "pointed_at": st.fixed_dictionaries({"Date": st.text(), "Claimed by": st.text()}),
}


def read(records):
    return pa.ipc.open_stream(arrow_table.written(records)).read_all().to_pylist()


@given(st.lists(st.fixed_dictionaries({name: st.none() | values for name, values in VALUES.items()})))
def test_what_goes_in_comes_out(records):
    assert read(records) == records


def test_a_name_that_a_record_does_not_have_is_nothing_in_its_row():
    assert read([{"a": 1}, {"b": "x"}]) == [{"a": 1, "b": None}, {"a": None, "b": "x"}]


@pytest.mark.parametrize("words", ["1988-02-27", "1988-02-27T10:00:00Z", "12", "true", "null", "", "a\nb", "“”"])
def test_words_stay_words(words):
    assert read([{"words": None}, {"words": words}])[1] == {"words": words}


def test_a_record_may_be_long():
    records = [{"words": "x" * 3_000_000}, {"words": "y"}]
    assert read(records) == records


def test_pandas_is_not_loaded():
    code = "import sys; from dashboard.charts import arrow_table; arrow_table.written([{'a': 1, 'b': {'c': 'd'}}]); sys.exit('pandas' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
