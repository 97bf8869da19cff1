"""What is loaded before the first reader comes."""

import subprocess
import sys
from pathlib import Path

from dashboard import streamlit_app
from dashboard.queries import connection

ROOT = Path(__file__).parents[3]


def test_the_package_is_there():
    streamlit_app.load()
    assert connection._connection.cache_info().currsize


def test_without_a_package_there_is_still_a_warm_start(monkeypatch, tmp_path):
    monkeypatch.setenv("CAUCASUS_CLAIMS_PACKAGE", str(tmp_path / "atlantis"))
    streamlit_app.load()


def test_a_server_starts_without_what_pages_bring():
    """These take longer to import than all of ours: a page that asks brings them."""
    code = "import sys, dashboard.streamlit_app; print(sorted({'duckdb', 'markdown_it', 'pandas', 'pyarrow'} & sys.modules.keys()))"
    asked = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert asked.stdout == "[]\n"
