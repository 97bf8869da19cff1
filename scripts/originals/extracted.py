"""The text of an original, with what made it and what a coder has to look at."""

from dataclasses import dataclass, field
from importlib import import_module
from importlib.metadata import version
from typing import Any

from scripts.errors import UsageError


@dataclass(frozen=True)
class Extracted:
    """`by` is the tool with its version (`inscriptis 2.7.6`), a remark names a line of the text and what to do."""

    text: str
    by: str
    remarks: list[str] = field(default_factory=list)


def library(name: str) -> Any:
    """A module of the extra `documents`, which is not needed to build.

    Raises:
        UsageError: it is not installed.

    """
    try:
        return import_module(name)
    except ModuleNotFoundError as missing:
        raise UsageError(
            f"the package {missing.name!r} is not installed, which reads such documents; in the clone:"
            ' python -m pip install ".[documents]"'
        ) from None


def tool(*names: str) -> str:
    """What made a text: `mammoth 1.13.0, inscriptis 2.7.6`; errors are those of `library`."""
    for name in names:
        library(name)
    return ", ".join(f"{name} {version(name)}" for name in names)
