"""What is installed works anywhere, and brings the published package along."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from scripts.package.package import ROOT, Package

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what a wheel of this project puts among the installed packages."""
    place = tmp_path_factory.mktemp("wheel")
    code = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", code, place], cwd=ROOT, check=True, capture_output=True, text=True)
    with zipfile.ZipFile(place / done.stdout.split()[-1]) as wheel:
        wheel.extractall(place / "installed")
    return place / "installed"


def asked(installed: Path, elsewhere: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    code = f"import sys; sys.path[0] = {str(installed)!r}; from scripts.__main__ import run_and_end; run_and_end()"
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=elsewhere, capture_output=True, text=True, encoding="utf-8")


def test_the_command_has_a_name_of_its_own(installed: Path):
    (entry_points,) = installed.glob("*.dist-info/entry_points.txt")
    assert "caucasus-claims = scripts.__main__:run_and_end" in entry_points.read_text()


def test_a_query_is_answered_from_any_folder(installed: Path, tmp_path: Path, published: Package):
    done = asked(installed, tmp_path, "query", "--csv", "select count(*) as n from statements")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"n\n{len(published.tables['statements'])}\n", "")


def test_the_package_that_came_along_passes_every_check(installed: Path, tmp_path: Path):
    done = asked(installed, tmp_path, "validate")
    assert done.stdout.splitlines()[-1:] == ["all checks passed"], done.stdout + done.stderr


def test_only_three_packages_are_installed_and_nothing_beside_them(installed: Path):
    names = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert names == {"dashboard", "schemas", "scripts"}
    assert (installed / "dashboard" / "static" / "style.css").exists()
    assert (installed / "dashboard" / ".streamlit" / "config.toml").exists()
