"""What many tests start from: the small world of `specimen.py`, built once, and copies of it that may be spoiled."""

import os
import shutil
import signal
import sys
from pathlib import Path

import pytest
from hypothesis import settings

from scripts.builder.build import build
from scripts.checks import run_checks
from scripts.package import kept_file
from scripts.package.package import ROOT, Package
from scripts.package.working_folder import WorkingFolder
from tests import specimen
from tests.specimen import Copy

# Machines are shared and slow now and then: what is tested is the answer, not how long it takes.
settings.register_profile("here", deadline=None, max_examples=60, derandomize=True)
settings.load_profile("here")

# A shell that starts the tests in the background has Ctrl-C ignored, and so would all that they start.
signal.signal(signal.SIGINT, signal.default_int_handler)

# What is kept for a package of a test is not kept for the user; all processes of the tests share it.
if kept_file.VARIABLE not in os.environ:
    CACHE = WorkingFolder()
    os.environ[kept_file.VARIABLE] = str(CACHE.path)

SESSION = pytest.StashKey[pytest.Session]()


def pytest_sessionstart(session: pytest.Session) -> None:
    session.config.stash[SESSION] = session


#: What these make takes seconds: a package that is built, and copies of it.
MAKING = frozenset({"built", "package_copy", "home", "published_copy", "exported"})


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if isinstance(item, pytest.Function) and MAKING & set(item.fixturenames):
            item.add_marker("slow")
        if "browser" in item.path.parts:
            item.add_marker("browser")
    # The files that take longest begin first: at the end no process is left alone with one of them.
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: (item.get_closest_marker("browser") is None, item.path not in slow))


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """The last line is pytest's. All is told and written by now; if Python took itself down, nanobind would print a page
    about what of DuckDB is still there after so many tests (wjakob/nanobind, "leaked instances").
    """
    if SESSION in config.stash and not hasattr(config, "workerinput"):  # a worker has its answers still to send
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(int(config.stash[SESSION].exitstatus))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the specimen's package, built and checked. Not to be changed."""
    root = specimen.lay_out(tmp_path_factory.mktemp("specimen") / "package")
    with specimen.coded():
        outcomes, _ = build(root, run_checks)
    assert [str(finding) for outcome in outcomes for finding in outcome.findings] == []
    return root


@pytest.fixture
def package_copy(built: Path, tmp_path: Path) -> Copy:
    """A copy of the specimen's package, to plant faults in."""
    return Copy(shutil.copytree(built, tmp_path / "package"))


@pytest.fixture(scope="session")
def published() -> Package:
    """The package that this project publishes. Not to be changed."""
    return Package(ROOT)


@pytest.fixture
def published_copy(tmp_path: Path) -> Copy:
    """A copy of the package that this project publishes, to plant faults in."""
    root = tmp_path / "published"
    for folder in ("data", "schemas"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    shutil.copy(ROOT / "datapackage.json", root)
    return Copy(root)


@pytest.fixture
def home(package_copy: Copy, monkeypatch: pytest.MonkeyPatch) -> Copy:
    """The specimen in the place of this project: what a command reads and writes when no folder is named."""
    (package_copy.root / "scripts" / "extract").mkdir(parents=True)
    monkeypatch.setattr("scripts.package.package.ROOT", package_copy.root)
    monkeypatch.chdir(package_copy.root)
    with specimen.coded():
        yield package_copy
