"""A build goes through what has changed since nothing was wrong, and finds what going through everything finds."""

from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from scripts.builder.build import build
from scripts.checks import (
    ANEW,
    CheckedBefore,
    Outcome,
    checked_before,
    evidence,
    ledger,
    run_checks_on_changes,
    with_frictionless,
)
from scripts.checks.by_document import by_document, select
from scripts.package.package import Package
from tests import specimen
from tests.checks.test_ledger import cells, spoiled
from tests.specimen import COAST, HARBOUR, MODULES, ONE_MORE, Copy, snapshot


def one_more(doc) -> None:
    """The bulletin with one more claim."""
    MODULES[0].extract(doc)
    doc.quote(ONE_MORE).statement("sta-harbour-institute-search", topic="bilateral_relations", voice="document_voice")


def misread(doc) -> None:
    """The bulletin with a claim whose words do not give its count."""
    MODULES[0].extract(doc)
    quote = doc.quote("All 42 people aboard the Heron knew their names.")
    quote.casualty(
        "cas-heron-wrong",
        event="heron-sinking",
        outcome=("victims", "aboard"),
        count=43,
        count_text="42",
        count_scope="event",
    )


def outcomes_of(root: Path, extract=MODULES[0].extract) -> list[Outcome]:
    """What a build finds, with a file of what was checked before."""
    check = partial(run_checks_on_changes, CheckedBefore(root / "checked"))
    with specimen.coded(modules=[SimpleNamespace(SOURCE=MODULES[0].SOURCE, extract=extract), MODULES[1]]):
        return build(root, check)[0]


def first_of(rows: list[dict[str, str]], source_id: str) -> dict[str, str]:
    return next(row for row in rows if row["source_id"] == source_id)


def gone_through(outcomes: list[Outcome]) -> tuple[int, int] | None:
    """How many documents of how many the ledger was checked for; None for a check of everything."""
    return outcomes[-1].reach.get(ANEW)


def spoiled_all_over(built: Path) -> Package:
    """The package with faults in both documents."""
    return spoiled(
        Package(built),
        cells("casualties", "cas-heron-killed", count="31", outcome="missing"),
        cells("diplomatic_exchanges", "exc-berg-demands-apology", date_edtf="2021-03-07", summary="Norlund is angry."),
        lambda tables: tables["evidence"][5].update(source_id=COAST),
        lambda tables: tables["statements"][0].update(voice="document_voice", quote_start="1"),
        lambda tables: first_of(tables["casualties"], COAST).update(count="26"),
        lambda tables: first_of(tables["mentions"], COAST).update(disposition="set_aside"),
        lambda tables: first_of(tables["passages"], HARBOUR).update(passage="Nothing of this is printed."),
    )


def test_what_is_found_in_each_document_alone_is_what_is_found_in_all_together(built: Path):
    package = spoiled_all_over(built)
    for check in (evidence.check, ledger.check):
        whole, parts = {*check(package).findings}, by_document(package)
        alone = [{*check(package, select(parts, {name})).findings} for name in (HARBOUR, COAST)]
        assert alone[0] | alone[1] == whole
        assert all(part < whole for part in alone)


def test_frictionless_finds_in_rows_that_are_selected_what_it_finds_in_all(package_copy: Copy):
    number = package_copy.change("casualties", "cas-heron-killed", event_id="nowhere", count="many", outcome="lost")
    package = Package(package_copy.root)
    parts, whole = by_document(package), {*with_frictionless.check(package).findings}
    assert {finding.row for finding in whole} == {number}
    assert {*with_frictionless.check(package, select(parts, {HARBOUR})).findings} == whole
    assert with_frictionless.check(package, select(parts, {COAST})).findings == []
    package_copy.path("casualties").write_bytes(b"")
    (told,) = with_frictionless.check(package, select(parts, {COAST})).findings
    assert "casualties.csv has another size" in told.problem


def test_a_document_is_gone_through_again_when_its_rows_a_registry_or_our_code_has_changed(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file, package = tmp_path / "checked", Package(built)

    def changed(package: Package) -> frozenset[str]:
        return CheckedBefore(file).changed(package).alone.documents

    assert changed(package) == {HARBOUR, COAST}
    before = CheckedBefore(file)
    before.complete([Outcome("evidence", unread={COAST: 3})], before.changed(package))
    assert changed(package) == set()
    again, told = CheckedBefore(file), Outcome("evidence", unread={HARBOUR: 1})
    again.complete([told], again.changed(package))
    assert told.unread == {COAST: 3}, "as it was told of them when they were gone through"
    wrong = spoiled(package, cells("casualties", "cas-heron-killed", count="31"))
    once = CheckedBefore(file)
    once.complete([evidence.check_changes(once.changed(wrong))], once.changed(wrong))
    assert changed(wrong) == {HARBOUR}, "what is wrong is not kept"
    assert changed(spoiled(package, lambda tables: tables["actors"][0].update(short_name="Ada"))) == {HARBOUR, COAST}
    with monkeypatch.context() as patch:
        patch.setattr(checked_before, "our_code", lambda: "other code")
        assert changed(package) == {HARBOUR, COAST}
    for damage in (b"", b"[1]", b'{"a": 1}', b"\xff"):
        file.write_bytes(damage)
        assert changed(package) == {HARBOUR, COAST}


@pytest.mark.slow
def test_a_build_of_one_changed_document_goes_through_that_one_and_is_like_any_other(package_copy: Copy):
    root = package_copy.root
    assert gone_through(outcomes_of(root)) is None
    assert gone_through(outcomes_of(root, one_more)) == (1, 2)
    published = snapshot(root)
    found = outcomes_of(root, misread)
    assert gone_through(found) == (1, 2)
    assert "count" in {finding.field for outcome in found for finding in outcome.findings}
    (root / "checked").unlink()
    assert gone_through(outcomes_of(root, one_more)) is None
    assert snapshot(root) == published
