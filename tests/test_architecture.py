"""Imports go one way, and what is stored is stored as it has to be."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from scripts.package.package import ROOT
from tests.each import failures

#: For each room, the rooms of ours that it may import. The longest name that fits counts.
MAY_IMPORT = {
    "schemas": {"schemas"},
    "scripts": {"schemas", "scripts"},
    "scripts.errors": set(),
    "scripts.interruption": set(),
    "scripts.reading": {"scripts.reading", "schemas"},
    "scripts.documents": {"scripts.documents", "scripts.errors", "scripts.reading", "schemas"},
    "scripts.package": {"scripts.package", "scripts.documents", "scripts.errors", "scripts.reading", "schemas"},
    "scripts.coding": {"scripts.coding", "scripts.documents", "scripts.errors", "scripts.reading", "schemas"},
    "scripts.extract": {"scripts.extract", "scripts.coding", "scripts.documents"},
    "scripts.build": {"scripts.build", "scripts.extract", "scripts.coding", "scripts.package"}
    | {"scripts.documents", "scripts.errors", "scripts.reading", "schemas"},
    "scripts.checks": {"scripts.checks", "scripts.package", "scripts.documents"}
    | {"scripts.errors", "scripts.reading", "schemas"},
    "dashboard": {"dashboard", "schemas", "scripts.documents", "scripts.errors", "scripts.package"},
    "dashboard.navigation": set(),
    "dashboard.shown_package": {"scripts.package"},
    "dashboard.server": {"dashboard.server", "dashboard.shown_package"}
    | {"scripts.errors", "scripts.package", "schemas"},
    "dashboard.server.speed": {"dashboard.server.speed"},
    "dashboard.text": {"dashboard.text", "schemas"},
    "dashboard.queries": {"dashboard.queries", "dashboard.text", "dashboard.shown_package"}
    | {"scripts.package", "scripts.documents", "schemas"},
    "dashboard.sql": {"dashboard.sql", "dashboard.shown_package", "scripts.package", "scripts.errors"},
    "dashboard.markup": {"dashboard.markup", "dashboard.queries", "dashboard.text", "dashboard.server", "schemas"},
    "dashboard.charts": {"dashboard.charts", "dashboard.text"},
    "dashboard.widgets": {"dashboard.widgets", "dashboard.charts", "dashboard.markup", "dashboard.queries"}
    | {"dashboard.sql", "dashboard.text", "dashboard.server", "schemas"},
    "dashboard.app_pages": {"dashboard.widgets", "dashboard.charts", "dashboard.markup", "dashboard.queries"}
    | {"dashboard.text", "dashboard.server", "dashboard.navigation", "dashboard.shown_package", "schemas"},
    "benchmarks": {"benchmarks", "dashboard", "schemas"},
}
OURS = {"schemas", "scripts", "dashboard", "tests", "benchmarks"}


def modules() -> dict[str, Path]:
    """Every module of ours by its name."""
    found = {}
    for part in sorted(OURS - {"tests"}):
        for path in sorted((ROOT / part).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules()


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


def part_of(name: str) -> str:
    return max((part for part in MAY_IMPORT if name == part or name.startswith(f"{part}.")), key=len)


def test_every_part_is_known():
    assert {name.partition(".")[0] for name in MODULES} == OURS - {"tests"}
    assert len(MODULES) > 25


def test_no_room_of_the_dashboard_hides_a_module_of_python():
    """`streamlit run` puts the folder of its script first among the places where Python looks."""
    beside = {path.stem for path in (ROOT / "dashboard").iterdir()}
    assert beside & set(sys.stdlib_module_names) == set()


def test_imports_go_one_way():
    def check(name: str):
        allowed = MAY_IMPORT[part_of(name)]
        wrong = {
            module
            for module in imports(name)
            if not any(module == part or module.startswith(f"{part}.") for part in allowed)
        }
        assert wrong == set()

    assert failures(check, {name: name for name in MODULES}) == {}


def test_no_module_imports_itself_round_a_corner():
    reached: dict[str, set[str]] = {name: imports(name, at_load=True) & set(MODULES) for name in MODULES}
    for _ in MODULES:
        for name, names in reached.items():
            reached[name] = names | {further for module in names for further in reached[module]}
    assert [name for name, names in reached.items() if name in names] == []


@pytest.mark.parametrize("name", [name for name in MODULES if part_of(name) == "scripts.extract"])
def test_an_extraction_module_says_what_it_is(name):
    assert ast.get_docstring(ast.parse(MODULES[name].read_text(encoding="utf-8")))


def test_the_reader_never_sees_a_value():
    """What reads the words again imports nothing that knows the tables."""
    for name in MODULES:
        if part_of(name) == "scripts.reading":
            assert {module for module in imports(name) if module.startswith("scripts.")} <= {
                module for module in MODULES if part_of(module) == "scripts.reading"
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
    named = {"text_to_num": "text2num"}  # where a package is imported by another name
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


def test_a_test_is_named_by_what_it_proves():
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                assert len(node.name.split("_")) >= 4, f"{path.name}: {node.name}"


def test_every_link_in_the_documentation_points_at_something():
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
