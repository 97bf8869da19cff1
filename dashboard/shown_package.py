"""The package that is shown: this project's own, or the one that an environment variable names."""

import os
from functools import lru_cache
from pathlib import Path

from scripts.package.package import Package, open_package

#: Names the folder of another package than this project's own.
VARIABLE = "CAUCASUS_CLAIMS_PACKAGE"


def package() -> Package:
    """The package that is shown, as it is published now.

    Raises:
        DataError, UsageError: there is none, or it cannot be read.

    """
    return package_at(*published())


def published() -> tuple[Path, int]:
    """The folder of the package, and a number that changes when it is published anew (0 where there is none)."""
    root, descriptor = _place(os.environ.get(VARIABLE))
    try:
        return root, os.stat(descriptor).st_mtime_ns
    except FileNotFoundError:
        return root, 0


def version() -> str:
    """The package's title and version, as every picture and every row of a download carries it."""
    descriptor = package().descriptor
    return f"{descriptor['title']} {descriptor['version']}"


@lru_cache(maxsize=2)
def _place(where: str | None) -> tuple[Path, str]:
    """The folder of a package and its descriptor: every look at what is kept asks for them."""
    root = open_package(Path(where) if where else None).root
    return root, str(root / "datapackage.json")


@lru_cache(maxsize=2)
def package_at(root: Path, stamp: int) -> Package:
    """The package in a folder, opened once for each time that it is published."""
    return Package(root)
