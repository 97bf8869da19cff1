"""One place decides which browser there is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import chromium
from scripts.package.package import ROOT


def put(folder: Path, name: str, does: str = "exit 0") -> Path:
    """A command of this name."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)
    return path


def test_the_browser_is_the_one_that_the_system_has_whatever_its_name(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "executable_path" not in chromium.launch_options()
    found = put(tmp_path, "chromium")
    assert chromium.launch_options()["executable_path"] == str(found)
    found = put(tmp_path, "chromium-headless-shell")
    assert chromium.launch_options()["executable_path"] == str(found)


def test_a_browser_is_installed_only_where_there_is_none(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    put(tmp_path, "chromium")
    put(tmp_path, "apt-get", f"touch {tmp_path}/asked")
    assert chromium.install() == 0
    assert not (tmp_path / "asked").exists()
    (tmp_path / "chromium").unlink()
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(chromium, "COMMANDS", ("no-browser-of-this-name",))
    assert chromium.install() == 0
    assert (tmp_path / "asked").exists()


def test_who_may_not_install_gets_playwrights_own(tmp_path, monkeypatch):
    asked: list[list[str]] = []
    monkeypatch.setattr(chromium, "COMMANDS", ())
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    def run(command: list[str]) -> "subprocess.CompletedProcess[bytes]":
        asked.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    assert chromium.install() == 0
    assert asked == [[sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]]


@pytest.mark.parametrize("folder", ["benchmarks", "docs", "tests"])
def test_nobody_else_looks_for_a_browser(folder):
    """What `make test` installs is what `make benchmark` and `make screenshots` find."""
    own = {ROOT / "benchmarks" / "chromium.py", Path(__file__)}
    for path in sorted((ROOT / folder).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        assert path in own or not ("shutil.which" in text and "chromium" in text), path
        for line in text.splitlines():
            assert path in own or "chromium.launch(" not in line or "**launch_options(" in line, path
