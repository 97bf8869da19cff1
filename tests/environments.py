"""Environments of their own, for what wants other packages than ours. Without an index of packages they fail and say so."""

import subprocess
import sys
from pathlib import Path


def environment(place: Path, *packages: str) -> Path:
    """The folder of the programs of a new environment with some packages."""
    subprocess.run([sys.executable, "-m", "venv", place], check=True)
    programs = place / ("Scripts" if sys.platform == "win32" else "bin")
    install = [programs / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    done = subprocess.run(install, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return programs
