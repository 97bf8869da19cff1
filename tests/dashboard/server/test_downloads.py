"""The downloads are made once for each published package."""

import os
import tempfile
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


def test_every_format_is_made_once_and_anew_when_the_package_is_published_anew(
    package_copy: Copy, place: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(shown_package.VARIABLE, str(package_copy.root))
    folder = downloads.made()
    assert len(list(folder.iterdir())) == len(downloads.EACH) * len(schemas.TABLES) + len(downloads.WHOLE)
    assert downloads.made() == folder
    os.utime(package_copy.root / "datapackage.json", ns=(1, 1))
    assert downloads.made() != folder
    assert len(list(place.iterdir())) == 1, "the former is deleted"
