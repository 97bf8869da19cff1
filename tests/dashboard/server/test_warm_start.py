"""What is loaded before the first reader comes."""

from dashboard import streamlit_app
from dashboard.queries import connection


def test_the_package_is_there():
    streamlit_app.load()
    assert connection._connection.cache_info().currsize


def test_without_a_package_there_is_still_a_warm_start(monkeypatch, tmp_path):
    monkeypatch.setenv("CAUCASUS_CLAIMS_PACKAGE", str(tmp_path / "atlantis"))
    streamlit_app.load()
