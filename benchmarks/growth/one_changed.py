"""What a build costs when one document of many has changed since the last one."""

import time
from functools import partial
from pathlib import Path

from benchmarks.growth.corpus import Corpus, coded
from scripts.builder.build import build
from scripts.builder.kept_rows import KeptRows
from scripts.checks import CheckedBefore, Outcome, run_checks_on_changes
from scripts.coding.entries import Coding
from scripts.package.package import Package


def one_changed(made: Corpus, root: Path) -> float:
    """The CPU seconds of a build of a corpus that is laid out, where one row of one document is gone since all of it
    was built.
    """
    for module in made.modules:
        module.__file__ = str(root / f"{module.SOURCE.id}.py")
        Path(module.__file__).write_text("as it was", encoding="utf-8")
    file, kept = root / "checked", KeptRows(root / "kept")

    def as_checked(package: Package) -> list[Outcome]:
        before = CheckedBefore(file)
        before.complete([], before.changed(package))
        return []

    with coded(made):
        build(root, as_checked, kept)
    module = made.modules[len(made.modules) // 2]
    whole = module.extract

    def without_a_party(doc: Coding) -> None:
        whole(doc)
        doc.records.remove(next(record for record in doc.records if record.table == "agreement_parties"))

    module.extract = without_a_party
    Path(module.__file__).write_text("as it is", encoding="utf-8")
    started = time.process_time()
    with coded(made):
        outcomes, changed = build(root, partial(run_checks_on_changes, CheckedBefore(file)), kept)
    seconds = time.process_time() - started
    assert changed
    assert not any(outcome.findings for outcome in outcomes)
    return seconds
