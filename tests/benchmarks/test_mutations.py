"""The bench plants what it says, works a fault through where it says so, and its page is that of the stored results."""

from pathlib import Path
from random import Random

import pytest

import schemas
from benchmarks.mutations import bench, consistent, operators, report
from benchmarks.mutations.bench import DOCUMENTS, ROW, Mutant, Stratum
from benchmarks.mutations.content import Content, Workbench, read_content
from scripts.checks import run_checks
from scripts.package.package import ROOT, Package
from tests.each import failures


@pytest.fixture(scope="module")
def workbench(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Workbench:
    return Workbench(built, tmp_path_factory.mktemp("bench") / "package")


@pytest.fixture(scope="module")
def content(built: Path) -> Content:
    return read_content(Package(built))


def planted(content: Content, stratum: Stratum) -> tuple[Mutant, Content] | None:
    return bench.mutant(content, stratum, Random(str(stratum)))


def differing(before: Content, after: Content) -> dict[str, int]:
    """In how many rows each table differs, where no row was put in or taken out."""
    found = {}
    for table, rows in after.tables.items():
        was = before.tables[table]
        number = sum(a != b for a, b in zip(was, rows, strict=False)) + abs(len(was) - len(rows))
        if number:
            found[table] = number
    return found


def some(kind: str) -> list[Stratum]:
    """The naive strata whose faults are in cells (`cells`), in rows or in documents, in an order that mixes tables."""
    found = [
        stratum
        for stratum in bench.strata(("naive",))
        if kind == ("documents" if stratum.table == DOCUMENTS else "rows" if stratum.column == ROW else "cells")
    ]
    return Random(1).sample(found, len(found))


def test_a_naive_fault_in_a_cell_changes_that_row_only(content: Content):
    made: dict[str, int] = {}

    def one_row(stratum: Stratum) -> None:
        result = planted(content, stratum) if made.get(stratum.operator, 0) < 3 else None
        if result is None:
            return
        made[stratum.operator] = made.get(stratum.operator, 0) + 1
        fault, spoilt = result
        key = schemas.key_fields(stratum.table)
        gone = [row for row in content.tables[stratum.table] if row not in spoilt.tables[stratum.table]]
        new = [row for row in spoilt.tables[stratum.table] if row not in content.tables[stratum.table]]
        assert set(differing(content, spoilt)) == {stratum.table}
        assert len(gone) == len(new) == 1
        changed = {name for name in new[0] if new[0][name] != gone[0][name]}
        partners = {stratum.column, *operators.COUNTERPARTS.get(stratum.column, ())}
        assert stratum.column in changed
        assert changed <= partners | {f"{stratum.column}_start", f"{stratum.column}_end"}
        assert fault.record == ", ".join(gone[0][name] for name in key)

    assert failures(one_row, {str(stratum): stratum for stratum in some("cells")}) == {}
    assert set(operators.CELL_OPERATORS) == set(made), "an operator that is never planted tests nothing"


def test_a_fault_in_a_row_is_the_one_that_it_is_called(content: Content):
    more = {"row deleted": -1, "row duplicated, same id": 1, "row duplicated, new id": 1}

    def as_called(stratum: Stratum) -> None:
        result = planted(content, stratum)
        assert result is not None
        before, after = content.tables[stratum.table], result[1].tables[stratum.table]
        assert set(differing(content, result[1])) == {stratum.table}
        assert len(after) - len(before) == more.get(stratum.operator, 0)
        keys = [[row[name] for name in schemas.key_fields(stratum.table)] for row in after]
        assert (keys == sorted(keys)) == (stratum.operator != "rows reordered")

    assert failures(as_called, {str(s): s for s in some("rows") if len(content.tables[s.table]) > 2}) == {}


def test_a_fault_in_a_document_changes_one_character(content: Content):
    def one_character(stratum: Stratum) -> None:
        result = planted(content, stratum)
        assert result is not None
        pairs = [(content.documents[name].text, result[1].documents[name].text) for name in content.documents]
        assert sum(a != b for before, after in pairs for a, b in zip(before, after, strict=True)) == 1
        assert differing(content, result[1]) == {}

    assert failures(one_character, {s.operator: s for s in some("documents")}) == {}


def test_every_column_has_an_operator():
    planned = {(stratum.table, stratum.column) for stratum in bench.strata(("naive",))}
    columns = {(table, column) for table in bench.SPOILED for column in (*schemas.fields(table), ROW)}
    assert columns <= planned


def test_the_same_seed_draws_the_same_fault(content: Content):
    for stratum in bench.strata()[::97]:
        first, second = planted(content, stratum), planted(content, stratum)
        assert (first and first[0]) == (second and second[0])


def test_nothing_follows_where_nothing_changed(content: Content):
    """Derived cells, bases and the ledger of a sound package are what the bench would make of them."""
    same = content.copy()
    for table in set(schemas.TABLES) - consistent.DERIVED_TABLES:
        for row in same.tables[table]:
            consistent.follow(content, same, table, row[schemas.primary_key(table)])
    consistent.account(same)
    same.order()
    assert differing(content, same) == {}


def worked_through(workbench: Workbench, table: str, record: str, **cells: str) -> tuple[Content, list[str]]:
    """A change worked through to the end, and what the checks find in it."""
    spoilt = workbench.content.copy()
    row = spoilt.find(table, record)
    assert row is not None
    row |= cells
    consistent.follow(workbench.content, spoilt, table, record)
    consistent.account(spoilt)
    spoilt.order()
    return spoilt, found_in(workbench, spoilt, consistent_class=True)


def found_in(workbench: Workbench, spoilt: Content, *, consistent_class: bool) -> list[str]:
    before = workbench.plant(spoilt, consistent=consistent_class)
    try:
        return [str(f) for outcome in run_checks(Package(workbench.root)) for f in outcome.findings]
    finally:
        for path, data in before.items():
            path.write_bytes(data)


@pytest.mark.slow
def test_a_change_for_which_the_document_prints_words_leaves_nothing_to_find_but_its_meaning(workbench: Workbench):
    """No ledger, no bounds, no locator: what a check says of these is about the words and the row."""
    changes = {
        "another actor": ("statements", "sta-berg-lamp-was-dark", {"speaker_id": "carl-dahl"}),
        "another figure": ("casualties", "cas-heron-killed", {"count": "12"}),
        "another date": ("diplomatic_exchanges", "exc-sutland-rejects-demand", {"date_edtf": "2021-03-10"}),
    }
    rows = {
        table: [row[schemas.primary_key(table)] for row in workbench.content.tables[table]]
        for table, _, _ in changes.values()
    }

    def told(finding: str) -> bool:
        of_meaning = (
            " reason: the words tell " in finding
        )  # why a number that a row used is none is a matter of reading
        return ("[ledger]" in finding and not of_meaning) or "build the package again" in finding

    def only_meaning(change: tuple[str, str, dict[str, str]]) -> None:
        table, record, cells = change
        assert record in rows[table], f"the specimen has {rows[table]}"
        spoilt, found = worked_through(workbench, table, record, **cells)
        assert differing(workbench.content, spoilt).keys() >= {table, "evidence"}
        assert [finding for finding in found if told(finding)] == []

    assert failures(only_meaning, changes) == {}


@pytest.mark.slow
def test_a_claim_taken_out_consistently_leaves_a_sound_ledger(workbench: Workbench):
    spoilt = workbench.content.copy()
    record = spoilt.tables["casualties"][0]["casualty_id"]
    spoilt.tables["casualties"] = spoilt.tables["casualties"][1:]
    consistent.forget_row(spoilt, "casualties", record)
    consistent.account(spoilt)
    spoilt.order()
    assert not list(spoilt.cited("casualties", record))
    found = [f for f in found_in(workbench, spoilt, consistent_class=True) if "[ledger]" in f]
    by_words = ("claims something", "a word for people stands")
    others = [f for f in found if not any(words in f for words in by_words)]
    assert found and others == [], "only the words of the claim tell that it is gone"


@pytest.mark.slow
def test_an_obvious_fault_is_caught_and_taken_out_again(workbench: Workbench):
    stratum = Stratum("naive", "casualties", "count", "number: factor ten")
    fault = bench.tried(workbench, stratum, Random(1))
    assert fault is not None
    assert fault.caught_by
    assert bench.caught_by(workbench.root) == "", "the copy is sound again"


RESULTS = report.read_results()


def test_the_stored_results_are_of_the_operators_and_columns_of_today():
    assert report.stale(RESULTS) == [], "run python -m benchmarks.mutations --json benchmarks/mutations/results.json"


def test_the_page_on_mutations_is_what_the_stored_results_give():
    page = (ROOT / "docs" / "mutations.md").read_text(encoding="utf-8")
    assert page == report.page(RESULTS, report.equivalents()), "write it again: python -m benchmarks.mutations --docs"


def test_few_faults_are_argued_away_and_each_with_a_reason():
    known = report.equivalents()
    assert not report.too_many(*report.counted(RESULTS, known))
    assert all(len(reason) > 20 for reason in known.values())


def test_results_of_other_columns_are_stale():
    assert report.stale(RESULTS | {"columns": {}}) == ["columns"]
    assert report.stale(RESULTS | {"operators": RESULTS["operators"][1:]}) == ["operators"]


def test_a_fault_that_got_through_is_named_and_an_equivalent_one_is_not_counted():
    through = Mutant("naive", "events", "a-war", "kind", "code: other value", "coded", "war ", "crash")
    told = Mutant("naive", "events", "a-war", "kind", "cell emptied", "coded", "war", "", "pandera")
    results = report.stored([through, told], 1, 2)
    assert "| naive | code: other value | events `a-war` | kind | war␣ | crash |" in report.report(results, {})
    assert "| coded | 2 | 1 | 50 % |" in report.report(results, {})
    known = {("events", "a-war", "kind", "crash"): "the words say both"}
    assert "| coded | 1 | 1 | 100 % |" in report.report(results, known)
    assert report.too_many(*report.counted(results, known))
