"""The corpora of the benchmark are what they say: sound packages of documents that are all different."""

from pathlib import Path

import pytest

from benchmarks.growth.corpus import corpus, lay_out, write_package
from benchmarks.growth.one_changed import OTHER_NOTE, one_changed
from benchmarks.growth.stages import STAGES
from scripts.package.package import Package

#: The stages that read the rows; the others write them anew, and are tested where they belong.
READING = ("references", "pandera", "evidence", "ledger")


@pytest.mark.slow
def test_every_check_that_a_stage_runs_passes_on_a_corpus_that_was_made(tmp_path: Path):
    made = corpus(2)
    lay_out(made, tmp_path)
    write_package(made, tmp_path)
    package = Package(tmp_path)
    for stage in READING:
        STAGES[stage](package)
    assert len(package.tables["sources"]) == 2
    assert one_changed(made, tmp_path) > 0
    assert [row["note"] for row in Package(tmp_path).tables["evidence"]].count(OTHER_NOTE) == 1
    package.tables["casualties"][0]["count"] = "1000"
    with pytest.raises(AssertionError, match="1000"):
        STAGES["evidence"](package)


def test_no_two_documents_are_alike_and_the_same_ones_are_made_every_time():
    made = corpus(12)
    names = [actor.name for actor in made.actors]
    assert len({*made.texts.values()}) == len(made.texts) == 12
    assert len({*names}) == len(names) > 12 * 3
    assert corpus(12).texts == made.texts
