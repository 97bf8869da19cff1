"""Of linked documents is found what is found of all together, and whoever was linked is looked at again."""

from pathlib import Path

import pytest

from benchmarks.growth.corpus import corpus, lay_out, write_package
from scripts.checks import CheckedBefore, Outcome, evidence, pandera_on_changes
from scripts.checks.checked_before import Changed
from scripts.checks.linked import groups
from scripts.package.package import Package
from tests.checks.test_ledger import Change, Row, Tables, spoiled
from tests.each import failures

#: A note that one document alone has, on parts of a whole.
ONLY_THERE = "It is counted with those aboard."


class Shelf:
    """A package of three documents, of which none is linked with another, and what was checked of it."""

    def __init__(self, root: Path) -> None:
        made = corpus(3)
        lay_out(made, root)
        write_package(made, root)
        self.documents = [*made.texts]
        self.file = root / "checked"
        self.package = spoiled(Package(root), self.note(1, "subset_of", ONLY_THERE))
        self.keep(self.package)

    def changed(self, package: Package) -> Changed:
        return CheckedBefore(self.file).changed(package)

    def keep(self, package: Package) -> None:
        before = CheckedBefore(self.file)
        before.complete([Outcome("evidence")], before.changed(package))

    def claim(self, document: int, **cells: str) -> Change:
        """The first claim of a document on casualties has other cells."""
        return lambda tables: self.claim_in(tables, document).update(cells)

    def claim_in(self, tables: Tables, document: int) -> Row:
        return next(row for row in tables["casualties"] if row["source_id"] == self.documents[document])

    def link(self, tables: Tables) -> None:
        """The first document tells again what the second one claims."""
        self.claim_in(tables, 0)["restates"] = self.claim_in(tables, 1)["casualty_id"]

    def note(self, document: int, field: str, words: str) -> Change:
        """What the first row says in this field has another note."""

        def change(tables: Tables) -> None:
            here = (row for row in tables["evidence"] if row["source_id"] == self.documents[document])
            next(row for row in here if row["field"] == field)["note"] = words

        return change


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def without_the_whole(tables: Tables) -> None:
    """A row goes that another one points at."""
    wholes = {row["subset_of"] for row in tables["casualties"]}
    tables["casualties"].remove(next(row for row in tables["casualties"] if row["casualty_id"] in wholes))


@pytest.mark.slow
def test_what_is_wrong_with_a_change_is_found_in_it_and_in_what_it_is_linked_with(shelf: Shelf):
    wrong: dict[str, Change] = {
        "a type": shelf.claim(0, count="many"),
        "a rule": shelf.claim(0, count_low="7"),
        "the form of a cell": shelf.claim(0, population="two  spaces"),
        "a row that stands twice": lambda tables: tables["casualties"].insert(1, dict(tables["casualties"][0])),
        "the order of rows": lambda tables: tables["statements"].sort(key=lambda row: row["source_id"]),
        "a row that is not there": without_the_whole,
        "a note that another document has on another kind of cell": shelf.note(0, "restates", ONLY_THERE),
        "a claim that another document has made": shelf.link,
    }
    right: dict[str, Change] = {"another note": shelf.note(0, "subset_of", "It is counted there.")}

    def told(name: str) -> None:
        package = spoiled(shelf.package, (wrong | right)[name])
        changed = shelf.changed(package)
        assert len(changed.linked.documents) < 3, "not everything is looked at"
        assert (pandera_on_changes.check(changed) is None) == (name in wrong)
        assert {*evidence.check_changes(changed).findings} == {*evidence.check(package).findings}

    assert failures(told, {name: name for name in wrong | right}) == {}


def test_a_document_is_looked_at_again_when_it_is_linked_no_more(shelf: Shelf):
    first, second, _ = shelf.documents
    linked = spoiled(shelf.package, shelf.link)
    assert sorted(map(len, groups(shelf.package))) == [1, 1, 1]
    assert sorted(map(len, groups(linked))) == [1, 2]
    assert shelf.changed(linked).alone.documents == {first}
    assert shelf.changed(linked).linked.documents == {first, second}
    shelf.keep(linked)
    assert shelf.changed(linked).linked.documents == set()
    assert shelf.changed(shelf.package).alone.documents == {first}
    assert shelf.changed(shelf.package).linked.documents == {first, second}
