"""Of what is published nothing is left to do."""

from scripts.package.package import ROOT, Package
from scripts.progress.left import progress


def test_nothing_is_left_of_any_document_though_of_the_others_no_row_is_read():
    left = {source_id: progress(ROOT, [source_id]).todo for source_id in Package(ROOT).documents}
    assert left == {source_id: [] for source_id in left}
    assert left
