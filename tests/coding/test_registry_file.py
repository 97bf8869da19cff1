"""Registries are files that an editor can read; what is wrong in one is told with its line."""

from pathlib import Path

import pytest

from scripts.coding.registry import Actor, Discrepancy, Event
from scripts.coding.registry_file import read_registry
from scripts.errors import DataError
from scripts.extract import FOLDER

HEAD = "# Those who act.\n\n"
ADA = """[ada-berg]
name = "Ada Berg"
kind = "person"
role = ["foreign minister", "foreign minister of Norland"]
aliases = ["Berg"]
at = ["harbour-bulletin-2021-03", "I ¶2"]
quote = "Ada Berg, foreign minister of Norland"
notes.country = "Not told."
"""


def registry(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "actors.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_an_entry_has_what_its_lines_say(tmp_path: Path):
    (actor,) = read_registry(registry(tmp_path, HEAD + ADA), Actor)
    assert actor == Actor(
        "ada-berg",
        "Ada Berg",
        "person",
        role=("foreign minister", "foreign minister of Norland"),
        aliases=("Berg",),
        at=("harbour-bulletin-2021-03", "I ¶2"),
        quote="Ada Berg, foreign minister of Norland",
        notes={"country": "Not told."},
    )


PROBLEMS = {
    "no TOML": (
        ADA + "[carl\n",
        ": Expected ']' at the end of a table declaration (at line 9, column 6); each entry is",
    ),
    "an identifier that stands twice": (ADA + ADA, ": Cannot declare ('ada-berg',) twice (at line 9, column 10); each"),
    "words outside of an entry": ('name = "Ada"\n' + ADA, ":1 name: stands outside of any entry; an entry begins with"),
    "a field that is not there": (
        ADA + 'nam = "Ada"\n',
        ":1 ada-berg, nam: there is no such thing to say; did you mean name?",
    ),
    "a field unlike any": (
        ADA + 'xyz = "Ada"\n',
        ":1 ada-berg, xyz: there is no such thing to say; an entry may have name,",
    ),
    "a number": (ADA.replace('"person"', "3"), ':1 ada-berg, kind: is 3; write kind = "words"'),
    "several words where one is meant": (
        ADA.replace('"person"', '["person", "people"]'),
        ":1 ada-berg, kind: is ['person', 'people']; write kind = \"words\"",
    ),
    "a place without a document": (
        ADA.replace('["harbour-bulletin-2021-03", "I ¶2"]', '["I ¶2"]'),
        ':1 ada-berg, at: is [\'I ¶2\']; write at = ["document", "place"]',
    ),
    "one alias that is no list": (
        ADA.replace('["Berg"]', '"Berg"'),
        ":1 ada-berg, aliases: is 'Berg'; write aliases = [",
    ),
    "a note on nothing": (
        ADA.replace("notes.country", "notes"),
        ":1 ada-berg, notes: is 'Not told.'; write notes.field =",
    ),
    "something that is missing": (
        HEAD + ADA.replace('kind = "person"\n', ""),
        ":3 ada-berg, kind: is missing; every entry has name, kind, at, quote",
    ),
    "no UTF-8": (b"\xff" + ADA.encode(), ": byte 0 is no UTF-8; save the file as UTF-8"),
}


@pytest.mark.parametrize("case", PROBLEMS)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, case):
    text, told = PROBLEMS[case]
    path = registry(tmp_path, text)
    with pytest.raises(DataError) as error:
        read_registry(path, Actor)
    assert str(error.value).startswith(f"{path}{told}")
    assert "\n" not in str(error.value)


def test_all_problems_are_told_at_once(tmp_path: Path):
    with pytest.raises(DataError) as error:
        read_registry(registry(tmp_path, "[a]\n[b]\nkind = 3\n"), Event)
    assert len(str(error.value).splitlines()) == 4 + 4


def test_a_registry_that_is_not_there_is_told(tmp_path: Path):
    with pytest.raises(DataError, match="cannot be read"):
        read_registry(tmp_path / "nowhere.toml", Discrepancy)


def test_the_registries_of_this_project_are_read_in_their_order():
    for name, kind in (("actors", Actor), ("events", Event), ("discrepancies", Discrepancy)):
        path = FOLDER / f"{name}.toml"
        heads = [line.strip("[]") for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("[")]
        assert [entry.id for entry in read_registry(path, kind)] == heads
