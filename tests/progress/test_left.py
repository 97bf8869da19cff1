"""What is left to do is told all at once, each with its place in the module, and again at every save."""

import importlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from scripts.builder import all_tables, entry_lines
from scripts.cli import main
from scripts.coding import entry_place
from scripts.errors import DataError
from scripts.package.package import ROOT
from scripts.progress import watch as watching
from scripts.progress.left import progress
from scripts.progress.watch import every, stamps, watch
from tests import specimen
from tests.progress.entries import faulty, one_sentence
from tests.specimen import COAST, HARBOUR, MODULES, Copy

ENTRIES = Path(__file__).with_name("entries.py")


@pytest.fixture(autouse=True)
def entries_are_made_here(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(entry_place, "_MODULES", str(ENTRIES))


def line_of(words: str) -> int:
    return next(
        number for number, line in enumerate(ENTRIES.read_text().splitlines(), start=1) if line.startswith(words)
    )


def with_coast(extract: Any) -> list[SimpleNamespace]:
    return [MODULES[0], SimpleNamespace(SOURCE=MODULES[1].SOURCE, extract=extract)]


def test_what_is_wrong_with_entries_what_checks_find_and_what_is_left_are_told_at_once_with_their_places(built: Path):
    with specimen.coded(modules=with_coast(faulty)):
        left = progress(built, [COAST])
    assert [str(count) for count in left.counts] == [
        f"{COAST}: 0 of 5 sentences and 1 of 3 numbers, dates and quotations left"
    ]
    here = ENTRIES.relative_to(ROOT).as_posix()
    row, aside = (f"{here}:{line_of(f'    {words}')}:5" for words in ("quote.casualty", "doc.nothing_in"))
    expected = (
        f"{aside}: passages: {COAST} ¶1–3: not found: “We saw a lamp”; the nearest text there is “We saw no lam”; ",
        f"{row}: casualties cas-coast-heron-dead, count: the words read 25: “more than 25” (26); enter what the words ",
        f"{row}: passages {COAST}.139, passage: “said” claims something, and no row of diplomatic_exchanges or ",
        f"{row}: passages {COAST}.20, passage: “told” claims something, and no row of diplomatic_exchanges or ",
        f"{row}: mentions {COAST} ¶2: no row uses ““We saw no lamp,”” (quotation); make a row of it, or set it aside",
    )
    with specimen.coded():  # what is mended is told no more, and what is spoiled again is told again
        assert progress(built, [COAST]).todo == []
    with specimen.coded(modules=with_coast(faulty)):
        assert progress(built, [COAST]) == left
    # The checks may find more in the rows than what is looked at here.
    found = [told for line in left.todo for told in expected if line.startswith(told)]
    assert found == [*expected]
    assert str(left).splitlines()[-1] == f"{len(left.todo)} things to do"


def test_what_is_left_is_told_with_the_most_telling_first_and_how_it_can_be_set_aside(built: Path):
    with specimen.coded(modules=[SimpleNamespace(SOURCE=MODULES[0].SOURCE, extract=one_sentence), MODULES[1]]):
        left = progress(built, [HARBOUR])
    assert [(count.section, count.sentences_left, count.sentences) for count in left.counts] == [
        ("masthead", 0, 1), ("contents", 0, 3), ("I", 10, 17), ("II", 4, 6),
    ]  # fmt: skip
    todo = [line for line in left.todo if "no row uses" in line]
    assert "“Dozens of deported people died on the way, and at least 14 were killed" in todo[0]
    assert "“Norland built the lamp.”" in next(line for line in reversed(todo) if ": passages" in line)
    ways = [line.split("reason: ")[1] for line in todo if "reason: " in line]
    assert ways[:2] == [
        "doc.set_aside(\"13 ports,\", kind='number', …)",
        "doc.set_aside(\"13 ports now.\", kind='number', …)",
    ]


def test_what_a_message_proposes_is_not_refused(built: Path):
    """Everything that is left of a document is set aside as its message says, and nothing is left."""

    def set_aside(doc) -> None:
        one_sentence(doc)
        for line in told:
            place = re.search(rf"{HARBOUR} (.*?): no row uses “(.*)”( \((\w+)\))?; make", line)
            assert place, line
            with doc.at(place[1]):
                way = re.search(r"set_aside\((.*), kind=", line)
                words = json.loads(way[1]) if way else place[2]
                if place[4]:
                    doc.set_aside(words, kind=place[4], reason="background")
                else:
                    doc.nothing_in(words, reason="narrative")

    def coded(extract: Any) -> list[SimpleNamespace]:
        return [SimpleNamespace(SOURCE=MODULES[0].SOURCE, extract=extract), MODULES[1]]

    told: list[str] = []
    with specimen.coded(modules=coded(one_sentence)):
        told = all_tables.extraction(built / "data" / "documents", [HARBOUR]).left
    with specimen.coded(modules=coded(set_aside)):
        found = all_tables.extraction(built / "data" / "documents", [HARBOUR])
    assert (found.problems, found.left) == ([], [])


def test_who_a_document_introduces_is_judged_with_it_and_told_with_its_place_in_the_registry(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = tmp_path / "scripts" / "extract"
    folder.mkdir(parents=True)
    (folder / "actors.toml").write_text('[carl-dahl]\nname = "Carl Dahl"\nshort_name = "Nobody"\n')
    monkeypatch.setattr(entry_lines, "FOLDER", folder)
    actors = [replace(actor, short_name="Nobody") if actor.id == "carl-dahl" else actor for actor in specimen.ACTORS]
    with specimen.coded(actors=actors):
        own, other = progress(built, [HARBOUR]).todo, progress(built, [COAST]).todo
    assert [line.partition(": ")[0] for line in own if "carl-dahl, short_name" in line] == [
        "scripts/extract/actors.toml:3:1"
    ]
    assert other == []


def test_where_all_is_entered_nothing_is_left(built: Path):
    with specimen.coded():
        left = progress(built, [HARBOUR])
        assert (progress(built).counts, progress(built).todo) == ([], [])
    assert left.todo == []
    assert [count.sentences_left for count in left.counts] == [0] * 4
    assert str(left).splitlines()[-1] == "nothing is left to do: python -m scripts build"


def test_a_module_that_is_no_python_is_told_with_its_place(monkeypatch: pytest.MonkeyPatch, built: Path):
    def broken() -> None:
        compile("def extract(doc:\n    pass (", "scripts/extract/a.py", "exec")

    def unnamed() -> None:
        raise NameError("name 'Sorce' is not defined")

    for fails, told in (
        (broken, r"scripts/extract/a\.py:\d:\d+: is no Python: "),
        (unnamed, "NameError: name 'Sorce'"),
    ):
        monkeypatch.setattr(all_tables, "document_modules", fails)
        with pytest.raises(DataError, match=told):
            progress(built)


def test_the_command_tells_what_is_left_of_a_document_and_names_those_there_are(home: Copy, capsys):
    with specimen.coded():
        assert main(["progress", COAST]) == 0
        assert main(["progress", "no-such"]) == 2
    with specimen.coded(modules=with_coast(faulty)):
        assert main(["progress", COAST]) == 1
    told = capsys.readouterr()
    assert f"no-such: there is no such document; documents: {COAST}, {HARBOUR}" in told.err


# -- at every save


def test_every_save_tells_what_is_left_of_what_was_saved_and_builds_when_nothing_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    root = specimen.lay_out(tmp_path)
    module = root / "scripts" / "extract" / f"{COAST.replace('-', '_')}.py"
    module.parent.mkdir(parents=True)
    module.write_text("")
    asked: list[Any] = []
    todo = [["a"], [], DataError("is wrong"), []]

    def told(_: Path, only: Any) -> Any:
        asked.append(only)
        found = todo.pop(0)
        if isinstance(found, Exception):
            raise found
        return SimpleNamespace(todo=found)

    def save(times: int) -> Iterator[None]:
        yield  # the first look
        yield  # nothing was saved
        for number in range(times):
            path = module if number < 2 else module.with_name("actors.toml")
            path.write_text("x" * (number + 1))
            yield

    def build() -> None:
        said.append("built")
        raise DataError("cannot be built")

    said: list[str] = []
    monkeypatch.setattr(watching, "progress", told)
    monkeypatch.setattr(watching.sys, "dont_write_bytecode", False)
    watch(root, said.append, build, save(3))
    assert asked == [[], [COAST], [COAST], []]
    assert [line for line in said if not re.fullmatch(r"[\d.]+ s|namespace.*", line)] == [
        "built", "cannot be built", "is wrong", "built", "cannot be built",
    ]  # fmt: skip
    looks = every(0)
    assert [next(looks), next(looks)] == [None, None]
    assert set(stamps(root)) >= {module, module.with_name("actors.toml")}


def test_a_module_is_read_again_from_its_file():
    before = importlib.import_module("scripts.extract.trend_paris_20_january")
    watching.forget_modules()
    assert importlib.import_module("scripts.extract.trend_paris_20_january") is not before


def test_a_place_is_that_of_the_call_in_the_module_and_there_is_none_elsewhere(monkeypatch: pytest.MonkeyPatch):
    assert entry_place.entry_place() == ""
    monkeypatch.setattr(entry_place, "_MODULES", __file__)
    place = entry_place.entry_place()
    assert re.fullmatch(r"tests/progress/test_left\.py:\d+:13", place)
