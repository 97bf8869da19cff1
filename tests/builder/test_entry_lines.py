"""What is wrong is told with the file, the line and the column, wherever it is entered."""

from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from scripts.builder import entry_lines
from scripts.builder.entry_lines import failing_place, first_place, registry_place, source_place
from scripts.builder.printed_names import name_rows
from scripts.coding.registry import Actor
from scripts.reading.names import Names

MODULE = '''"""A document."""

from types import SimpleNamespace as Source

SOURCE = Source(
    id="some-wire",
    publisher=("some-wire", "Some Wire"),
    date=("2026-01-31", "31 January 2026"),
    external_date="2026-02-01",
)


def extract(doc):
    doc.at("II").quote("…")
'''
ACTORS = """[trend]
name = "Trend"
kind = "outlet"

[some-wire]
name = "Some Wire"
aliases = ["SW"]
"""


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    folder = tmp_path / "scripts" / "extract"
    folder.mkdir(parents=True)
    monkeypatch.setattr(entry_lines, "FOLDER", folder)
    (folder / "actors.toml").write_text(ACTORS, encoding="utf-8")
    (folder / "some_wire.py").write_text(MODULE, encoding="utf-8")
    spec = spec_from_file_location("some_wire", folder / "some_wire.py")
    assert spec and spec.loader
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def of_failing(run: Callable[[], object]) -> str:
    try:
        run()
    except Exception as error:
        return failing_place(error)
    return "nothing failed"


def test_every_problem_has_its_file_line_and_column(module: ModuleType):
    file, actors = "scripts/extract/some_wire.py", "scripts/extract/actors.toml"
    assert [source_place(module, column) for column in ("publisher_id", "date_edtf", "external_date", "kind", "")] == [
        f"{file}:7:5", f"{file}:8:5", f"{file}:9:5", f"{file}:5:10", f"{file}:5:10",
    ]  # fmt: skip
    assert first_place(module) == f"{file}:13:1"
    assert of_failing(lambda: module.extract(None)) == f"{file}:14:5"
    assert (
        of_failing(lambda: compile("def a(:", str(entry_lines.FOLDER / "b.py"), "exec")) == "scripts/extract/b.py:1:7"
    )
    assert [registry_place("actors", "some-wire", cell) for cell in ("aliases", "role")] == [
        f"{actors}:7:1",
        f"{actors}:5:1",
    ]
    unprinted = Actor("some-wire", "Some Wire", "outlet", aliases=("SW",), at=("some-wire", "¶1"), quote="Some Wire")
    _, (named, otherwise) = name_rows([unprinted], {}, Names({}))
    assert named.startswith(f"{actors}:6:1: actors some-wire, aliases: ")
    assert otherwise.startswith(f"{actors}:7:1: actors some-wire, aliases: ")


def test_what_stands_in_no_file_has_no_place(module: ModuleType):
    nowhere = SimpleNamespace(extract=len)
    assert (source_place(nowhere), first_place(nowhere), of_failing(lambda: 1 / 0)) == ("", "", "")
    assert (registry_place("actors", "nobody"), registry_place("events", "nothing")) == ("", "")
