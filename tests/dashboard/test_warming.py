"""What is loaded before the first reader comes."""

import gc
import sys

from dashboard import warming


def test_charts_can_be_drawn_and_the_collector_leaves_alone_what_draws_them():
    try:
        warming.warm()
        assert set(warming.DRAWING) <= set(sys.modules)
        assert gc.isenabled()
        assert gc.get_freeze_count() > 100_000
    finally:
        gc.unfreeze()


def test_without_a_package_there_is_still_a_warm_start(monkeypatch, tmp_path):
    monkeypatch.setenv("CAUCASUS_CLAIMS_PACKAGE", str(tmp_path / "atlantis"))
    warming.package()
