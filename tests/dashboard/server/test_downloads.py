"""A format is made when it is first asked for, once for each published package."""

import os
import tempfile
from functools import lru_cache
from pathlib import Path

import pytest

import schemas
from dashboard import shown_package
from dashboard.server import downloads
from tests.specimen import Copy


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    downloads._made.cache_clear()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    yield tmp_path / "temporary"
    downloads._made.cache_clear()


def test_a_format_is_made_once_and_anew_when_the_package_is_published_anew(
    package_copy: Copy, place: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(shown_package.VARIABLE, str(package_copy.root))
    monkeypatch.setattr(downloads, "_made", lru_cache(maxsize=1)(downloads._made.__wrapped__))
    folder = downloads.made(downloads.EACH["csv"])
    assert {path.name for path in folder.iterdir()} == {f"{table}.csv" for table in schemas.TABLES}
    assert downloads.made(downloads.EACH["csv"]) == folder
    os.utime(package_copy.root / "datapackage.json", ns=(1, 1))
    assert downloads.made(downloads.EACH["csv"]) != folder
    assert len(list(place.iterdir())) == 1, "the former is deleted"
