"""The specimen's package in every format."""

from pathlib import Path

import pytest

from scripts.export.export import export
from scripts.package.package import Package

NAME = "caucasus-claims"


@pytest.fixture(scope="session")
def exported(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an export. Not to be changed."""
    folder = tmp_path_factory.mktemp("export") / "out"
    export(Package(built), folder)
    return folder


@pytest.fixture(scope="session")
def rows(built: Path) -> dict[str, list[dict[str, str]]]:
    """The rows of every table as texts."""
    return Package(built).tables
