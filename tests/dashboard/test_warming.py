"""What is loaded before the first reader comes."""

import gc

from dashboard import db, warming


def test_the_package_is_there_and_the_collector_leaves_alone_what_stays():
    try:
        warming.warm()
        assert db._connection.cache_info().currsize
        assert gc.get_freeze_count() > 10_000
    finally:
        gc.unfreeze()


def test_without_a_package_there_is_still_a_warm_start(monkeypatch, tmp_path):
    monkeypatch.setenv("CAUCASUS_CLAIMS_PACKAGE", str(tmp_path / "atlantis"))
    warming.package()
