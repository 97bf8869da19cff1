"""The rows of documents that have not changed since they were extracted: kept by the content of all that makes them.

Only `build` asks. The folder of this may be deleted at any time.
"""

import json
import os
from contextlib import suppress
from datetime import date
from pathlib import Path
from types import ModuleType

from schemas.rows import Row
from scripts.package.our_code import hash_of, our_code

Tables = dict[str, list[Row]]
#: What the printed names of all documents are kept under, which is no identifier of a document.
NAMES = "names of all"


class KeptRows:
    """A folder of files: for each document its rows, with the hash of what they were made of."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[str, tuple[str, Tables]] = {}

    def rows(self, name: str, content: str) -> Tables | None:
        """The rows that are kept of a document, where they were made of this content."""
        try:
            made_of, tables = json.loads((self._folder / f"{name}.json").read_bytes())
        except (OSError, ValueError, TypeError):
            return None
        return tables if made_of == content and isinstance(tables, dict) else None

    def made(self, name: str, content: str, tables: Tables) -> None:
        """Rows that are to be kept, where nothing is wrong with any."""
        self._made[name] = content, tables

    def keep(self) -> None:
        """Write what was made to its files."""
        with suppress(OSError):  # where nothing can be written, everything is extracted again
            self._folder.mkdir(exist_ok=True)
            for name, content in self._made.items():
                beside = self._folder / f"{name}-{os.getpid()}"
                # Days are kept as they are published, as texts.
                beside.write_text(json.dumps(content, ensure_ascii=False, default=date.isoformat), encoding="utf-8")
                os.replace(beside, self._folder / f"{name}.json")
        self._made.clear()


def content_of(module: ModuleType, *read: str) -> str | None:
    """The hash of what a document's rows are made of: our code, its module, and what else is read. None where the files
    of the module are not known.
    """
    file = getattr(module, "__file__", None)
    if file is None:
        return None
    files = sorted(Path(file).parent.rglob("*.py")) if hasattr(module, "__path__") else [Path(file)]
    return hash_of([our_code(), *(path.read_text(encoding="utf-8") for path in files), *read])
