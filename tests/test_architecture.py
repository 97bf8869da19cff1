"""Imports go one way, and what is stored is stored as it has to be."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from scripts.package.package import ROOT
from tests.architecture import PAGE, ROOMS, modules, page, room_of

OURS = {"schemas", "scripts", "dashboard", "tests", "benchmarks"}
MODULES = modules()


@cache
def imports(name: str, *, at_load: bool = False) -> set[str]:
    """The modules of ours that a module imports; with `at_load` without those that wait inside a function."""
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    nodes = tree.body if at_load else ast.walk(tree)
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name}: write imports out, not relative"
            base = node.module or ""
            found |= {f"{base}.{alias.name}" if f"{base}.{alias.name}" in MODULES else base for alias in node.names}
    return {module for module in found if module.partition(".")[0] in OURS}


def test_every_folder_is_a_room_and_every_room_a_folder():
    folders = {name if MODULES[name].stem == "__init__" else name.rpartition(".")[0] for name in MODULES}
    inner = {name for name in folders if room_of(name) != name}
    assert folders - inner == set(ROOMS) - {"scripts.errors", "dashboard.shown_package", "dashboard.navigation"}
    assert {room_of(name) for name in inner} == {"scripts.extract", "dashboard.charts"}
    assert len(MODULES) > 100


def test_few_modules_lie_loose():
    for part in ("scripts", "dashboard"):
        loose = [path.name for path in (ROOT / part).glob("*.py")]
        assert len(loose) <= 5, loose


def test_a_room_knows_only_rooms_below_it():
    order = list(ROOMS)
    assert [(a, b) for a, known in ROOMS.items() for b in known if order.index(b) <= order.index(a)] == []


def test_no_room_of_the_dashboard_hides_a_module_of_python():
    """`streamlit run` puts the folder of its script first among the places where Python looks."""
    beside = {path.stem for path in (ROOT / "dashboard").iterdir()}
    assert beside & set(sys.stdlib_module_names) == set()


def test_imports_go_one_way():
    wrong = {name: {m for m in imports(name) if room_of(m) not in known_in(name)} for name in MODULES}
    assert {name: imported for name, imported in wrong.items() if imported} == {}


def known_in(module: str) -> set[str]:
    """The rooms that a module may import from."""
    return {room_of(module), *ROOMS[room_of(module)]}


def test_what_a_room_is_said_to_import_it_does():
    for room, known in ROOMS.items():
        used = {room_of(module) for name in MODULES if room_of(name) == room for module in imports(name)}
        assert set(known) <= used, room


def test_the_page_on_architecture_has_the_rooms_as_they_are():
    assert PAGE.read_text(encoding="utf-8") == page(), "write it again: python -m tests.architecture"


def test_no_module_imports_itself_in_a_cycle():
    reached: dict[str, set[str]] = {name: imports(name, at_load=True) & set(MODULES) for name in MODULES}
    for _ in MODULES:
        for name, names in reached.items():
            reached[name] = names | {further for module in names for further in reached[module]}
    assert [name for name, names in reached.items() if name in names] == []


def test_an_extraction_module_imports_nothing_of_another_document():
    """Its rows are kept by what its own files hold."""
    homes = {name: name.split(".")[:3] for name in MODULES if name.startswith("scripts.extract.")}
    others = {(name, other) for name in homes for other in imports(name) & set(homes) if homes[name] != homes[other]}
    assert len(homes) > 3 and others == set()


@pytest.mark.parametrize("name", [name for name in MODULES if room_of(name) == "scripts.extract"])
def test_an_extraction_module_says_what_it_is(name):
    assert ast.get_docstring(ast.parse(MODULES[name].read_text(encoding="utf-8")))


def test_the_reader_never_sees_a_value():
    """What reads the words again imports nothing that knows the tables."""
    for name in MODULES:
        if room_of(name).startswith("scripts.reading"):
            assert {module for module in imports(name) if module.startswith("scripts.")} <= {
                module for module in MODULES if room_of(module).startswith("scripts.reading")
            }


# -- what is stored


@pytest.fixture(scope="module")
def attribute(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], str]:
    """What `.gitattributes` says of a path; asked through a repository of its own, since an unpacked archive has none."""
    empty = tmp_path_factory.mktemp("git")
    subprocess.run(["git", "init", "--quiet", "--bare", str(empty)], check=True)

    def asked(path: str, name: str) -> str:
        command = ["git", "--git-dir", str(empty), "--work-tree", str(ROOT), "check-attr", name, path]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        return done.stdout.strip().rpartition(": ")[2]

    return asked


@pytest.mark.parametrize(
    "path", ["data/casualties.csv", "datapackage.json", "schemas/events.schema.json", "scripts/cli.py"]
)
def test_text_has_line_feeds_everywhere(path, attribute):
    assert (attribute(path, "text"), attribute(path, "eol")) in {("set", "lf"), ("auto", "lf")}
    assert b"\r" not in (ROOT / path).read_bytes()


@pytest.mark.parametrize("path", sorted((ROOT / "data" / "documents").iterdir()), ids=lambda path: path.stem)
def test_git_leaves_a_document_as_it_was_received(path: Path, attribute):
    assert attribute(str(path.relative_to(ROOT)), "text") == "unset"


PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_direct_import_is_a_declared_dependency():
    declared = {Requirement(dependency).name for dependency in PROJECT["project"]["dependencies"]}
    # What only whoever builds the static site needs, who has the tools.
    declared |= {"vl-convert-python"} & {Requirement(tool).name for tool in PROJECT["dependency-groups"]["dev"]}
    # Where a package is imported by another name.
    named = {"text_to_num": "text2num", "spellchecker": "pyspellchecker", "markdown_it": "markdown-it-py"}
    named |= {"vl_convert": "vl-convert-python"}
    used: set[str] = set()
    for name, path in MODULES.items():
        if name.startswith("benchmarks"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                used |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                used.add((node.module or "").partition(".")[0])
    foreign = {named.get(name, name) for name in used - OURS - set(sys.stdlib_module_names)}
    assert foreign <= declared


# -- what is said


def test_no_folder_of_tests_is_passed_over(pytestconfig: pytest.Config):
    passed_over = pytestconfig.getini("norecursedirs")
    folders = {path.parent for path in (ROOT / "tests").rglob("test_*.py")}
    assert len(folders) > 10
    assert [
        folder for folder in folders for part in folder.relative_to(ROOT).parts for p in passed_over if fnmatch(part, p)
    ] == []


def test_a_test_is_named_by_what_it_proves():
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                assert len(node.name.split("_")) >= 4, f"{path.name}: {node.name}"


def test_every_link_in_the_documentation_points_at_something():
    for path in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.name}: {target}"
