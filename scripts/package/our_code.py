"""A hash of what reads documents and rows, so that nothing is kept which other code made."""

import hashlib
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import schemas

_SCRIPTS = Path(__file__).parent.parent
_READ = (".py", ".toml", ".json")


@cache
def our_code() -> str:
    """Our code but for the extraction, whose modules and registries are told apart by document; Python and the packages
    that are installed.
    """
    ours = [path for folder in (schemas.FOLDER, _SCRIPTS) for path in sorted(folder.rglob("*.*"))]
    read = [path for path in ours if path.suffix in _READ and _SCRIPTS / "extract" not in path.parents]
    installed = sorted(path.name for folder in sys.path for path in Path(folder).glob("*.dist-info"))
    return hash_of([sys.version, *installed, *(line for path in read for line in (path.name, _digest(path)))])


def hash_of(lines: Iterable[str]) -> str:
    """The hash of some lines."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
