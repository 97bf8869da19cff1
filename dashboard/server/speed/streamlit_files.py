"""The files of Streamlit's page as they are installed: which there are, and which of them every page of ours loads."""

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import streamlit

FOLDER = Path(streamlit.__file__).parent / "static"

#: What our pages are made of, by the names that Streamlit gives to the modules that draw it, in the order of a page.
PARTS = ("Html", "Multiselect", "ButtonGroup", "TextInput", "ArrowVegaLiteChart", "DownloadButton")

NAMED = re.compile(r'(?:src|href)="\.(/static/[^"]+)"')


@cache
def files() -> dict[str, Path]:
    """Address → file, of all whose name holds a hash of their content."""
    found = (path for path in (FOLDER / "static").rglob("*") if path.is_file())
    return {f"/{path.relative_to(FOLDER).as_posix()}": path for path in found}


@cache
def page() -> str:
    """The page itself, in HTML."""
    return (FOLDER / "index.html").read_text(encoding="utf-8")


@cache
def at_once() -> tuple[str, ...]:
    """The addresses that the page names itself."""
    return tuple(address for address in dict.fromkeys(NAMED.findall(page())) if address in files())


@cache
def later() -> tuple[str, ...]:
    """The addresses that the page asks for only when the first of our parts is to be drawn."""
    sources = {entry.get("name"): source for source, entry in _manifest().items() if entry.get("isDynamicEntry")}
    wanted = _loaded_by(sources[part] for part in PARTS if part in sources)
    return tuple(address for address in wanted if address not in at_once())


@cache
def _manifest() -> dict[str, dict[str, Any]]:
    """What Streamlit's bundler (Vite) tells of its files; a Streamlit that does not tell is served all the same."""
    try:
        told: dict[str, dict[str, Any]] = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told


def _loaded_by(sources: Iterable[str]) -> tuple[str, ...]:
    """The addresses of some sources and of all that they import, none twice."""
    addresses: dict[str, None] = {}
    waiting = [*sources]
    while waiting:
        entry = _manifest().get(waiting.pop(0), {})
        own = [f"/{name}" for name in (entry.get("file", ""), *entry.get("css", ()))]
        if own[0] not in addresses:
            addresses |= dict.fromkeys(own)
            waiting += entry.get("imports", ())
    return tuple(address for address in addresses if address in files())
