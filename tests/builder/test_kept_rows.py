"""Rows that are kept are those that extracting everything gives: whatever changes, the files are the same to the byte."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.growth.corpus import Corpus, coded, corpus, lay_out
from scripts.builder import all_tables
from scripts.builder.build import package_files
from scripts.builder.kept_rows import KeptRows
from scripts.coding.entries import Coding

#: Changes what is entered of a document.
Change = Callable[[Coding], None]


class Shelf:
    """A corpus in a folder, whose modules have files, and of which it is told what is extracted."""

    def __init__(self, root: Path) -> None:
        self.made, self.root = corpus(2), root
        lay_out(self.made, root)
        self.extracted: list[str] = []
        for module in self.made.modules:
            module.__file__ = str(root / f"{module.SOURCE.id}.py")
            self.change(module.SOURCE.id, "", lambda _: None)

    def change(self, name: str, words: str, change: Change) -> None:
        """What is entered of a document is changed, by some words in its module."""
        (module,) = (each for each in self.made.modules if each.SOURCE.id == name)
        Path(module.__file__).write_text(words, encoding="utf-8")
        before = module.extract

        def extract(doc: Coding) -> None:
            before(doc)
            change(doc)

        module.extract = extract

    def files(self, kept: KeptRows | None) -> dict[str, bytes]:
        self.extracted = []
        with coded(self.made), pytest.MonkeyPatch.context() as patch:
            enter = all_tables._enter_rows
            patch.setattr(
                all_tables,
                "_enter_rows",
                lambda module, doc: (self.extracted.append(doc.source.id), enter(module, doc)),
            )
            return package_files(self.root / "data" / "documents", kept)


def only(made: Corpus, name: str) -> Corpus:
    """What a corpus has of one document."""
    return Corpus(
        {name: made.texts[name]},
        [module for module in made.modules if module.SOURCE.id == name],
        [actor for actor in made.actors if actor.at[0] == name],
        [event for event in made.events if event.at[0] == name],
        [each for each in made.discrepancies if each.a[0] == name],
    )


def other_population(doc: Coding) -> None:
    next(record for record in doc.records if record.table == "casualties").row["population"] = "sailors"


def one_party_less(doc: Coding) -> None:
    doc.records.remove(next(record for record in doc.records if record.table == "agreement_parties"))


@pytest.mark.slow
def test_files_are_the_same_whatever_has_changed_and_what_has_not_is_not_extracted(tmp_path: Path):
    shelf, kept = Shelf(tmp_path), KeptRows(tmp_path / "kept")
    whole, (first, second) = shelf.made, shelf.made.texts
    seen: list[dict[str, bytes]] = []

    def extracted() -> list[str]:
        """What is extracted of this state, when all of it is made with rows that are kept."""
        made = shelf.files(kept)
        kept.keep()
        asked = shelf.extracted
        assert made == shelf.files(None)
        assert made not in seen, "the change changes something"
        seen.append(made)
        return asked

    shelf.made = only(whole, first)
    assert extracted() == [first]
    shelf.made = whole
    assert second in extracted(), "a document is added"
    seen.clear()
    assert extracted() == []
    shelf.change(second, "another row", other_population)
    assert extracted() == [second], "a row is changed"
    shelf.change(first, "a row less", one_party_less)
    assert extracted() == [first], "a row is deleted"
    actors = whole.actors
    whole.actors = [replace(actor, short_name="A state") if actor.at[0] == first else actor for actor in actors]
    assert extracted() == [first], "an actor that one document introduces is called otherwise"
    whole.actors = [replace(actor, kind="community") if actor.kind == "state" else actor for actor in actors]
    assert extracted() == [first, second]
    whole.actors = [*actors[:-1], replace(actors[-1], aliases=(*actors[-1].aliases, actors[-1].name.split()[0]))]
    assert extracted() == [first, second], "an actor has another name, which may stand anywhere"
    for file in (tmp_path / "kept").iterdir():
        file.write_text("[1, ")
    seen.clear()
    assert extracted() == [first, second], "what is damaged is not read"
