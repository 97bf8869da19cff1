"""A machine on which nothing can be kept: neither in a folder of the user nor among temporary files."""

import tempfile
from pathlib import Path

import pytest

from scripts.package import kept_file


def without_folders(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let a file stand, in a folder of the test, where folders would be made."""
    file = folder / "no-folder"
    file.write_bytes(b"")
    monkeypatch.setenv(kept_file.VARIABLE, str(file / "below"))
    monkeypatch.setattr(tempfile, "tempdir", str(file))
    kept_file.temporary.cache_clear()
