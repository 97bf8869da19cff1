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

#: A note of every document, and another one in its place.
NOTE, OTHER_NOTE = "The next sentence counts those aboard.", "Those aboard are counted in the sentence behind it."


def one_changed(made: Corpus, root: Path) -> float:
    """The CPU seconds of a build of a corpus that is laid out, where a note of one document has changed since all of it
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

    def with_another_note(doc: Coding) -> None:
        whole(doc)
        next(row for record in doc.records for row in record.evidence if row["note"] == NOTE)["note"] = OTHER_NOTE

    module.extract = with_another_note
    Path(module.__file__).write_text("as it is", encoding="utf-8")
    started = time.process_time()
    with coded(made):
        outcomes, changed = build(root, partial(run_checks_on_changes, CheckedBefore(file)), kept)
    seconds = time.process_time() - started
    assert changed
    assert not any(outcome.findings for outcome in outcomes)
    return seconds
