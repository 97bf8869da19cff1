"""The files of Streamlit's page as they are installed: which there are, and which of them the page names itself."""

import re
from functools import cache
from pathlib import Path

import streamlit

FOLDER = Path(streamlit.__file__).parent / "static"

NAMED = re.compile(r'(?:src|href)="\.(/static/[^"]+)"')


@cache
def files() -> dict[str, Path]:
    """Address → file, of all whose name holds a hash of their content."""
    found = (path for path in (FOLDER / "static").rglob("*") if path.is_file())
    return {f"/{path.relative_to(FOLDER).as_posix()}": path for path in found}


@cache
def at_once() -> tuple[str, ...]:
    """The addresses that the page names itself."""
    page = (FOLDER / "index.html").read_text(encoding="utf-8")
    return tuple(address for address in dict.fromkeys(NAMED.findall(page)) if address in files())
